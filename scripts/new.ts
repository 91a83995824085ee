/**
 * Makes an adapter and its test, and lists it in its folder's index.ts.
 * Usage: npm run new cmp|declaration|format|rule|lexicon|letter NAME
 */
import { resolve } from 'node:path';
import { isKind, KINDS, scaffold } from './new/scaffold.ts';

const [kind = '', name = ''] = process.argv.slice(2);
try {
  if (!isKind(kind)) throw new Error(`Say what is new: npm run new ${KINDS.join('|')} NAME`);
  const made = await scaffold(resolve(import.meta.dirname, '..'), kind, name);
  console.log(`Made ${made.adapter} and ${made.test}, and listed it in ${made.index}.`);
  console.log(
    `Both pass as they are: put what is real in the place of the example, then run\n  npx vitest run ${made.test}`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
