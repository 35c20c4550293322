import type { CheckoutProblem, WantedItem } from '../commerce/checkout.ts';
import type { Address, PaymentInstrument } from '../commerce/customer.ts';
import type { VariantId } from '../commerce/ids.ts';
import type { Variant } from '../commerce/product.ts';
import { ShopError } from '../commerce/shop-error.ts';
import type { Answer } from './answer.ts';
import { offerInstead } from './errands/offer-instead.ts';
import type { Plan } from './plan.ts';
import type { Known } from './known.ts';
import type { Tools } from './ports.ts';
import type { Question } from './question.ts';
import type { Quoted } from './quoted.ts';
import { ask } from './reply.ts';
import { asking } from './session.ts';
import { callOf, type LinkedTurn } from './turn.ts';
import type { Missing } from './words/quote-words.ts';

/** It cannot be ordered as it stands: why, and what can be done instead. Never a dead end (V15). */
export function explainProblems(
  quoted: Quoted,
  known: Known,
  turn: LinkedTurn,
  tools: Tools,
): Answer | Promise<Answer> {
  const missing = missingFrom(quoted);
  if (missing.length > 0) return offerRest(quoted, missing, turn, tools);

  const { problems } = quoted.checkout;
  // Nobody should fill up an order that cannot be delivered or paid.
  const problem = problems.find(({ code }) => code !== 'below_minimum') ?? problems[0];
  if (problem === undefined) throw new TypeError('a checkout that is not ready, and does not say why');
  if (problem.code === 'below_minimum') return askForMore(problem, quoted, turn, tools);
  return explain(problem, quoted, known, turn, tools);
}

function askForMore(
  problem: Extract<CheckoutProblem, { readonly code: 'below_minimum' }>,
  { checkout: { lineItems: lines }, plan }: Quoted,
  { session }: LinkedTurn,
  { words: { quote } }: Tools,
): Answer {
  const { minimum, subtotal } = problem;
  return {
    reply: ask(quote.belowMinimum({ lines, minimum, subtotal, inCart: plan.items === 'cart' })),
    session: asking(session, { kind: 'below-minimum', plan }),
  };
}

type Explained = Exclude<CheckoutProblem, { readonly code: 'below_minimum' }>;

function explain(
  problem: Explained,
  { checkout, plan }: Quoted,
  { customer, profile }: Known,
  turn: LinkedTurn,
  { words }: Tools,
): Answer {
  const payments = otherPayments(problem, customer.instruments);
  const addresses = otherAddresses(problem, customer.addresses);
  const reply = ask(
    words.quote.problem({
      problem,
      variant: 'variant' in problem ? variantIn(checkout.lineItems, problem.variant) : undefined,
      payments,
      addresses,
      url: checkout.continueUrl ?? profile.url,
      phone: profile.support.phone,
    }),
  );
  return { reply, session: asking(turn.session, next()) };

  function next(): Question {
    if (payments.length > 0) return { kind: 'which-payment', options: payments.map(({ id }) => id), plan };
    if (addresses.length > 0) return { kind: 'which-address', options: addresses.map(({ id }) => id), plan };
    return { kind: 'anything-else' };
  }
}

const MOST_OPTIONS = 3;

const otherPayments = (problem: CheckoutProblem, instruments: readonly PaymentInstrument[]) =>
  problem.code === 'payment_declined' || problem.code === 'payment_method_expired'
    ? instruments.filter(({ expired, id }) => !expired && id !== problem.instrument.id).slice(0, MOST_OPTIONS)
    : [];

const otherAddresses = (problem: CheckoutProblem, addresses: readonly Address[]) =>
  problem.code === 'not_delivered_there'
    ? addresses.filter(({ id }) => id !== problem.address.id).slice(0, MOST_OPTIONS)
    : [];

/** V14: a single thing is offered a substitute; of several, the rest is offered. */
function offerRest(
  { checkout, plan }: Quoted,
  missing: readonly Missing[],
  turn: LinkedTurn,
  tools: Tools,
): Answer | Promise<Answer> {
  const adjusted = checkout.lineItems.map(({ quantity, variant }): WantedItem => {
    const short = missing.find((each) => each.variant.id === variant.id);
    return { variant: variant.id, quantity: Math.min(quantity, short?.available ?? quantity) };
  });
  const [first] = missing;
  if (first !== undefined && adjusted.every(({ quantity }) => quantity === 0)) {
    const wanted = checkout.lineItems.find(({ variant }) => variant.id === first.variant.id);
    const errand = { kind: 'reorder' as const, quantity: wanted?.quantity ?? 1, unit: 'pack' };
    return offerInstead(first.variant.id, errand, turn, tools);
  }
  const [only, ...others] = checkout.lineItems;
  if (first !== undefined && only !== undefined && others.length === 0 && plan.items !== 'cart') {
    return offerFewer(first, only.quantity, plan, turn, tools);
  }
  return {
    reply: ask(tools.words.quote.leaveOut({ missing })),
    session: asking(turn.session, { kind: 'adjust-plan', plan, adjusted }),
  };
}

/** There is no rest where only one thing was wanted: there are fewer of it. */
async function offerFewer(
  { available, variant }: Missing,
  wanted: number,
  plan: Plan,
  turn: LinkedTurn,
  { shop, words }: Tools,
): Promise<Answer> {
  const [offer] = await shop.offers(callOf(turn), [variant.id]);
  if (offer === undefined) throw new ShopError('misbehaved', 'a thing that is quoted is not there');
  return {
    reply: ask(words.product.short({ offer: { ...offer, available }, wanted })),
    session: asking(turn.session, {
      kind: 'this-product',
      because: 'short',
      variant,
      quantity: available,
      errand: { kind: 'reorder', unit: 'pack', plan },
    }),
  };
}

const missingFrom = ({ checkout: { lineItems, problems } }: Quoted): readonly Missing[] =>
  problems.flatMap((problem): Missing[] => {
    if (problem.code !== 'out_of_stock' && problem.code !== 'withdrawn' && problem.code !== 'short_stock')
      return [];
    const variant = variantIn(lineItems, problem.variant);
    if (variant === undefined) return [];
    return [{ variant, available: problem.code === 'short_stock' ? problem.available : 0 }];
  });

const variantIn = (lines: readonly { readonly variant: Variant }[], id: VariantId): Variant | undefined =>
  lines.find(({ variant }) => variant.id === id)?.variant;
