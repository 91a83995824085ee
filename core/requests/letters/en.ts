import { letterLanguage } from '../compose.ts';

export const en = letterLanguage({
  id: 'en',
  lawAsOf: '2026-11-23',
  subject: {
    access: (reference) => `Request for access (Article 15 GDPR) – ref. ${reference}`,
    erasure: (reference) => `Request for erasure (Article 17 GDPR) – ref. ${reference}`,
    'marketing-objection': (reference) => `Objection to direct marketing (Article 21(2) GDPR) – ref. ${reference}`,
  },
  shortRequest: {
    access: (site) =>
      `I request access to the personal data concerning me under Article 15 GDPR (website: ${site}). My request in full:`,
    erasure: (site) =>
      `I request the erasure of the personal data concerning me under Article 17(1) GDPR (website: ${site}). My request in full:`,
    'marketing-objection': (site) =>
      `I object to the processing of the personal data concerning me for direct marketing purposes under Article 21(2) GDPR (website: ${site}). My request in full:`,
  },
  pasteHere: '[Paste the copied letter here.]',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  date: (day, month, year) => `${day} ${month} ${year}`,
  dateTimeUtc: (date, hours, minutes) => `${date}, ${hours}:${minutes} UTC`,
  category: {
    necessary: 'strictly necessary',
    preferences: 'preferences',
    statistics: 'statistics',
    marketing: 'marketing',
  },

  accountId: (id) => `Customer or account number: ${id}`,
  attention: {
    dpo: 'For the attention of the data protection officer',
    other: 'For the attention of the person in charge of data protection',
  },
  reference: (reference) => `My reference: ${reference}`,
  salutation: 'To whom it may concern,',

  access: {
    demand: (controller, site) =>
      `Under Article 15 of the General Data Protection Regulation (GDPR), I request access to the personal data concerning me. My request is addressed to ${controller} as controller and relates in particular to the website ${site}.`,
    copy: 'Please confirm whether or not personal data concerning me are being processed and, where that is the case, provide me with a copy of all of these data (Article 15(3) GDPR), that is, a faithful and intelligible reproduction. This includes pseudonymised data, data collected by means of cookies and other trackers, logs, and the profiles or segments assigned to me.',
    questionsIntro: 'Please also provide me with the following information:',
    questions: {
      purposes:
        'the purposes of the processing (Article 15(1)(a) GDPR) and, for each of them, the legal basis on which you rely;',
      categories: 'the categories of personal data concerned (Article 15(1)(b) GDPR);',
      recipients:
        'the recipients to whom the personal data have been or will be disclosed, including processors, each of them by name (Article 15(1)(c) GDPR; Court of Justice, judgment of 12 January 2023, C-154/21);',
      retention:
        'for each category of data, the envisaged period for which the personal data will be stored or, if that is not possible, the criteria used to determine that period (Article 15(1)(d) GDPR);',
      source:
        'where the personal data were not collected from me, any available information as to their source (Article 15(1)(g) GDPR);',
      logic:
        'the existence of automated decision-making, including profiling, and, at least in the cases referred to in Article 22(1) and (4) GDPR, meaningful information about the logic involved, as well as the significance and the envisaged consequences of such processing for me (Article 15(1)(h) GDPR);',
      transfers:
        'any transfers of the personal data to a third country or to an international organisation, and the appropriate safeguards pursuant to Article 46 GDPR relating to them (Article 15(2) GDPR).',
    },
    form: 'Please provide all of this in a commonly used electronic form (Article 15(3) GDPR) and free of charge (Article 12(5) GDPR).',
  },
  erasure: {
    demand: (controller, site) =>
      `Under Article 17(1) of the General Data Protection Regulation (GDPR), I request the erasure, without undue delay, of the personal data concerning me. My request is addressed to ${controller} as controller and relates in particular to the website ${site}.`,
    groundsIntro: 'My request is based on the following:',
    grounds: {
      a: 'The personal data are no longer necessary in relation to the purposes for which they were collected or otherwise processed (Article 17(1)(a) GDPR).',
      b: 'In so far as the processing is based on my consent, I withdraw that consent (Article 7(3) GDPR); I am not aware of any other legal ground for the processing (Article 17(1)(b) GDPR).',
      c: 'I object to the processing of the personal data concerning me for direct marketing purposes, including profiling to the extent that it is related to such direct marketing (Article 21(2) and Article 17(1)(c) GDPR).',
      d: 'In my view, the personal data have been unlawfully processed (Article 17(1)(d) GDPR).',
      e: 'In my view, the personal data have to be erased for compliance with a legal obligation in Union or Member State law to which you are subject (Article 17(1)(e) GDPR).',
      f: 'The personal data have been collected in relation to the offer of information society services referred to in Article 8(1) GDPR (Article 17(1)(f) GDPR).',
    },
    confirm: 'Please confirm the erasure to me, including the erasure by your processors.',
    kept: 'Should you consider that you have to keep some of the data under Article 17(3) GDPR, please tell me which data, under which exception and until when.',
    recipients:
      'Please communicate the erasure to each recipient to whom the personal data have been disclosed, and inform me who these recipients are (Article 19 GDPR).',
  },
  marketingObjection: {
    demand: (controller, site) =>
      `Under Article 21(2) of the General Data Protection Regulation (GDPR), I object to the processing of personal data concerning me for direct marketing purposes, including profiling to the extent that it is related to such direct marketing. My objection is addressed to ${controller} as controller and relates in particular to the website ${site}.`,
    effect:
      'The personal data shall therefore no longer be processed for such purposes (Article 21(3) GDPR). This objection does not require any reasons. Please confirm to me that it has been carried out.',
    suppression:
      'For these purposes, please keep only the data that are necessary to respect my objection (an entry in a suppression list).',
    sourceAndRecipients:
      'Please also inform me of the source of the personal data used for direct marketing and, by name, of the recipients to whom they have been disclosed (Article 15(1)(c) and (g) GDPR).',
  },

  identifiersIntro:
    'The following identifiers are stored in the browser with which I use your website. I provide them as additional information enabling my identification, in accordance with Article 11(2) and Article 12(2) GDPR:',
  identifierName: {
    consent: (system) => `${system} consent id`,
    visitor: (system) => `${system} visitor id`,
    session: (system) => `${system} session id`,
    browser: (system) => `${system} advertising id`,
    device: (system) => `${system} device id`,
    contact: (system) => `${system} contact id`,
    'ad-click': (system) => `${system} ad click id`,
    user: (system) => `${system} user id`,
  },
  identifier: (label, id, name, host, since) =>
    since
      ? `${label}: ${id} (stored as ${name} for ${host}; created on ${since} according to its value)`
      : `${label}: ${id} (stored as ${name} for ${host})`,
  soleUser: 'I confirm that only I use this browser.',
  consentIntro: (platform) =>
    `The consent platform of your website (${platform}) shows the following record of my choice:`,
  consentId: (id) => `Consent ID: ${id}`,
  consentDate: (dateTime) => `Date: ${dateTime}`,
  consentAccepted: (categories) => `Accepted: ${categories}`,
  consentRefused: (categories) => `Refused: ${categories}`,
  suspectedIntro: (site, date) =>
    `According to my reading of ${site} on ${date}, the following cookies were present in my browser although they appear to belong to categories that I had refused:`,
  suspected: (cookie, company, category) =>
    company ? `${cookie} (${company}): ${category}` : `${cookie}: ${category}`,
  observedIntro: (site, date) => `On ${date}, I also observed the following on ${site}:`,
  observed: {
    'set-before-answer': ({ names, categories }) =>
      `Cookies for ${categories} were present before I had answered your request for consent: ${names}.`,
    'tracker-contacted': ({ names, categories }) =>
      `Although I had not consented to ${categories}, the page contacted hosts of: ${names}.`,
    'consent-implied': ({ platform, categories }) =>
      `${platform} recorded as accepted, although I had made no choice: ${categories}.`,
    'gpc-ignored': ({ platform, categories }) =>
      `My browser sent the Global Privacy Control signal, yet ${platform} recorded as accepted, although I had made no choice: ${categories}.`,
    'consent-mode-disagrees': ({ platform, categories }) =>
      `${platform} held as accepted what I had refused: ${categories}.`,
    'tcf-disagrees': ({ platform, categories }) =>
      `The TC string (${platform}) held as accepted what I had refused: ${categories}.`,
    'statistics-as-necessary': ({ names }) =>
      `Your cookie declaration lists as strictly necessary what appears to serve statistics: ${names}.`,
    'category-contradicted': ({ names, categories, declared }) =>
      `Your cookie declaration lists under “${declared}” what appears to serve ${categories}: ${names}.`,
    'not-declared': ({ names, categories }) =>
      `Your cookie declaration does not mention these cookies, which appear to serve ${categories}: ${names}.`,
    'outlives-declaration': ({ names }) =>
      `These cookies were stored for longer than your cookie declaration states: ${names}.`,
  },
  suspectedRequest: 'Please take this observation into account when you deal with my request.',
  identity:
    'I do not attach a copy of an identity document. Should you have reasonable doubts concerning my identity, please tell me which additional information is necessary to confirm it (Article 12(6) GDPR). Should you not be in a position to identify me, please inform me accordingly (Article 11(2) GDPR).',
  deadline:
    'Please inform me of the action taken on my request without undue delay and in any event within one month of receipt of the request (Article 12(3) GDPR).',
  addressSource: (url) => `I took your contact details from this page: ${url}`,
  complaint: (authority) =>
    authority
      ? `This request is without prejudice to my right to lodge a complaint with a supervisory authority (Article 77 GDPR); your privacy policy names the following authority: ${authority}.`
      : 'This request is without prejudice to my right to lodge a complaint with a supervisory authority (Article 77 GDPR).',
  closing: 'Yours sincerely,',
});
