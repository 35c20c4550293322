import { sql, type Kysely, type Migration } from 'kysely';

/** Who buys, with their carts, quotes and answers. */
export const customers: Migration = {
  up: async (db: Kysely<unknown>) => {
    await tables.execute(db);
  },
};

const tables = sql`
  create table shop.customers (
    id text primary key,
    given_name text not null,
    description text not null,
    locale text not null,
    time_zone text not null,
    verified_birthday text check (verified_birthday ~ '^\\d{4}-\\d\\d-\\d\\d$'),
    default_address text,
    default_instrument text
  );

  create table shop.addresses (
    id text primary key,
    customer text not null references shop.customers on delete cascade,
    position integer not null,
    label text not null,
    recipient text not null,
    street text not null,
    city text not null,
    region text,
    postal_code text not null,
    country text not null check (country ~ '^[A-Z]{2}$'),
    unique (customer, position)
  );

  create table shop.instruments (
    id text primary key,
    customer text not null references shop.customers on delete cascade,
    position integer not null,
    brand text not null,
    last_digits text not null,
    expiry_month text not null check (expiry_month ~ '^\\d{4}-\\d\\d$'),
    approves boolean not null default true,
    unique (customer, position)
  );

  create table shop.carts (
    customer text primary key references shop.customers on delete cascade,
    version integer not null
  );

  create table shop.cart_lines (
    position bigint generated always as identity,
    customer text not null references shop.carts on delete cascade,
    variant text not null references shop.variants,
    quantity integer not null check (quantity > 0),
    primary key (customer, variant)
  );

  create table shop.checkouts (
    id text primary key,
    customer text not null references shop.customers on delete cascade,
    request jsonb not null,
    snapshot jsonb not null,
    terms text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null
  );
  create index checkouts_customer on shop.checkouts (customer, expires_at);

  create table shop.answers (
    customer text not null references shop.customers on delete cascade,
    operation text not null,
    key text not null,
    answer jsonb not null,
    at timestamptz not null,
    primary key (customer, operation, key)
  );
  create index answers_at on shop.answers (customer, at);

  create table shop.restock_watches (
    customer text not null references shop.customers on delete cascade,
    variant text not null references shop.variants on delete cascade,
    at timestamptz not null,
    primary key (customer, variant)
  );
`;
