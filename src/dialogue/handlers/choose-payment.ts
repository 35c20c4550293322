import type { PaymentInstrument } from '../../commerce/customer.ts';
import type { Answer } from '../answer.ts';
import type { Handler } from '../handler.ts';
import type { Locale } from '../../locales/locale.ts';
import { sayNumber } from '../../locales/number-words.ts';
import { needsAccount } from '../needs-account.ts';
import { nothingToOrder } from '../nothing-to-order.ts';
import { planMeant } from '../plan-meant.ts';
import type { Plan } from '../plan.ts';
import type { Tools } from '../ports.ts';
import { propose } from '../propose.ts';
import { ask } from '../reply.ts';
import { otherChoice, savedChoice } from '../saved-choice.ts';
import { asking } from '../session.ts';
import { shopperCallOf, type LinkedTurn } from '../turn.ts';

const MOST_OPTIONS = 3;

/** "Use my other card", "the one ending in 4242": quotes again with another saved payment method (V12). */
export const choosePayment: Handler<'ChoosePayment'> = needsAccount(
  async ({ option }, turn, tools): Promise<Answer> => {
    const plan = await planMeant(turn, tools);
    if (plan === undefined) return nothingToOrder(turn, tools);

    const { defaultInstrument, instruments } = await tools.shop.customer(shopperCallOf(turn));
    const usable = instruments.filter(({ expired }) => !expired);
    const current = plan.instrument ?? defaultInstrument;
    const chosen =
      option === undefined
        ? undefined
        : (savedChoice(turn.locale, option, usable, namesOf(turn.locale)) ??
          otherChoice(option, usable, current));
    if (chosen !== undefined) return propose({ ...plan, instrument: chosen.id }, turn, tools);
    return askWhichPayment(plan, usable, turn, tools);
  },
);

const namesOf =
  (locale: Locale) =>
  ({ brand, lastDigits }: PaymentInstrument): readonly string[] => [
    brand,
    SHORT.get(brand.toLowerCase()) ?? '',
    lastDigits,
    // Platforms hear digits as words, too.
    ...Array.from(lastDigits, (digit) => sayNumber(locale, Number(digit))),
  ];

/** What the platforms make of a brand's name, where that is another. */
const SHORT: ReadonlyMap<string, string> = new Map([['american express', 'amex']]);

function askWhichPayment(
  plan: Plan,
  usable: readonly PaymentInstrument[],
  { session }: LinkedTurn,
  { words }: Tools,
): Answer {
  const options = usable.slice(0, MOST_OPTIONS);
  if (options.length < 2) return { reply: ask(words.quote.noOther({ what: 'payment' })), session };
  return {
    reply: ask(words.quote.whichPayment({ options })),
    session: asking(session, { kind: 'which-payment', options: options.map(({ id }) => id), plan }),
  };
}
