import type { CustomerId } from '../../commerce/ids.ts';
import type { Books } from './books.ts';

/** Lets go of a customer's quotes that nobody completed, and of answers that nobody will ask for again. */
export async function forgetOld(tx: Books, customer: CustomerId, before: Date): Promise<void> {
  await tx.deleteFrom('shop.answers').where('customer', '=', customer).where('at', '<', before).execute();
  await tx
    .deleteFrom('shop.checkouts as c')
    .where('c.customer', '=', customer)
    .where('c.expires_at', '<', before)
    .where((row) =>
      row.not(
        row.exists(
          row.selectFrom('shop.completions as d').whereRef('d.checkout', '=', 'c.id').select('d.at'),
        ),
      ),
    )
    .execute();
}
