declare const brand: unique symbol;

/** A `Base` that only its own module can mint, so a VariantId can never be passed where a CustomerId belongs. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
