import { asRecord, type Json } from '../../shared/json.ts';
import type { LegalBasis, PolicyFact, Recipient, Retention, RightName, StatedFacts } from '../facts.ts';
import type { PolicyFormat } from '../format.ts';
import { durationDays, listed, ownAddress, records, statedBasis, statedIn, statedPage, statedText } from '../stated.ts';

const MOST_NODES = 2_000;
const VOCABULARY = /^(?:dpv|eu-gdpr|eu-dpv|dpv-gdpr)[:-]|^https?:\/\/(?:www\.)?w3id\.org\/(?:dpv|eu|legal)\b/i;

type Node = { [key: string]: Json };

/** The term that a key or a value names: "dpv:hasContact" and "https://w3id.org/dpv#hasContact" are both hasContact. */
const termOf = (name: string): string =>
  name.slice(Math.max(name.lastIndexOf('#'), name.lastIndexOf('/')) + 1).replace(/^.*:/, '');

/** Whether a block speaks of the vocabulary at all: in its context, or in the names of its terms. */
function speaksDpv(block: Node): boolean {
  const contexts = listed(block['@context']).flatMap((context) =>
    typeof context === 'string' ? [context] : Object.values(asRecord(context) ?? {}),
  );
  const names = [...contexts, ...Object.keys(block)];
  return names.some((name) => typeof name === 'string' && VOCABULARY.test(name));
}

/** The values that stand under a term in a node; those that are a reference alone as what they refer to. */
function under(node: Node, term: string, byId: ReadonlyMap<string, Node>): Json[] {
  return Object.entries(node)
    .filter(([key]) => termOf(key) === term)
    .flatMap(([, value]) => listed(value))
    .map((value) => {
      const record = asRecord(value);
      if (!record) return value;
      if ('@value' in record) return record['@value']!;
      const id = record['@id'];
      return (typeof id === 'string' && Object.keys(record).length === 1 && byId.get(id)) || record;
    });
}

/** Every object of a block, outermost first; bounded, without recursion. */
function nodesIn(block: Json): Node[] {
  const queue: Json[] = [block];
  const nodes: Node[] = [];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const value = queue[at]!;
    const node = asRecord(value);
    if (node) nodes.push(node);
    const children = Array.isArray(value) ? value : Object.values(node ?? {});
    queue.push(...children.filter((child) => child !== null && typeof child === 'object').slice(0, MOST_NODES));
  }
  return nodes;
}

const RIGHTS: Record<string, RightName> = {
  A15: 'access',
  A16: 'rectification',
  A17: 'erasure',
  A18: 'restriction',
  A20: 'portability',
  A21: 'objection',
  A22: 'automated',
  A77: 'complaint',
  'A7-3': 'withdraw',
};
const BASES: Record<string, LegalBasis> = {
  Consent: 'consent',
  Contract: 'contract',
  LegalObligation: 'legal_obligation',
  LegitimateInterest: 'legitimate_interest',
};

/**
 * Terms of the W3C Data Privacy Vocabulary in a page's JSON-LD: controller and officer with name, address and contact,
 * recipients, durations, legal bases, rights. Facts: w3id.org/dpv, 2.x (a W3C Community Group's).
 */
export const dpv: PolicyFormat = {
  id: 'dpv',
  read({ jsonLd, url }) {
    const nodes = jsonLd.flatMap((block) =>
      listed(block).some((root) => speaksDpv(asRecord(root) ?? {})) ? nodesIn(block) : [],
    );
    if (nodes.length === 0) return {};
    const fact = statedIn('dpv', url);
    const byId = new Map<string, Node>();
    for (const node of nodes) {
      const id = node['@id'];
      if (typeof id === 'string' && Object.keys(node).length > 1) byId.set(id, node);
    }
    const partsOf = (term: string): Node[] => nodes.flatMap((node) => records(under(node, term, byId)));
    const wordOf = (node: Node | undefined, term: string): string | null =>
      node
        ? (under(node, term, byId)
            .map(statedText)
            .find((word) => word !== null) ?? null)
        : null;
    const addressOf = (node: Node | undefined): string | null =>
      node
        ? (under(node, 'hasContact', byId)
            .map(ownAddress)
            .find((address) => address !== null) ?? null)
        : null;

    const result: Partial<StatedFacts> = {};
    const controller = partsOf('hasDataController')[0];
    const officer = partsOf('hasDataProtectionOfficer')[0];
    const name = wordOf(controller, 'hasName');
    if (name !== null) result.controller = fact(name, controller!);
    const street = wordOf(controller, 'hasAddress');
    if (street !== null) result.postalAddress = fact(street, controller!);
    const dpoAddress = addressOf(officer);
    const ownContact = addressOf(controller);
    if (dpoAddress !== null) result.contact = fact({ address: dpoAddress, role: 'dpo' }, officer!);
    else if (ownContact !== null)
      result.contact = fact({ address: ownContact, role: 'controller' }, controller!, 'likely');

    const recipients = partsOf('hasRecipient').flatMap((node): PolicyFact<Recipient>[] => {
      const recipient = wordOf(node, 'hasName');
      return recipient === null ? [] : [fact({ name: recipient, role: null, purpose: null }, node)];
    });
    if (recipients.length > 0) result.recipients = recipients;
    const retention = nodes.flatMap((node) =>
      under(node, 'hasDuration', byId).flatMap((value): PolicyFact<Retention>[] => {
        const period = statedText(value);
        const what = wordOf(node, 'hasName') ?? '';
        return period === null ? [] : [fact({ what, period, days: durationDays(period) }, node)];
      }),
    );
    if (retention.length > 0) result.retention = retention;

    const terms = (term: string) =>
      nodes.flatMap((node) =>
        under(node, term, byId).flatMap((value) => {
          const named = asRecord(value);
          const names = named ? [named['@id'], ...listed(named['@type'])] : [value];
          return names.flatMap((one) => (typeof one === 'string' ? [{ term: termOf(one), node }] : []));
        }),
      );
    const bases = terms('hasLegalBasis').flatMap(({ term, node }) => {
      const basis = BASES[term] ?? statedBasis(term);
      return basis === null ? [] : [fact(basis, node)];
    });
    if (bases.length > 0) result.legalBases = bases;
    const rights = terms('hasRight').flatMap(({ term, node }) => (RIGHTS[term] ? [fact(RIGHTS[term], node)] : []));
    if (rights.length > 0) result.rights = rights;
    const form = nodes.flatMap((node) =>
      under(node, 'isExercisedAt', byId).map((value) => ({ node, page: statedPage(value) })),
    );
    const first = form.find(({ page }) => page !== null);
    if (first?.page) result.requestForm = fact(first.page, first.node);
    return result;
  },
};
