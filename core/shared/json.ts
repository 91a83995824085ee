/** What JSON can carry, and so all that the in-page reader may hand out. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The value as a plain object, or null: for reading untrusted JSON without a cast. */
export function asRecord(value: Json | undefined): { [key: string]: Json } | null {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : null;
}

const DEEPEST = 100;

/** Whether brackets, those inside of texts included, open deeper than any record that is worth reading. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // [ and {, then ] and }.
    if (code === 91 || code === 123) depth++;
    else if (code === 93 || code === 125) depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Parses JSON; null when the text is none, or nested more than 100 deep, which is slow to parse and says nothing. */
export function parseJson(text: string): Json {
  if (isDeep(text)) return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
