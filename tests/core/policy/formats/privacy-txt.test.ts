import { describe, expect, test } from 'vitest';
import { privacyTxt } from '../../../../core/policy/formats/privacy-txt.ts';
import { fileSource, pageSource, survivesAnything } from './sources.ts';

const read = (text: string, path = '/.well-known/privacy.txt') => privacyTxt.read(fileSource(path, text));

const WHOLE = `\ufeff# Who answers
Entity: Nimbus Example SE,DE
Entity-country: DE
Privacy-policy: https://www.nimbus.example/privacy
Contact: mailto:privacy@nimbus.example?subject=Request
Action-delete-personal-data: https://www.nimbus.example/delete-me
Action-opt-out-marketing: mailto:stop@nimbus.example
Cookie: sid, nimbus.example, -1, 0, 0, 1, 1
`;

describe('privacy.txt', () => {
  test.each(['/.well-known/privacy.txt', '/privacy.txt'])('at %s', (path) => {
    expect(read(WHOLE, path)).toMatchObject({
      controller: { value: 'Nimbus Example SE', quote: 'Entity: Nimbus Example SE,DE', confidence: 'certain' },
      contact: {
        value: { address: 'privacy@nimbus.example', role: 'privacy' },
        quote: 'Contact: mailto:privacy@nimbus.example?subject=Request',
        url: `https://www.nimbus.example${path}`,
      },
      requestForm: { value: 'https://www.nimbus.example/delete-me' },
      otherAddresses: [{ value: { address: 'stop@nimbus.example', role: 'other' } }],
    });
  });

  test.each([
    { desc: 'line ends of Windows', text: 'Entity: Nimbus\r\nContact: mailto:p@nimbus.example\r\n' },
    { desc: 'small letters and an address as it is', text: 'entity:Nimbus\ncontact:  p@nimbus.example' },
  ])('with $desc', ({ text }) => {
    expect(read(text)).toMatchObject({
      controller: { value: 'Nimbus' },
      contact: { value: { address: 'p@nimbus.example' } },
    });
  });

  test.each([
    { desc: 'an authority', value: 'mailto:box@cnil.fr' },
    { desc: 'two addresses', value: 'mailto:a@nimbus.example,b@nimbus.example' },
    { desc: 'a script', value: 'javascript:alert(1)' },
    { desc: 'a form', value: 'https://www.nimbus.example/contact' },
  ])('no contact out of $desc', ({ value }) => {
    expect(read(`Entity: Nimbus\nContact: ${value}`).contact).toBeUndefined();
  });

  test.each([
    { desc: 'a page in its place', text: '<!doctype html>\nContact: a@nimbus.example' },
    { desc: 'another text of fields', text: 'User-agent: *\nDisallow: /' },
    { desc: 'an empty file', text: '' },
  ])('nothing from $desc', ({ text }) => {
    expect(read(text)).toEqual({});
  });

  test('security.txt is another file: its contact is for flaws', () => {
    expect(read('Contact: mailto:security@nimbus.example', '/.well-known/security.txt')).toEqual({});
    expect(privacyTxt.read(pageSource())).toEqual({});
  });

  survivesAnything(privacyTxt, '/privacy.txt');
});
