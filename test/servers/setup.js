import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives each test run a directory of its own. The servers in it are started by the first test that needs them. */
export default function setup() {
  const directory = mkdtempSync(join(tmpdir(), 'sayso-tests-'));
  // PostgreSQL will not run as root, and whoever it runs as must get there.
  chmodSync(directory, 0o755);
  process.env.SAYSO_TEST_DIRECTORY = directory;
}
