import { sql, type Kysely, type Migration } from 'kysely';

/** What was bought, and all that happened to it. */
export const orders: Migration = {
  up: async (db: Kysely<unknown>) => {
    await tables.execute(db);
  },
};

const tables = sql`
  create sequence shop.order_numbers start 10001;

  create table shop.orders (
    id text primary key,
    customer text not null references shop.customers,
    placed_at timestamptz not null,
    canceled_at timestamptz,
    currency text not null,
    destination jsonb not null,
    instrument jsonb not null,
    delivery_option text not null,
    subtotal integer not null,
    discount integer not null check (discount >= 0),
    fulfillment integer not null,
    tax integer not null
  );
  create index orders_customer on shop.orders (customer, placed_at desc, id desc);

  create table shop.completions (
    checkout text primary key references shop.checkouts,
    order_id text not null references shop.orders on delete cascade,
    at timestamptz not null
  );
  create index completions_order on shop.completions (order_id);

  create table shop.order_lines (
    id text primary key,
    order_id text not null references shop.orders on delete cascade,
    position integer not null,
    variant text not null references shop.variants,
    quantity integer not null check (quantity > 0),
    price integer not null,
    discount integer not null,
    tax integer not null,
    canceled integer not null default 0 check (canceled between 0 and quantity),
    returned integer not null default 0 check (returned between 0 and quantity),
    unique (order_id, position)
  );
  create index order_lines_variant on shop.order_lines (variant);

  create table shop.parcels (
    id text primary key,
    order_id text not null references shop.orders on delete cascade,
    position integer not null,
    state text not null,
    promised_start timestamptz not null,
    promised_end timestamptz not null,
    expected_start timestamptz not null,
    expected_end timestamptz not null,
    carrier text,
    tracking_url text,
    delivered_at timestamptz,
    delivered_to text,
    unique (order_id, position)
  );

  create table shop.parcel_lines (
    parcel text not null references shop.parcels on delete cascade,
    line text not null references shop.order_lines on delete cascade,
    quantity integer not null check (quantity > 0),
    primary key (parcel, line)
  );

  create table shop.order_events (
    id bigint generated always as identity primary key,
    order_id text not null references shop.orders on delete cascade,
    at timestamptz not null,
    type text not null,
    parcel text references shop.parcels on delete cascade,
    detail text
  );
  create index order_events_order on shop.order_events (order_id);

  create table shop.adjustments (
    id bigint generated always as identity primary key,
    order_id text not null references shop.orders on delete cascade,
    type text not null,
    at timestamptz not null,
    amount integer not null,
    status text not null
  );
  create index adjustments_order on shop.adjustments (order_id);

  create table shop.payments (
    id bigint generated always as identity primary key,
    checkout text,
    order_id text references shop.orders on delete cascade,
    instrument text not null,
    amount integer not null,
    status text not null,
    at timestamptz not null
  );
  create index payments_order on shop.payments (order_id);
  create index payments_checkout on shop.payments (checkout);
`;
