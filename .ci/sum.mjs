import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GROUPS = ['default', 'faults', 'browser'];
const [dir, ...broken] = process.argv.slice(2);

/** What jest wrote about one group; a suite that could not run counts as one failed test. */
function countsOf(group) {
  const file = join(dir, `${group}.json`);
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const passed = result?.numPassedTests ?? 0;
  const failed = (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0);
  // Broken without a failed test: lint, types, dead code, or nothing ran at all.
  return { group, passed, failed: failed === 0 && broken.includes(group) ? 1 : failed };
}

const counts = GROUPS.map(countsOf);
for (const { group, passed, failed } of counts) console.log(`${group}: ${passed} passed, ${failed} failed`);
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
