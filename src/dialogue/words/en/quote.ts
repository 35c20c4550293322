import type { Asked, Told } from '../../reply.ts';
import { oneOf } from '../one-of.ts';
import type { QuoteWords } from '../quote-words.ts';
import type { Manner } from '../words.ts';
import { askAboutRest, askWhetherAgain, askWhichOrder } from './before-quote.ts';
import { askForMore } from './quote-more.ts';
import { sayOrdered } from './ordered.ts';
import { askQuote, askQuoteAfterExpiry, askQuoteAgain, askQuoteByPhone } from './quote-ask.ts';
import { askAboutProblem } from './quote-problem.ts';
import { askWhichAddress, askWhichDelivery, askWhichPayment } from './quote-which.ts';

/** From the quote to the order, in English. */
export const quoteWords = (manner: Manner): QuoteWords => ({
  ask: (facts) => askQuote(facts, manner),
  askForPhone: (facts) => askQuoteByPhone(facts, manner),
  askAgain: (facts) => askQuoteAgain(facts, manner),
  askAfterExpiry: (facts) => askQuoteAfterExpiry(facts, manner),
  ordered: (facts) => sayOrdered(facts, manner),
  stillOrdering,
  unconfirmed,
  notOrdered,
  nothingOrdered: () => nothingOrdered(manner),
  sentToPhone,
  orderedLately: askWhetherAgain,
  leaveOut: askAboutRest,
  joinOrNew: askWhichOrder,
  belowMinimum: askForMore,
  problem: askAboutProblem,
  whichAddress: ({ options }) => askWhichAddress(options),
  whichPayment: ({ options }) => askWhichPayment(options),
  whichDelivery: ({ isAsked, options, ...here }) => askWhichDelivery(options, isAsked, here),
  noOther: ({ what }) => NO_OTHER[what],
  nothingToOrder,
});

const stillOrdering = (): Told => ({
  speech:
    "The shop is taking longer than I can wait. I'll tell you how it went when we next talk, " +
    "so there's no need to order it again.",
});

const unconfirmed = (): Asked => ({
  speech:
    "Sorry, something went wrong on our side while I was ordering. It won't be ordered twice. Shall I try again?",
  reprompt: "If it has gone through already, I'll tell you so. Should I try again?",
  suggestions: ['Yes', 'No'],
});

const notOrdered = ({ goesOn }: { readonly goesOn: boolean }): Asked => ({
  speech: `Your last order didn't go through, so nothing was bought.${goesOn ? '' : ' Is there anything else?'}`,
  reprompt: 'If you still want it, just ask for it again. What would you like to do?',
  suggestions: ['The usual', "What's in my cart"],
});

const nothingOrdered = (manner: Manner): Asked => ({
  speech: oneOf(manner, [
    'OK, nothing ordered. Is there anything else?',
    "All right, I haven't ordered anything. Anything else?",
    "OK, I'll leave it. Can I do anything else for you?",
  ]),
  reprompt: 'You can reorder something, ask where an order is, or say “stop”. What would you like to do?',
  suggestions: ['Where is my order', "What's in my cart", 'Stop'],
});

const sentToPhone = ({ url }: { readonly url: string }): Told => ({
  speech: "I've sent it to your phone. Nothing is ordered until you confirm it there.",
  view: {
    kind: 'note',
    title: 'Confirm your order',
    text: 'Nothing is ordered until you confirm it here.',
    link: { label: 'Review and confirm', url },
  },
});

/** The question that was open stays open, so what is asked here is whether to go on with it as it is. */
const NO_OTHER: Readonly<Record<'address' | 'payment' | 'delivery', Asked>> = {
  address: noOther("That's the only address you have saved.", 'You can save another one in your account.'),
  payment: noOther("That's the only card you have saved.", 'You can save another one in your account.'),
  delivery: noOther("There's no other delivery for this.", 'Another address may have other times.'),
};

function noOther(what: string, hint: string): Asked {
  return {
    speech: `${what} Shall I go ahead with it?`,
    reprompt: `${hint} Should I order it as it is?`,
    suggestions: ['Yes', 'No'],
  };
}

const nothingToOrder = (): Asked => ({
  speech: "There's nothing to order yet. What would you like to get?",
  reprompt: 'Name something, like “coffee”, or say “the usual”. What shall it be?',
  suggestions: ['The usual', 'Where is my order'],
});
