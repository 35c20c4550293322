import type { PaymentInstrument } from '../../../commerce/customer.ts';
import type { Variant } from '../../../commerce/product.ts';
import { sayNumber, sayTimes } from '../../../locales/number-words.ts';
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
    speech: `${what} ${way}${question ?? 'Kann ich sonst noch etwas tun?'}`,
    reprompt: `${hint ?? callThem(facts)} Was möchtest du tun?`,
    view: {
      kind: 'note',
      title: 'Noch nicht bestellt',
      text: [what, ...(facts.phone === undefined ? [] : [`Telefon: ${tidy(facts.phone)}`])].join(' '),
      ...(facts.url !== undefined && { link: { label: 'Zum Shop', url: facts.url } }),
    },
    suggestions: ['Mein Warenkorb', 'Kundenservice'],
  };
}

const refusedIn = (problem: ProblemFacts['problem']): readonly PaymentInstrument[] =>
  'instrument' in problem ? [problem.instrument] : [];

const after = (what: string, asked: Asked): Asked => ({ ...asked, speech: `${what} ${asked.speech}` });

const elsewhere = (todo: string, { phone, url }: ProblemFacts): string => {
  if (url !== undefined) return `Auf dem Handy kannst du ${todo}, der Link ist in deiner App.`;
  return phone === undefined
    ? 'Dabei hilft dir jemand, sag einfach „Kundenservice“.'
    : `Unter ${tidy(phone)} kannst du ${todo}.`;
};

const callThem = ({ phone }: ProblemFacts): string =>
  phone === undefined
    ? 'Du kannst „mein Warenkorb“ oder „Kundenservice“ sagen.'
    : `Du kannst „mein Warenkorb“ sagen oder ${tidy(phone)} anrufen.`;

/** `todo` fits "auf dem Handy kannst du ___". */
const EXPLANATIONS: Explanations = {
  cart_empty: () => ({
    what: 'Dein Warenkorb ist leer.',
    question: 'Was möchtest du kaufen?',
    hint: 'Nenn mir etwas, zum Beispiel „Kaffee“, oder sag „das Übliche“.',
  }),
  no_payment_method: () => ({
    what: 'Ich kann noch nicht bestellen, weil bei dir keine Karte hinterlegt ist.',
    todo: 'eine hinterlegen',
  }),
  payment_method_expired: ({ instrument }) => ({
    what: `Die Zahlung mit ${cardName(instrument)} geht nicht, denn die Karte ist abgelaufen.`,
    todo: 'eine neue Karte hinterlegen',
  }),
  payment_declined: ({ instrument }) => ({
    what: `Die Zahlung mit ${cardName(instrument)} wurde abgelehnt, es ist also nichts bestellt.`,
    todo: 'eine andere Karte hinterlegen',
  }),
  no_address: () => ({
    what: 'Ich kann noch nicht bestellen, weil bei dir keine Adresse hinterlegt ist.',
    todo: 'eine hinterlegen',
  }),
  not_delivered_there: ({ address }) => ({
    what: `Das kann nicht ${toPlace(address)} geliefert werden.`,
    todo: 'eine andere Adresse hinterlegen',
  }),
  age_restricted: ({ minimumAge }, variant) => ({
    what: `Erst ab ${sayNumber('de-DE', minimumAge)} Jahren zu haben: ${the(variant)}. Dein Alter kann ich per Stimme nicht prüfen.`,
    todo: 'die Bestellung abschließen',
  }),
  out_of_stock: (_problem, variant) => ({ what: `Leider ausverkauft: ${the(variant)}.`, question: INSTEAD }),
  short_stock: ({ available }, variant) => ({
    what: `Nur noch ${sayTimes('de-DE', available)} da: ${the(variant)}.`,
    question: INSTEAD,
  }),
  withdrawn: (_problem, variant) => ({
    what: `Nicht mehr im Sortiment: ${the(variant)}.`,
    question: INSTEAD,
  }),
  slot_gone: () => ({
    what: 'Diese Lieferzeit ist gerade vergeben worden, es ist also nichts bestellt.',
    todo: 'eine andere Zeit wählen',
  }),
  order_closed: () => ({
    what: 'Die Bestellung wird schon gepackt, da kann nichts mehr dazu.',
    question: 'Was soll ich getrennt bestellen?',
  }),
};

const INSTEAD = 'Was möchtest du stattdessen?';

const the = (variant: Variant | undefined): string =>
  variant === undefined ? 'eine dieser Sachen' : nameOf(variant, 'short');
