/** Strings of the Global Privacy Platform, written as its specification says. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const binary = (value: number, length: number): string => value.toString(2).padStart(length, '0');

const lettersOf = (bits: string): string =>
  bits.replace(/.{1,6}/g, (six) => ALPHABET[Number.parseInt(six.padEnd(6, '0'), 2)]!);

function fibonacci(value: number): string {
  const weights = [1, 2];
  while (weights.at(-1)! <= value) weights.push(weights.at(-1)! + weights.at(-2)!);
  let bits = '';
  for (const weight of weights.slice(0, -1).reverse()) {
    const fits = weight <= value;
    if (fits) value -= weight;
    bits = (fits ? '1' : bits && '0') + bits;
  }
  return `${bits}1`;
}

/** The header for sections with these numbers; `grouped`: numbers that follow each other as one range. */
export function headerOf(ids: readonly number[], grouped = false): string {
  const groups: number[][] = [];
  for (const id of ids) {
    const last = groups.at(-1);
    if (grouped && last && last.at(-1) === id - 1) last.push(id);
    else groups.push([id]);
  }
  let seen = 0;
  const items = groups.map((group) => {
    const offset = fibonacci(group[0]! - seen);
    seen = group.at(-1)!;
    return group.length > 1 ? `1${offset}${fibonacci(group.length - 1)}` : `0${offset}`;
  });
  return lettersOf(binary(3, 6) + binary(1, 6) + binary(groups.length, 12) + items.join(''));
}

/** The header for one range of sections, `further` more than the first. */
export const rangeHeader = (first: number, further: number): string =>
  lettersOf(`${binary(3, 6)}${binary(1, 6)}${binary(1, 12)}1${fibonacci(first)}${fibonacci(further)}`);

/** A whole string out of numbers and sections. */
export const gppOf = (sections: readonly (readonly [id: number, section: string])[], grouped = false): string =>
  [
    headerOf(
      sections.map(([id]) => id),
      grouped,
    ),
    ...sections.map(([, section]) => section),
  ].join('~');

/** How many notices stand before the opt-outs in each US section. */
export const NOTICES: Readonly<Record<number, number>> = Object.fromEntries(
  Array.from({ length: 17 }, (_, i) => [i + 7, i === 0 ? 6 : i + 7 === 11 || i + 7 === 18 ? 4 : 3]),
);

/** The core of a US section: notices given, these opt-outs (0 does not apply, 1 opted out, 2 did not), the rest empty. */
export const usSection = (id: number, optOuts: readonly number[]): string =>
  lettersOf(
    binary(1, 6) + '01'.repeat(NOTICES[id]!) + optOuts.map((value) => binary(value, 2)).join('') + '0'.repeat(36),
  );
