import { readFileSync } from 'node:fs';
import { passwordFile, SAYSO } from './initialise.ts';
import type { Place } from './place.ts';

/** How to reach a server of ours, as one address that `pg`, `psql` and DATABASE_URL all understand. */
export function addressOf(cluster: string, place: Place, database: string): string {
  if (place.kind === 'socket') {
    return `postgresql://${SAYSO}@localhost/${database}?host=${encodeURIComponent(place.directory)}`;
  }
  const password = readFileSync(passwordFile(cluster), 'utf8');
  return `postgresql://${SAYSO}:${password}@${place.host}:${place.port}/${database}`;
}
