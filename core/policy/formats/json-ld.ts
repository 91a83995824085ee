import { emailAddress } from '../../shared/email-address.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import type { PolicyFact } from '../facts.ts';
import type { PolicyFormat } from '../format.ts';

const ORGANISATION =
  /(?:Organization|Corporation|LocalBusiness|NGO|Store|Person|Airline|Restaurant|Hotel|Dentist|Physician|School|Business)$/;
const PRIVACY_CONTACT =
  /data[\s_-]?protection|privacy|\bdpo\b|gdpr|rgpd|datenschutz|vie priv[ée]e|donn[ée]es personnelles/i;
const DPO_CONTACT = /\bdpo\b|officer|délégué|beauftragte/i;
const MOST_NODES = 2_000;
const MOST_TEXT = 300;

const text = (value: Json | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' && value.length <= MOST_TEXT
    ? value.replace(/\s+/g, ' ').trim()
    : null;
const listed = (value: Json | undefined): Json[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

type Node = { [key: string]: Json };

/** Every object in the blocks, outermost first; bounded, without recursion. */
function nodesOf(blocks: readonly Json[]): Node[] {
  const queue: Json[] = [...blocks];
  const nodes: Node[] = [];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const value = queue[at];
    const node = asRecord(value);
    if (node) nodes.push(node);
    queue.push(
      ...(Array.isArray(value) ? value : node ? Object.values(node) : [])
        .filter((child) => child !== null && typeof child === 'object')
        .slice(0, MOST_NODES),
    );
  }
  return nodes;
}

function postalAddress(value: Json | undefined): string | null {
  if (typeof value === 'string') return text(value);
  const address = asRecord(listed(value)[0]);
  if (!address) return null;
  const country = asRecord(address.addressCountry)?.name ?? address.addressCountry;
  const place = [text(address.postalCode), text(address.addressLocality)].filter(Boolean).join(' ');
  const parts = [text(address.streetAddress), place, text(country)].filter(Boolean);
  return text(address.streetAddress) && place ? parts.join(', ') : null;
}

/**
 * schema.org JSON-LD (schema.org/Organization, /ContactPoint, /PostalAddress): legal name and address of the
 * organisation, the address of a contact point whose free-text `contactType` speaks of privacy. A general `email` is
 * the controller's contact at best; the site's `name` is a brand.
 */
export const jsonLd: PolicyFormat = {
  id: 'json-ld',
  read(document) {
    const fact = <T>(value: T, source: Node, confidence: PolicyFact<T>['confidence']): PolicyFact<T> => ({
      value,
      quote: JSON.stringify(source).slice(0, 600),
      url: document.url,
      format: 'json-ld',
      confidence,
    });
    const nodes = nodesOf(document.jsonLd);
    const organisations = nodes.filter(
      (node) =>
        listed(node['@type']).some((type) => typeof type === 'string' && ORGANISATION.test(type)) &&
        !listed(node['@type']).includes('Person'),
    );
    const result: ReturnType<PolicyFormat['read']> = {};
    const points = nodes.filter((node) => listed(node['@type']).includes('ContactPoint') || 'contactType' in node);
    for (const point of points) {
      const type = listed(point.contactType).map(text).join(' ');
      const address = emailAddress((text(point.email) ?? '').replace(/^mailto:/i, ''));
      if (address && PRIVACY_CONTACT.test(type) && !result.contact)
        result.contact = fact({ address, role: DPO_CONTACT.test(type) ? 'dpo' : 'privacy' }, point, 'certain');
    }
    for (const organisation of organisations) {
      const legal = text(organisation.legalName);
      if (legal && !result.controller) result.controller = fact(legal, { legalName: legal }, 'certain');
      const address = postalAddress(organisation.address);
      if (address && !result.postalAddress)
        result.postalAddress = fact(address, { address: organisation.address ?? null }, 'likely');
      const email = emailAddress((text(organisation.email) ?? '').replace(/^mailto:/i, ''));
      if (email && !result.contact)
        result.contact = fact({ address: email, role: 'controller' }, { email }, 'uncertain');
    }
    const brand = organisations.map((organisation) => text(organisation.name)).find((name) => name !== null);
    if (brand && !result.controller) result.controller = fact(brand, { name: brand }, 'uncertain');
    return result;
  },
};
