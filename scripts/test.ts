/** `npm test`: everything that is checked, one suite after the other; the last line is `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeOfLint, outcomeOfVitest, type Outcome } from './test/outcome.ts';

const ROOT = join(import.meta.dirname, '..');

interface Run {
  code: number;
  /** what it printed, where it was caught */
  output: string;
}

/** Runs a program of a package with the Node that runs this, without a shell; prints what it prints unless `caught`. */
async function run(name: string, args: string[], caught = false): Promise<Run> {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const program = typeof bin === 'string' ? bin : (bin[name === 'typescript' ? 'tsc' : name] ?? '');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folder, program), ...args], {
      cwd: ROOT,
      stdio: ['ignore', caught ? 'pipe' : 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A tool that only says yes or no counts as one check. */
const check = async (name: string, ...args: string[]): Promise<Outcome> => {
  const { code } = await run(name, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

async function tests(...args: string[]): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'habeas-test-'));
  const report = join(folder, 'report.json');
  try {
    const { code } = await run('vitest', [
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    return outcomeOfVitest(await readFile(report, 'utf8').catch(() => ''), code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function lintBuild(): Promise<Outcome> {
  const { output } = await run('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'], true);
  const outcome = outcomeOfLint(output);
  for (const line of outcome.said) console.log(line);
  return outcome;
}

const endToEnd = (browser: string) => () => tests('--config', 'tests/e2e/vitest.config.ts', `${browser}.test.ts`);

const SUITES: { name: string; run(): Promise<Outcome> }[] = [
  { name: 'Lint', run: () => check('eslint', '.') },
  { name: 'Format', run: () => check('prettier', '--check', '.') },
  { name: 'Types', run: () => check('vue-tsc', '--noEmit') },
  { name: 'Types of core', run: () => check('typescript', '-p', 'core') },
  { name: 'Unit, component and architecture tests', run: () => tests() },
  { name: 'Build for Chromium', run: () => check('wxt', 'build') },
  { name: 'Build for Firefox', run: () => check('wxt', 'build', '-b', 'firefox', '--mv3') },
  { name: 'Tests of the builds', run: () => tests('--config', 'tests/build/vitest.config.ts') },
  { name: 'web-ext lint', run: lintBuild },
  { name: 'End to end in Chromium', run: endToEnd('chromium') },
  { name: 'End to end in Firefox', run: endToEnd('firefox') },
];

const started = Date.now();
const table: string[] = [];
const total: Outcome = { passed: 0, failed: 0 };
for (const [at, suite] of SUITES.entries()) {
  console.log(`\n[${at + 1}/${SUITES.length}] ${suite.name}`);
  const begun = Date.now();
  const { passed, failed } = await suite.run();
  // A suite that ran nothing has shown nothing.
  const failures = passed + failed === 0 ? 1 : failed;
  total.passed += passed;
  total.failed += failures;
  table.push(
    `${failures === 0 ? 'ok    ' : 'FAILED'} ${suite.name}: ${passed} passed, ${failures} failed, ${((Date.now() - begun) / 1000).toFixed(1)} s`,
  );
}
console.log(`\n${table.join('\n')}\nin ${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
