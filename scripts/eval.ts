/**
 * Measures one reader against rows with known truth and prints one JSON object.
 * Usage: npm run --silent eval -- consent|cookies|policy|deadlines|letters PATH... [--lang en,fr] [--frequency FILE] [--misses]
 */
import { parseArgs } from 'node:util';
import type { Evaluate } from './eval/evaluate.ts';

const KINDS: Record<string, () => Promise<{ evaluate: Evaluate }>> = {
  consent: () => import('./eval/consent.ts'),
  cookies: () => import('./eval/cookies.ts'),
  policy: () => import('./eval/policy.ts'),
  deadlines: () => import('./eval/deadlines.ts'),
  letters: () => import('./eval/letters.ts'),
};

function commandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { misses: { type: 'boolean' }, lang: { type: 'string' }, frequency: { type: 'string' } },
    });
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

const { values, positionals } = commandLine();
const [kind = '', ...paths] = positionals;
const load = KINDS[kind];
if (!load) {
  console.error(`Unknown kind "${kind}". Kinds: ${Object.keys(KINDS).join(', ')}.`);
  process.exit(2);
}
const { evaluate } = await load();
const options = { languages: values.lang?.split(',') ?? null, frequency: values.frequency ?? null };
const { figures, misses } = await evaluate(paths, options).catch((error: Error) => {
  console.error(error.message);
  process.exit(2);
});
if (values.misses) for (const miss of misses) console.log(JSON.stringify(miss));
console.log(JSON.stringify(figures));
