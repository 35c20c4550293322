import { randomBytes } from 'node:crypto';
import { customerId, type CustomerId } from '../../commerce/ids.ts';
import { later, type Instant } from '../../commerce/instant.ts';
import type { Accounts } from '../../dialogue/ports.ts';
import { hash } from './hash.ts';
import type { Memory } from './memory-in.ts';

export interface NewToken {
  readonly customer: CustomerId;
  readonly scope: string;
  /** For whoever looks through the list: what it was issued for. */
  readonly description: string;
  readonly now: Instant;
  readonly ttlSeconds: number;
}

/** Access tokens that name a customer, expire and can be taken back. Only their hashes are kept. */
export interface AccessTokens extends Accounts {
  issue(wanted: NewToken): Promise<{ readonly token: string; readonly expiresAt: Instant }>;
  revoke(token: string, now: Instant): Promise<void>;
  revokeAllOf(customer: CustomerId, now: Instant): Promise<void>;
}

const TOKEN_BYTES = 32;

/** The access tokens that the database knows. */
export const accessTokens = (db: Memory): AccessTokens => ({
  issue: async ({ now, ttlSeconds, ...token }) => {
    const secret = `sayso_${randomBytes(TOKEN_BYTES).toString('base64url')}`;
    const expiresAt = later(now, ttlSeconds * 1000);
    await db
      .insertInto('sayso.access_token')
      .values({
        token_hash: hash(secret),
        customer: token.customer,
        scope: token.scope,
        description: token.description,
        issued_at: new Date(now),
        expires_at: new Date(expiresAt),
      })
      .execute();
    return { token: secret, expiresAt };
  },

  // Garbage is hashed and looked for like the real thing: how long an answer takes tells nothing of what is known.
  shopperOf: async (accessToken, now) => {
    const found = await db
      .selectFrom('sayso.access_token')
      .select('customer')
      .where('token_hash', '=', hash(accessToken))
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', new Date(now))
      .executeTakeFirst();
    return found && { customer: customerId(found.customer), credential: accessToken };
  },

  revoke: async (token, now) => {
    await revoking(db, now).where('token_hash', '=', hash(token)).execute();
  },

  revokeAllOf: async (customer, now) => {
    await revoking(db, now).where('customer', '=', customer).execute();
  },
});

/** The first time counts: a token does not become valid longer by being revoked again. */
const revoking = (db: Memory, now: Instant) =>
  db
    .updateTable('sayso.access_token')
    .set({ revoked_at: new Date(now) })
    .where('revoked_at', 'is', null);
