import { describe, expect, test } from 'vitest';
import type { Block } from '../../../core/policy/document.ts';
import type { Contact, PolicyFact } from '../../../core/policy/facts.ts';
import { readPolicy } from '../../../core/policy/read.ts';
import type { Language } from '../../../core/shared/language.ts';
import { documentOf, heading, item, paragraph, row } from './policy-fixtures.ts';

const facts = (blocks: Block[], site: string, language: Language) =>
  readPolicy([documentOf(...blocks)], { siteDomain: site, language });
const contact = async (blocks: Block[], site: string, language: Language): Promise<PolicyFact<Contact> | null> =>
  (await facts(blocks, site, language)).contact;

interface Row {
  desc: string;
  language?: Language;
  site?: string;
  blocks: Block[];
  expected: string | null;
}
const check = async ({ blocks, site = 'wrenfield.com', language = 'en', expected }: Row): Promise<void> =>
  expect((await contact(blocks, site, language))?.value.address ?? null).toBe(expected);

const HELLO = paragraph('Wrenfield Ltd is the controller. General questions: hello@wrenfield.com');
const BONJOUR = paragraph('Wrenfield SAS est responsable du traitement. Questions : bonjour@wrenfield.com');

describe('a country beside the address', () => {
  test.each<Row>([
    {
      desc: 'in a heading that also names the EEA',
      blocks: [
        HELLO,
        heading('Your rights in the EEA, the UK and Switzerland'),
        paragraph('To exercise your rights: eu-privacy@wrenfield.com'),
        heading('California residents'),
        paragraph('To exercise your rights: ca-privacy@wrenfield.com'),
      ],
      expected: 'eu-privacy@wrenfield.com',
    },
    {
      desc: 'in a clause that also names the EU',
      blocks: [HELLO, paragraph('Residents of the EU, the UK, Brazil and California: privacy@wrenfield.com')],
      expected: 'privacy@wrenfield.com',
    },
    {
      desc: 'in a clause that names the GDPR',
      blocks: [HELLO, paragraph('Requests under the GDPR, the CCPA or the LGPD: privacy@wrenfield.com')],
      expected: 'privacy@wrenfield.com',
    },
    {
      desc: 'as the end of a postal address',
      blocks: [
        HELLO,
        paragraph(
          'To exercise your rights write to Wrenfield, Inc., 8 Oak Street, Salem, Oregon, United States, or privacy@wrenfield.com.',
        ),
      ],
      expected: 'privacy@wrenfield.com',
    },
    {
      desc: 'as the last line of a postal address in lines of their own',
      blocks: [
        HELLO,
        heading('Data requests'),
        paragraph('Wrenfield, Inc.'),
        paragraph('8 Oak Street'),
        paragraph('United States'),
        paragraph('E-mail: privacy@wrenfield.com'),
      ],
      expected: 'privacy@wrenfield.com',
    },
    {
      desc: 'after a town',
      blocks: [HELLO, paragraph('Salem office, Oregon: privacy@wrenfield.com')],
      expected: 'privacy@wrenfield.com',
    },
    {
      desc: 'as the place of a recipient',
      blocks: [
        HELLO,
        paragraph('Some recipients are in the United States; to exercise your rights write to privacy@wrenfield.com.'),
      ],
      expected: 'privacy@wrenfield.com',
    },
    {
      desc: 'in a heading about transfers',
      blocks: [
        HELLO,
        heading('Transfers to the United States'),
        paragraph('For a copy of the safeguards, and to exercise your rights: privacy@wrenfield.com'),
      ],
      expected: 'privacy@wrenfield.com',
    },
    {
      desc: 'as where the officer sits',
      blocks: [HELLO, paragraph('Our data protection officer, based in Canada: dpo@wrenfield.com')],
      expected: 'dpo@wrenfield.com',
    },
    {
      desc: 'where it is the site’s own',
      site: 'wrenfield.ch',
      blocks: [
        paragraph('Wrenfield AG is the controller. Shop: shop@wrenfield.ch'),
        paragraph('Residents of Switzerland write to privacy@wrenfield.ch.'),
      ],
      expected: 'privacy@wrenfield.ch',
    },
    {
      desc: 'among those whose residents it serves, in French',
      language: 'fr',
      blocks: [BONJOUR, paragraph('Où que vous soyez, France, Suisse ou Canada : vieprivee@wrenfield.com')],
      expected: 'vieprivee@wrenfield.com',
    },
    {
      desc: 'as the place of the servers, in French',
      language: 'fr',
      blocks: [
        BONJOUR,
        paragraph(
          'Les données hébergées aux États-Unis sont protégées ; pour exercer vos droits : relais@wrenfield.com',
        ),
      ],
      expected: 'relais@wrenfield.com',
    },
    {
      desc: 'with residents in the Union, in French',
      language: 'fr',
      blocks: [BONJOUR, paragraph('Si vous résidez en Suisse ou dans l’UE : rgpd@wrenfield.com')],
      expected: 'rgpd@wrenfield.com',
    },
    {
      desc: 'a box for its residents alone',
      blocks: [HELLO, paragraph('If you live in Brazil, exercise your rights at privacy@wrenfield.com.')],
      expected: 'hello@wrenfield.com',
    },
    {
      desc: 'its residents named by it',
      blocks: [HELLO, paragraph('Canadian customers exercise their privacy rights at privacy@wrenfield.com.')],
      expected: 'hello@wrenfield.com',
    },
    {
      desc: 'an officer of its own',
      blocks: [HELLO, paragraph('To exercise your rights write to our Brazilian privacy officer: dpo@wrenfield.com')],
      expected: 'hello@wrenfield.com',
    },
    {
      desc: 'an officer for it',
      blocks: [HELLO, paragraph('To exercise your rights: our data protection officer for Brazil, dpo@wrenfield.com')],
      expected: 'hello@wrenfield.com',
    },
    {
      desc: 'a heading of its own',
      blocks: [HELLO, heading('Australia'), paragraph('To exercise your rights: privacy@wrenfield.com')],
      expected: 'hello@wrenfield.com',
    },
    {
      desc: 'a title of its own',
      blocks: [
        HELLO,
        paragraph('Your California privacy rights'),
        paragraph('To exercise your rights: privacy@wrenfield.com'),
      ],
      expected: 'hello@wrenfield.com',
    },
    {
      desc: 'a heading for all outside the Union',
      blocks: [
        HELLO,
        heading('Brazil and other countries outside the EU'),
        paragraph('To exercise your rights: privacy@wrenfield.com'),
      ],
      expected: 'hello@wrenfield.com',
    },
    {
      desc: 'a label in a list and a cell in a table',
      blocks: [
        HELLO,
        item('Brazil: privacy-one@wrenfield.com'),
        row('Country', 'Contact'),
        row('United States', 'privacy-two@wrenfield.com'),
      ],
      expected: 'hello@wrenfield.com',
    },
    {
      desc: 'a law of its own',
      blocks: [HELLO, paragraph('To exercise your rights under the CCPA: privacy@wrenfield.com')],
      expected: 'hello@wrenfield.com',
    },
    {
      desc: 'a box for its residents alone, in French',
      language: 'fr',
      blocks: [BONJOUR, paragraph('Si vous résidez au Québec, exercez vos droits : rgpd@wrenfield.com')],
      expected: 'bonjour@wrenfield.com',
    },
  ])('$desc', check);
});

describe('a country in the mailbox', () => {
  test.each<Row>([
    {
      desc: 'the site’s own',
      site: 'wrenfield.co.uk',
      blocks: [
        paragraph('Wrenfield Ltd is the controller. Orders: orders@wrenfield.co.uk'),
        paragraph('Data protection: privacy.uk@wrenfield.co.uk'),
      ],
      expected: 'privacy.uk@wrenfield.co.uk',
    },
    {
      desc: 'another one',
      blocks: [HELLO, paragraph('Data protection: privacy-us@wrenfield.com')],
      expected: 'hello@wrenfield.com',
    },
    {
      desc: 'no country at all',
      blocks: [paragraph('Press: press@wrenfield.com'), paragraph('Your rights: contact-us@wrenfield.com')],
      expected: 'contact-us@wrenfield.com',
    },
  ])('$desc', check);
});

describe('another organisation’s officer', () => {
  test.each<Row>([
    {
      desc: '"their officer", as the only mailbox',
      blocks: [
        paragraph('Wrenfield Ltd is the controller.'),
        paragraph('Tillpoint B.V. handles payments. Contact their data protection officer at privacy@tp-pay.com.'),
      ],
      expected: null,
    },
    {
      desc: '"its officer" of a name without a form',
      blocks: [
        paragraph('Wrenfield Ltd is the controller.'),
        paragraph('Tillpoint handles payments. To exercise your rights write to its DPO at dpo@tp-pay.com.'),
      ],
      expected: null,
    },
    {
      desc: 'named as a company’s',
      blocks: [
        paragraph('Wrenfield Ltd is the controller.'),
        paragraph('To exercise your rights with Tillpoint B.V. contact the data protection officer: dpo@tp-pay.com'),
      ],
      expected: null,
    },
    {
      desc: 'appointed by a company that is not the controller',
      blocks: [
        paragraph('Wrenfield Ltd is the controller.'),
        paragraph('Tillpoint B.V. has appointed a data protection officer: dpo@tp-pay.com'),
      ],
      expected: null,
    },
    {
      desc: '"son délégué"',
      language: 'fr',
      blocks: [
        paragraph('Wrenfield SAS est responsable du traitement.'),
        paragraph(
          'Tirelire SAS assure le paiement. Pour exercer vos droits, contactez son délégué à la protection des données : dpo@tirelire-paiement.fr',
        ),
      ],
      expected: null,
    },
    {
      desc: 'called by a name without a form',
      blocks: [
        HELLO,
        paragraph(
          'To exercise your rights against Tillpoint write to Tillpoint’s data protection officer: dpo@tp-pay.com',
        ),
      ],
      expected: 'hello@wrenfield.com',
    },
    {
      desc: 'called by a name without a form, in French',
      language: 'fr',
      blocks: [
        BONJOUR,
        paragraph('Pour exercer vos droits : le délégué à la protection des données de Tirelire, dpo@trl-pay.fr'),
      ],
      expected: 'bonjour@wrenfield.com',
    },
    {
      desc: 'but the firm under the heading of the office',
      blocks: [
        HELLO,
        heading('Data protection officer'),
        paragraph('Quayside Officers Ltd'),
        paragraph('dpo@quayside.co.uk'),
      ],
      expected: 'dpo@quayside.co.uk',
    },
    {
      desc: 'whose boxes are for requests',
      blocks: [HELLO, paragraph('To exercise your rights with Tillpoint B.V. write to privacy@tp-pay.com.')],
      expected: 'hello@wrenfield.com',
    },
    {
      desc: 'whose name begins with the same ordinary word',
      blocks: [
        paragraph('The controller is National Wrenfield Ltd.'),
        paragraph(
          'To exercise your rights with National Tills B.V. contact the data protection officer: dpo@tp-pay.com',
        ),
      ],
      expected: null,
    },
    {
      desc: 'but not because a processor was named before',
      blocks: [
        paragraph('Wrenfield Ltd is the controller.'),
        paragraph('We use Tillpoint B.V. for payments. To exercise your rights, contact us: legal@wf-mail.com.'),
      ],
      expected: 'legal@wf-mail.com',
    },
    {
      desc: 'but a firm that the controller appointed',
      blocks: [
        HELLO,
        paragraph('Wrenfield has appointed Quayside Officers Ltd as data protection officer: dpo@quayside.co.uk'),
      ],
      expected: 'dpo@quayside.co.uk',
    },
    {
      desc: 'but "our" officer, whatever the firm',
      blocks: [HELLO, paragraph('Our data protection officer is Quayside Officers Ltd, dpo@qso.co.uk')],
      expected: 'dpo@qso.co.uk',
    },
    {
      desc: 'but the controller’s "its", written in the third person',
      blocks: [HELLO, paragraph('Wrenfield answers through its data protection officer: dpo@qso.co.uk')],
      expected: 'dpo@qso.co.uk',
    },
    {
      desc: 'but the group’s',
      site: 'wrenfield-shop.com',
      blocks: [
        paragraph('Wrenfield Shop Ltd is the controller. Orders: orders@wrenfield-shop.com'),
        paragraph('The data protection officer of Wrenfield Holding SE: dpo@wrenfield-holding.com'),
      ],
      expected: 'dpo@wrenfield-holding.com',
    },
  ])('$desc', check);

  test.each([
    {
      desc: 'the site’s domain',
      text: 'To exercise your rights write to the data protection officer: dpo@wrenfield.com',
      expected: 'certain',
    },
    {
      desc: 'a strange domain',
      text: 'To exercise your rights write to the data protection officer: dpo@qso.co.uk',
      expected: 'likely',
    },
    {
      desc: 'a strange domain after no more than the office',
      text: 'Data protection officer (questions, and to exercise your rights): dpo@qso.co.uk',
      expected: 'likely',
    },
    {
      desc: 'a strange domain that is said to be ours',
      text: 'To exercise your rights write to our data protection officer: dpo@qso.co.uk',
      expected: 'certain',
    },
  ])('how sure: $desc', async ({ text, expected }) => {
    const found = await contact(
      [paragraph('Wrenfield Ltd is the controller.'), paragraph(text)],
      'wrenfield.com',
      'en',
    );
    expect(found?.confidence).toBe(expected);
  });
});

describe('several controllers', () => {
  const companies = [
    heading('The data protection officers of the controllers'),
    row('Company', 'Contact'),
    row('Wrenfield Travel Ltd', 'dpo@wrenfield-travel.com'),
    row('Wrenfield Group Ltd', 'dpo@group-wrenfield.com'),
    row('Wrenfield Insurance Ltd', 'dpo@wrenfield-insurance.com'),
  ];
  test.each<Row>(
    ['travel', 'insurance'].map((company) => ({
      desc: `the box on the domain of the ${company} site`,
      site: `wrenfield-${company}.com`,
      blocks: companies,
      expected: `dpo@wrenfield-${company}.com`,
    })),
  )('$desc', check);
  test('the box on the domain of the group’s site', () =>
    check({ desc: '', site: 'group-wrenfield.com', blocks: companies, expected: 'dpo@group-wrenfield.com' }));
});

describe('a box on the site’s own domain', () => {
  test.each<Row>([
    {
      desc: 'before one for the same thing on a domain that looks alike',
      blocks: [
        paragraph('The joint controllers answer requests to exercise your rights:'),
        item('Wrenfield Rail Ltd: privacy@wrenfield-rail.com'),
        item('Wrenfield Ltd: gdpr@wrenfield.com'),
      ],
      expected: 'gdpr@wrenfield.com',
    },
    {
      desc: 'but not where it is for another country',
      blocks: [
        paragraph('To exercise your rights: privacy@wrenfield-europe.com'),
        paragraph('US residents write to privacy@wrenfield.com.'),
      ],
      expected: 'privacy@wrenfield-europe.com',
    },
    {
      desc: 'but not before the officer of the group',
      blocks: [
        paragraph('General questions about privacy: privacy@wrenfield.com'),
        paragraph('Our group data protection officer: dpo@wrenfield-group.com'),
      ],
      expected: 'dpo@wrenfield-group.com',
    },
  ])('$desc', check);
});

describe('no contact at all', () => {
  test.each<Row>([
    ...['unsubscribe', 'newsletter-unsubscribe', 'desabonnement', 'abmeldung'].map((box) => ({
      desc: `${box}@`,
      blocks: [paragraph(`To exercise your rights and leave our newsletter: ${box}@wrenfield.com`)],
      expected: null,
    })),
    ...['jane@example.com', 'prenom.nom@exemple.fr', 'jane@mail.example.org'].map((address) => ({
      desc: `the placeholder ${address}`,
      blocks: [paragraph(`To exercise your rights state your address, like ${address}.`)],
      expected: null,
    })),
    {
      desc: 'an address given as an example',
      blocks: [paragraph('To exercise your rights state your address (e.g. jane@wrenmail.com).')],
      expected: null,
    },
    {
      desc: 'an address given as an example, in French',
      language: 'fr',
      blocks: [paragraph('Pour exercer vos droits, indiquez votre adresse (ex. : prenom@courriel-wren.fr).')],
      expected: null,
    },
    {
      desc: 'but one whose reserved suffix stands for a real one',
      site: 'wrenfield.test',
      blocks: [paragraph('To exercise your rights: dpo@wrenfield.test')],
      expected: 'dpo@wrenfield.test',
    },
  ])('$desc', check);
});
