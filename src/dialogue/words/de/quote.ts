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

/** From the quote to the order, in German. */
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
    'Der Shop braucht länger, als ich warten kann. Wie es ausgegangen ist, sage ich dir beim nächsten Mal, ' +
    'du musst es also nicht noch einmal bestellen.',
});

const unconfirmed = (): Asked => ({
  speech:
    'Entschuldige, beim Bestellen ist bei uns etwas schiefgegangen. Doppelt bestellt wird nichts. Soll ich es noch einmal versuchen?',
  reprompt: 'Falls es doch geklappt hat, sage ich es dir. Möchtest du einen zweiten Versuch?',
  suggestions: ['Ja', 'Nein'],
});

const notOrdered = ({ goesOn }: { readonly goesOn: boolean }): Asked => ({
  speech: `Deine letzte Bestellung hat nicht geklappt, es wurde also nichts gekauft.${goesOn ? '' : ' Kann ich sonst noch etwas tun?'}`,
  reprompt: 'Wenn du es noch möchtest, bestell es einfach noch einmal. Was möchtest du tun?',
  suggestions: ['Das Übliche', 'Mein Warenkorb'],
});

const nothingOrdered = (manner: Manner): Asked => ({
  speech: oneOf(manner, [
    'Okay, nichts bestellt. Kann ich sonst noch etwas tun?',
    'Alles klar, ich habe nichts bestellt. Sonst noch etwas?',
    'Gut, dann lasse ich es. Möchtest du noch etwas?',
  ]),
  reprompt:
    'Du kannst etwas nachbestellen, nach einer Bestellung fragen oder „stopp“ sagen. Was möchtest du tun?',
  suggestions: ['Wo ist meine Bestellung', 'Mein Warenkorb', 'Stopp'],
});

const sentToPhone = ({ url }: { readonly url: string }): Told => ({
  speech: 'Ich habe es dir aufs Handy geschickt. Bestellt wird erst, wenn du es dort bestätigst.',
  view: {
    kind: 'note',
    title: 'Bestellung bestätigen',
    text: 'Bestellt wird erst, wenn du hier bestätigst.',
    link: { label: 'Ansehen und bestätigen', url },
  },
});

/** The question that was open stays open, so what is asked here is whether to go on with it as it is. */
const NO_OTHER: Readonly<Record<'address' | 'payment' | 'delivery', Asked>> = {
  address: noOther(
    'Das ist die einzige Adresse, die du gespeichert hast.',
    'In deinem Konto kannst du eine weitere speichern.',
  ),
  payment: noOther(
    'Das ist die einzige Karte, die du gespeichert hast.',
    'In deinem Konto kannst du eine weitere speichern.',
  ),
  delivery: noOther(
    'Eine andere Lieferung gibt es dafür nicht.',
    'Für eine andere Adresse gibt es vielleicht andere Zeiten.',
  ),
};

function noOther(what: string, hint: string): Asked {
  return {
    speech: `${what} Soll ich damit weitermachen?`,
    reprompt: `${hint} Soll ich es so bestellen, wie es ist?`,
    suggestions: ['Ja', 'Nein'],
  };
}

const nothingToOrder = (): Asked => ({
  speech: 'Im Moment gibt es nichts zu bestellen. Was möchtest du haben?',
  reprompt: 'Nenn mir etwas, zum Beispiel „Kaffee“, oder sag „das Übliche“. Was darf es sein?',
  suggestions: ['Das Übliche', 'Wo ist meine Bestellung'],
});
