/** What JSON can carry, and so all that the in-page reader may hand out. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The value as a plain object, or null: for reading untrusted JSON without a cast. */
export function asRecord(value: Json | undefined): { [key: string]: Json } | null {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : null;
}

/** Parses JSON; null when the text is none. */
export function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
