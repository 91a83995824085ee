import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('ro');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, formal, with tables',
      siteDomain: 'stejarmobila.example',
      blocks: [
        heading('Politica de confidențialitate', 1),
        paragraph('Ultima actualizare: 14 martie 2025'),
        heading('1. Operatorul de date'),
        paragraph(
          'Operatorul datelor este Stejar Mobila SRL, cu sediul în Str. Gaterului nr. 4, 400001 Cluj-Napoca, CUI RO00000000.',
        ),
        heading('2. Responsabilul cu protecția datelor'),
        paragraph('Am desemnat un responsabil cu protecția datelor: date@stejarmobila.example.'),
        heading('3. Scopuri și temeiuri'),
        row('Scop', 'Temei legal'),
        row('Livrarea comenzilor', 'executarea contractului (art. 6 alin. (1) lit. b) din GDPR)'),
        row('Facturare', 'obligație legală'),
        row('Îmbunătățirea serviciilor', 'interesul nostru legitim'),
        heading('4. Durata de păstrare'),
        row('Date', 'Durata de păstrare'),
        row('Facturi', 'zece ani'),
        row('Corespondență', '24 de luni'),
        row('Jurnale', '90 de zile'),
        heading('5. Destinatarii datelor'),
        row('Destinatar', 'Scop'),
        row('Mailchimp', 'newsletter'),
        row('Poteca Curier SRL', 'livrare'),
        heading('6. Drepturile persoanei vizate'),
        paragraph(
          'Aveți dreptul de acces la date, dreptul la rectificare, dreptul la ștergerea datelor („dreptul de a fi uitat”), dreptul la restricționarea prelucrării, dreptul la portabilitatea datelor și dreptul la opoziție.',
        ),
        paragraph(
          'Puteți depune o plângere la Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal.',
        ),
      ],
      expected: {
        controller: 'Stejar Mobila SRL',
        contact: { address: 'date@stejarmobila.example', role: 'dpo' },
        postalAddress: 'Str. Gaterului nr. 4, 400001 Cluj-Napoca',
        authority: 'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
        rights: ['access', 'complaint', 'erasure', 'objection', 'portability', 'rectification', 'restriction'],
        legalBases: ['contract', 'legal_obligation', 'legitimate_interest'],
        retention: [3650, 730, 90],
        recipients: ['Mailchimp', 'Poteca Curier SRL'],
        lastUpdated: '2025-03-14',
        requestForm: null,
      },
    },
    {
      desc: 'an association, informal, written without diacritics',
      siteDomain: 'drumetii.example',
      blocks: [
        heading('Politica de confidentialitate', 1),
        paragraph('Asociatia Drumetii, denumita in continuare „Drumetii”, are grija de datele tale.'),
        heading('De ce folosim datele tale', 3),
        paragraph('Publicam fotografii numai cu acordul tau.'),
        paragraph('Temeiul legal al evidentei membrilor este o obligatie legala.'),
        heading('Cat timp pastram datele', 3),
        item('Datele membrilor se pastreaza pe durata contractului.'),
        item('Listele de participanti sunt sterse dupa doua luni.'),
        heading('Drepturile tale', 3),
        paragraph('Ai dreptul de a primi o copie a datelor, de a le corecta si de a-ti retrage consimtamantul.'),
        paragraph('Scrie-ne la drumetii (arond) drumetii.example. Nu transmitem datele altora.'),
        paragraph('In vigoare din 2 septembrie 2024'),
      ],
      expected: {
        controller: 'Asociatia Drumetii',
        contact: { address: 'drumetii@drumetii.example', role: 'privacy' },
        postalAddress: null,
        authority: null,
        rights: ['access', 'rectification', 'withdraw'],
        legalBases: ['consent', 'legal_obligation'],
        retention: ['durata contractului', 60],
        recipients: [],
        lastUpdated: '2024-09-02',
        requestForm: null,
      },
    },
    {
      desc: 'a web shop in the cedillas of old keyboards, with a form and processors in sentences',
      siteDomain: 'lanadinmunti.example',
      blocks: [
        heading('Notă de informare privind prelucrarea datelor', 1),
        paragraph('Lâna Munţilor S.R.L. (denumită în continuare „Lâna”) respectă confidenţialitatea dumneavoastră.'),
        paragraph('Sediul: Bd. Stânei nr. 12, 500100 Braşov, România, telefon 0200 000 000'),
        heading('Temeiuri'),
        item('comenzi: încheierea contractului'),
        item('facturi: îndeplinirea unei obligaţii legale'),
        item('noutăţi: consimţământul dumneavoastră'),
        heading('Cui dezvăluim datele'),
        paragraph('Plăţile trec prin serviciul Stripe. Coletele le duce Poteca Curier SRL, persoană împuternicită.'),
        paragraph('Nu transferăm date în afara Uniunii Europene.'),
        heading('Păstrarea datelor'),
        paragraph('Datele comenzilor se păstrează cinci ani. Adresele pentru noutăţi se păstrează până la dezabonare.'),
        heading('Drepturile dumneavoastră'),
        paragraph(
          'Aveţi dreptul de a obţine confirmarea prelucrării, dreptul de a fi uitat şi dreptul de a nu face obiectul unei decizii automatizate.',
        ),
        paragraph(
          'Pentru exercitarea drepturilor completaţi formularul de solicitare.',
          [],
          [{ href: 'https://lanadinmunti.example/formular', text: 'formularul de solicitare' }],
        ),
        paragraph('Întrebări: clienti@lanadinmunti.example'),
      ],
      expected: {
        controller: 'Lâna Munţilor S.R.L.',
        contact: { address: 'clienti@lanadinmunti.example', role: 'privacy' },
        postalAddress: 'Bd. Stânei nr. 12, 500100 Braşov, România',
        authority: null,
        rights: ['access', 'automated', 'erasure'],
        legalBases: ['consent', 'contract', 'legal_obligation'],
        retention: [1825, 'până la dezabonare'],
        recipients: ['Stripe', 'Poteca Curier SRL'],
        lastUpdated: null,
        requestForm: 'https://lanadinmunti.example/formular',
      },
    },
  ])('$desc', async ({ siteDomain, blocks, expected }) => {
    expect(valuesOf(await read(blocks, siteDomain))).toEqual(expected);
  });
});

const SELF = paragraph('Operatorul este Livada Veche SRL, cu sediul în Str. Mărului nr. 3, 700200 Iași.');

describe('the one address for requests', () => {
  test.each([
    {
      desc: 'never the authority’s, even as the only one',
      blocks: [heading('Drepturile dumneavoastră'), paragraph('Plângeri: ANSPDCP, anspdcp@dataprotection.ro')],
      expected: null,
    },
    {
      desc: 'never a partner’s officer',
      blocks: [
        SELF,
        paragraph(
          'Plățile sunt procesate de Pepene Plăți SRL. Contactați responsabilul lor cu protecția datelor: dpo@pepene.example',
        ),
      ],
      expected: null,
    },
    {
      desc: 'never an officer named after another company',
      blocks: [
        SELF,
        paragraph('Responsabilul cu protecția datelor al Pepene este la dpo@pepene.example, pentru plăți.'),
      ],
      expected: null,
    },
    {
      desc: 'the officer whom the controller named, on a domain of their own',
      blocks: [SELF, paragraph('Am desemnat ca responsabil cu protecția datelor pe Ana Model: ana@modelgdpr.example')],
      expected: 'ana@modelgdpr.example',
    },
    {
      desc: 'the controller’s own of several officers',
      blocks: [
        SELF,
        paragraph('Responsabilul nostru cu protecția datelor: dpo@livadaveche.example'),
        heading('Parteneri'),
        paragraph('Pepene Plăți SRL are propriul responsabil: dpo@pepene.example'),
      ],
      expected: 'dpo@livadaveche.example',
    },
    {
      desc: 'written with the words for @ and the point in brackets',
      blocks: [SELF, paragraph('Drepturile dumneavoastră: scrisori [aron] livadaveche [punct] example')],
      expected: 'scrisori@livadaveche.example',
    },
    {
      desc: 'not the box for applicants',
      blocks: [
        paragraph('Livada Veche SRL, info@livadaveche.example'),
        heading('Candidați'),
        paragraph('Candidaturile se trimit la viitor@livadaveche.example'),
      ],
      expected: 'info@livadaveche.example',
    },
    {
      desc: 'not the box for another country',
      blocks: [
        paragraph('Livada Veche SRL, info@livadaveche.example'),
        paragraph('Dacă locuiți în California, vă puteți exercita drepturile la requests@livadaveche.example'),
      ],
      expected: 'info@livadaveche.example',
    },
    {
      desc: 'not the representative’s in the Union',
      blocks: [
        paragraph('Livada Veche Inc., hello@livadaveche.example'),
        paragraph('Reprezentantul nostru în Uniunea Europeană (art. 27): livada@reprezentare.example'),
      ],
      expected: 'hello@livadaveche.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'livadaveche.example')).contact?.value.address ?? null).toBe(expected);
  });

  test('the manager who signs for the company is no representative in the Union', async () => {
    const facts = await read(
      [SELF, paragraph('Reprezentată legal de Ion Model. Pentru exercitarea drepturilor: ion@livadaveche.example')],
      'livadaveche.example',
    );
    expect(facts.contact?.value).toEqual({ address: 'ion@livadaveche.example', role: 'privacy' });
  });
});

describe('what is denied or means something else', () => {
  test.each([
    { desc: 'no legal basis', text: 'Prelucrarea nu se bazează pe consimțământ.', field: 'legalBases' },
    {
      desc: 'authorities that receive data are no public task',
      text: 'În baza legii transmitem facturile autorității publice.',
      field: 'legalBases',
    },
    { desc: 'changing the text is no right', text: 'Ne rezervăm dreptul de a modifica politica.', field: 'rights' },
    {
      desc: 'giving goods back is none',
      text: 'Aveți dreptul de retragere din contract în 14 zile.',
      field: 'rights',
    },
    { desc: 'no recipient', text: 'Nu folosim Hotjar și nu transmitem date către Facebook.', field: 'recipients' },
    { desc: 'an age', text: 'Ștergem datele copiilor sub 13 ani.', field: 'retention' },
    { desc: 'a time to answer', text: 'Ștergem datele și vă răspundem în 30 de zile.', field: 'retention' },
    { desc: 'how often', text: 'Verificăm datele stocate la fiecare 2 ani.', field: 'retention' },
    { desc: 'terms are no term of keeping', text: 'Termenii noștri: livrare în 3 zile.', field: 'retention' },
    {
      desc: 'a right to erasure and withdrawal is no time of keeping',
      text: 'Aveți dreptul la ștergerea datelor și la retragerea consimțământului.',
      field: 'retention',
    },
    {
      desc: 'a relation is no time of keeping',
      text: 'Stocăm numele dumneavoastră pentru relația contractuală.',
      field: 'retention',
    },
    {
      desc: 'clauses of a transfer are no contract with the person',
      text: 'Transferul are loc în baza clauzelor contractuale standard.',
      field: 'legalBases',
    },
  ] as const)('$desc', async ({ text, field }) => {
    expect((await read([paragraph(text)], 'livadaveche.example'))[field]).toEqual([]);
  });
});

describe('lengths of time', () => {
  test.each([
    { text: 'Datele sunt păstrate trei ani.', days: 1095 },
    { text: 'Păstrăm datele timp de 6 (șase) luni.', days: 180 },
    { text: 'Jurnalele se șterg după 30 de zile.', days: 30 },
    { text: 'Înregistrările video se stochează o lună.', days: 30 },
    { text: 'Modulul cookie expiră după un an.', days: 365 },
  ])('$text', async ({ text, days }) => {
    expect((await read([paragraph(text)], 'livadaveche.example')).retention.map(({ value }) => value.days)).toEqual([
      days,
    ]);
  });
});

describe('dates', () => {
  test.each([
    ['Actualizată la data de 3 mai 2025', '2025-05-03'],
    ['Ultima revizuire: octombrie 2025', '2025-10'],
    ['Versiune valabilă din 01.12.2024', '2024-12-01'],
    ['Regulamentul (UE) 2016/679 din 27 aprilie 2016', null],
    ['Legea nr. 190 din 18 iulie 2018', null],
  ])('%s', async (text, expected) => {
    expect((await read([paragraph(text)], 'livadaveche.example')).lastUpdated?.value ?? null).toBe(expected);
  });
});
