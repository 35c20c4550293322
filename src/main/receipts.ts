import { later } from '../commerce/instant.ts';
import type { Shop } from '../commerce/shop.ts';
import { before, type Clock } from '../dialogue/clock.ts';
import { sendReceipts, type ReceiptPorts } from '../notices/send-receipts.ts';
import { smtpMail } from '../notices/smtp-mail.ts';
import type { Memory } from '../stores/sql/memory-in.ts';
import { outbox } from '../stores/sql/outbox.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { every } from './every.ts';
import type { Log } from './log.ts';

interface Parts {
  readonly clock: Clock;
  readonly config: Pick<Config, 'mail'>;
  readonly log: Log;
  readonly memory: Memory;
  readonly shop: Shop;
}

const PAUSE_MS = 2_000;
/** Whoever stops us has some patience, but not for a mail server that says nothing: another process sends it again. */
const LAST_ONE_MS = 5_000;

/** Sends receipts (V5) for as long as we serve, if there is a mail server to send them through. */
export function receiptsFrom({ clock, config, log, memory, shop }: Parts): {
  readonly stop: () => Promise<void>;
} {
  const { mail } = config;
  if (mail === undefined) return { stop: async () => undefined };

  const ports: ReceiptPorts = {
    outbox: outbox(memory),
    shop,
    // The embedded shop knows its customers by their ids.
    shopperOf: (customer) => ({ customer, credential: customer }),
    mail: smtpMail(mail),
    now: clock.now,
    report: (error, { givenUp, order, tries }) => {
      log[givenUp ? 'error' : 'warn']({ order, tries, givenUp, err: error }, 'a receipt was not sent');
    },
  };
  const sending = every(PAUSE_MS, clock, () =>
    // The database is away: what is due stays due.
    sendReceipts(ports).catch((error: unknown) => {
      log.warn({ err: error }, 'receipts have to wait');
    }),
  );
  return {
    stop: async () => {
      await before(systemClock, later(systemClock.now(), LAST_ONE_MS), sending.stop());
    },
  };
}
