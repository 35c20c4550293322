import type { VariantId } from '../../commerce/ids.ts';
import type { Answer } from '../answer.ts';
import type { Errand } from '../errand.ts';
import { whenLinked } from '../needs-account.ts';
import type { Tools } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { addProduct } from './add-product.ts';
import { changeProductQuantity } from './change-product-quantity.ts';
import { removeProduct } from './remove-product.ts';
import { reorderProduct } from './reorder-product.ts';
import { tellAbout } from './tell-about.ts';

/** The product is known now: on with what the customer wanted with it. */
export function continueErrand(
  errand: Errand,
  variant: VariantId,
  turn: Turn,
  tools: Tools,
): Answer | Promise<Answer> {
  switch (errand.kind) {
    case 'ask-price':
    case 'ask-availability':
    case 'ask-product':
      return tellAbout(variant, errand, turn, tools);
    case 'reorder':
      return linked((known) => reorderProduct(variant, errand, known, tools));
    case 'add-to-cart':
      return linked((known) => addProduct(variant, errand, known, tools));
    case 'remove-from-cart':
      return linked((known) => removeProduct(variant, known, tools));
    case 'change-quantity':
      return linked((known) => changeProductQuantity(variant, errand, known, tools));
  }

  function linked(carryOn: Parameters<typeof whenLinked>[3]) {
    return whenLinked(turn, tools, { kind: 'errand', errand, variant }, carryOn);
  }
}
