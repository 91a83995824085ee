import { registrableDomain } from '../../shared/domain.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import { parseUrl } from '../../shared/url.ts';
import type { ContactRole, OtherAddress, PolicyFact, StatedFacts } from '../facts.ts';
import type { PolicyFormat } from '../format.ts';
import { listed, ownAddress, statedAddress, statedIn, statedPage, statedText } from '../stated.ts';

const ORGANISATION =
  /(?:Organization|Corporation|LocalBusiness|NGO|Store|Person|Airline|Restaurant|Hotel|Dentist|Physician|School|Business)$/;
const PRIVACY_CONTACT =
  /data[\s_-]?protection|privacy|\bdpo\b|gdpr|rgpd|dsgvo|datenschutz|vie priv[ée]e|donn[ée]es personnelles|protecci[óo]n de datos|protezione dei dati|gegevensbescherming|ochrona danych|dataskydd|databeskyttelse|tietosuoja/i;
const DPO_CONTACT =
  /\bdpo\b|officer|d[ée]l[ée]gu[ée]|beauftragte|delegado|responsabile|functionaris|inspektor|vastaava|ombud/i;
/** A contact point that tells whom to complain to. */
const AUTHORITY_CONTACT = /authority|autorit|aufsicht|commissioner|regulator/i;
/** What stands below these is another organisation than the one that publishes the page. */
const OF_OTHERS = new Set(
  (
    'author creator contributor brand manufacturer seller offers itemOffered itemReviewed reviewedBy review ' +
    'hiringOrganization organizer performer sponsor funder memberOf member parentOrganization subOrganization ' +
    'department alumniOf worksFor affiliation employee founder competitor about mentions citation'
  ).split(' '),
);
const MOST_NODES = 2_000;

type Node = { [key: string]: Json };

/** Every object in the blocks that may speak of the page's own publisher, outermost first; bounded, without recursion. */
function nodesOf(blocks: readonly Json[]): Node[] {
  const queue: Json[] = [...blocks];
  const nodes: Node[] = [];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const value = queue[at];
    const node = asRecord(value);
    if (node) nodes.push(node);
    const children = Array.isArray(value)
      ? value
      : Object.entries(node ?? {}).flatMap(([key, child]) => (OF_OTHERS.has(key) ? [] : [child]));
    queue.push(...children.filter((child) => child !== null && typeof child === 'object').slice(0, MOST_NODES));
  }
  return nodes;
}

function postalAddress(value: Json | undefined): string | null {
  if (typeof value === 'string') return statedText(value);
  const address = asRecord(listed(value)[0]);
  if (!address) return null;
  const country = asRecord(address.addressCountry)?.name ?? address.addressCountry;
  const place = [statedText(address.postalCode), statedText(address.addressLocality)].filter(Boolean).join(' ');
  const parts = [statedText(address.streetAddress), place, statedText(country)].filter(Boolean);
  return statedText(address.streetAddress) && place ? parts.join(', ') : null;
}

/** Organisations of another domain (a group, a shop's platform) are worth less than the page's own. */
function isElsewhere(organisation: Node, url: string): boolean {
  const own = parseUrl(url)?.hostname;
  const theirs = parseUrl(statedText(organisation.url) ?? '')?.hostname;
  return own !== undefined && theirs !== undefined && registrableDomain(own) !== registrableDomain(theirs);
}

/**
 * schema.org JSON-LD (schema.org/Organization, /ContactPoint, /PostalAddress): legal name and address of the
 * organisation, the address of a contact point whose free-text `contactType` speaks of privacy. A general `email` is
 * the controller's contact at best; the site's `name` is a brand.
 */
export const jsonLd: PolicyFormat = {
  id: 'json-ld',
  read(document) {
    const fact = statedIn('json-ld', document.url);
    const nodes = nodesOf(document.jsonLd);
    const result: Partial<StatedFacts> = {};

    const contacts: { address: string; role: ContactRole; point: Node }[] = [];
    const others: PolicyFact<OtherAddress>[] = [];
    for (const point of nodes) {
      if (!listed(point['@type']).includes('ContactPoint') && !('contactType' in point)) continue;
      const type = listed(point.contactType).map(statedText).join(' ');
      if (!PRIVACY_CONTACT.test(type)) continue;
      const stated = statedAddress(point.email);
      const address = AUTHORITY_CONTACT.test(type) ? null : ownAddress(point.email);
      if (address !== null) contacts.push({ address, role: DPO_CONTACT.test(type) ? 'dpo' : 'privacy', point });
      else if (stated !== null) others.push(fact({ address: stated, role: 'authority' }, point));
      if (AUTHORITY_CONTACT.test(type)) continue;
      const form = statedPage(point.url);
      if (form !== null) result.requestForm ??= fact(form, point);
      const phone = statedText(point.telephone);
      if (phone !== null) result.phone ??= fact(phone, point);
    }
    const chosen = contacts.find(({ role }) => role === 'dpo') ?? contacts[0];
    if (chosen) result.contact = fact({ address: chosen.address, role: chosen.role }, chosen.point);
    others.push(
      ...contacts
        .filter(({ address }) => address !== chosen?.address)
        .map(({ address, point }) => fact({ address, role: 'other' as const }, point)),
    );
    if (others.length > 0) result.otherAddresses = others;

    const organisations = nodes.filter((node) => {
      const types = listed(node['@type']);
      return types.some((type) => typeof type === 'string' && ORGANISATION.test(type)) && !types.includes('Person');
    });
    const own = organisations.filter((organisation) => !isElsewhere(organisation, document.url));
    for (const organisation of [...own, ...organisations.filter((one) => !own.includes(one))]) {
      const isOwn = own.includes(organisation);
      const legal = statedText(organisation.legalName);
      if (legal) result.controller ??= fact(legal, { legalName: legal }, isOwn ? 'certain' : 'uncertain');
      const address = postalAddress(organisation.address);
      if (address) {
        const part = { address: organisation.address ?? null };
        result.postalAddress ??= fact(address, part, isOwn ? 'likely' : 'uncertain');
      }
      const email = ownAddress(organisation.email);
      if (email) result.contact ??= fact({ address: email, role: 'controller' }, { email }, 'uncertain');
    }
    const brand = own.map((organisation) => statedText(organisation.name)).find((name) => name !== null);
    if (brand) result.controller ??= fact(brand, { name: brand }, 'uncertain');
    return result;
  },
};
