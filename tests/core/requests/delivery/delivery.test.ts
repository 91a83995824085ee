import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LONGEST_COMPOSE_URL } from '../../../../core/requests/delivery/compose-url.ts';
import { emlFile } from '../../../../core/requests/delivery/eml.ts';
import { mailtoUrl } from '../../../../core/requests/delivery/mailto.ts';
import { plainText } from '../../../../core/requests/delivery/plain-text.ts';
import { WEBMAIL_PROVIDERS, webmailUrl } from '../../../../core/requests/delivery/webmail.ts';
import { draftRequest } from '../../../../core/requests/draft.ts';
import { letterText, oneLine } from '../../../../core/requests/untrusted.ts';
import { draftTo, letterInput, requestDraft } from '../letter-input.ts';

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(
      '\r\n',
      '\n',
      '.',
      ' ',
      'é',
      '🙂',
      '\uDC00',
      '=?utf-8?Q?x?=',
      '&bcc=',
      '%0D%0A',
      'Bcc: a@b.example',
    ),
  }),
);
const HOSTILE_ADDRESSES = [
  'dpo@brise.example?bcc=x@evil.example',
  'dpo@brise.example&bcc=x@evil.example',
  'dpo@brise.example,x@evil.example',
  'dpo@brise.example;x@evil.example',
  'dpo@brise.example\r\nBcc: x@evil.example',
  'dpo@brise.example\nBcc: x@evil.example',
  'dpo%0D%0ABcc:x@brise.example',
  '"dpo\r\nBcc: x"@brise.example',
  '<dpo@brise.example>',
  'dрo@brise.example',
];

/** Reads an .eml the way a mail program does; written against the RFCs, not against the writer. */
function readEml(content: string) {
  const end = content.indexOf('\r\n\r\n');
  const fields = content
    .slice(0, end)
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .map((field) => [field.slice(0, field.indexOf(':')), field.slice(field.indexOf(':') + 2)] as const);
  const headers = Object.fromEntries(fields);
  const subject = (headers.Subject ?? '')
    .replace(/\?= +=\?/g, '?==?')
    .replace(/=\?utf-8\?B\?([A-Za-z0-9+/=]*)\?=/g, (_, word: string) => Buffer.from(word, 'base64').toString('utf8'));
  const body = Buffer.from(content.slice(end + 4).replaceAll('\r\n', ''), 'base64').toString('utf8');
  return { names: fields.map(([name]) => name), headers, subject, body };
}

describe('plainText', () => {
  it('is what a person pastes elsewhere', () => {
    expect(plainText(requestDraft({ body: 'One\n\nTwo' }))).toBe(
      'To: dpo@brise.example\nSubject: Request for access (Article 15 GDPR) – ref. 2026-AB23CD\n\nOne\n\nTwo',
    );
  });
  test.each(HOSTILE_ADDRESSES)('no To line for %j', (address) => {
    expect(plainText(draftTo(address))).toMatch(/^Subject: /);
  });
});

describe('mailtoUrl', () => {
  it('carries the whole letter where it fits', () => {
    const { url, short } = mailtoUrl(requestDraft());
    expect(short).toBe(false);
    expect(url).toBe(
      'mailto:dpo@brise.example?subject=Request%20for%20access%20(Article%2015%20GDPR)%20%E2%80%93%20ref.%202026-AB23CD' +
        '&body=To%20whom%20it%20may%20concern%2C%0D%0A%0D%0AI%20request%20access%20%26%20more%3A%20100%20%25%3F%0D%0A%0D%0AAda%20Exemple',
    );
  });

  test.each([
    { desc: 'exactly the limit', spare: 0, short: false },
    { desc: 'one byte over', spare: 1, short: true },
  ])('$desc', ({ spare, short }) => {
    const empty = mailtoUrl(requestDraft({ body: 'x' })).url.length - 1;
    const draft = requestDraft({ body: 'x'.repeat(LONGEST_COMPOSE_URL - empty + spare) });
    expect(mailtoUrl(draft).short).toBe(short);
    expect(mailtoUrl(draft).url.length).toBeLessThanOrEqual(LONGEST_COMPOSE_URL);
  });

  it('asks to paste a long letter', async () => {
    const { url, short } = mailtoUrl(await draftRequest('access', 'fr', letterInput()));
    expect(short).toBe(true);
    expect(decodeURIComponent(url)).toContain('\r\n\r\n[Coller ici la lettre copiée.]');
  });

  it('drops the body when even the short one is too long', () => {
    const { url, short } = mailtoUrl(requestDraft({ body: 'é'.repeat(999), shortBody: 'é'.repeat(999) }));
    expect(short).toBe(true);
    expect(url).toMatch(/^mailto:dpo@brise\.example\?subject=[^&]+$/);
  });

  it('encodes what a local part may hold and a URL may not', () => {
    expect(mailtoUrl(draftTo('a+b/c#d@brise.example')).url).toMatch(/^mailto:a%2Bb%2Fc%23d@brise\.example\?subject=/);
  });

  test.each(HOSTILE_ADDRESSES)('leaves the recipient empty for %j', (address) => {
    expect(mailtoUrl(draftTo(address)).url).toMatch(/^mailto:\?subject=/);
  });

  it('decodes back to subject and body, and to nothing more', () => {
    fc.assert(
      fc.property(wild, wild, (subject, body) => {
        const { url, short } = mailtoUrl(requestDraft({ subject, body }));
        const query = url.slice(url.indexOf('?') + 1).split('&');
        const fields = Object.fromEntries(query.map((one) => one.split('=').map(decodeURIComponent)));
        expect(url.slice(0, url.indexOf('?'))).toBe('mailto:dpo@brise.example');
        expect(Object.keys(fields).every((key) => key === 'subject' || key === 'body')).toBe(true);
        expect(fields.subject).toBe(oneLine(subject));
        if (!short) expect(fields.body ?? '').toBe(letterText(body).replaceAll('\n', '\r\n'));
        expect(url).toMatch(/^[\x21-\x7E]+$/);
      }),
    );
  });
});

describe('webmailUrl', () => {
  test.each([
    ['gmail', 'https://mail.google.com', 'su'],
    ['outlook', 'https://outlook.office.com', 'subject'],
    ['yahoo', 'https://compose.mail.yahoo.com', 'subject'],
  ] as const)('%s takes To, subject and body', (provider, origin, subjectKey) => {
    const draft = requestDraft();
    const { url, short } = webmailUrl(provider, draft);
    const parsed = new URL(url);
    expect(short).toBe(false);
    expect(parsed.origin).toBe(origin);
    expect(parsed.searchParams.get('to')).toBe('dpo@brise.example');
    expect(parsed.searchParams.get(subjectKey)).toBe(draft.subject);
    expect(parsed.searchParams.get('body')).toBe(draft.body.replaceAll('\n', '\r\n'));
    expect(url).not.toContain('+');
  });

  test.each(WEBMAIL_PROVIDERS)('%s stays within the limit and adds no field', (provider) => {
    const keys = [...new URL(webmailUrl(provider, requestDraft()).url).searchParams.keys()];
    fc.assert(
      fc.property(wild, wild, (subject, body) => {
        const { url, short } = webmailUrl(
          provider,
          requestDraft({ subject: subject.slice(0, 60), body: body + body + body }),
        );
        expect([...new URL(url).searchParams.keys()].every((key) => keys.includes(key))).toBe(true);
        if (!short) expect(url.length).toBeLessThanOrEqual(LONGEST_COMPOSE_URL);
      }),
    );
  });

  test.each(HOSTILE_ADDRESSES)('leaves the recipient empty for %j', (address) => {
    expect(new URL(webmailUrl('gmail', draftTo(address)).url).searchParams.get('to')).toBe('');
  });
});

describe('emlFile', () => {
  it('is a draft to be sent: the headers, no From and no Date', () => {
    const { name, content } = emlFile(requestDraft());
    const { names, headers, subject, body } = readEml(content);
    expect(name).toBe('request-2026-AB23CD.eml');
    expect(names).toEqual(['X-Unsent', 'To', 'Subject', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding']);
    expect(headers).toMatchObject({
      'X-Unsent': '1',
      To: 'dpo@brise.example',
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Transfer-Encoding': 'base64',
    });
    expect(subject).toBe(requestDraft().subject);
    expect(body).toBe(requestDraft().body.replaceAll('\n', '\r\n'));
  });

  test.each(HOSTILE_ADDRESSES)('has no To line for %j', (address) => {
    expect(readEml(emlFile(draftTo(address)).content).names).not.toContain('To');
  });

  it('has a file name that no reference can turn into a path', () => {
    expect(emlFile(requestDraft({ reference: '../../a b\u0000"' })).name).toBe('request-ab.eml');
  });

  it('folds a long subject into whole characters', () => {
    const subject = `${'é'.repeat(100)} ${'🙂'.repeat(40)}`;
    const { content } = emlFile(requestDraft({ subject }));
    const lines = content.split('\r\n').filter((line) => line.includes('=?utf-8?B?'));
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(76);
      const word = /=\?utf-8\?B\?(.*)\?=/.exec(line)?.[1] ?? '';
      expect(Buffer.from(word, 'base64').toString('utf8')).not.toContain('\uFFFD');
    }
    expect(readEml(content).subject).toBe(subject);
  });

  it('carries the letter itself, in every language and for any text, and no further header', async () => {
    const real = await draftRequest('erasure', 'fr', letterInput());
    expect(readEml(emlFile(real).content).body).toBe(real.body.replaceAll('\n', '\r\n'));
    fc.assert(
      fc.property(wild, wild, (subject, body) => {
        const { content } = emlFile(requestDraft({ subject, body }));
        const read = readEml(content);
        expect(read.names).toEqual([
          'X-Unsent',
          'To',
          'Subject',
          'MIME-Version',
          'Content-Type',
          'Content-Transfer-Encoding',
        ]);
        expect(read.subject).toBe(oneLine(subject));
        expect(read.body).toBe(letterText(body).replaceAll('\n', '\r\n'));
        expect(content).toMatch(/^[\x20-\x7E\r\n]*$/);
        expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(Math.max(...content.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
      }),
    );
  });

  describe('with a record attached', () => {
    const record = {
      name: 'habeas-record-a.test.json',
      type: 'application/json',
      content: '{"title":"é\u202e--=_habeas--"}',
    };

    /** The parts of a multipart/mixed message: header fields and decoded content of each. */
    function partsOf(content: string) {
      const boundary = /boundary="([^"]+)"/.exec(content)?.[1] ?? '';
      const [, ...parts] = content.split(`--${boundary}`);
      expect(parts.pop()).toBe('--\r\n');
      return parts.map((part) => {
        const end = part.indexOf('\r\n\r\n');
        const body = Buffer.from(part.slice(end).replace(/\s/g, ''), 'base64').toString('utf8');
        return { head: part.slice(2, end).replace(/\r\n[ \t]/g, ' '), body };
      });
    }

    it('carries the letter first, then the record', () => {
      const { content } = emlFile(requestDraft(), [record]);
      const [letter, attached] = partsOf(content);
      expect(letter).toEqual({
        head: 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64',
        body: requestDraft().body.replaceAll('\n', '\r\n'),
      });
      expect(attached?.head).toContain('Content-Disposition: attachment; filename="habeas-record-a.test.json"');
      expect(attached?.body).toBe(record.content);
      expect(readEml(content).names).toEqual(['X-Unsent', 'To', 'Subject', 'MIME-Version', 'Content-Type']);
    });

    it('stays ASCII in short lines for any content, and no content ends a part', () => {
      fc.assert(
        fc.property(fc.array(wild, { minLength: 1, maxLength: 3 }), wild, (contents, body) => {
          const files = contents.map((one) => ({ ...record, content: letterText(one) }));
          const { content } = emlFile(requestDraft({ body }), files);
          expect(partsOf(content).map((part) => part.body)).toEqual([
            letterText(body).replaceAll('\n', '\r\n'),
            ...files.map((file) => file.content),
          ]);
          expect(content).toMatch(/^[\x20-\x7E\r\n]*$/);
          expect(Math.max(...content.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
        }),
      );
    });

    it('has a file name that cannot end its header', () => {
      const { content } = emlFile(requestDraft(), [{ ...record, name: 'a"\r\nBcc: x@y.example;.json' }]);
      expect(content).toContain(' filename="aBccxy.example.json"');
      expect(content).not.toContain('Bcc:');
    });
  });
});
