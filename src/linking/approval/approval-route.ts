import { Router, type Request, type Response } from 'express';
import { later, type Instant } from '../../commerce/instant.ts';
import type { Shopper } from '../../commerce/customer.ts';
import type { CustomerId } from '../../commerce/ids.ts';
import type { Shop, ShopperCall } from '../../commerce/shop.ts';
import type { Approvals } from '../../dialogue/ports.ts';
import { accept, type Accepted, type Books } from '../../orders/accept.ts';
import { fingerprintOf, itemsOf } from '../../orders/fingerprint.ts';
import type { ApprovalBook, KeptApproval } from './approval-book.ts';
import { approvalPage, type PageState } from './approval-page.ts';

export interface ApprovalPorts extends Books {
  readonly approvals: Approvals;
  readonly book: ApprovalBook;
  readonly now: () => Instant;
  readonly repeatSeconds: number;
  readonly shop: Shop;
  /** How the shop knows a customer who has tapped the page we sent them. */
  readonly shopperOf: (customer: CustomerId) => Shopper;
}

const PATIENCE_MS = 15_000;

/** The page behind the address that was sent to a phone: shows the quote, and takes the yes. */
export function approvalRoute(ports: ApprovalPorts): Router {
  const router = Router();
  router.get('/approve/:secret', async (request: Request<{ secret: string }>, response) => {
    const kept = await ports.book.find(request.params.secret);
    if (kept === undefined) {
      show(response, 404, { kind: 'unknown' });
      return;
    }
    const expired = ports.now() > kept.until;
    show(response, 200, { kind: expired ? 'expired' : 'open', ...(await factsOf(kept.approval, ports)) });
  });

  router.post('/approve/:secret', async (request: Request<{ secret: string }>, response) => {
    const kept = await ports.book.find(request.params.secret);
    if (kept === undefined) {
      show(response, 404, { kind: 'unknown' });
      return;
    }
    const facts = await factsOf(kept.approval, ports);
    await answer(await approve(kept, ports), kept.approval, facts, ports, response);
  });
  return router;
}

interface Facts {
  readonly approval: KeptApproval;
  readonly seller: string;
  readonly timeZone: string;
  readonly now: Instant;
}

async function factsOf(approval: KeptApproval, ports: ApprovalPorts): Promise<Facts> {
  const call = callFor(approval, ports);
  const [{ name: seller }, { timeZone }] = await Promise.all([
    ports.shop.profile(call),
    ports.shop.customer(call),
  ]);
  return { approval, seller, timeZone, now: ports.now() };
}

const callFor = ({ customer, locale }: KeptApproval, { now, shopperOf }: ApprovalPorts): ShopperCall => ({
  locale,
  shopper: shopperOf(customer),
  deadline: later(now(), PATIENCE_MS),
});

/** A tap that comes too late buys nothing, unless it is the second tap on an order that was placed. */
async function approve(
  { approval, until }: { readonly approval: KeptApproval; readonly until: Instant },
  ports: ApprovalPorts,
): Promise<Accepted> {
  const now = ports.now();
  const { again, checkout, consent, customer } = approval;
  const known = await ports.attempts.outcomeOf(checkout.id);
  if (now > until && known === undefined) return { kind: 'expired' };
  const attempt = {
    quote: checkout.id,
    customer,
    fingerprint: fingerprintOf(itemsOf(checkout.lineItems)),
    again,
    consent: { ...consent, acceptedAt: now, acceptedBy: 'approval-page', means: 'phone' as const },
  };
  return accept(attempt, callFor(approval, ports), ports, { now, repeatSeconds: ports.repeatSeconds });
}

async function answer(
  accepted: Accepted,
  approval: KeptApproval,
  facts: Facts,
  ports: ApprovalPorts,
  response: Response,
): Promise<void> {
  switch (accepted.kind) {
    case 'ordered':
      show(response, 200, { kind: 'ordered', ...facts });
      return;
    case 'changed': {
      // What they saw is not what they would get: they see it again, and tap again.
      const { url } = await ports.approvals.request({
        ...approval,
        checkout: accepted.checkout,
        shopper: ports.shopperOf(approval.customer),
      });
      response.redirect(303, `${url}?changed`);
      return;
    }
    case 'refused':
      show(response, 409, { kind: 'refused', ...facts });
      return;
    case 'expired':
      show(response, 410, { kind: 'expired', ...facts });
      return;
    case 'repeat':
      show(response, 409, { kind: 'repeat', ...facts });
      return;
  }
}

function show(response: Response, status: number, state: PageState): void {
  response
    .status(status)
    .set({
      'Cache-Control': 'no-store',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
    .type('html')
    .send(approvalPage(state));
}
