import type { Shopper } from '../commerce/customer.ts';
import type { CustomerId } from '../commerce/ids.ts';
import { later, type Instant } from '../commerce/instant.ts';
import { ShopError } from '../commerce/shop-error.ts';
import type { Shop } from '../commerce/shop.ts';
import { isMailbox } from './is-mailbox.ts';
import type { Mail, Message } from './mail.ts';
import type { DueReceipt, Outbox, ReceiptEnd } from './outbox.ts';
import { receiptHtml } from './receipt-html.ts';
import { receiptText } from './receipt-text.ts';
import { receiptOf } from './receipt.ts';

export interface ReceiptPorts {
  readonly outbox: Outbox;
  readonly shop: Pick<Shop, 'customer' | 'order' | 'profile'>;
  /** How the shop knows a customer who is not there to ask. */
  readonly shopperOf: (customer: CustomerId) => Shopper;
  readonly mail: Mail;
  readonly now: () => Instant;
  /** Tells the operators what failed, and whether it will be tried again. */
  readonly report: (error: unknown, receipt: DueReceipt & { readonly givenUp: boolean }) => void;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 1_440 * MINUTE;

/** Few enough to be through with before somebody else may take them, though each waits as long as it can. */
const BATCH = 5;
const TAKEN_MS = 10 * MINUTE;
const PATIENCE_MS = 15 * SECOND;
/** Nobody wants the receipt of last month because a mail server was set up today. */
const LOOK_BACK_MS = 7 * DAY;
/** The last one comes some three days after the first. */
const MOST_TRIES = 10;

/** Sends some of the receipts that are due (V5). What fails is tried again, less and less often, and in the end given up. */
export async function sendReceipts(ports: ReceiptPorts): Promise<void> {
  const now = ports.now();
  const due = await ports.outbox.take({
    now,
    since: later(now, -LOOK_BACK_MS),
    until: later(now, TAKEN_MS),
    most: BATCH,
  });
  for (const receipt of due) await send(receipt, ports);
}

async function send(receipt: DueReceipt, ports: ReceiptPorts): Promise<void> {
  const { mail, now, outbox } = ports;
  try {
    const message = await messageFor(receipt, ports);
    if (message !== undefined) await mail.send(message);
    const end: ReceiptEnd = message === undefined ? 'not_needed' : 'sent';
    await outbox.close(receipt.quote, end, now());
  } catch (error) {
    // One that cannot be sent now must not keep the others waiting.
    const givenUp = receipt.tries >= MOST_TRIES;
    ports.report(error, { ...receipt, givenUp });
    await (givenUp
      ? outbox.close(receipt.quote, 'given_up', now())
      : outbox.postpone(receipt.quote, later(now(), pauseAfter(receipt.tries))));
  }
}

/** One minute, three, nine, twenty-seven … and at most a day. */
const pauseAfter = (tries: number): number => Math.min(3 ** (tries - 1) * MINUTE, DAY);

/** `undefined` when there is nobody to write to, or the customer has undone it already. */
async function messageFor(receipt: DueReceipt, ports: ReceiptPorts): Promise<Message | undefined> {
  const { locale } = receipt;
  const { now, shop, shopperOf } = ports;
  const call = { locale, shopper: shopperOf(receipt.customer), deadline: later(now(), PATIENCE_MS) };
  const { email, timeZone } = await shop.customer(call);
  if (email === undefined || email === '') return undefined;
  if (!isMailbox(email)) throw new ShopError('misbehaved', 'an e-mail address that is none');

  const [order, seller] = await Promise.all([shop.order(call, receipt.order), shop.profile(call)]);
  if (order === undefined) throw new ShopError('misbehaved', 'an order that was placed is not there');
  if (order.canceledAt !== undefined) return undefined;

  const written = receiptOf({ locale, order, seller, timeZone });
  return {
    key: receipt.quote,
    to: email,
    locale,
    subject: written.subject,
    text: receiptText(written),
    html: receiptHtml(written),
  };
}
