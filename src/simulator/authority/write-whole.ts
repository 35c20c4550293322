import { randomUUID } from 'node:crypto';
import { link, rename, rm, writeFile } from 'node:fs/promises';

/** Puts a file in place in one step: a reader finds the old text or the new one, never half of either. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = await writeDraft(path, text, 0o644);
  await rename(draft, path);
}

/** Puts a private file in place unless one is there already. Of several processes at once, one is told that it was the first. */
export async function writeOnce(path: string, text: string): Promise<boolean> {
  const draft = await writeDraft(path, text, 0o600);
  try {
    // Unlike a rename, a link never replaces what another process has put there meanwhile.
    await link(draft, path);
    return true;
  } catch (error) {
    // Somebody else was first, which is an answer here and not a fault.
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeDraft(path: string, text: string, mode: number): Promise<string> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, text, { mode, flag: 'wx' });
  return draft;
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
