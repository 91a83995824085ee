/** What a suite came to. */
export interface Outcome {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/**
 * The counts of Vitest's JSON report. What was skipped has not passed; a file that could not be loaded is one failure;
 * so is a bad exit code that no test explains.
 */
export function outcomeOfVitest(report: string, code: number): Outcome {
  if (report === '') return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    report,
  ) as VitestReport;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  );
  const failed = numFailedTests + numPendingTests + numTodoTests + unloaded.length;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

interface LintMessage {
  code: string;
  message: string;
  file?: string;
}

/** The one warning there may be, once: the runtime of Vue assigns innerHTML, for static markup of its own. */
const isAllowed = ({ code, file }: LintMessage): boolean =>
  code === 'UNSAFE_VAR_ASSIGNMENT' && /^chunks\/vue-[\w-]+\.js$/.test(file ?? '');

/** One check out of the JSON report of web-ext lint: no error and no warning but the allowed one; `said` are the faults. */
export function outcomeOfLint(report: string): Outcome & { said: string[] } {
  let errors: LintMessage[];
  let warnings: LintMessage[];
  try {
    ({ errors, warnings } = JSON.parse(report) as { errors: LintMessage[]; warnings: LintMessage[] });
  } catch {
    return { passed: 0, failed: 1, said: ['web-ext lint gave no report.'] };
  }
  const allowed = warnings.find(isAllowed);
  const faults = [...errors, ...warnings.filter((warning) => warning !== allowed)];
  return {
    passed: faults.length === 0 ? 1 : 0,
    failed: faults.length,
    said: faults.map(({ code, message, file }) => `${code} ${file ?? ''}: ${message}`),
  };
}
