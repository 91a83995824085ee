import { describe, expect, it } from 'vitest';
import { outcomeOfLint, outcomeOfVitest } from '../../scripts/test/outcome.ts';

const report = (counts: {
  passed?: number;
  failed?: number;
  pending?: number;
  todo?: number;
  unloaded?: number;
}): string =>
  JSON.stringify({
    numPassedTests: counts.passed ?? 0,
    numFailedTests: counts.failed ?? 0,
    numPendingTests: counts.pending ?? 0,
    numTodoTests: counts.todo ?? 0,
    testResults: Array.from({ length: counts.unloaded ?? 0 }, () => ({ status: 'failed', assertionResults: [] })),
  });

describe('the outcome of a Vitest run', () => {
  it.each([
    { desc: 'all passed', text: report({ passed: 3 }), code: 0, passed: 3, failed: 0 },
    { desc: 'some failed', text: report({ passed: 3, failed: 2 }), code: 1, passed: 3, failed: 2 },
    { desc: 'skipped is not passed', text: report({ passed: 1, pending: 1, todo: 1 }), code: 0, passed: 1, failed: 2 },
    { desc: 'a file that does not load', text: report({ passed: 1, unloaded: 1 }), code: 1, passed: 1, failed: 1 },
    { desc: 'an error outside of every test', text: report({ passed: 1 }), code: 1, passed: 1, failed: 1 },
    { desc: 'nothing ran', text: report({}), code: 0, passed: 0, failed: 0 },
    { desc: 'no report at all', text: '', code: 1, passed: 0, failed: 1 },
  ])('$desc', ({ text, code, passed, failed }) => {
    expect(outcomeOfVitest(text, code)).toEqual({ passed, failed });
  });
});

describe('the outcome of web-ext lint', () => {
  const VUE = 'chunks/vue-K_9frF-c.js';
  const message = (code: string, file = VUE) => ({ code, message: 'why', file });
  it.each([
    { desc: 'nothing to say', errors: [], warnings: [], passed: 1, failed: 0 },
    { desc: "the warning on Vue's runtime", errors: [], warnings: ['UNSAFE_VAR_ASSIGNMENT'], passed: 1, failed: 0 },
    {
      desc: 'that warning twice',
      errors: [],
      warnings: ['UNSAFE_VAR_ASSIGNMENT', 'UNSAFE_VAR_ASSIGNMENT'],
      passed: 0,
      failed: 1,
    },
    { desc: 'another warning', errors: [], warnings: ['DANGEROUS_EVAL'], passed: 0, failed: 1 },
    { desc: 'an error, whatever its code', errors: ['UNSAFE_VAR_ASSIGNMENT'], warnings: [], passed: 0, failed: 1 },
  ])('$desc', ({ errors, warnings, passed, failed }) => {
    const all = (codes: string[]) => codes.map((code) => message(code));
    const text = JSON.stringify({ errors: all(errors), warnings: all(warnings) });
    expect(outcomeOfLint(text)).toMatchObject({ passed, failed });
  });

  it('fails for that warning in a file of our own', () => {
    const warnings = [message('UNSAFE_VAR_ASSIGNMENT', 'chunks/popup-B1.js')];
    expect(outcomeOfLint(JSON.stringify({ errors: [], warnings }))).toMatchObject({ passed: 0, failed: 1 });
  });

  it('fails without a report', () => {
    expect(outcomeOfLint('').failed).toBe(1);
  });
});
