// A reporter of @web/test-runner that writes how many tests passed, failed and were skipped.
import { writeFileSync } from 'node:fs';

/** Writes {passed, failed, skipped} as JSON to `file` at the end of a run; nothing without a file. */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      if (!file) return;
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) countSuite(session.testResults, counts);
        // A file that could not be loaded, or a hook that threw, has errors but maybe no failed test.
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function countSuite({ tests, suites }, counts) {
  for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const suite of suites) countSuite(suite, counts);
}
