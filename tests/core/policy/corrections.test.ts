import { describe, expect, test } from 'vitest';
import { corrected, CORRECTABLE, factKey, NO_CORRECTIONS } from '../../../core/policy/corrections.ts';
import { aFact, someFacts } from '../../components/ui/samples.ts';

const facts = someFacts({ phone: aFact('+33 2 00 00 00 00'), requestForm: aFact('https://brise.test/form') });

describe('what a person put right', () => {
  test.each(CORRECTABLE)('wins over what was read: %s', (name) => {
    const value = corrected(facts, { said: { [name]: 'As it is' }, struck: [] })[name];
    expect(value).toMatchObject({ format: 'typed', quote: '', url: '', confidence: 'certain' });
    expect(JSON.stringify(value?.value)).toContain('As it is');
  });

  test('stands where nothing was read', () => {
    const none = someFacts({ controller: null });
    expect(corrected(none, { said: { controller: 'Brise SARL' }, struck: [] }).controller?.value).toBe('Brise SARL');
  });

  test('leaves out what they struck, wherever it was read, and nothing else', () => {
    const [recipient] = facts.recipients;
    const read = corrected(facts, { said: {}, struck: [factKey(recipient!), '"access"'] });
    expect(read.recipients).toEqual([]);
    expect(read.rights.map(({ value }) => value)).toEqual(['erasure']);
    expect(read.retention).toEqual(facts.retention);
  });

  test('changes nothing where there is nothing', () => {
    expect(corrected(facts, NO_CORRECTIONS)).toEqual(facts);
  });
});
