import type { OtherAddress, PolicyFact, StatedFacts } from '../facts.ts';
import type { PolicyFormat } from '../format.ts';
import { ownAddress, statedIn, statedPage, statedText } from '../stated.ts';

const MOST_LINES = 1_000;
const FIELD = /^([A-Za-z][A-Za-z-]{1,60})\s*:\s*(\S.*)$/;
/** Without one of them it is another text: sites answer any address with a page. */
const OWN_FIELDS = ['entity', 'contact', 'privacy-policy', 'privacy-policy-text'];

/** Every field with its line, names in small letters; comments and what is no field are passed over. */
function fieldsOf(text: string): { name: string; value: string; line: string }[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/, MOST_LINES)
    .flatMap((line) => {
      const [, name, value] = FIELD.exec(line.trim().slice(0, 1_000)) ?? [];
      return name === undefined || value === undefined
        ? []
        : [{ name: name.toLowerCase(), value: value.trim(), line: line.trim() }];
    });
}

/**
 * privacy.txt: lines of `Field: value` that name who answers and where to write. `Entity` may carry the country behind a
 * comma. Facts: Internet-Draft draft-colwell-privacy-txt (2024); `/privacy.txt` is its older place.
 */
export const privacyTxt: PolicyFormat = {
  id: 'privacy-txt',
  files: ['/.well-known/privacy.txt', '/privacy.txt'],
  read({ file, url }) {
    if (file === undefined || !/\/privacy\.txt$/.test(url) || /^\s*</.test(file)) return {};
    const fields = fieldsOf(file);
    if (!fields.some(({ name }) => OWN_FIELDS.includes(name))) return {};
    const fact = statedIn('privacy-txt', url);
    const result: Partial<StatedFacts> = {};
    const others: PolicyFact<OtherAddress>[] = [];
    for (const { name, value, line } of fields) {
      if (name === 'entity') {
        const entity = statedText(value.replace(/\s*,\s*[A-Z]{2}$/, ''));
        if (entity !== null) result.controller ??= fact(entity, line);
      } else if (name === 'contact') {
        const address = ownAddress(value);
        if (address !== null) result.contact ??= fact({ address, role: 'privacy' }, line);
      } else if (name.startsWith('action-')) {
        const address = ownAddress(value);
        if (address !== null) others.push(fact({ address, role: 'other' }, line));
        const form = /delete|shared-list/.test(name) ? statedPage(value) : null;
        if (form !== null) result.requestForm ??= fact(form, line);
      }
    }
    if (others.length > 0) result.otherAddresses = others;
    return result;
  },
};
