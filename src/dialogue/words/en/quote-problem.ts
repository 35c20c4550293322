import type { PaymentInstrument } from '../../../commerce/customer.ts';
import type { Variant } from '../../../commerce/product.ts';
import { sayNumber } from '../../../locales/number-words.ts';
import type { Asked } from '../../reply.ts';
import { explainProblem, type Explanations } from '../explain-problem.ts';
import type { QuoteWords } from '../quote-words.ts';
import { tidy } from '../tidy.ts';
import { cardName } from './cards.ts';
import { nameOf } from './name-of.ts';
import { toPlace } from './places.ts';
import { askWhichAddress, askWhichPayment } from './quote-which.ts';

type ProblemFacts = Parameters<QuoteWords['problem']>[0];

/** Why it cannot be ordered as it stands, and what can be done: another card or address, the phone, a person (V15). */
export function askAboutProblem(facts: ProblemFacts): Asked {
  const { hint, question, todo, what } = explainProblem(EXPLANATIONS, facts.problem, facts.variant);
  if (facts.payments.length > 0)
    return after(what, askWhichPayment(facts.payments, refusedIn(facts.problem)));
  if (facts.addresses.length > 0) return after(what, askWhichAddress(facts.addresses));

  const way = todo === undefined ? '' : `${elsewhere(todo, facts)} `;
  return {
    speech: `${what} ${way}${question ?? 'Is there anything else?'}`,
    reprompt: `${hint ?? callThem(facts)} What would you like to do?`,
    view: {
      kind: 'note',
      title: 'Not ordered yet',
      text: [what, ...(facts.phone === undefined ? [] : [`Phone: ${tidy(facts.phone)}`])].join(' '),
      ...(facts.url !== undefined && { link: { label: 'Go to the shop', url: facts.url } }),
    },
    suggestions: ["What's in my cart", 'Talk to a person'],
  };
}

const refusedIn = (problem: ProblemFacts['problem']): readonly PaymentInstrument[] =>
  'instrument' in problem ? [problem.instrument] : [];

const after = (what: string, asked: Asked): Asked => ({ ...asked, speech: `${what} ${asked.speech}` });

const elsewhere = (todo: string, { phone, url }: ProblemFacts): string => {
  if (url !== undefined) return `You can ${todo} on your phone: the link is in your app.`;
  return phone === undefined
    ? `A person can help you ${todo}: just say “talk to a person”.`
    : `You can ${todo} by calling ${tidy(phone)}.`;
};

const callThem = ({ phone }: ProblemFacts): string =>
  phone === undefined
    ? "You can say “what's in my cart”, or “talk to a person”."
    : `You can say “what's in my cart”, or call ${tidy(phone)}.`;

/** `todo` fits "you can ___ on your phone". */
const EXPLANATIONS: Explanations = {
  cart_empty: () => ({
    what: 'Your cart is empty.',
    question: 'What would you like to buy?',
    hint: 'Name something, like “coffee”, or say “the usual”.',
  }),
  no_payment_method: () => ({
    what: "I can't order yet, because you have no card saved.",
    todo: 'add one',
  }),
  payment_method_expired: ({ instrument }) => ({
    what: `Your ${cardName(instrument)} has expired, so nothing is ordered yet.`,
    todo: 'add a new card',
  }),
  payment_declined: ({ instrument }) => ({
    what: `Your ${cardName(instrument)} was declined, so nothing was ordered.`,
    todo: 'add another card',
  }),
  no_address: () => ({ what: "I can't order yet, because you have no address saved.", todo: 'add one' }),
  not_delivered_there: ({ address }) => ({
    what: `This can't be delivered ${toPlace(address)}.`,
    todo: 'add another address',
  }),
  age_restricted: ({ minimumAge }, variant) => ({
    what: `You must be ${sayNumber('en-US', minimumAge)} or over to buy ${the(variant)}, and I can't check that by voice.`,
    todo: 'finish this order',
  }),
  out_of_stock: (_problem, variant) => ({ what: `We're out of ${the(variant)}.`, question: INSTEAD }),
  short_stock: ({ available }, variant) => ({
    what: `We only have ${sayNumber('en-US', available)} left of ${the(variant)}.`,
    question: INSTEAD,
  }),
  withdrawn: (_problem, variant) => ({ what: `We no longer sell ${the(variant)}.`, question: INSTEAD }),
  slot_gone: () => ({
    what: 'That delivery time has just been taken, so nothing was ordered.',
    todo: 'choose another time',
  }),
  order_closed: () => ({
    what: 'That order is already being packed, so nothing can be added to it.',
    question: 'What should I order separately?',
  }),
};

const INSTEAD = 'What would you like instead?';

const the = (variant: Variant | undefined): string =>
  variant === undefined ? 'one of these things' : `the ${nameOf(variant, 'short')}`;
