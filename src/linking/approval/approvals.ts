import { randomBytes } from 'node:crypto';
import type { Approvals } from '../../dialogue/ports.ts';
import type { ApprovalBook } from './approval-book.ts';

const SECRET_BYTES = 32;

/** Gives each quote that needs more than a voice an address of its own, which nobody can guess (V9). */
export const approvalsFrom = (book: ApprovalBook, publicUrl: () => string): Approvals => ({
  request: async ({ shopper, ...approval }) => {
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    await book.keep(secret, { ...approval, customer: shopper.customer }, approval.checkout.expiresAt);
    return { url: `${publicUrl()}/account/approve/${secret}` };
  },
});
