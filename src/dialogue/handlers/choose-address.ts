import type { Address } from '../../commerce/customer.ts';
import type { Answer } from '../answer.ts';
import type { Handler } from '../handler.ts';
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

/** "Send it to work": quotes again for another saved address, or says which there are. */
export const chooseAddress: Handler<'ChooseAddress'> = needsAccount(
  async ({ option }, turn, tools): Promise<Answer> => {
    const plan = await planMeant(turn, tools);
    if (plan === undefined) return nothingToOrder(turn, tools);

    const { addresses, defaultAddress } = await tools.shop.customer(shopperCallOf(turn));
    const current = plan.destination ?? defaultAddress;
    const chosen =
      option === undefined
        ? undefined
        : (savedChoice(turn.locale, option, addresses, namesOf) ?? otherChoice(option, addresses, current));
    // An order that is added to goes where that order goes.
    const { addTo: _other, ...newOrder } = plan;
    if (chosen !== undefined) return propose({ ...newOrder, destination: chosen.id }, turn, tools);
    return askWhichAddress(newOrder, addresses, turn, tools);
  },
);

const namesOf = ({ city, label, postalCode, street }: Address) => [
  label,
  USUAL.get(label.trim().toLowerCase()) ?? '',
  street,
  city,
  postalCode,
];

/** What the platforms make of the names that most people give their addresses: whoever says "my office" means work. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ['house', 'home'],
  ['zuhause', 'home'],
  ['zu hause', 'home'],
  ['office', 'work'],
  ['arbeit', 'work'],
  ['büro', 'work'],
]);

function askWhichAddress(
  plan: Plan,
  all: readonly Address[],
  { session }: LinkedTurn,
  { words }: Tools,
): Answer {
  const options = all.slice(0, MOST_OPTIONS);
  if (options.length < 2) return { reply: ask(words.quote.noOther({ what: 'address' })), session };
  return {
    reply: ask(words.quote.whichAddress({ options })),
    session: asking(session, { kind: 'which-address', options: options.map(({ id }) => id), plan }),
  };
}
