// Prints `N passed, N failed` from vitest's JSON report, and exits non-zero when anything failed or nothing ran.
import { readFileSync } from 'node:fs';

const [reportFile, testExit, checkExit] = process.argv.slice(2);
const text = readFileSync(reportFile, 'utf8');
const report = text === '' ? {} : JSON.parse(text);
const passed = report.numPassedTests ?? 0;
const failedSuites = (report.testResults ?? []).filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
);
const failed = (report.numFailedTests ?? 0) + failedSuites.length;
if (checkExit !== '0') process.stderr.write('npm run check failed\n');
if (passed === 0) process.stderr.write('no test ran\n');
process.exitCode = testExit === '0' && checkExit === '0' && failed === 0 && passed > 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
