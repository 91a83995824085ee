import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('de');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, formal, with a table of processors',
      siteDomain: 'lindwurm-moebel.example',
      blocks: [
        heading('Datenschutzerklärung', 1),
        paragraph('Stand: 14. März 2025'),
        heading('1. Name und Kontaktdaten des Verantwortlichen'),
        paragraph(
          'Verantwortlicher im Sinne der Datenschutz-Grundverordnung (DSGVO) ist die\nLindwurm Möbelwerke GmbH & Co. KG\nAm Alten Sägewerk 12\n73430 Aalen\nTelefon: +49 7361 000000\nE-Mail: info@lindwurm-moebel.example',
        ),
        heading('2. Datenschutzbeauftragter'),
        paragraph(
          'Unseren Datenschutzbeauftragten erreichen Sie unter datenschutz@lindwurm-moebel.example oder unter unserer Postanschrift mit dem Zusatz „der Datenschutzbeauftragte“.',
        ),
        heading('3. Zwecke und Rechtsgrundlagen'),
        paragraph(
          'Ihre Bestelldaten verarbeiten wir zur Vertragserfüllung auf Grundlage von Art. 6 Abs. 1 lit. b DSGVO.',
        ),
        paragraph(
          'Wir verarbeiten Ihre Daten ferner zur Erfüllung gesetzlicher Pflichten (Art. 6 Abs. 1 Buchstabe c DSGVO).',
        ),
        paragraph('Rechtsgrundlage der Protokollierung ist unser berechtigtes Interesse an einem sicheren Betrieb.'),
        paragraph('Übermittlungen in Drittländer stützen sich auf Art. 46 Abs. 2 lit. c DSGVO.'),
        heading('4. Speicherdauer'),
        row('Daten', 'Aufbewahrungsfrist'),
        row('Rechnungen', 'zehn Jahre'),
        row('Server-Logfiles', '14 Tage'),
        row('Bewerbungen', '6 Monate nach Abschluss des Verfahrens'),
        heading('5. Auftragsverarbeiter'),
        row('Name', 'Zweck'),
        row('Hetzner', 'Hosting'),
        row('Briefkauz Versandsysteme AG', 'Newsletterversand'),
        heading('6. Ihre Rechte'),
        paragraph(
          'Sie haben das Recht auf Auskunft (Art. 15 DSGVO), Berichtigung, Löschung, Einschränkung der Verarbeitung, Datenübertragbarkeit und Widerspruch.',
        ),
        paragraph('Erteilte Einwilligungen können Sie jederzeit mit Wirkung für die Zukunft widerrufen.'),
        paragraph(
          'Sie können sich bei einer Aufsichtsbehörde beschweren: Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg, Stuttgart.',
        ),
      ],
      expected: {
        controller: 'Lindwurm Möbelwerke GmbH & Co. KG',
        contact: { address: 'datenschutz@lindwurm-moebel.example', role: 'dpo' },
        postalAddress: 'Am Alten Sägewerk 12, 73430 Aalen',
        authority: 'Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg',
        rights: [
          'access',
          'complaint',
          'erasure',
          'objection',
          'portability',
          'rectification',
          'restriction',
          'withdraw',
        ],
        legalBases: ['contract', 'legal_obligation', 'legitimate_interest'],
        retention: [3650, 14, 180],
        recipients: ['Hetzner', 'Briefkauz Versandsysteme AG'],
        lastUpdated: '2025-03-14',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal, without an officer',
      siteDomain: 'ruderfreunde.example',
      blocks: [
        heading('Datenschutz bei uns', 1),
        paragraph(
          'Verantwortlich für diese Website sind wir, der Ruderfreunde Altwasser e. V., Seestraße 3, 19055 Schwerin.',
        ),
        paragraph('Einen Datenschutzbeauftragten haben wir nicht bestellt, weil wir dazu nicht verpflichtet sind.'),
        heading('Deine Rechte'),
        paragraph(
          'Du kannst jederzeit Auskunft über deine Daten verlangen, sie korrigieren oder löschen lassen. Wenn du deine Rechte ausüben willst, schreib an vorstand (ät) ruderfreunde (punkt) example.',
        ),
        paragraph('Du hast außerdem ein Beschwerderecht bei einer Aufsichtsbehörde.'),
        heading('Wie lange wir Daten behalten'),
        paragraph('Mitgliedsdaten werden nach dem Austritt gelöscht.'),
        paragraph('Fotos von Veranstaltungen zeigen wir nur mit deiner Einwilligung.'),
        paragraph('Unsere Website wird bei Strato gehostet. Wir geben keine Daten an Facebook weiter.'),
        paragraph('Zuletzt aktualisiert im Oktober 2024'),
      ],
      expected: {
        controller: 'Ruderfreunde Altwasser e. V.',
        contact: { address: 'vorstand@ruderfreunde.example', role: 'privacy' },
        postalAddress: 'Seestraße 3, 19055 Schwerin',
        authority: null,
        rights: ['access', 'complaint', 'erasure', 'rectification'],
        legalBases: ['consent'],
        retention: ['Austritt gelöscht'],
        recipients: [],
        lastUpdated: '2024-10',
        requestForm: null,
      },
    },
    {
      desc: 'an Austrian web shop with a request form',
      siteDomain: 'almkraut.example',
      blocks: [
        heading('Datenschutzhinweise', 1),
        heading('Verantwortliche Stelle'),
        paragraph('Almkraut Teehandel GmbH\nGetreidegasse 90\n5020 Salzburg\nÖsterreich'),
        heading('Welche Rechte haben Sie?'),
        paragraph(
          'Zur Geltendmachung Ihrer Rechte auf Auskunft, Berichtigung oder Löschung nutzen Sie bitte unser Anfrageformular oder schreiben Sie an privatsphaere@almkraut.example.',
          [],
          [{ href: 'https://www.almkraut.example/auskunft', text: 'Anfrageformular' }],
        ),
        paragraph('Beschwerden richten Sie an die Österreichische Datenschutzbehörde, dsb@dsb.gv.at.'),
        heading('Zahlung und Versand'),
        paragraph('Wir nutzen PayPal und Klarna. Den Versand übernimmt die Flinkboten Logistik GmbH.'),
        heading('Speicherdauer der Cookies'),
        paragraph('Sitzungscookies werden gelöscht, sobald Sie den Browser schließen.'),
        item('Analyse-Cookies: 13 Monate'),
        paragraph('Analyse-Cookies setzen wir nur mit Ihrer Einwilligung (§ 165 TKG, Art. 6 Abs. 1 lit. a DSGVO).'),
        paragraph('Fassung vom 02.01.2026'),
      ],
      expected: {
        controller: 'Almkraut Teehandel GmbH',
        contact: { address: 'privatsphaere@almkraut.example', role: 'privacy' },
        postalAddress: 'Getreidegasse 90, 5020 Salzburg, Österreich',
        authority: 'Österreichische Datenschutzbehörde',
        rights: ['access', 'complaint', 'erasure', 'rectification'],
        legalBases: ['consent'],
        retention: ['Browser schließen', 395],
        recipients: ['PayPal', 'Klarna', 'Flinkboten Logistik GmbH'],
        lastUpdated: '2026-01-02',
        requestForm: 'https://www.almkraut.example/auskunft',
      },
    },
  ])('$desc', async ({ blocks, siteDomain, expected }) => {
    expect(valuesOf(await read(blocks, siteDomain))).toEqual(expected);
  });
});

describe('the one address for requests', () => {
  test.each([
    {
      desc: 'never the authority’s, even as the only one',
      blocks: [
        heading('Ihre Rechte'),
        paragraph('Beschwerden nimmt die Aufsichtsbehörde entgegen: poststelle@bfdi.bund.de'),
      ],
      expected: null,
    },
    {
      desc: 'never a processor’s officer',
      blocks: [
        heading('Webanalyse'),
        paragraph(
          'Wir nutzen Zählwerk, einen Dienst der Zählwerk GmbH. Deren Datenschutzbeauftragter ist unter dsb@zaehlwerk.example erreichbar.',
        ),
      ],
      expected: null,
    },
    {
      desc: 'nor one after words about our contract with it',
      blocks: [
        paragraph('Verantwortlich ist die Lindwurm GmbH.'),
        paragraph(
          'Wir haben einen Vertrag mit der Zählwerk GmbH geschlossen. Deren Datenschutzbeauftragte: dsb@zaehlwerk.example',
        ),
      ],
      expected: null,
    },
    {
      desc: 'not a partner’s officer where there is an own box',
      blocks: [
        paragraph('Verantwortlich ist die Lindwurm GmbH.'),
        heading('Gemeinsame Verantwortlichkeit'),
        paragraph('Den Datenschutzbeauftragten der Nordlicht Reisen GmbH erreichen Sie unter dsb@nordlicht.example.'),
        heading('Kontakt'),
        paragraph('Anfragen zum Datenschutz an uns: post@lindwurm.example'),
      ],
      expected: 'post@lindwurm.example',
    },
    {
      desc: 'not the box for job applications',
      blocks: [
        paragraph('Bewerbungsunterlagen löschen wir auf Wunsch: bewerbung@lindwurm.example'),
        paragraph('Lindwurm GmbH, hallo@lindwurm.example'),
      ],
      expected: 'hallo@lindwurm.example',
    },
    {
      desc: 'the officer’s before the box for the newsletter',
      blocks: [
        paragraph('Den Newsletter können Sie unter liste@lindwurm.example abbestellen.'),
        paragraph(
          'Für unser Unternehmen ist ein externer Datenschutzbeauftragter bestellt: lindwurm@dsb-kanzlei.example',
        ),
      ],
      expected: 'lindwurm@dsb-kanzlei.example',
    },
    {
      desc: 'the own one of several officers',
      blocks: [
        paragraph('Datenschutzbeauftragte der Schwesterfirma Seeadler AG: dsb@seeadler.example'),
        paragraph('Unsere Datenschutzbeauftragte: dsb@lindwurm.example'),
      ],
      expected: 'dsb@lindwurm.example',
    },
    {
      desc: 'not the one for another country’s residents',
      blocks: [
        paragraph('Wenn Sie in der Schweiz ansässig sind: helvetia@lindwurm.example'),
        paragraph('Alle anderen Anfragen: hallo@lindwurm.example'),
      ],
      expected: 'hallo@lindwurm.example',
    },
    {
      desc: 'not the representative in the Union',
      blocks: [
        paragraph('Unser Vertreter in der EU nach Art. 27 DSGVO: eu@vertretung.example'),
        paragraph('Fragen zum Datenschutz: frage@lindwurm.example'),
      ],
      expected: 'frage@lindwurm.example',
    },
    {
      desc: 'the general one where no officer is appointed',
      blocks: [
        paragraph('Wir haben keinen Datenschutzbeauftragten bestellt.'),
        paragraph('Kontakt: hallo@lindwurm.example'),
      ],
      expected: 'hallo@lindwurm.example',
    },
    {
      desc: 'written with a word for @ and for the dot',
      blocks: [paragraph('Zur Ausübung Ihrer Rechte: dsb [at] lindwurm [punkt] example')],
      expected: 'dsb@lindwurm.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'lindwurm.example')).contact?.value.address ?? null).toBe(expected);
  });
});

describe('what only looks like a fact', () => {
  test.each([
    { desc: 'denied tools', text: 'Wir nutzen kein Google Analytics.', field: 'recipients' },
    { desc: 'a common noun', text: 'Wir verwenden Schriftarten und Zählpixel.', field: 'recipients' },
    { desc: 'a denied ground', text: 'Wir stützen uns nicht auf berechtigte Interessen.', field: 'legalBases' },
    { desc: 'safeguards of transfers', text: 'Grundlage ist Art. 46 Abs. 2 lit. c DSGVO.', field: 'legalBases' },
    { desc: 'a least age', text: 'Daten von Personen unter 16 Jahren speichern wir nicht.', field: 'retention' },
    { desc: 'a time to answer', text: 'Wir beantworten Löschanträge innerhalb eines Monats.', field: 'retention' },
    { desc: 'a browser’s settings', text: 'Cookies können Sie im Browser löschen.', field: 'rights' },
  ] as const)('$desc', async ({ text, field }) => {
    expect((await read([paragraph(text)], 'lindwurm.example'))[field]).toEqual([]);
  });

  test('the date of a law is not the policy’s', async () => {
    const facts = await read([paragraph('Verordnung (EU) 2016/679 vom 27. April 2016')], 'lindwurm.example');
    expect(facts.lastUpdated).toBeNull();
  });
});
