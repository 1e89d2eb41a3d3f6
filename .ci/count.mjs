// Prints `N passed, N failed` from vitest's JSON report. A file that could not be loaded counts as one failure, and so does
// a run that failed before or outside the tests (install, lint, types): the last line never looks better than the exit code.
import { readFileSync } from 'node:fs';

const [file, code] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const report = text ? JSON.parse(text) : { numPassedTests: 0, numFailedTests: 0, testResults: [] };
const unloaded = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length;
const failed = report.numFailedTests + unloaded;
console.log(`${report.numPassedTests} passed, ${failed === 0 && code !== '0' ? 1 : failed} failed`);
