import { describe, expect, test } from 'vitest';
import { heading, item, paragraph, readIn, row, valuesOf } from '../policy-fixtures.ts';

const read = readIn('es');

describe('whole policies', () => {
  test.each([
    {
      desc: 'a company, formal, with a table of processors',
      siteDomain: 'olivarblanco.example',
      blocks: [
        heading('Política de privacidad', 1),
        paragraph('Última actualización: 12 de noviembre de 2024'),
        heading('1. ¿Quién es el responsable del tratamiento de sus datos?'),
        paragraph(
          'Identidad: Olivar Blanco Conservas S.L.\nNIF: B00000000\nDirección postal: Calle de la Almazara 7, 23400 Úbeda (Jaén)\nTeléfono: +34 953 000 000\nDelegado de Protección de Datos: dpd@olivarblanco.example',
        ),
        heading('2. Finalidad y legitimación'),
        row('Finalidad', 'Base jurídica'),
        row('Gestionar los pedidos', 'ejecución de un contrato'),
        row('Facturación', 'cumplimiento de obligaciones legales'),
        row('Boletín', 'consentimiento del interesado'),
        heading('3. Plazo de conservación'),
        row('Datos', 'Plazo'),
        row('Facturas', 'seis años'),
        row('Currículos', '12 meses'),
        heading('4. Encargados del tratamiento'),
        row('Nombre', 'Servicio'),
        row('Sendinblue', 'envío de correos'),
        row('Nube Serrana Alojamientos S.L.', 'alojamiento'),
        heading('5. ¿Cuáles son sus derechos?'),
        paragraph(
          'Usted tiene derecho a obtener el acceso a sus datos, su rectificación o supresión, la limitación del tratamiento, la portabilidad y a oponerse al tratamiento.',
        ),
        paragraph('Tiene derecho a retirar en cualquier momento el consentimiento prestado.'),
        paragraph('Puede presentar una reclamación ante la Agencia Española de Protección de Datos.'),
        paragraph('Tiene derecho a no ser objeto de decisiones individuales automatizadas.'),
      ],
      expected: {
        controller: 'Olivar Blanco Conservas S.L.',
        contact: { address: 'dpd@olivarblanco.example', role: 'dpo' },
        postalAddress: 'Calle de la Almazara 7, 23400 Úbeda (Jaén)',
        authority: 'Agencia Española de Protección de Datos',
        rights: [
          'access',
          'automated',
          'complaint',
          'erasure',
          'objection',
          'portability',
          'rectification',
          'restriction',
          'withdraw',
        ],
        legalBases: ['consent', 'contract', 'legal_obligation'],
        retention: [2190, 365],
        recipients: ['Sendinblue', 'Nube Serrana Alojamientos S.L.'],
        lastUpdated: '2024-11-12',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal',
      siteDomain: 'sendasur.example',
      blocks: [
        heading('Tu privacidad', 1),
        paragraph('El responsable del tratamiento es Sendasur, con domicilio en la Plaza Mayor 3, 29400 Ronda.'),
        heading('Tus derechos'),
        paragraph(
          'Puedes ejercer tus derechos de acceso, rectificación, cancelación y oposición escribiendo a hola (arroba) sendasur (punto) example.',
        ),
        paragraph('También puedes presentar una queja ante la AEPD.'),
        heading('Conservación'),
        paragraph('Publicamos fotos solo con tu consentimiento.'),
        paragraph('Guardamos tus datos mientras no revoques tu consentimiento.'),
        paragraph('No usamos Google Analytics ni cedemos datos a terceros.'),
        paragraph('Fecha: mayo de 2023'),
      ],
      expected: {
        controller: 'Sendasur',
        contact: { address: 'hola@sendasur.example', role: 'privacy' },
        postalAddress: 'Plaza Mayor 3, 29400 Ronda',
        authority: 'Agencia Española de Protección de Datos',
        rights: ['access', 'complaint', 'erasure', 'objection', 'rectification'],
        legalBases: ['consent'],
        retention: ['mientras no revoques tu consentimiento'],
        recipients: [],
        lastUpdated: '2023-05',
        requestForm: null,
      },
    },
    {
      desc: 'a web shop with a request form',
      siteDomain: 'lanasybotones.example',
      blocks: [
        heading('Política de privacidad y cookies', 1),
        heading('Titular de la web'),
        paragraph(
          'Lanas y Botones Galicia, S.L.U.\nRúa do Peirao 21\n36202 Vigo\nCorreo electrónico: tienda@lanasybotones.example',
        ),
        heading('Ejercicio de derechos'),
        paragraph(
          'Podrá solicitar la supresión de sus datos y su portabilidad mediante el formulario de derechos.',
          [],
          [{ href: 'https://www.lanasybotones.example/derechos', text: 'formulario de derechos' }],
        ),
        heading('Destinatarios'),
        paragraph('Utilizamos Stripe como pasarela de pago. La web está alojada en Faro Hosting SL'),
        heading('Cuánto tiempo conservamos los datos'),
        paragraph('Las cookies de sesión se eliminan al cerrar el navegador.'),
        item('Los datos de los pedidos se conservarán durante 5 años.'),
        paragraph('Tratamos los datos de visitas por nuestro interés legítimo.'),
        paragraph('Versión vigente desde el 01/02/2026'),
      ],
      expected: {
        controller: 'Lanas y Botones Galicia, S.L.U.',
        contact: { address: 'tienda@lanasybotones.example', role: 'controller' },
        postalAddress: 'Rúa do Peirao 21, 36202 Vigo',
        authority: null,
        rights: ['erasure', 'portability'],
        legalBases: ['legitimate_interest'],
        retention: ['cerrar el navegador', 1825],
        recipients: ['Stripe', 'Faro Hosting SL'],
        lastUpdated: '2026-02-01',
        requestForm: 'https://www.lanasybotones.example/derechos',
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
      blocks: [heading('Sus derechos'), paragraph('Puede reclamar ante la autoridad de control: dpd@aepd.es')],
      expected: null,
    },
    {
      desc: 'never a processor’s officer',
      blocks: [
        heading('Analítica'),
        paragraph(
          'Utilizamos Contaclic, un servicio de Contaclic S.L. Su delegado de protección de datos atiende en dpd@contaclic.example.',
        ),
      ],
      expected: null,
    },
    {
      desc: 'not a partner’s officer where there is an own box',
      blocks: [
        paragraph('El responsable del tratamiento es Olivar Blanco S.L.'),
        paragraph('El delegado de protección de datos de Viajes Poniente S.A. atiende en dpd@poniente.example.'),
        paragraph('Para cuestiones de privacidad escriba a buzon@olivarblanco.example.'),
      ],
      expected: 'buzon@olivarblanco.example',
    },
    {
      desc: 'not the box for job applications',
      blocks: [
        paragraph('Los candidatos pueden enviar su currículum a talento@olivarblanco.example.'),
        paragraph('Olivar Blanco S.L., hola@olivarblanco.example'),
      ],
      expected: 'hola@olivarblanco.example',
    },
    {
      desc: 'the general one where no officer is appointed',
      blocks: [
        paragraph('No hemos nombrado delegado de protección de datos.'),
        paragraph('Contacto: hola@olivarblanco.example'),
      ],
      expected: 'hola@olivarblanco.example',
    },
    {
      desc: 'the own one of several officers',
      blocks: [
        paragraph('Delegada de protección de datos de la filial Águila Marina S.A.: dpd@aguilamarina.example'),
        paragraph('Nuestra delegada de protección de datos: dpd@olivarblanco.example'),
      ],
      expected: 'dpd@olivarblanco.example',
    },
    {
      desc: 'not the one for another country’s residents',
      blocks: [
        paragraph('Si usted reside en México: azteca@olivarblanco.example'),
        paragraph('Resto de consultas: hola@olivarblanco.example'),
      ],
      expected: 'hola@olivarblanco.example',
    },
    {
      desc: 'not the representative in the Union',
      blocks: [
        paragraph('Nuestro representante en la Unión (artículo 27 del RGPD): ue@representa.example'),
        paragraph('Consultas sobre protección de datos: consulta@olivarblanco.example'),
      ],
      expected: 'consulta@olivarblanco.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await read(blocks, 'olivarblanco.example')).contact?.value.address ?? null).toBe(expected);
  });
});

describe('what only looks like a fact', () => {
  test.each([
    { desc: 'denied tools', text: 'No utilizamos Google Analytics.', field: 'recipients' },
    { desc: 'a denied ground', text: 'El tratamiento no se basa en el interés legítimo.', field: 'legalBases' },
    { desc: 'a least age', text: 'No conservamos datos de menores de 14 años.', field: 'retention' },
    {
      desc: 'a time to answer',
      text: 'Daremos respuesta a su solicitud de supresión en el plazo de un mes.',
      field: 'retention',
    },
    { desc: 'a browser’s settings', text: 'Puede eliminar las cookies en su navegador.', field: 'rights' },
    { desc: 'mere access to the site', text: 'Usted puede acceder a la web sin registrarse.', field: 'rights' },
  ] as const)('$desc', async ({ text, field }) => {
    expect((await read([paragraph(text)], 'olivarblanco.example'))[field]).toEqual([]);
  });
});
