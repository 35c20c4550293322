import type { Books } from './books.ts';

/** The shop's customers and what is particular about each, for whoever has to pick one. */
export async function describeCustomers(
  db: Books,
): Promise<readonly { readonly id: string; readonly description: string }[]> {
  return db.selectFrom('shop.customers').select(['id', 'description']).orderBy('id').execute();
}
