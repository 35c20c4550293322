import type { Brand } from './brand.ts';

export type AddressId = Brand<string, 'AddressId'>;
export type CheckoutId = Brand<string, 'CheckoutId'>;
export type CustomerId = Brand<string, 'CustomerId'>;
export type FulfillmentOptionId = Brand<string, 'FulfillmentOptionId'>;
export type InstrumentId = Brand<string, 'InstrumentId'>;
export type LineItemId = Brand<string, 'LineItemId'>;
export type OrderId = Brand<string, 'OrderId'>;
export type ProductId = Brand<string, 'ProductId'>;
export type VariantId = Brand<string, 'VariantId'>;

export const addressId = (raw: string): AddressId => checked('AddressId', raw) as AddressId;
export const checkoutId = (raw: string): CheckoutId => checked('CheckoutId', raw) as CheckoutId;
export const customerId = (raw: string): CustomerId => checked('CustomerId', raw) as CustomerId;
export const fulfillmentOptionId = (raw: string): FulfillmentOptionId =>
  checked('FulfillmentOptionId', raw) as FulfillmentOptionId;
export const instrumentId = (raw: string): InstrumentId => checked('InstrumentId', raw) as InstrumentId;
export const lineItemId = (raw: string): LineItemId => checked('LineItemId', raw) as LineItemId;
export const orderId = (raw: string): OrderId => checked('OrderId', raw) as OrderId;
export const productId = (raw: string): ProductId => checked('ProductId', raw) as ProductId;
export const variantId = (raw: string): VariantId => checked('VariantId', raw) as VariantId;

const LONGEST = 200;

/** Shops choose their own ids; all we ask is that there is something, and not a novel. */
function checked(name: string, raw: string): string {
  if (raw === '' || raw.length > LONGEST) throw new TypeError(`not a ${name}: ${raw.length} characters`);
  return raw;
}
