import { sql, type Kysely, type Migration } from 'kysely';

/** Who may speak for whom, what was agreed to and how it ended, and what waits on a customer's phone. */
export const memory: Migration = {
  up: async (db: Kysely<unknown>) => {
    await tables.execute(db);
  },
};

const tables = sql`
  create table sayso.access_token (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    customer text not null,
    scope text not null,
    description text not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > issued_at),
    revoked_at timestamptz
  );
  create index access_token_customer on sayso.access_token (customer);

  create table sayso.attempt (
    quote text primary key,
    customer text not null,
    fingerprint text not null,
    consent jsonb not null,
    again boolean not null,
    outcome jsonb,
    opened_at timestamptz not null,
    settled_at timestamptz,
    check ((outcome is null) = (settled_at is null))
  );
  create index attempt_in_doubt on sayso.attempt (customer, opened_at) where outcome is null;
  create index attempt_lately on sayso.attempt (customer, opened_at);

  create table sayso.approval (
    secret_hash bytea primary key check (octet_length(secret_hash) = 32),
    customer text not null,
    approval jsonb not null,
    expires_at timestamptz not null
  );
  create index approval_customer on sayso.approval (customer);
  create index approval_expiry on sayso.approval (expires_at);
`;
