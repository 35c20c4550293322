import type { Generated } from 'kysely';
import type { Unit } from '../../../commerce/product.ts';
import type { Json, JsonOrNull } from './json.ts';

/** The shop itself and what it sells. */
export interface GoodsTables {
  'shop.settings': Settings;
  'shop.tax_rates': TaxRates;
  'shop.products': Products;
  'shop.variants': Variants;
  'shop.offers': Offers;
  'shop.promotions': Promotions;
}

interface Settings {
  readonly single: Generated<boolean>;
  readonly name: string;
  readonly currency: string;
  readonly time_zone: string;
  readonly minimum_order: number | null;
  readonly support_phone: string | null;
  readonly support_email: string | null;
  readonly url: string | null;
}

interface TaxRates {
  readonly tax_class: string;
  readonly country: string;
  readonly region: string;
  readonly parts_per_million: number;
}

/** What it is called in each language; English is always there. */
type ByLanguage<T> = Readonly<Record<string, T>>;

interface Products {
  readonly id: string;
  readonly brand: string | null;
  readonly titles: Json<ByLanguage<string>>;
  readonly aliases: Json<ByLanguage<readonly string[]>>;
  readonly kind: string;
  readonly tax_class: string;
  readonly minimum_age: number | null;
}

interface Variants {
  readonly id: string;
  readonly product: string;
  readonly size_amount: number | null;
  readonly size_unit: Unit | null;
  readonly count: number | null;
  readonly options: JsonOrNull<ByLanguage<string>>;
  readonly image: string | null;
}

interface Offers {
  readonly variant: string;
  readonly price: number;
  readonly on_hand: number;
  readonly withdrawn: boolean;
  readonly expected_back: Date | null;
}

interface Promotions {
  readonly id: string;
  readonly percent: number;
  readonly minimum_subtotal: number;
  readonly starts_at: Date;
  readonly ends_at: Date;
}
