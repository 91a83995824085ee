import { addressDomain } from '../../shared/email-address.ts';
import { registrableDomain } from '../../shared/domain.ts';
import type { PolicyDocument } from '../document.ts';
import type { StatedFacts } from '../facts.ts';
import type { Lexicon } from '../lexicon.ts';
import { isAuthorityDomain } from '../authorities.ts';
import { addressesIn } from './addresses.ts';
import { readAutomatedDecisions } from './automated-decisions.ts';
import { readAuthority } from './authority.ts';
import { readContact } from './contact.ts';
import { readController } from './controller.ts';
import { readLastUpdated } from './last-updated.ts';
import { readLegalBases } from './legal-bases.ts';
import { mailboxOf } from './mailboxes.ts';
import { readPhone } from './phone.ts';
import { readPostalAddress } from './postal-address.ts';
import { readProcessingAgreement } from './processing-agreement.ts';
import { readingOf } from './reader.ts';
import { readRecipients } from './recipients.ts';
import { readRepresentatives } from './representatives.ts';
import { readRequestForm } from './request-form.ts';
import { readRetention } from './retention.ts';
import { readRights } from './rights.ts';
import { folded } from './text.ts';
import { readTransfers } from './transfers.ts';
import { wordsOf } from './words.ts';

const labelOf = (domain: string): string => folded(registrableDomain(domain).split('.')[0] ?? '');

/** Reads one page's prose with the words of one language. Never throws; what is not said is null or absent. */
export function readProse(document: PolicyDocument, lexicon: Lexicon, siteDomain: string): StatedFacts {
  const reading = readingOf(document, wordsOf(lexicon), siteDomain);
  const found = addressesIn(reading.passages, reading.words);
  const counts = new Map<string, number>();
  for (const { address } of found) {
    const domain = addressDomain(address);
    if (isAuthorityDomain(domain) || mailboxOf(address).freemail) continue;
    counts.set(registrableDomain(domain), (counts.get(registrableDomain(domain)) ?? 0) + 1);
  }
  const mailDomains = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([domain]) => domain)
    .slice(0, 1);
  const { controller, others: otherControllers } = readController(reading, found, mailDomains);
  const name = controller?.value ?? null;
  const { contact, others } = readContact(reading, found, name);
  const own = [contact ? addressDomain(contact.value.address) : '', siteDomain, ...mailDomains].map(labelOf);
  const otherLabels = [
    ...new Set(
      others
        .filter(({ value }) => value.role !== 'authority')
        .map(({ value }) => labelOf(addressDomain(value.address))),
    ),
  ].filter((label) => label.length >= 4 && !own.includes(label));
  return {
    controller,
    otherControllers,
    contact,
    otherAddresses: others,
    postalAddress: readPostalAddress(reading, name, otherLabels),
    phone: readPhone(reading, name, otherLabels),
    requestForm: readRequestForm(reading),
    representatives: readRepresentatives(reading, found, name),
    authority: readAuthority(reading),
    recipients: readRecipients(reading, name, mailDomains),
    transfers: readTransfers(reading),
    retention: readRetention(reading),
    legalBases: readLegalBases(reading),
    rights: readRights(reading),
    automatedDecisions: readAutomatedDecisions(reading),
    processingAgreement: readProcessingAgreement(reading),
    gpc: null,
    lastUpdated: readLastUpdated(reading),
  };
}
