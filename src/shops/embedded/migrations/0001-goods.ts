import { sql, type Kysely, type Migration } from 'kysely';

/** The shop, its shelves, and where and when it delivers. */
export const goods: Migration = {
  up: async (db: Kysely<unknown>) => {
    await tables.execute(db);
  },
};

const tables = sql`
  create schema if not exists shop;

  create table shop.settings (
    single boolean primary key default true check (single),
    name text not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    time_zone text not null,
    minimum_order integer check (minimum_order > 0),
    support_phone text,
    support_email text,
    url text
  );

  create table shop.tax_rates (
    tax_class text not null,
    country text not null,
    region text not null,
    parts_per_million integer not null check (parts_per_million >= 0),
    primary key (tax_class, country, region)
  );

  create table shop.products (
    id text primary key,
    brand text,
    titles jsonb not null check (titles ? 'en'),
    aliases jsonb not null check (aliases ? 'en'),
    kind text not null,
    tax_class text not null,
    minimum_age integer check (minimum_age > 0)
  );
  create index products_kind on shop.products (kind);

  create table shop.variants (
    id text primary key,
    product text not null references shop.products on delete cascade,
    size_amount double precision check (size_amount > 0),
    size_unit text,
    count integer check (count > 1),
    options jsonb check (options ? 'en'),
    image text,
    check ((size_amount is null) = (size_unit is null))
  );
  create index variants_product on shop.variants (product);

  create table shop.offers (
    variant text primary key references shop.variants on delete cascade,
    price integer not null check (price > 0),
    on_hand integer not null check (on_hand >= 0),
    withdrawn boolean not null default false,
    expected_back timestamptz
  );

  create table shop.promotions (
    id text primary key,
    percent integer not null check (percent between 1 and 100),
    minimum_subtotal integer not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null
  );

  create table shop.delivery_areas (
    country text not null,
    postal_prefix text not null,
    services text[] not null,
    primary key (country, postal_prefix)
  );

  create table shop.delivery_services (
    id text primary key check (id !~ ':'),
    titles jsonb not null,
    fee integer not null check (fee >= 0),
    free_from integer,
    lead_days integer not null check (lead_days >= 0),
    opens text not null check (opens ~ '^\\d\\d:\\d\\d$'),
    closes text not null check (closes ~ '^\\d\\d:\\d\\d$'),
    cut_off text not null check (cut_off ~ '^\\d\\d:\\d\\d$'),
    weekdays integer[] not null check (weekdays <> '{}'),
    days_offered integer not null check (days_offered > 0),
    capacity integer
  );

  create table shop.slot_bookings (
    slot text primary key,
    taken integer not null check (taken >= 0)
  );
`;
