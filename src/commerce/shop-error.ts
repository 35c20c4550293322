export type ShopErrorCode = 'timeout' | 'unavailable' | 'misbehaved';

/** The shop is slow, down or lying. Never a refusal: those are values. */
export class ShopError extends Error {
  override readonly name = 'ShopError';
  readonly code: ShopErrorCode;

  constructor(code: ShopErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
