import type { FulfillmentOption } from '../../commerce/checkout.ts';
import type { Answer } from '../answer.ts';
import type { Handler } from '../handler.ts';
import type { Intent } from '../intent.ts';
import { localDate } from '../../locales/day-range.ts';
import { needsAccount } from '../needs-account.ts';
import { askWhichDelivery, deliveriesFor } from '../deliveries.ts';
import { nothingToOrder } from '../nothing-to-order.ts';
import { planMeant } from '../plan-meant.ts';
import { propose } from '../propose.ts';

/** "Deliver it Thursday", "the fastest": quotes again with that delivery, or says which there are. */
export const chooseDelivery: Handler<'ChooseDelivery'> = needsAccount(
  async (said, turn, tools): Promise<Answer> => {
    const plan = await planMeant(turn, tools);
    if (plan === undefined) return nothingToOrder(turn, tools);

    const { options, timeZone } = await deliveriesFor(plan, turn, tools);
    const chosen = optionMeant(said, options, timeZone);
    if (chosen !== undefined) return propose({ ...plan, option: chosen.id }, turn, tools);
    const isAsked = said.day !== undefined || said.option !== undefined;
    return askWhichDelivery(plan, { options, timeZone, isAsked }, turn, tools);
  },
);

function optionMeant(
  { day, option }: Intent<'ChooseDelivery'>,
  options: readonly FulfillmentOption[],
  timeZone: string,
): FulfillmentOption | undefined {
  if (day !== undefined) {
    const then = options.filter(({ window }) => {
      const arrives = localDate(window.start, timeZone);
      return arrives >= day.from && arrives <= day.to;
    });
    return least(then, ({ price }) => price.minor);
  }
  if (option === undefined) return undefined;
  const best = BEST.get(option);
  if (best !== undefined) return least(options, best);
  const wanted = option.toLowerCase();
  return (
    options.find(({ id }) => id.toLowerCase() === wanted) ??
    options.find(({ title }) => title.toLowerCase().includes(wanted))
  );
}

/** A choice by what it is like; which word the platform caught depends on what it was listening for. */
const BEST: ReadonlyMap<string, (option: FulfillmentOption) => number> = new Map([
  ['fastest', ({ window }: FulfillmentOption) => Date.parse(window.end)],
  ['cheapest', ({ price }: FulfillmentOption) => price.minor],
  ['cheap', ({ price }: FulfillmentOption) => price.minor],
]);

const least = <T>(all: readonly T[], measured: (each: T) => number): T | undefined =>
  all.reduce<T | undefined>(
    (best, each) => (best === undefined || measured(each) < measured(best) ? each : best),
    undefined,
  );
