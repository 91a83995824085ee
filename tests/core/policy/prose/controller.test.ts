import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../../../core/policy/read.ts';
import { documentOf, paragraph } from '../policy-fixtures.ts';

const controller = async (language: 'en' | 'fr', ...texts: string[]): Promise<string | null> =>
  (await readPolicy([documentOf(...texts.map((text) => paragraph(text)))], { siteDomain: 'acme.example', language }))
    .controller?.value ?? null;

describe('a site that acts for others', () => {
  test.each([
    {
      desc: 'its own name is the subject',
      language: 'en',
      texts: ['Acme Ltd only acts as a processor on behalf of the schools.'],
      expected: null,
    },
    {
      desc: 'it says "we"',
      language: 'en',
      texts: ['Acme Ltd runs this portal. We handle these files as a processor for the schools.'],
      expected: null,
    },
    {
      desc: 'a host that is the processor takes nobody’s place',
      language: 'fr',
      texts: [
        'Acme Jardins SARL, 2 chemin du Lavoir, 35000 Rennes, est responsable du traitement des données du site.',
        'Les données sont hébergées par la société Nuagerie SAS, agissant en tant que sous-traitant.',
      ],
      expected: 'Acme Jardins SARL',
    },
    {
      desc: 'nor does a host where no sentence names the controller',
      language: 'fr',
      texts: [
        'Acme Jardins SARL respecte votre vie privée.',
        'Nos hébergeurs, agissant en qualité de sous-traitants, ne lisent pas ces fichiers.',
      ],
      expected: 'Acme Jardins SARL',
    },
    {
      desc: 'a processor for some, a controller for others',
      language: 'fr',
      texts: [
        'Acme Santé SAS édite un agenda. Acme Santé SAS agit en qualité de sous-traitant pour le compte des médecins.',
        'Acme Santé SAS tient des comptes. Pour ceux-ci, Acme Santé SAS est responsable de traitement.',
      ],
      expected: 'Acme Santé SAS',
    },
    {
      desc: 'only in some cases',
      language: 'en',
      texts: ['Acme Ltd respects your privacy.', 'Where schools upload files, we act solely as a processor for them.'],
      expected: 'Acme Ltd',
    },
    {
      desc: 'it uses another as its processor',
      language: 'en',
      texts: ['Acme Ltd respects your privacy.', 'We use Lowtide GmbH as a processor for our backups.'],
      expected: 'Acme Ltd',
    },
    {
      desc: 'the publisher in French',
      language: 'fr',
      texts: ['Acme SAS propose ce portail.', 'L’éditeur intervient comme sous-traitant pour le compte des communes.'],
      expected: null,
    },
  ] as const)('$desc', async ({ language, texts, expected }) => {
    expect(await controller(language, ...texts)).toBe(expected);
  });
});

describe('where it stands', () => {
  test.each([
    { desc: 'behind a label', texts: ['Data controller: Fernway'], expected: 'Fernway' },
    {
      desc: 'behind an article',
      texts: ['The data controller is the Fernway Museum, Ulm.'],
      expected: 'Fernway Museum',
    },
    {
      desc: 'in a line of its own behind a lead',
      texts: ['The data controller is:', 'Fernway Crafts'],
      expected: 'Fernway Crafts',
    },
    {
      desc: 'in full, where the short form stands for it',
      texts: ['Fernway Rowing Club (FRC) rows.', 'Data controller: FRC'],
      expected: 'Fernway Rowing Club',
    },
    {
      desc: 'beside the sign at the foot',
      texts: ['We like data.', '© 2024–2026 Fernway. All rights reserved.'],
      expected: 'Fernway',
    },
    {
      desc: 'never the representative in the Union',
      texts: ['Fernway Inc. respects your privacy.', 'Our representative in the EU is Baltrep OÜ.'],
      expected: 'Fernway Inc.',
    },
  ])('$desc', async ({ texts, expected }) => {
    expect(await controller('en', ...texts)).toBe(expected);
  });
});

describe('the form of the name', () => {
  test.each([
    {
      desc: 'no register number',
      language: 'fr',
      text: 'Mutuelle Lointaine, SIREN 123 456 789, est responsable de traitement.',
      expected: 'Mutuelle Lointaine',
    },
    {
      desc: 'no place of its address',
      language: 'fr',
      text: 'La Mutuelle Lointaine, SIREN 123 456 789, dont le siège est 10 rue du Port, 17000 La Rochelle, est responsable de traitement.',
      expected: 'Mutuelle Lointaine',
    },
    {
      desc: 'no postcode; spaces in the form',
      language: 'fr',
      text: 'Roseraie S.à r.l., 12 avenue du Parc, L-4361 Esch-sur-Alzette, est le responsable du traitement.',
      expected: 'Roseraie S.à r.l.',
    },
    {
      desc: 'a country in brackets before the form',
      language: 'en',
      text: 'Tern Foods (UK) Limited is the data controller.',
      expected: 'Tern Foods (UK) Limited',
    },
    {
      desc: 'all capitals, joints too',
      language: 'fr',
      text: 'Le site est édité par la société ATELIER DES FLOTS, société par actions simplifiée.',
      expected: 'ATELIER DES FLOTS',
    },
    {
      desc: 'an elided article inside',
      language: 'fr',
      text: 'Le responsable du traitement est la société Rive d’Ouest SARL.',
      expected: 'Rive d’Ouest SARL',
    },
    {
      desc: 'a name that begins small',
      language: 'en',
      text: 'The controller is mossly GmbH, Torgasse 1, 10119 Berlin.',
      expected: 'mossly GmbH',
    },
  ] as const)('$desc', async ({ language, text, expected }) => {
    expect(await controller(language, text)).toBe(expected);
  });
});
