import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../core/policy/document.ts';
import { readPolicy } from '../../../../core/policy/read.ts';
import { documentOf, heading, item, paragraph, row } from '../policy-fixtures.ts';

async function factsOf(blocks: Block[], siteDomain: string) {
  const facts = await readPolicy([documentOf(...blocks)], { siteDomain, language: 'pt' });
  return {
    controller: facts.controller?.value ?? null,
    contact: facts.contact ? `${facts.contact.value.role} ${facts.contact.value.address}` : null,
    postalAddress: facts.postalAddress?.value ?? null,
    authority: facts.authority?.value.name ?? null,
    rights: facts.rights.map(({ value }) => value).toSorted(),
    legalBases: facts.legalBases.map(({ value }) => value).toSorted(),
    retention: facts.retention.map(({ value }) => value.days),
    recipients: facts.recipients.map(({ value }) => value.name).toSorted(),
    lastUpdated: facts.lastUpdated?.value ?? null,
    requestForm: facts.requestForm?.value ?? null,
  };
}

describe('Portuguese policies', () => {
  test.each([
    {
      desc: 'a company, formal, with a table',
      site: 'moinhoverde.example',
      blocks: [
        heading('Política de Privacidade', 1),
        paragraph('Última atualização: 1 de outubro de 2031'),
        heading('1. Responsável pelo tratamento'),
        paragraph(
          'O responsável pelo tratamento dos seus dados pessoais é a Moinho Verde, Lda., com sede na Rua das Amoreiras, n.º 12, 4000-001 Porto, pessoa coletiva n.º 000000000.',
        ),
        heading('2. Encarregado da Proteção de Dados'),
        paragraph(
          'Pode contactar o nosso Encarregado da Proteção de Dados através do endereço protecao@moinhoverde.example.',
        ),
        heading('3. Finalidades, fundamento e prazo de conservação'),
        row('Finalidade', 'Fundamento', 'Prazo de conservação'),
        row('Encomendas', 'execução do contrato – artigo 6.º, n.º 1, alínea b)', '5 anos'),
        row('Faturação', 'cumprimento de obrigação legal', 'dez anos'),
        row('Videovigilância', 'interesse legítimo', '30 dias'),
        heading('4. Destinatários'),
        paragraph('Partilhamos dados com a transportadora Andorinha GmbH e com o subcontratante Nuvem Serena SE.'),
        heading('5. Direitos dos titulares'),
        paragraph(
          'O titular tem direito de acesso, de retificação, ao apagamento, à limitação do tratamento, de portabilidade e de oposição.',
        ),
        paragraph('Pode apresentar uma reclamação à autoridade de controlo, a Comissão Nacional de Proteção de Dados.'),
        paragraph('Não são tomadas decisões automatizadas nem é feita a definição de perfis.'),
      ],
      expected: {
        controller: 'Moinho Verde, Lda.',
        contact: 'dpo protecao@moinhoverde.example',
        postalAddress: 'Rua das Amoreiras, n.º 12, 4000-001 Porto',
        authority: 'Comissão Nacional de Proteção de Dados',
        rights: ['access', 'complaint', 'erasure', 'objection', 'portability', 'rectification', 'restriction'],
        legalBases: ['contract', 'legal_obligation', 'legitimate_interest'],
        retention: [1825, 3650, 30],
        recipients: ['Andorinha GmbH', 'Nuvem Serena SE'],
        lastUpdated: '2031-10-01',
        requestForm: null,
      },
    },
    {
      desc: 'a small association, informal',
      site: 'pintassilgo.example',
      blocks: [
        heading('Proteção de dados', 1),
        paragraph(
          'A Associação Pintassilgo é responsável pelo tratamento. Morada: Largo do Poço, 3, 6000-100 Castelo Branco. Escreve para ola@pintassilgo.example.',
        ),
        paragraph('Não temos um encarregado da proteção de dados.'),
        paragraph('Tratamos os dados dos sócios com base no consentimento.'),
        item('As fichas são guardadas durante dois anos.'),
        item('O email para a newsletter é conservado até que retires o consentimento.'),
        heading('Os teus direitos'),
        paragraph(
          'Tens o direito de retirar o consentimento, de pedir uma cópia dos dados, de os corrigir ou eliminar.',
        ),
        paragraph('Versão de maio de 2032'),
      ],
      expected: {
        controller: 'Associação Pintassilgo',
        contact: 'controller ola@pintassilgo.example',
        postalAddress: 'Largo do Poço, 3, 6000-100 Castelo Branco',
        authority: null,
        rights: ['access', 'erasure', 'rectification', 'withdraw'],
        legalBases: ['consent'],
        retention: [730, null],
        recipients: [],
        lastUpdated: '2032-05',
        requestForm: null,
      },
    },
    {
      desc: 'a Brazilian shop with a form and tools',
      site: 'botaodeouro.example',
      blocks: [
        heading('Política de Privacidade', 1),
        paragraph('Em vigor desde 12/03/2033'),
        paragraph('Este site é operado por Botão de Ouro Ltda., CNPJ 00.000.000/0000-00.'),
        heading('Compartilhamento de dados'),
        paragraph('Utilizamos o Google Analytics e o Hotjar. Os pagamentos são processados pela Stripe.'),
        heading('Por quanto tempo guardamos os dados'),
        item('Notas fiscais: 5 anos'),
        item('Conta: até a exclusão da conta'),
        item('Cookies de sessão: até fechar o navegador'),
        heading('Bases legais'),
        paragraph('As bases legais são a execução de contrato e o consentimento.'),
        heading('Seus direitos'),
        paragraph(
          'Para exercer seus direitos, escreva para privacidade@botaodeouro.example ou use o formulário de contato.',
          [],
          [{ href: 'https://botaodeouro.example/contato', text: 'formulário de contato' }],
        ),
        paragraph(
          'Você pode solicitar a exclusão dos dados, opor-se ao tratamento e pedir a revisão de decisões automatizadas.',
        ),
      ],
      expected: {
        controller: 'Botão de Ouro Ltda.',
        contact: 'privacy privacidade@botaodeouro.example',
        postalAddress: null,
        authority: null,
        rights: ['automated', 'erasure', 'objection'],
        legalBases: ['consent', 'contract'],
        retention: [1825, null, null],
        recipients: ['Google Analytics', 'Hotjar', 'Stripe'],
        lastUpdated: '2033-03-12',
        requestForm: 'https://botaodeouro.example/contato',
      },
    },
  ])('$desc', async ({ site, blocks, expected }) => {
    expect(await factsOf(blocks, site)).toEqual(expected);
  });
});

describe('Portuguese addresses that look right', () => {
  test.each([
    {
      desc: 'only the authority’s',
      blocks: [paragraph('Para exercer os seus direitos pode apresentar queixa: geral@cnpd.pt')],
      expected: null,
    },
    {
      desc: 'a processor’s officer',
      blocks: [
        heading('Subcontratantes'),
        paragraph('Recorremos à Trackwell, Lda. O respetivo encarregado da proteção de dados: dpo@trackwell.example'),
      ],
      expected: null,
    },
    {
      desc: 'the own box before a partner’s officer',
      blocks: [
        paragraph('Contacto: geral@freixo.example'),
        paragraph('Encarregado da proteção de dados da Trackwell: dpo@trackwell.example'),
      ],
      expected: 'controller geral@freixo.example',
    },
    {
      desc: 'at and dot in words',
      blocks: [paragraph('Para exercer os seus direitos: geral (arroba) freixo (ponto) example')],
      expected: 'privacy geral@freixo.example',
    },
    {
      desc: 'an applicant’s box',
      blocks: [
        paragraph('Candidaturas a emprego: talento@freixo.example'),
        paragraph('Questões gerais: geral@freixo.example'),
      ],
      expected: 'controller geral@freixo.example',
    },
    {
      desc: 'a guardian is no officer',
      blocks: [
        paragraph('O encarregado de educação pode escrever para escola@freixo.example.'),
        paragraph('Dados pessoais: geral@freixo.example'),
      ],
      expected: 'privacy geral@freixo.example',
    },
    {
      desc: 'several officers: the one on the site’s own domain',
      blocks: [
        paragraph('Encarregado da Proteção de Dados do grupo Trackwell: dpo@trackwell.example'),
        paragraph('Encarregado da Proteção de Dados: dpo@freixo.example'),
      ],
      expected: 'dpo dpo@freixo.example',
    },
    {
      desc: 'the box for another country',
      blocks: [
        paragraph('Residentes no Brasil: privacidade@freixo.example'),
        paragraph('Restantes utilizadores: geral@freixo.example'),
      ],
      expected: 'controller geral@freixo.example',
    },
    {
      desc: 'the representative',
      blocks: [
        paragraph('O nosso representante na União, artigo 27.º do RGPD: freixo@rep.example'),
        paragraph('Questões de privacidade: geral@freixo.example'),
      ],
      expected: 'privacy geral@freixo.example',
    },
  ])('$desc', async ({ blocks, expected }) => {
    expect((await factsOf(blocks, 'freixo.example')).contact).toBe(expected);
  });

  test('what is denied or is not meant', async () => {
    const facts = await factsOf(
      [
        heading('Destinatários'),
        paragraph('Não partilhamos dados com o Facebook nem com a Hotjar.'),
        heading('Direitos do titular'),
        paragraph('Respondemos ao pedido no prazo de 30 dias. Tem direito de acesso se tiver mais de 16 anos.'),
        paragraph('Cumprimos a Lei n.º 58/2019, de 8 de agosto de 2019.'),
      ],
      'freixo.example',
    );
    expect(facts).toMatchObject({
      recipients: [],
      retention: [],
      rights: ['access'],
      legalBases: [],
      lastUpdated: null,
    });
  });

  test('a least length and one from the last order are lengths, a company’s own right is none of the person', async () => {
    const facts = await factsOf(
      [
        heading('Prazo de conservação'),
        paragraph('As faturas são conservadas pelo menos dez anos.'),
        paragraph('A conta é eliminada 3 anos após a última encomenda.'),
        paragraph('A empresa tem o direito de alterar os preços.'),
      ],
      'freixo.example',
    );
    expect(facts).toMatchObject({ retention: [3650, 1095], rights: [] });
  });
});
