/** Ends a run with one plain line of figures, for whoever reads only the last line. */
export default class ClosingLine {
  onRunComplete(_contexts, { numFailedTests, numFailedTestSuites, numPassedTests, numPendingTests }) {
    const failed = Math.max(numFailedTests, numFailedTestSuites);
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    process.stdout.write(`\n${numPassedTests} passed, ${failed} failed${skipped}\n`);
  }
}
