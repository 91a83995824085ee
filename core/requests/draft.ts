import { emailAddress } from '../shared/email-address.ts';
import type { Language } from '../shared/language.ts';
import { pagePlace } from '../shared/url.ts';
import { LETTERS, LETTER_LANGUAGES } from './letters/index.ts';
import type { LetterInput, LetterPart, RecipientOfRequest, RequestDraft, Right } from './request.ts';
import { cleanLines, oneLine } from './untrusted.ts';

// 32 characters, so that a byte maps evenly; without 0, 1, I and O, which are misread.
const REFERENCE_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const REFERENCE_LENGTH = 6;

/**
 * A reference like `2026-AB23CD`, short enough to be typed from paper.
 * Throws a RangeError when there are fewer than 6 random bytes.
 */
export function newReference(random: Uint8Array, year: number): string {
  if (random.length < REFERENCE_LENGTH) throw new RangeError(`A reference needs ${REFERENCE_LENGTH} random bytes.`);
  const letters = [...random.slice(0, REFERENCE_LENGTH)].map((byte) => REFERENCE_ALPHABET.charAt(byte % 32));
  return `${year}-${letters.join('')}`;
}

/** Scheme and host of the site: its path and query may hold what only this visitor was given. */
function siteAddress({ url, host }: LetterInput['site']): string {
  const [, scheme, authority] = /^(https?:\/\/)(?:[^/?#]*@)?([^/?#@\s]+)/i.exec(url) ?? [];
  return scheme && authority ? oneLine(scheme + authority) : oneLine(host);
}

/** A page that a letter names, without what may hold a session; empty where it is none of the web. */
const pageAddress = (text: string): string => oneLine(pagePlace(text.trim()) ?? '');

function cleanRecipient({ name, postalAddress, contact }: RecipientOfRequest, host: string): RecipientOfRequest {
  const address = contact && emailAddress(contact.value.address);
  return {
    name: oneLine(name) || oneLine(host),
    postalAddress: postalAddress && cleanLines(postalAddress).join('\n'),
    contact:
      contact && address ? { ...contact, url: pageAddress(contact.url), value: { ...contact.value, address } } : null,
  };
}

/** Everything that pages and people wrote, made safe to stand in a letter; what is then empty is left out. */
function cleanInput(input: LetterInput): LetterInput {
  const { identity, consent } = input;
  return {
    ...input,
    site: { url: siteAddress(input.site), host: oneLine(input.site.host) },
    identity: {
      name: oneLine(identity.name),
      email: oneLine(identity.email),
      postalAddress: cleanLines(identity.postalAddress).join('\n'),
      accountId: oneLine(identity.accountId),
    },
    recipient: cleanRecipient(input.recipient, input.site.host),
    policyUrl: input.policyUrl && pageAddress(input.policyUrl),
    authority: input.authority && oneLine(input.authority),
    identifiers: input.identifiers
      .map((one) => ({
        ...one,
        system: oneLine(one.system),
        id: oneLine(one.id),
        source: oneLine(one.source),
        host: oneLine(one.host),
      }))
      .filter((one) => one.id !== ''),
    consent: consent && {
      ...consent,
      platform: oneLine(consent.platform),
      consentId: consent.consentId && oneLine(consent.consentId),
    },
    observed: input.observed.map((one) => ({
      ...one,
      cookies: one.cookies.map(oneLine).filter(Boolean),
      companies: one.companies.map(oneLine).filter(Boolean),
      platform: one.platform && oneLine(one.platform),
    })),
    suspected: input.suspected.map((one) => ({
      ...one,
      cookie: oneLine(one.cookie),
      company: one.company && oneLine(one.company),
    })),
    corrections: input.corrections
      .map(({ what, wrong, right }) => ({ what: oneLine(what), wrong: oneLine(wrong), right: oneLine(right) }))
      .filter(({ what, right }) => what !== '' && right !== ''),
    transferTo: oneLine(input.transferTo),
    statement: cleanLines(input.statement).join('\n'),
    namedRecipients: input.namedRecipients.map(oneLine).filter(Boolean),
    child: oneLine(input.child),
    reference: oneLine(input.reference),
  };
}

const plain = (part: LetterPart): string =>
  part.kind === 'text' ? part.text : part.items.map((item) => `- ${item}`).join('\n');

/**
 * The letter for one right, in the wanted language where there is one, else in English (`draft.language` tells).
 * A contact address that is not one plain e-mail address is left out: `draft.recipient.contact` is null then.
 * `input.date` must be a calendar day.
 */
export async function draftRequest(right: Right, language: Language, input: LetterInput): Promise<RequestDraft> {
  const letters = await LETTERS[LETTER_LANGUAGES.find((known) => known === language) ?? 'en']();
  const clean = cleanInput(input);
  return {
    right,
    language: letters.id,
    recipient: clean.recipient,
    subject: letters.subject(right, clean),
    body: letters.letter(right, clean).map(plain).join('\n\n'),
    shortBody: letters.shortBody(right, clean),
    identifiers: clean.identifiers,
    reference: clean.reference,
    lawAsOf: letters.lawAsOf,
  };
}
