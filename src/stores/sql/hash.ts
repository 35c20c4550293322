import { createHash } from 'node:crypto';

/** All that is kept of a secret: enough to know it again, and of no use to whoever reads the table. */
export const hash = (secret: string): Buffer => createHash('sha256').update(secret).digest();
