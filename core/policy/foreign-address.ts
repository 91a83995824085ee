import { addressDomain } from '../shared/email-address.ts';
import type { PolicyFacts } from './facts.ts';

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Whether nothing but the address itself ties it to this site: its domain is neither the site's, nor that of a page of
 * the policy, nor that of another address of the policy, nor in the controller's name. Common with group DPOs and DPO
 * firms, so the person is told and not stopped.
 * @param domainOf the registrable domain of a host
 */
export function isForeignAddress(
  address: string,
  facts: PolicyFacts | null,
  siteDomain: string,
  domainOf: (host: string) => string,
): boolean {
  const domain = domainOf(addressDomain(address));
  const hosts = [
    siteDomain,
    ...(facts?.urls ?? []).map((url) => /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? ''),
    ...[facts?.contact?.value, ...(facts?.otherAddresses ?? []).map(({ value }) => value)].flatMap((one) =>
      one && one.address !== address ? addressDomain(one.address) : [],
    ),
  ];
  const label = plain(domain.split('.')[0] ?? '');
  const named = label.length > 2 && plain(facts?.controller?.value ?? '').includes(label);
  return !named && !hosts.some((host) => host !== '' && domainOf(host) === domain);
}
