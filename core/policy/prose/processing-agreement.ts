import { registrableDomain } from '../../shared/domain.ts';
import { parseUrl } from '../../shared/url.ts';
import type { PolicyFact } from '../facts.ts';
import type { Reading } from './reader.ts';

/**
 * The address of the contract that the site offers to those whose data it processes for them (Art. 28 GDPR): a link of
 * its own; a link to another's contract is about a recipient.
 */
export function readProcessingAgreement(reading: Reading): PolicyFact<string> | null {
  const { document, words, siteDomain } = reading;
  const page = parseUrl(document.url);
  const own = [siteDomain, page ? registrableDomain(page.hostname) : ''].filter(Boolean);
  for (const passage of reading.passages) {
    for (const { href, text } of passage.links) {
      if (!words.agreement.test(text)) continue;
      const url = parseUrl(href, document.url || 'https://page.invalid/');
      if (!url || !/^https?:$/.test(url.protocol)) continue;
      if (url.hostname !== 'page.invalid' && !own.includes(registrableDomain(url.hostname))) continue;
      const sentence = passage.sentences.find((one) => one.includes(text)) ?? passage.text;
      return reading.fact(href, sentence, 'likely');
    }
  }
  return null;
}
