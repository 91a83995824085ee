// One mailbox, RFC 5321 section 4.1.2 without quoted strings and address literals; ASCII only, so no look-alike letters.
const LOCAL = /^[A-Za-z0-9!#$'*+\-/=^_`{|}~]+(?:\.[A-Za-z0-9!#$'*+\-/=^_`{|}~]+)*$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * The text as one plain e-mail address, trimmed and with its domain in lower case, or null.
 * Rejects what could carry a header or a second recipient into a mail: control characters, spaces, `?&%,;:<>"()[]\`.
 * Lengths: local part at most 64, whole address at most 254 octets (RFC 5321 sections 4.5.3.1.1 and .3).
 */
export function emailAddress(text: string): string | null {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, at);
  const domain = trimmed.slice(at + 1).toLowerCase();
  const labels = domain.split('.');
  if (at < 1 || local.length > 64 || trimmed.length > 254) return null;
  if (!LOCAL.test(local) || /[&%?]/.test(local)) return null;
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || /^\d+$/.test(labels.at(-1) ?? ''))
    return null;
  return `${local}@${domain}`;
}

/** The domain of a valid address. */
export function addressDomain(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
