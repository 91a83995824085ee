import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('no');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, with tables',
      siteDomain: 'fjellrot.example',
      blocks: [
        heading('Personvernerklæring for Fjellrot Møbler AS', 1),
        paragraph('Sist oppdatert: 3. mars 2025'),
        heading('1. Behandlingsansvarlig'),
        paragraph('Fjellrot Møbler AS\nSagveien 12\n7030 Trondheim\nOrg.nr. 000 000 000\nTlf. 00 00 00 00'),
        heading('2. Personvernombud'),
        paragraph('Du kan kontakte vårt personvernombud på ombud@fjellrot.example.'),
        heading('3. Formål og rettslig grunnlag'),
        row('Formål', 'Behandlingsgrunnlag'),
        row('Levere varer', 'Oppfylle avtale, personvernforordningen artikkel 6 nr. 1 bokstav b'),
        row('Regnskap', 'Rettslig forpliktelse (artikkel 6 nr. 1 bokstav c)'),
        row('Bedre kundeservice', 'Berettiget interesse'),
        heading('4. Hvor lenge lagrer vi opplysningene?'),
        row('Opplysninger', 'Lagringstid'),
        row('Regnskapsmateriale', '5 år etter regnskapsårets slutt'),
        row('Henvendelser', 'to år etter siste kontakt'),
        row('Serverlogger', '30 dager'),
        heading('5. Mottakere av personopplysninger'),
        row('Mottaker', 'Formål'),
        row('Mailchimp', 'utsending av nyhetsbrev'),
        row('Pakkeørn AS', 'frakt'),
        heading('6. Den registrertes rettigheter'),
        item('Rett til innsyn'),
        item('Rett til retting'),
        item('Rett til sletting («rett til å bli glemt»)'),
        item('Rett til begrensning av behandling'),
        item('Rett til dataportabilitet'),
        item('Rett til å protestere'),
        paragraph('Du har rett til å klage til Datatilsynet, postkasse@datatilsynet.no.'),
      ],
      expected: {
        controller: 'Fjellrot Møbler AS',
        contact: { address: 'ombud@fjellrot.example', role: 'dpo' },
        postalAddress: 'Sagveien 12, 7030 Trondheim',
        authority: 'Datatilsynet',
        rights: ['access', 'complaint', 'erasure', 'objection', 'portability', 'rectification', 'restriction'],
        legalBases: ['contract', 'legal_obligation', 'legitimate_interest'],
        retention: [1825, 730, 30],
        recipients: ['Mailchimp', 'Pakkeørn AS'],
        lastUpdated: '2025-03-03',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, in Nynorsk',
      siteDomain: 'fonna.example',
      blocks: [
        heading('Personvern i Fonna Turlag', 1),
        paragraph('Fonna Turlag er behandlingsansvarleg for personopplysningane vi har om deg.'),
        paragraph('Postadresse: Elvevegen 4, 6800 Førde'),
        paragraph('Vi har ikkje peika ut personvernombod.'),
        heading('Kvifor kan vi det?', 3),
        paragraph('Behandlingsgrunnlaget for medlemslista er rettkomne interesser.'),
        paragraph('Bilete frå turane legg vi berre ut når du samtykker til det.'),
        heading('Kor lenge lagrar vi opplysningane?', 3),
        paragraph('Medlemsopplysningar blir sletta seinast eitt år etter utmelding.'),
        paragraph('Rekneskapsbilag tek vi vare på i fem år.'),
        paragraph('Opplysningar om pårørande blir lagra så lenge du er medlem.'),
        heading('Rettane dine', 3),
        paragraph('Du kan få innsyn i opplysningane dine, få retta feil og trekkje tilbake samtykket ditt.'),
        paragraph('Skriv til leiar (krøllalfa) fonna (punktum) example. Du kan klage til Datatilsynet.'),
        paragraph('Vi deler ikkje opplysningar med Facebook.'),
        paragraph('Vedteke av årsmøtet 14.11.2024'),
      ],
      expected: {
        controller: 'Fonna Turlag',
        contact: { address: 'leiar@fonna.example', role: 'privacy' },
        postalAddress: 'Elvevegen 4, 6800 Førde',
        authority: 'Datatilsynet',
        rights: ['access', 'complaint', 'rectification', 'withdraw'],
        legalBases: ['consent', 'legitimate_interest'],
        retention: [365, 1825, 'så lenge du er medlem'],
        recipients: [],
        lastUpdated: '2024-11-14',
        requestForm: null,
      },
    },
    {
      desc: 'a web shop, with a form and processors in sentences',
      siteDomain: 'garnloftet.example',
      blocks: [
        heading('Personvernerklæring', 1),
        paragraph('Nettbutikken eies og drives av Garnloftet AS, Storgata 7, 6413 Molde, org.nr. 000 000 000.'),
        heading('Hvilke opplysninger, og hvorfor?'),
        item('Bestillingen din: behandlingen er nødvendig for å oppfylle en avtale med deg'),
        item('Bokføring: vi er pålagt det ved lov, jf. artikkel 6 nr. 1 bokstav c'),
        item('Nyhetsbrev: grunnlaget er ditt samtykke'),
        heading('Hvem deler vi opplysninger med?'),
        paragraph(
          'Vi bruker Klarna til betaling og PostNord til levering. Nettbutikken driftes av Skyfjord Hosting AS, som er databehandler.',
        ),
        paragraph('Opplysninger overføres ikke til land utenfor EØS.'),
        heading('Hvor lenge oppbevarer vi dem?'),
        paragraph(
          'Ordreopplysninger oppbevares i fem år. Vi sletter e-postadressen din når du melder deg av nyhetsbrevet.',
        ),
        paragraph('Meldinger i chatten slettes etter 6 mnd. Du må ha fylt 18 år for å handle.'),
        heading('Dine rettigheter'),
        paragraph(
          'Du har rett til å få en kopi av opplysningene, til å få dem slettet og til å protestere. Du har rett til ikke å være gjenstand for automatiserte avgjørelser.',
        ),
        paragraph(
          'Send kravet med vårt skjema for innsyn.',
          [],
          [{ href: 'https://garnloftet.example/innsyn', text: 'skjema for innsyn' }],
        ),
        paragraph('Spørsmål om behandling av personopplysninger: hei@garnloftet.example'),
        paragraph('Gjelder fra 1. juni 2026'),
      ],
      expected: {
        controller: 'Garnloftet AS',
        contact: { address: 'hei@garnloftet.example', role: 'privacy' },
        postalAddress: 'Storgata 7, 6413 Molde',
        authority: null,
        rights: ['access', 'automated', 'erasure', 'objection'],
        legalBases: ['consent', 'contract', 'legal_obligation'],
        retention: [1825, 'melder deg av nyhetsbrevet', 180],
        recipients: ['Klarna', 'PostNord', 'Skyfjord Hosting AS'],
        lastUpdated: '2026-06-01',
        requestForm: 'https://garnloftet.example/innsyn',
      },
    },
  ])('$desc', async ({ siteDomain, blocks, expected }) => {
    expect(valuesOf(await read(blocks, siteDomain))).toEqual(expected);
  });
});

const SELF = paragraph('Behandlingsansvarlig: Lyngvik AS, Lyngveien 3, 4010 Stavanger');

describe('the one address for requests', () => {
  test.each([
    {
      desc: 'never the authority’s, even as the only one',
      blocks: [heading('Dine rettigheter'), paragraph('Klag til Datatilsynet: postkasse@datatilsynet.no')],
      expected: null,
    },
    {
      desc: 'never a partner’s officer',
      blocks: [
        SELF,
        paragraph('Betalinger håndteres av en bank. Kontakt deres personvernombud på dpo@myntfot.example.'),
      ],
      expected: null,
    },
    {
      desc: 'never the officer of a named processor',
      blocks: [SELF, paragraph('Du kan skrive til personvernombudet hos Myntfot AS: dpo@myntfot.example')],
      expected: null,
    },
    {
      desc: 'the officer whom the controller named, on a domain of their own',
      blocks: [
        SELF,
        paragraph('Vi har oppnevnt advokat Kari Eksempel som personvernombud: kari@eksempeladvokat.example'),
      ],
      expected: 'kari@eksempeladvokat.example',
    },
    {
      desc: 'the controller’s own of several officers',
      blocks: [
        SELF,
        paragraph('Personvernombudet vårt: ombud@lyngvik.example'),
        heading('Samarbeidspartnere'),
        paragraph('Myntfot AS (deres personvernombud: dpo@myntfot.example)'),
      ],
      expected: 'ombud@lyngvik.example',
    },
    {
      desc: 'written with the words for @ and the stop',
      blocks: [SELF, paragraph('Bruk dine rettigheter: skriv til data [alfakrøll] lyngvik [prikk] example')],
      expected: 'data@lyngvik.example',
    },
    {
      desc: 'not the box for applicants',
      blocks: [
        paragraph('Lyngvik AS, info@lyngvik.example'),
        heading('Jobbsøkere'),
        paragraph('Vi sletter søknaden din hvis du ber om det: framtid@lyngvik.example'),
      ],
      expected: 'info@lyngvik.example',
    },
    {
      desc: 'not the box for people in another country',
      blocks: [
        SELF,
        paragraph('Hvis du er bosatt i USA, kan du utøve dine rettigheter ved å skrive til rights@lyngvik.example.'),
        paragraph('Kontakt oss om personvern: data@lyngvik.example'),
      ],
      expected: 'data@lyngvik.example',
    },
    {
      desc: 'the people outside the Union have theirs, those inside another',
      blocks: [
        SELF,
        paragraph('Brukere i Sveits skriver til sveits@lyngvik.example om sine rettigheter.'),
        paragraph('Bor du i EØS, skriver du til kontakt@lyngvik.example om dine rettigheter.'),
      ],
      expected: 'kontakt@lyngvik.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'lyngvik.example')).contact?.value.address ?? null).toBe(expected);
  });
});

describe('words that only look like facts', () => {
  test.each([
    {
      desc: '“rette en henvendelse” is no right to rectification',
      blocks: [heading('Dine rettigheter'), paragraph('Du kan rette en henvendelse til oss om dine rettigheter.')],
      fact: 'rights',
    },
    {
      desc: 'a time to answer, an age and a time to return goods are no retention',
      blocks: [
        heading('Dine rettigheter'),
        paragraph('Vi besvarer krav om sletting innen 30 dager.'),
        paragraph('Vi lagrer ikke opplysninger om barn under 13 år.'),
        paragraph('Du har 14 dagers angrerett.'),
      ],
      fact: 'retention',
    },
    {
      desc: 'who is denied is no recipient',
      blocks: [
        heading('Informasjonskapsler'),
        paragraph('Vi bruker ikke Google Analytics, og data deles ikke med Meta.'),
      ],
      fact: 'recipients',
    },
    {
      desc: 'a denied ground is none',
      blocks: [heading('Rettslig grunnlag'), paragraph('Vi baserer ikke behandlingen på berettigede interesser.')],
      fact: 'legalBases',
    },
  ] as const)('$desc', async ({ blocks, fact }) => {
    expect((await read(blocks, 'lyngvik.example'))[fact]).toEqual([]);
  });

  test.each([
    {
      desc: 'the date of a law is not the text’s',
      blocks: [paragraph('Vi følger personopplysningsloven av 15. juni 2018.')],
      expected: null,
    },
    {
      desc: 'a month and a year',
      blocks: [paragraph('Versjon 2, revidert oktober 2024')],
      expected: '2024-10',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'lyngvik.example')).lastUpdated?.value ?? null).toBe(expected);
  });

  test('two points of Art. 6 cited together are two grounds', async () => {
    const facts = await read(
      [paragraph('Behandlingsgrunnlaget er personvernforordningen artikkel 6 nr. 1 bokstav b og f.')],
      'lyngvik.example',
    );
    expect(facts.legalBases.map(({ value }) => value).toSorted()).toEqual(['contract', 'legitimate_interest']);
  });

  test('a site that only acts for others has no controller', async () => {
    const facts = await read(
      [paragraph('Lyngvik er kun databehandler. Kundene våre bestemmer formålet.')],
      'lyngvik.example',
    );
    expect(facts.controller).toBe(null);
  });
});
