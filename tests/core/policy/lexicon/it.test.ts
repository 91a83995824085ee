import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('it');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, formal, with a table of processors',
      siteDomain: 'vetreriadellago.example',
      blocks: [
        heading('Informativa sul trattamento dei dati personali', 1),
        paragraph('Ultimo aggiornamento: 9 gennaio 2025'),
        heading('1. Titolare del trattamento'),
        paragraph(
          'Il Titolare del trattamento è la società Vetreria del Lago S.r.l., con sede legale in Via dei Mastri 18, 22100 Como (CO), P.IVA 00000000000.',
        ),
        heading('2. Responsabile della protezione dei dati'),
        paragraph(
          'Il Responsabile della protezione dei dati (RPD) è contattabile all’indirizzo rpd@vetreriadellago.example.',
        ),
        heading('3. Finalità e base giuridica'),
        row('Finalità', 'Base giuridica'),
        row('Gestione degli ordini', 'esecuzione di un contratto'),
        row('Fatturazione', 'obbligo legale'),
        row('Sicurezza del sito', 'legittimo interesse'),
        row('Newsletter', 'consenso'),
        heading('4. Periodo di conservazione'),
        row('Dati', 'Conservazione'),
        row('Fatture', 'dieci anni'),
        row('Log di accesso', '30 giorni'),
        heading('5. Responsabili del trattamento'),
        row('Nome', 'Servizio'),
        row('Mailchimp', 'invio di e-mail'),
        row('Nuvola Alpina Hosting S.p.A.', 'hosting'),
        heading('6. Diritti dell’interessato'),
        paragraph(
          'L’interessato ha il diritto di chiedere l’accesso ai dati, la rettifica, la cancellazione, la limitazione del trattamento, la portabilità e di opporsi al trattamento.',
        ),
        paragraph('Ha inoltre il diritto di revocare il consenso in qualsiasi momento.'),
        paragraph('Può proporre reclamo al Garante per la protezione dei dati personali.'),
      ],
      expected: {
        controller: 'Vetreria del Lago S.r.l.',
        contact: { address: 'rpd@vetreriadellago.example', role: 'dpo' },
        postalAddress: 'Via dei Mastri 18, 22100 Como (CO)',
        authority: 'Garante per la protezione dei dati personali',
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
        legalBases: ['consent', 'contract', 'legal_obligation', 'legitimate_interest'],
        retention: [3650, 30],
        recipients: ['Mailchimp', 'Nuvola Alpina Hosting S.p.A.'],
        lastUpdated: '2025-01-09',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal',
      siteDomain: 'coropiave.example',
      blocks: [
        heading('La tua privacy', 1),
        heading('Titolare del trattamento'),
        paragraph('Coro Piave\nPiazza Vecchia 4\n32100 Belluno'),
        heading('I tuoi diritti'),
        paragraph(
          'Puoi chiedere la cancellazione o la correzione dei tuoi dati: scrivi a presidente (chiocciola) coropiave (punto) example.',
        ),
        paragraph('Hai diritto di proporre reclamo al Garante Privacy, protocollo@gpdp.it.'),
        heading('Conservazione'),
        paragraph('Conserviamo i dati fino alla revoca del consenso.'),
        paragraph('Pubblichiamo le foto solo con il tuo consenso. Non utilizziamo Google Analytics.'),
        paragraph('In vigore da aprile 2024'),
      ],
      expected: {
        controller: 'Coro Piave',
        contact: { address: 'presidente@coropiave.example', role: 'privacy' },
        postalAddress: 'Piazza Vecchia 4, 32100 Belluno',
        authority: 'Garante Privacy',
        rights: ['complaint', 'erasure', 'rectification'],
        legalBases: ['consent'],
        retention: ['fino alla revoca del consenso'],
        recipients: [],
        lastUpdated: '2024-04',
        requestForm: null,
      },
    },
    {
      desc: 'a web shop with a request form',
      siteDomain: 'bottegadeltimo.example',
      blocks: [
        heading('Privacy policy', 1),
        heading('Chi siamo'),
        paragraph(
          'Bottega del Timo S.r.l.\nCorso Marenco 77\n15067 Novi Ligure (AL)\nE-mail: info@bottegadeltimo.example',
        ),
        heading('Come esercitare i propri diritti'),
        paragraph(
          'Per esercitare i diritti di accesso e di opposizione usi il modulo di richiesta o scriva a privacy@bottegadeltimo.example.',
          [],
          [{ href: 'https://www.bottegadeltimo.example/richieste', text: 'modulo di richiesta' }],
        ),
        heading('Destinatari dei dati'),
        paragraph('Utilizziamo Stripe per i pagamenti. Il sito è ospitato da Serverina Srl'),
        heading('Per quanto tempo conserviamo i dati'),
        paragraph('I cookie di sessione vengono eliminati alla chiusura del browser.'),
        item('I dati degli ordini sono conservati per 24 mesi.'),
        paragraph('Il trattamento si basa sull’art. 6, par. 1, lett. b) del GDPR.'),
        paragraph('Versione del 05/03/2026'),
      ],
      expected: {
        controller: 'Bottega del Timo S.r.l.',
        contact: { address: 'privacy@bottegadeltimo.example', role: 'privacy' },
        postalAddress: 'Corso Marenco 77, 15067 Novi Ligure (AL)',
        authority: null,
        rights: ['access', 'objection'],
        legalBases: ['contract'],
        retention: ['chiusura del browser', 730],
        recipients: ['Stripe', 'Serverina Srl'],
        lastUpdated: '2026-03-05',
        requestForm: 'https://www.bottegadeltimo.example/richieste',
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
      blocks: [heading('I Suoi diritti'), paragraph('Per i reclami: protocollo@gpdp.it')],
      expected: null,
    },
    {
      desc: 'never a processor’s officer',
      blocks: [
        heading('Statistiche'),
        paragraph(
          'Utilizziamo Contaclic, un servizio di Contaclic S.r.l. Il suo responsabile della protezione dei dati risponde a rpd@contaclic.example.',
        ),
      ],
      expected: null,
    },
    {
      desc: 'not a partner’s officer where there is an own box',
      blocks: [
        paragraph('Il titolare del trattamento è Vetreria S.r.l.'),
        paragraph('Il responsabile della protezione dei dati di Viaggi Ponente S.p.A. risponde a rpd@ponente.example.'),
        paragraph('Per domande sulla privacy scrivere a posta@vetreria.example.'),
      ],
      expected: 'posta@vetreria.example',
    },
    {
      desc: 'not the box for job applications',
      blocks: [
        paragraph('I candidati possono inviare il curriculum a talenti@vetreria.example.'),
        paragraph('Vetreria S.r.l., ciao@vetreria.example'),
      ],
      expected: 'ciao@vetreria.example',
    },
    {
      desc: 'the general one where no officer is appointed',
      blocks: [
        paragraph('Non abbiamo nominato un responsabile della protezione dei dati.'),
        paragraph('Contatti: ciao@vetreria.example'),
      ],
      expected: 'ciao@vetreria.example',
    },
    {
      desc: 'the own one of several officers',
      blocks: [
        paragraph(
          'Responsabile della protezione dei dati della controllata Aquila Marina S.p.A.: rpd@aquilamarina.example',
        ),
        paragraph('Il nostro responsabile della protezione dei dati: rpd@vetreria.example'),
      ],
      expected: 'rpd@vetreria.example',
    },
    {
      desc: 'not the one for another country’s residents',
      blocks: [
        paragraph('Se Lei risiede in Svizzera: helvetia@vetreria.example'),
        paragraph('Tutte le altre domande: ciao@vetreria.example'),
      ],
      expected: 'ciao@vetreria.example',
    },
    {
      desc: 'not the representative in the Union',
      blocks: [
        paragraph('Il nostro rappresentante nell’Unione (art. 27 GDPR): ue@rappresenta.example'),
        paragraph('Domande sulla privacy: domanda@vetreria.example'),
      ],
      expected: 'domanda@vetreria.example',
    },
    {
      desc: 'the controller’s box, although the officer’s title is also a processor’s in part',
      blocks: [
        paragraph('Responsabile del trattamento: Nuvola S.p.A., nuvola@nuvola.example'),
        paragraph('Titolare del trattamento: Vetreria S.r.l., ciao@vetreria.example'),
      ],
      expected: 'ciao@vetreria.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'vetreria.example')).contact?.value.address ?? null).toBe(expected);
  });
});

describe('what only looks like a fact', () => {
  test.each([
    { desc: 'denied tools', text: 'Non utilizziamo Google Analytics.', field: 'recipients' },
    { desc: 'a denied ground', text: 'Il trattamento non si basa sul legittimo interesse.', field: 'legalBases' },
    { desc: 'a least age', text: 'Non conserviamo dati di minori di 14 anni.', field: 'retention' },
    {
      desc: 'a time to answer',
      text: 'Risponderemo alla richiesta di cancellazione entro un mese.',
      field: 'retention',
    },
    { desc: 'registered users', text: 'Gli utenti registrati da 2 anni ricevono uno sconto.', field: 'retention' },
    { desc: 'a browser’s settings', text: 'Può eliminare i cookie dal proprio browser.', field: 'rights' },
    { desc: 'mere access to the site', text: 'Può accedere al sito senza registrarsi.', field: 'rights' },
  ] as const)('$desc', async ({ text, field }) => {
    expect((await read([paragraph(text)], 'vetreria.example'))[field]).toEqual([]);
  });
});
