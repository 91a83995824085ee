// Controls, line and paragraph separators, lone surrogates, and marks that reorder the text around them.
const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** Text that a page or a person wrote, as one line: line breaks and unsafe characters become single spaces. */
export function oneLine(text: string): string {
  return text.replace(UNSAFE, ' ').replace(/ {2,}/g, ' ').trim();
}

/** Text that a page or a person wrote, as clean lines; empty lines are dropped. */
export function cleanLines(text: string): string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(oneLine)
    .filter(Boolean);
}

/** A whole letter as safe text: its line breaks stay, as `\n`, everything else unsafe goes. */
export function letterText(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.replace(UNSAFE, ' ').trimEnd())
    .join('\n');
}
