// A customer or telephone number, grouped or not.
const NUMBER = /^\+?\d[\d\s()./-]*$/;
// Names as people write them, with or without a number behind: `anna.muster`, `jdoe42`, `KD-100234`, `user:2381`.
const NAME = /^(?:[A-Z]+|[A-Z]?[a-z]+)(?:[._-][A-Z]?[a-z]+)*[._:#-]?\d{0,12}$/;
const MOST_NAME = 32;
// What is left of a number that was masked.
const MASKED = /0{6}/;

/**
 * Whether a consent id looks like an account number, a name or an e-mail address rather than a random pseudonym: some
 * sites hand their platform the id of the logged-in customer. Such an id says who the person is (Art. 4(1) GDPR), so it
 * is marked where it is shown, and not in a letter until the person puts it there.
 */
export function isAccountLike(id: string): boolean {
  const text = id.trim();
  if (/@|%40/.test(text) || NUMBER.test(text) || MASKED.test(text)) return true;
  return text.length <= MOST_NAME && NAME.test(text);
}
