import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../components/ui/theme.css'), 'utf8');
const colours = Object.fromEntries(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
) as Record<string, { light: string; dark: string }>;

/** Relative luminance and contrast ratio, WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

it('contrast is reckoned as in WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const of = (name: string): string => {
    const colour = colours[name]?.[theme];
    if (!colour) throw new Error(`theme.css has no --${name}`);
    return colour;
  };

  it.each([
    ...['surface', 'raised'].flatMap((ground) =>
      ['text', 'muted', 'accent', 'suspicion', 'accepted'].map((ink) => ({ ink, ground })),
    ),
    { ink: 'on-accent', ground: 'accent' },
    { ink: 'text', ground: 'suspicion-surface' },
    { ink: 'muted', ground: 'suspicion-surface' },
    { ink: 'accent', ground: 'suspicion-surface' },
    { ink: 'suspicion', ground: 'suspicion-surface' },
    { ink: 'accepted', ground: 'accepted-surface' },
    { ink: 'text', ground: 'code-surface' },
  ])('$ink on $ground reads (AA, 4.5)', ({ ink, ground }) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['necessary', 'preferences', 'statistics', 'marketing', 'unknown', 'line-strong'])(
    '%s stands out (AA, 3)',
    (shape) => {
      for (const ground of ['surface', 'raised']) expect(contrast(of(shape), of(ground))).toBeGreaterThanOrEqual(3);
    },
  );
});
