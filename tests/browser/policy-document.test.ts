import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { policyDocument } from '../../browser/policy-document.ts';
import type { PolicyDocument } from '../../core/policy/document.ts';

const walk = (body: string, url = 'https://www.acme.example/privacy', head = '') => {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title> Privacy\n policy </title>${head}</head><body>${body}</body></html>`,
  );
  return policyDocument(document as unknown as Document, url);
};
const blocks = (body: string) => walk(body).blocks.map(({ kind, level, text }) => [kind, level, text]);

/** Cloudflare's encoding, the other way round. */
const protect = (address: string, key = 0x5a) =>
  [key, ...new TextEncoder().encode(address).map((byte) => byte ^ key)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

describe('blocks', () => {
  test.each([
    {
      desc: 'headings with their level',
      html: '<h2>Who  we\n are</h2><h4>Contact</h4>',
      expected: [
        ['heading', 2, 'Who we are'],
        ['heading', 4, 'Contact'],
      ],
    },
    {
      desc: 'paragraphs, inline markup kept together',
      html: '<p>We use <b>Acme</b> <i>Cloud</i>.</p>',
      expected: [['paragraph', 0, 'We use Acme Cloud.']],
    },
    {
      desc: '<br> as lines',
      html: '<p>Acme Ltd<br>1 High Street <br/> London</p>',
      expected: [['paragraph', 0, 'Acme Ltd\n1 High Street\nLondon']],
    },
    {
      desc: 'nested lists with their depth',
      html: '<ul><li>one<ul><li>two</li></ul></li></ul>',
      expected: [
        ['item', 1, 'one'],
        ['item', 2, 'two'],
      ],
    },
    {
      desc: 'what follows the first text of an item is a paragraph',
      html: '<ul><li><p>one</p><p>two</p></li></ul>',
      expected: [
        ['item', 1, 'one'],
        ['paragraph', 0, 'two'],
      ],
    },
    {
      desc: 'rows with their cells',
      html: '<table><tr><th>Data</th><th>Kept</th></tr><tr><td>logs</td><td><p>12 months</p><p>at most</p></td></tr></table>',
      expected: [
        ['row', 0, 'Data\tKept'],
        ['row', 0, 'logs\t12 months\nat most'],
      ],
    },
    {
      desc: 'a layout table as the blocks in it',
      html: '<table><tr><td><h2>Title</h2><p>Text</p></td></tr></table>',
      expected: [
        ['heading', 2, 'Title'],
        ['paragraph', 0, 'Text'],
      ],
    },
    {
      desc: 'terms as headings of their definitions',
      html: '<dl><dt>Controller</dt><dd>Acme Ltd</dd></dl>',
      expected: [
        ['heading', 6, 'Controller'],
        ['paragraph', 0, 'Acme Ltd'],
      ],
    },
    {
      desc: 'no script, style, template, noscript, navigation or form field',
      html: '<nav>menu</nav><div role="navigation">menu</div><script>x</script><style>y</style><template><p>t</p></template><noscript>n</noscript><select><option>o</option></select><p>text</p>',
      expected: [['paragraph', 0, 'text']],
    },
    { desc: 'the footer', html: '<footer>Acme Ltd, London</footer>', expected: [['paragraph', 0, 'Acme Ltd, London']] },
    {
      desc: 'folded panels, but no letters hidden inside an address',
      html: '<div hidden style="display:none"><p>panel</p></div><p>dpo<span style="display: none">no.spam</span>@acme.example</p>',
      expected: [
        ['paragraph', 0, 'panel'],
        ['paragraph', 0, 'dpo@acme.example'],
      ],
    },
    {
      desc: 'entities and odd spaces',
      html: '<p>caf&eacute;&nbsp;&amp;&#8239;bar &#100;po&#64;acme.example</p>',
      expected: [['paragraph', 0, 'café & bar dpo@acme.example']],
    },
    {
      desc: 'text right in the body and between blocks',
      html: 'one<p>two</p>three',
      expected: [
        ['paragraph', 0, 'one'],
        ['paragraph', 0, 'two'],
        ['paragraph', 0, 'three'],
      ],
    },
  ])('$desc', ({ html, expected }) => {
    expect(blocks(html)).toEqual(expected);
  });

  test('a long block is read once, a short one as often as it stands', () => {
    const long = 'We keep what you told us for as long as the law of your country asks us to keep it, and no longer.';
    expect(
      blocks(`<p>${long}</p><div><p>${long}</p></div><p>2 years</p><p>2 years</p>`).map(([, , text]) => text),
    ).toEqual([long, '2 years', '2 years']);
  });

  test('language and title', () => {
    expect(walk('<p>x</p>')).toMatchObject({
      lang: 'en',
      title: 'Privacy policy',
      url: 'https://www.acme.example/privacy',
    });
  });
});

describe('addresses', () => {
  test.each([
    {
      desc: 'mailto',
      html: '<a href="mailto:dpo@acme.example">write</a>',
      emails: ['dpo@acme.example'],
      text: 'write',
    },
    {
      desc: 'mailto with headers, several people and escapes',
      html: '<a href="MAILTO:a%40acme.example,b@acme.example?subject=x&to=c@acme.example&bcc=d@evil.example">w</a>',
      emails: ['a@acme.example', 'b@acme.example', 'c@acme.example'],
      text: 'w',
    },
    {
      desc: 'a damaged escape is left as it is',
      html: '<a href="mailto:%E0%A4%A@acme.example">w</a>',
      emails: ['%E0%A4%A@acme.example'],
      text: 'w',
    },
    {
      desc: 'data-cfemail takes the place of its stand-in',
      html: `<p>Mail <span class="__cf_email__" data-cfemail="${protect('dpo@acme.example')}">[email&#160;protected]</span>.</p>`,
      emails: ['dpo@acme.example'],
      text: 'Mail dpo@acme.example.',
    },
    {
      desc: 'a protected link with the span inside',
      html: `<p>Mail <a href="/cdn-cgi/l/email-protection#${protect('dpo@acme.example', 3)}"><span class="__cf_email__" data-cfemail="${protect('dpo@acme.example')}">[email protected]</span></a></p>`,
      emails: ['dpo@acme.example'],
      text: 'Mail dpo@acme.example',
    },
    {
      desc: 'a protected link with words of its own',
      html: `<a href="/cdn-cgi/l/email-protection#${protect('dpo@acme.example', 255)}">our officer</a>`,
      emails: ['dpo@acme.example'],
      text: 'our officer',
    },
    {
      desc: 'no hexadecimal',
      html: '<span data-cfemail="zz11">[email protected]</span>',
      emails: [],
      text: '[email protected]',
    },
  ])('$desc', ({ html, emails, text }) => {
    expect(walk(html).blocks).toMatchObject([{ text, emails }]);
  });
});

test('links are absolute by the page or by <base>', () => {
  const body = '<p><a href="/form">our form</a> <a href="https://other.example/x">x</a> <a href="http://[">bad</a></p>';
  expect(walk(body).blocks[0]?.links.map(({ href }) => href)).toEqual([
    'https://www.acme.example/form',
    'https://other.example/x',
    'http://[',
  ]);
  expect(
    walk(body, 'https://www.acme.example/', '<base href="https://base.example/dir/">').blocks[0]?.links[0],
  ).toEqual({ href: 'https://base.example/form', text: 'our form' });
  expect(walk('<a href="form.html">f</a>', '').blocks[0]?.links[0]?.href).toBe('form.html');
});

test('JSON-LD that parses is carried, whatever stands beside it', () => {
  const head =
    '<script type="application/ld+json">{"@type":"Organization"}</script><script type="application/ld+json">{oops</script>';
  expect(walk('', 'https://www.acme.example/', head).jsonLd).toEqual([{ '@type': 'Organization' }]);
});

describe('a flood is cut', () => {
  test('blocks', () => {
    expect(walk('<p>x</p>'.repeat(30_000)).blocks).toHaveLength(20_000);
  });
  test('text', () => {
    const { blocks: read } = walk(`<p>${'word '.repeat(600_000)}</p><p>after</p>`);
    expect(read).toHaveLength(1);
    expect(read[0]!.text.length).toBeLessThanOrEqual(2_000_000);
  });
  test('depth', () => {
    const depth = 8_000;
    expect(
      walk(`<p>before</p>${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}<p>after</p>`).blocks.map(
        ({ text }) => text,
      ),
    ).toEqual(['before', 'after']);
  });
});

describe('a page that hides its nodes behind named form controls', () => {
  const NAMES = [
    'childNodes',
    'firstChild',
    'lastChild',
    'nextSibling',
    'parentNode',
    'nodeType',
    'nodeName',
    'nodeValue',
    'tagName',
    'attributes',
    'getAttribute',
    'hasAttribute',
    'hasAttributes',
    'querySelector',
    'textContent',
  ];
  const html = (name: string) =>
    `<p>before</p><form id="f"><p>inside</p><input id="i" name="${name}"></form><p>after <b>it</b></p>`;
  const expected = ['before', 'inside', 'after it'];
  // What browsers do by themselves (WebIDL, LegacyOverrideBuiltIns), the parsers of Node do not.
  const clobbered = (document: Document, name: string): PolicyDocument => {
    const form = document.querySelector('form')!;
    Object.defineProperty(form, name, { value: document.querySelector('input'), configurable: true });
    return policyDocument(document, 'https://www.acme.example/privacy');
  };
  const parsers: [string, (body: string) => Document][] = [
    ['linkedom', (body) => parseHTML(`<html><body>${body}</body></html>`).document as unknown as Document],
    ['happy-dom', (body) => new new Window().DOMParser().parseFromString(body, 'text/html') as unknown as Document],
  ];

  describe.each(parsers)('%s', (parser, parse) => {
    // linkedom itself keeps the type of a node there.
    const names = NAMES.filter((name) => parser !== 'linkedom' || name !== 'nodeType');
    test.each(names)('form.%s', (name) => {
      expect(clobbered(parse(html(name)), name).blocks.map(({ text }) => text)).toEqual(expected);
    });

    test.each(['documentElement', 'querySelector', 'querySelectorAll', 'title', 'body', 'head'])(
      'document.%s',
      (name) => {
        const document = parse(`<form name="${name}"></form><p>text</p>`);
        const form = document.querySelector('form');
        Object.defineProperty(document, name, { get: () => form });
        expect(policyDocument(document, 'https://www.acme.example/').blocks.map(({ text }) => text)).toEqual(['text']);
      },
    );
  });
});

describe('reads in a time that grows with the page and no faster', () => {
  const took = (body: string): number => {
    const { document } = parseHTML(`<html><body>${body}</body></html>`);
    const start = performance.now();
    policyDocument(document as unknown as Document, 'https://www.acme.example/');
    return performance.now() - start;
  };
  test('spaces, each in an element of its own', () => {
    expect(took(`<p>x${'<b> </b>'.repeat(60_000)}x</p>`)).toBeLessThan(1_000);
  });
  test('protected addresses inside each other', () => {
    const open = `<span data-cfemail="${protect('dpo@acme.example')}">`;
    expect(took(`${open.repeat(3_000)}${'word '.repeat(100_000)}${'</span>'.repeat(3_000)}`)).toBeLessThan(1_000);
  });
});
