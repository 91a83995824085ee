import { letterLanguage } from '../compose.ts';

export const en = letterLanguage({
  id: 'en',
  lawAsOf: '2026-11-23',
  subject: {
    access: (reference) => `Request for access (Article 15 GDPR) – ref. ${reference}`,
    rectification: (reference) => `Request for rectification (Article 16 GDPR) – ref. ${reference}`,
    erasure: (reference) => `Request for erasure (Article 17 GDPR) – ref. ${reference}`,
    restriction: (reference) => `Request for restriction of processing (Article 18 GDPR) – ref. ${reference}`,
    portability: (reference) => `Request for data portability (Article 20 GDPR) – ref. ${reference}`,
    objection: (reference) => `Objection to processing (Article 21(1) GDPR) – ref. ${reference}`,
    'marketing-objection': (reference) => `Objection to direct marketing (Article 21(2) GDPR) – ref. ${reference}`,
    withdrawal: (reference) => `Withdrawal of consent (Article 7(3) GDPR) – ref. ${reference}`,
    'automated-decision': (reference) => `Objection to an automated decision (Article 22 GDPR) – ref. ${reference}`,
  },
  shortRequest: {
    access: (site) =>
      `I request access to the personal data concerning me under Article 15 GDPR (website: ${site}). My request in full:`,
    rectification: (site) =>
      `I request the rectification of inaccurate personal data concerning me under Article 16 GDPR (website: ${site}). My request in full:`,
    erasure: (site) =>
      `I request the erasure of the personal data concerning me under Article 17(1) GDPR (website: ${site}). My request in full:`,
    restriction: (site) =>
      `I request the restriction of processing of the personal data concerning me under Article 18(1) GDPR (website: ${site}). My request in full:`,
    portability: (site) =>
      `I request to receive the personal data that I have provided to you under Article 20(1) GDPR (website: ${site}). My request in full:`,
    objection: (site) =>
      `I object to the processing of the personal data concerning me under Article 21(1) GDPR (website: ${site}). My objection in full:`,
    'marketing-objection': (site) =>
      `I object to the processing of the personal data concerning me for direct marketing purposes under Article 21(2) GDPR (website: ${site}). My request in full:`,
    withdrawal: (site) =>
      `I withdraw my consent to the processing of the personal data concerning me under Article 7(3) GDPR (website: ${site}). My declaration in full:`,
    'automated-decision': (site) =>
      `I request not to be subject to a decision based solely on automated processing under Article 22(1) GDPR (website: ${site}). My request in full:`,
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
  rectification: {
    demand: (controller, site) =>
      `Under Article 16 of the General Data Protection Regulation (GDPR), I request the rectification, without undue delay, of the inaccurate personal data concerning me and the completion of the incomplete ones. My request is addressed to ${controller} as controller and relates in particular to the website ${site}.`,
    tableIntro: 'The following has to be corrected or added:',
    line: ({ what, wrong, right }) =>
      wrong ? `${what}: “${wrong}” is wrong; right is “${right}”` : `${what}: “${right}” is missing`,
    meanwhile:
      'While you verify the accuracy of these data, please restrict their processing (Article 18(1)(a) GDPR). Please confirm the rectification to me.',
    recipients:
      'Please communicate the rectification to each recipient to whom the personal data have been disclosed, and inform me who these recipients are (Article 19 GDPR).',
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
  restriction: {
    demand: (controller, site) =>
      `Under Article 18(1) of the General Data Protection Regulation (GDPR), I request the restriction of processing of the personal data concerning me. My request is addressed to ${controller} as controller and relates in particular to the website ${site}.`,
    groundsIntro: 'My request is based on the following:',
    grounds: {
      a: 'I contest the accuracy of the personal data; the restriction applies for the period that you need to verify it (Article 18(1)(a) GDPR).',
      b: 'In my view, the processing is unlawful; I oppose the erasure of the personal data and request the restriction of their use instead (Article 18(1)(b) GDPR).',
      c: 'You no longer need the personal data for the purposes of the processing, but I require them for the establishment, exercise or defence of legal claims (Article 18(1)(c) GDPR).',
      d: 'I have objected to the processing pursuant to Article 21(1) GDPR, and it has not yet been verified whether your legitimate grounds override mine (Article 18(1)(d) GDPR).',
    },
    effect:
      'Apart from being stored, the personal data shall then only be processed in the cases of Article 18(2) GDPR. Please confirm the restriction to me.',
    lifting: 'Please inform me before the restriction of processing is lifted (Article 18(3) GDPR).',
    recipients:
      'Please communicate the restriction to each recipient to whom the personal data have been disclosed, and inform me who these recipients are (Article 19 GDPR).',
  },
  portability: {
    demand: (controller, site) =>
      `Under Article 20(1) of the General Data Protection Regulation (GDPR), I request to receive the personal data concerning me which I have provided to you. My request is addressed to ${controller} as controller and relates in particular to the website ${site}.`,
    scope:
      'This covers all data processed by automated means on the basis of my consent or of a contract, including the data that arose from my use of your service.',
    format:
      'Please provide these data in a structured, commonly used and machine-readable format (Article 20(1) GDPR) and free of charge (Article 12(5) GDPR).',
    direct: (controller) =>
      `Where technically feasible, please transmit the data directly to the following controller (Article 20(2) GDPR): ${controller}`,
  },
  objection: {
    demand: (controller, site) =>
      `On grounds relating to my particular situation, I object under Article 21(1) of the General Data Protection Regulation (GDPR) to the processing of personal data concerning me which is based on Article 6(1)(e) or (f) GDPR, including profiling based on those provisions. My objection is addressed to ${controller} as controller and relates in particular to the website ${site}.`,
    reasonIntro: 'The grounds relating to my particular situation are:',
    effect:
      'Please no longer process these personal data, unless you demonstrate compelling legitimate grounds for the processing which override my interests, rights and freedoms or serve the establishment, exercise or defence of legal claims (Article 21(1) GDPR).',
    meanwhile:
      'Pending the verification whether your legitimate grounds override mine, please restrict the processing (Article 18(1)(d) GDPR).',
    erase:
      'If there are no overriding legitimate grounds, please erase the personal data (Article 17(1)(c) GDPR), confirm this to me and inform the recipients (Article 19 GDPR).',
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

  withdrawal: {
    demand: (controller, site) =>
      `Under Article 7(3) of the General Data Protection Regulation (GDPR), I withdraw my consent to the processing of personal data concerning me, including consent to the storing of information in my terminal equipment and to the access to it. My declaration is addressed to ${controller} as controller and relates in particular to the website ${site}.`,
    effect:
      'Please cease the processing based on this consent at once, including by cookies and similar technologies and by the third parties to which you have made the data available.',
    erase:
      'I also request the erasure of the personal data that have been processed on the basis of this consent; I am not aware of any other legal ground for the processing (Article 17(1)(b) GDPR). Please confirm the erasure to me.',
    recipients:
      'Please communicate the erasure to each recipient to whom the personal data have been disclosed, and inform me who these recipients are (Article 19 GDPR).',
    proof: 'In so far as you consider that I had consented, please demonstrate this consent to me (Article 7(1) GDPR).',
  },
  automatedDecision: {
    demand: (controller, site) =>
      `Under Article 22(1) of the General Data Protection Regulation (GDPR), I request not to be subject to a decision based solely on automated processing, including profiling, which produces legal effects concerning me or similarly significantly affects me. My request is addressed to ${controller} as controller and relates in particular to the website ${site}.`,
    decisionIntro: 'It concerns the following decision:',
    safeguards:
      'Should you rely on Article 22(2) GDPR, I request human intervention on your part; I wish to express my point of view and I contest the decision (Article 22(3) GDPR).',
    logic:
      'Please also provide me with meaningful information about the logic involved, as well as the significance and the envisaged consequences of such processing for me (Article 15(1)(h) GDPR).',
  },
  namedRecipients: (names) =>
    `Please tell me in particular whether personal data concerning me have been disclosed to the following recipients (Article 15(1)(c) GDPR): ${names}.`,
  parent: (child) =>
    `I write as holder of parental responsibility for my child ${child}. Where this letter speaks of personal data concerning me, it means those concerning my child.`,

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
  attachedRecords: (site, records) =>
    `I attach what my browser showed of ${site}, sealed by a checksum that tells any later change: ${records}.`,
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
