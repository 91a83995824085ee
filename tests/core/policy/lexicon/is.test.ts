import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('is');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, with tables',
      siteDomain: 'blafell.example',
      blocks: [
        heading('Persónuverndarstefna Bláfells', 1),
        paragraph('Síðast uppfært: 3. mars 2025'),
        heading('1. Ábyrgðaraðili'),
        paragraph('Bláfell Húsgögn ehf.\nSmiðjuvegi 12\n200 Kópavogi\nKt. 000000-0000\nSími 000 0000'),
        heading('2. Persónuverndarfulltrúi'),
        paragraph('Hægt er að ná í persónuverndarfulltrúa okkar á netfanginu fulltrui@blafell.example.'),
        heading('3. Tilgangur og lagagrundvöllur'),
        row('Tilgangur', 'Lagagrundvöllur'),
        row('Afhending vöru', 'Samningur, b-liður 1. mgr. 6. gr.'),
        row('Bókhald', 'Lagaskylda'),
        row('Betri þjónusta', 'Lögmætir hagsmunir'),
        heading('4. Hversu lengi geymum við upplýsingarnar?'),
        row('Upplýsingar', 'Geymslutími'),
        row('Bókhaldsgögn', 'sjö ár frá lokum reikningsárs'),
        row('Erindi', '24 mánuðir frá síðustu samskiptum'),
        row('Aðgerðaskrár', '30 dagar'),
        heading('5. Viðtakendur persónuupplýsinga'),
        row('Viðtakandi', 'Tilgangur'),
        row('Mailchimp', 'sending fréttabréfa'),
        row('Pakkaörn ehf.', 'flutningur'),
        heading('6. Réttindi skráðra einstaklinga'),
        item('Réttur til aðgangs að upplýsingum'),
        item('Réttur til leiðréttingar'),
        item('Réttur til eyðingar („rétturinn til að gleymast“)'),
        item('Réttur til takmörkunar á vinnslu'),
        item('Réttur til að flytja eigin gögn'),
        item('Andmælaréttur'),
        paragraph('Þú getur lagt fram kvörtun hjá Persónuvernd, postur@personuvernd.is.'),
      ],
      expected: {
        controller: 'Bláfell Húsgögn ehf.',
        contact: { address: 'fulltrui@blafell.example', role: 'dpo' },
        postalAddress: 'Smiðjuvegi 12, 200 Kópavogi',
        authority: 'Persónuvernd',
        rights: ['access', 'complaint', 'erasure', 'objection', 'portability', 'rectification', 'restriction'],
        legalBases: ['contract', 'legal_obligation', 'legitimate_interest'],
        retention: [2555, 730, 30],
        recipients: ['Mailchimp', 'Pakkaörn ehf.'],
        lastUpdated: '2025-03-03',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal',
      siteDomain: 'kajak.example',
      blocks: [
        heading('Meðferð persónuupplýsinga', 1),
        paragraph('Ábyrgðaraðili er Kajakfélagið Hrönn. Félagið vinnur með upplýsingar um félagsmenn.'),
        paragraph('Við höfum ekki tilnefnt persónuverndarfulltrúa.'),
        heading('Hvers vegna má það?', 3),
        paragraph('Félagaskráin byggist á lögmætum hagsmunum félagsins.'),
        paragraph('Myndir úr ferðum birtum við aðeins með samþykki þínu. Þú samþykkir það við skráningu.'),
        heading('Hve lengi?', 3),
        paragraph('Upplýsingum um félagsmenn er eytt eigi síðar en einu ári eftir úrsögn.'),
        paragraph('Fylgiskjöl bókhalds eru varðveitt í sjö ár.'),
        paragraph('Upplýsingar um aðstandendur eru geymdar á meðan þú ert félagsmaður.'),
        heading('Réttindi þín', 3),
        paragraph(
          'Þú getur óskað eftir afriti af upplýsingum um þig, fengið þær leiðréttar og afturkallað samþykki þitt.',
        ),
        paragraph('Sendu línu á gjaldkeri [hjá] kajak [punktur] example. Þú getur kvartað til Persónuverndar.'),
        paragraph('Við deilum ekki upplýsingum með Facebook.'),
        paragraph('Samþykkt á aðalfundi 14.11.2024'),
      ],
      expected: {
        controller: 'Kajakfélagið Hrönn',
        contact: { address: 'gjaldkeri@kajak.example', role: 'privacy' },
        postalAddress: null,
        authority: 'Persónuvernd',
        rights: ['access', 'complaint', 'rectification', 'withdraw'],
        legalBases: ['consent', 'legitimate_interest'],
        retention: [365, 2555, 'meðan þú ert félagsmaður'],
        recipients: [],
        lastUpdated: '2024-11-14',
        requestForm: null,
      },
    },
    {
      desc: 'a web shop, with a form and processors in sentences',
      siteDomain: 'garnbud.example',
      blocks: [
        heading('Persónuverndaryfirlýsing', 1),
        paragraph('Vefverslunin er rekin af Garnbúð Öldu ehf., Hafnargötu 7, 220 Hafnarfirði, kt. 000000-0000.'),
        heading('Hvaða upplýsingar og hvers vegna?'),
        item('Pöntunin þín: vinnslan er nauðsynleg til að efna samning við þig'),
        item('Bókhald: heimildin er lagaskylda'),
        item('Fréttabréf: vinnslan byggist á samþykki þínu'),
        heading('Hverjum deilum við upplýsingum með?'),
        paragraph(
          'Við notum Klarna fyrir greiðslur. Vefurinn er hýstur hjá Skyfjord Hosting ehf., sem er vinnsluaðili.',
        ),
        paragraph(
          'Ef upplýsingar eru fluttar til þriðju landa notum við stöðluð samningsákvæði framkvæmdastjórnarinnar.',
        ),
        heading('Hversu lengi varðveitum við upplýsingarnar?'),
        paragraph('Pantanir eru varðveittar í sjö ár. Við eyðum netfanginu þínu þegar þú afskráir þig.'),
        paragraph('Skilaboðum í spjalli er eytt eftir sex mánuði. Þú þarft að hafa náð 18 ára aldri til að versla.'),
        heading('Réttindi þín'),
        paragraph(
          'Þú átt rétt á að fá afrit af upplýsingum um þig, láta eyða þeim og andmæla vinnslu. Þú átt rétt á að þurfa ekki að sæta sjálfvirkri ákvarðanatöku.',
        ),
        paragraph(
          'Notaðu eyðublaðið fyrir beiðnir.',
          [],
          [{ href: 'https://garnbud.example/beidni', text: 'eyðublaðið fyrir beiðnir' }],
        ),
        paragraph('Spurningar um meðferð persónuupplýsinga: hallo@garnbud.example'),
        paragraph('Gildir frá 1. júní 2026'),
      ],
      expected: {
        controller: 'Garnbúð Öldu ehf.',
        contact: { address: 'hallo@garnbud.example', role: 'privacy' },
        postalAddress: 'Hafnargötu 7, 220 Hafnarfirði',
        authority: null,
        rights: ['access', 'automated', 'erasure', 'objection'],
        legalBases: ['consent', 'contract', 'legal_obligation'],
        retention: [2555, 'afskráir þig', 180],
        recipients: ['Klarna', 'Skyfjord Hosting ehf.'],
        lastUpdated: '2026-06-01',
        requestForm: 'https://garnbud.example/beidni',
      },
    },
  ])('$desc', async ({ siteDomain, blocks, expected }) => {
    expect(valuesOf(await read(blocks, siteDomain))).toEqual(expected);
  });
});

const SELF = paragraph('Ábyrgðaraðili: Lyngvík ehf., Lyngási 3, 600 Akureyri');

describe('the one address for requests', () => {
  test.each([
    {
      desc: 'never the authority’s, even as the only one',
      blocks: [heading('Réttindi þín'), paragraph('Kvörtun til Persónuverndar: postur@personuvernd.is')],
      expected: null,
    },
    {
      desc: 'never a partner’s officer',
      blocks: [
        SELF,
        paragraph('Greiðslur annast banki. Hafa má samband við persónuverndarfulltrúa þeirra: dpo@myntfotur.example'),
      ],
      expected: null,
    },
    {
      desc: 'never the officer of a named processor',
      blocks: [SELF, paragraph('Þú getur skrifað persónuverndarfulltrúa hjá Myntfótur ehf.: dpo@myntfotur.example')],
      expected: null,
    },
    {
      desc: 'the officer whom the controller named, on a domain of their own',
      blocks: [SELF, paragraph('Við höfum tilnefnt Guðrúnu lögmann persónuverndarfulltrúa: gudrun@logmadur.example')],
      expected: 'gudrun@logmadur.example',
    },
    {
      desc: 'the controller’s own of several officers',
      blocks: [
        SELF,
        paragraph('Persónuverndarfulltrúi okkar: fulltrui@lyngvik.example'),
        heading('Samstarfsaðilar'),
        paragraph('Myntfótur ehf. (persónuverndarfulltrúi þeirra: dpo@myntfotur.example)'),
      ],
      expected: 'fulltrui@lyngvik.example',
    },
    {
      desc: 'written with the words for @ and the stop',
      blocks: [SELF, paragraph('Þú getur nýtt rétt þinn: gogn (hjá) lyngvik (punktur) example')],
      expected: 'gogn@lyngvik.example',
    },
    {
      desc: 'not the box for applicants',
      blocks: [
        paragraph('Lyngvík ehf., info@lyngvik.example'),
        heading('Umsækjendur um störf'),
        paragraph('Við eyðum starfsumsókn ef þú óskar þess: framtid@lyngvik.example'),
      ],
      expected: 'info@lyngvik.example',
    },
    {
      desc: 'not the box for people in another country',
      blocks: [
        SELF,
        paragraph('Ef þú ert búsettur í Bandaríkjunum getur þú nýtt réttindi þín hjá rights@lyngvik.example.'),
        paragraph('Hafðu samband um persónuvernd: gogn@lyngvik.example'),
      ],
      expected: 'gogn@lyngvik.example',
    },
    {
      desc: 'the people outside the Union have theirs, those inside another',
      blocks: [
        SELF,
        paragraph('Notendur í Sviss skrifa sviss@lyngvik.example um réttindi sín.'),
        paragraph('Ef þú býrð innan EES skrifar þú gogn@lyngvik.example um réttindi þín.'),
      ],
      expected: 'gogn@lyngvik.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'lyngvik.example')).contact?.value.address ?? null).toBe(expected);
  });
});

describe('words that only look like facts', () => {
  test.each([
    {
      desc: 'a time to answer, an age and a time to return goods are no retention',
      blocks: [
        heading('Réttindi þín'),
        paragraph('Við svörum beiðni um eyðingu innan 30 daga.'),
        paragraph('Við geymum ekki upplýsingar um börn yngri en 13 ára.'),
        paragraph('Þú hefur 14 daga skilarétt.'),
      ],
      fact: 'retention',
    },
    {
      desc: 'who is denied is no recipient',
      blocks: [heading('Vafrakökur'), paragraph('Við notum ekki Google Analytics og gögnum er ekki deilt með Meta.')],
      fact: 'recipients',
    },
    {
      desc: 'a denied ground is none',
      blocks: [heading('Lagagrundvöllur'), paragraph('Við byggjum ekki vinnsluna á lögmætum hagsmunum.')],
      fact: 'legalBases',
    },
  ] as const)('$desc', async ({ blocks, fact }) => {
    expect((await read(blocks, 'lyngvik.example'))[fact]).toEqual([]);
  });

  test.each([
    {
      desc: 'the number and the date of an act are not the text’s',
      blocks: [paragraph('Við förum að lögum nr. 90/2018 um persónuvernd frá 27. júní 2018.')],
      expected: null,
    },
    {
      desc: 'a month and a year',
      blocks: [paragraph('Útgáfa 2, endurskoðuð október 2024')],
      expected: '2024-10',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'lyngvik.example')).lastUpdated?.value ?? null).toBe(expected);
  });

  test('points of Art. 6 are grounds by their letters', async () => {
    const facts = await read(
      [paragraph('Heimild til vinnslu er í c-lið og f-lið 1. mgr. 6. gr. reglugerðarinnar.')],
      'lyngvik.example',
    );
    expect(facts.legalBases.map(({ value }) => value).toSorted()).toEqual(['legal_obligation', 'legitimate_interest']);
  });

  test('a site that only acts for others has no controller', async () => {
    const facts = await read(
      [paragraph('Lyngvík er aðeins vinnsluaðili. Viðskiptavinir okkar ákveða tilganginn.')],
      'lyngvik.example',
    );
    expect(facts.controller).toBe(null);
  });
});
