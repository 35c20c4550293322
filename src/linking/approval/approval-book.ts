import type { CustomerId } from '../../commerce/ids.ts';
import type { Instant } from '../../commerce/instant.ts';
import type { Approval } from '../../dialogue/ports.ts';

/** An approval as it is kept: for whom, but not with which credential. */
export type KeptApproval = Omit<Approval, 'shopper'> & { readonly customer: CustomerId };

/** Keeps what was sent to customers' phones, under secrets that are not kept themselves. */
export interface ApprovalBook {
  /** `secret` is what the address carries; only its hash is written down. */
  keep(secret: string, approval: KeptApproval, until: Instant): Promise<void>;

  /** `undefined` for secrets that we never gave out. */
  find(secret: string): Promise<{ readonly approval: KeptApproval; readonly until: Instant } | undefined>;
}
