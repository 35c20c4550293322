import { afterAll, describe, expect, it } from '@jest/globals';
import { customerId } from '../../../src/commerce/ids.ts';
import { instant } from '../../../src/commerce/instant.ts';
import { approvalBook } from '../../../src/stores/sql/approval-book.ts';
import { memoryIn } from '../../../src/stores/sql/memory-in.ts';
import { saysoMigrations } from '../../../src/stores/sql/migrations/sayso-migrations.ts';
import { freshDatabase } from '../../servers/postgres.ts';
import { aCheckout } from '../../make/commerce.ts';

const database = await freshDatabase({ sets: [saysoMigrations] });

afterAll(database.drop);

describe('the book of approvals', () => {
  const book = approvalBook(memoryIn(database.pool));
  const until = instant('2026-11-21T10:05:00Z');
  const approval = {
    customer: customerId('ada'),
    checkout: aCheckout(),
    consent: {
      quotedBy: 'turn-1',
      spoken: 'One coffee. Shall I order it?',
      quotedAt: instant('2026-11-21T10:00:00Z'),
      channel: 'google',
      risk: ['over_limit'],
    },
    again: false,
    locale: 'en-US',
  } as const;

  it('finds what was kept under a secret, whole', async () => {
    await book.keep('secret', approval, until);

    expect(await book.find('secret')).toEqual({ approval, until });
  });

  it('finds nothing under secrets that were never given out', async () => {
    expect(await book.find('guess')).toBeUndefined();
    expect(await book.find('')).toBeUndefined();
    expect(await book.find('\0')).toBeUndefined();
  });

  it('does not write the secret down', async () => {
    await book.keep('do-not-write-this', approval, until);

    const { rows } = await database.pool.query<{ readonly row: string }>(
      'select t::text as row from sayso.approval t',
    );

    const kept = rows.map(({ row }) => row).join('\n');
    expect(kept).toContain('ada');
    expect(kept).not.toContain('do-not-write-this');
  });
});
