import { describe, expect, it } from 'vitest';
import { categoryOfWord } from '../../../core/cookies/category-word.ts';

describe('categoryOfWord', () => {
  it.each([
    ['necessary', 'necessary'],
    ['strictly-necessary', 'necessary'],
    ['notwendig', 'necessary'],
    ['essentiels', 'necessary'],
    ['analytics', 'statistics'],
    ['Statistiken', 'statistics'],
    ['performance', 'statistics'],
    ['mesure_audience', 'statistics'],
    ['ads', 'marketing'],
    ['targeting', 'marketing'],
    ['publicité', 'marketing'],
    ['Werbung', 'marketing'],
    ['functionality', 'preferences'],
    ['préférences', 'preferences'],
    ['', null],
    ['c7', null],
    ['downloads', null],
  ])('%s: %s', (word, category) => expect(categoryOfWord(word)).toBe(category));
});
