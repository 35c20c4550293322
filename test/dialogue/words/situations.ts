import type { Order } from '../../../src/commerce/order.ts';
import type { QuestionKind } from '../../../src/dialogue/question.ts';
import type { Asked, Told } from '../../../src/dialogue/reply.ts';
import type { CartWords } from '../../../src/dialogue/words/cart-words.ts';
import type { StatusWords } from '../../../src/dialogue/words/status-words.ts';
import type { TalkWords } from '../../../src/dialogue/words/talk-words.ts';
import { aCart } from '../../make/a-cart.ts';
import { aLine, anOrder, aParcel, aVariant, dollars, NOW, TIME_ZONE } from '../../make/commerce.ts';
import { apples, at, between, bread, coffee, milk, threeThings, twoParcels } from './orders.ts';

interface Spoken {
  readonly cart: CartWords;
  readonly status: StatusWords;
  readonly talk: TalkWords;
}

/** What may be said, by name. */
export type Situations<T extends Told> = readonly (readonly [string, (words: Spoken) => T])[];

const here = { now: NOW, timeZone: TIME_ZONE };
const seller = 'Corner Market';
const variant = aVariant();
const empty = aCart({ lineItems: [] });
const full = aCart({
  lineItems: [coffee, milk, apples, bread, aLine({ variant: aVariant({ title: 'tea' }) })],
});
const nothing = { notFound: [], unavailable: [] };

export const KINDS: readonly (QuestionKind | 'nothing')[] = [
  'adjust-plan',
  'anything-else',
  'below-minimum',
  'confirm-cancel',
  'confirm-clear-cart',
  'confirm-quote',
  'how-many',
  'join-order',
  'nothing',
  'order-again',
  'shall-i',
  'tell-when-back',
  'this-product',
  'which-address',
  'which-delivery',
  'which-order',
  'which-payment',
  'which-product',
];

type Orders = Readonly<Record<string, Order>>;

const onTheirWay: Orders = {
  'being packed': anOrder(),
  shipped: threeThings({ state: 'shipped' }),
  'out for delivery': threeThings({ state: 'out_for_delivery', expected: between(18, 8, 18) }),
  'a failed attempt': threeThings(
    { state: 'failed_attempt' },
    {
      events: [{ at: at(18, 9), type: 'failed_attempt', parcel: 'parcel-1', detail: 'nobody was home.' }],
    },
  ),
  'in two parcels': twoParcels({}, { expected: between(20, 8, 20), promised: between(20, 8, 20) }),
  'in five parcels': anOrder({
    parcels: ['1', '2', '3', '4', '5'].map((id) =>
      aParcel({ id, lineItems: [{ lineItem: coffee.id, quantity: 1 }] }),
    ),
  }),
  'with a parcel that was canceled': twoParcels({}, { state: 'canceled' }),
  'without a parcel': anOrder({ parcels: [] }),
  'with a parcel of which nothing is known': twoParcels({ lineItems: [] }, {}),
};

const delivered: Orders = {
  'delivered somewhere': threeThings({
    state: 'delivered',
    deliveredAt: at(17, 15),
    deliveredTo: 'front door',
  }),
  'delivered with a note': threeThings({ state: 'delivered', deliveredAt: at(17, 15), deliveredTo: 'Shed?' }),
  'delivered, nobody knows when': threeThings({ state: 'delivered' }),
  'partly returned': threeThings(
    { state: 'delivered', deliveredAt: at(11, 12) },
    {
      lineItems: [{ ...milk, returned: 1 }, coffee],
      adjustments: [{ type: 'return', at: at(17, 9), amount: dollars(549), status: 'pending' }],
    },
  ),
  'returned altogether': threeThings({ state: 'returned' }),
};

const canceled: Orders = {
  canceled: threeThings({ state: 'canceled' }, { canceledAt: at(17, 9) }),
  'canceled and refunded': threeThings(
    { state: 'canceled' },
    {
      canceledAt: at(16, 9),
      adjustments: [{ type: 'cancellation', at: at(17, 9), amount: dollars(2599), status: 'completed' }],
    },
  ),
};

const late: Orders = {
  'expected tomorrow': threeThings({
    state: 'shipped',
    promised: between(17, 8, 20),
    expected: between(19, 0, 20),
  }),
  'still being packed': threeThings({ promised: between(17, 8, 20), expected: between(19, 8, 12) }),
  'nobody knows until when': threeThings({
    state: 'shipped',
    promised: between(16, 8, 20),
    expected: between(16, 8, 20),
  }),
  'for a reason': threeThings(
    { state: 'shipped', promised: between(18, 8, 9), expected: between(18, 16, 18) },
    {
      events: [{ at: at(18, 7), type: 'shipped', detail: 'bad weather on the way' }],
    },
  ),
  'the second parcel only': twoParcels(
    { state: 'shipped' },
    { state: 'shipped', promised: between(17, 8, 20), expected: between(19, 8, 20) },
  ),
};

const each = <T extends Told>(
  cases: Orders,
  name: string,
  say: (words: Spoken, order: Order) => T,
): Situations<T> =>
  Object.entries(cases).map(([which, order]) => [`${name}: ${which}`, (words) => say(words, order)]);

/** Everything that ends a turn without a question. */
export const told: Situations<Told> = [
  ['giveUp', ({ talk }) => talk.giveUp()],
  ['goodbye', ({ talk }) => talk.goodbye()],
  ['moment', ({ talk }) => talk.moment()],
  ['apology', ({ talk }) => talk.apology()],
  ['slow', ({ talk }) => talk.slow()],
  ['link', ({ talk }) => talk.link({ expired: false })],
  ['link: expired', ({ talk }) => talk.link({ expired: true })],
  ...each({ ...onTheirWay, ...delivered, ...canceled }, 'status', ({ status }, order) =>
    status.status({ order, ...here }),
  ),
];

const talkAsked: Situations<Asked> = [
  ['welcome', ({ talk }) => talk.welcome({ seller, name: undefined })],
  ['welcome: by name', ({ talk }) => talk.welcome({ seller, name: 'Ada' })],
  ...each(late, 'welcomeLate', ({ talk }, order) => talk.welcomeLate({ seller, order, ...here })),
  ['welcomeCart', ({ talk }) => talk.welcomeCart({ seller, cart: aCart() })],
  ['welcomeCart: full', ({ talk }) => talk.welcomeCart({ seller, cart: full })],
  ['welcomeUsual', ({ talk }) => talk.welcomeUsual({ seller, variant })],
  ...KINDS.map((about) => [`help: ${about}`, ({ talk }: Spoken) => talk.help({ about })] as const),
  ...KINDS.flatMap((about) =>
    [1, 2].flatMap((times) =>
      [true, false].map(
        (silent) =>
          [
            `missed: ${about}, ${times}, ${silent ? 'silent' : 'misheard'}`,
            ({ talk }: Spoken) =>
              talk.missed({ times, silent, about, reprompt: talk.help({ about }).reprompt }),
          ] as const,
      ),
    ),
  ),
  ['anythingElse', ({ talk }) => talk.anythingElse()],
  ['whatElse', ({ talk }) => talk.whatElse()],
  ['nothingAsked', ({ talk }) => talk.nothingAsked()],
  ['notAnAnswer', ({ talk }) => talk.notAnAnswer({ reprompt: 'Say the small or the large. Which one?' })],
  ['notAnAnswer: no question', ({ talk }) => talk.notAnAnswer({ reprompt: 'Say the small or the large.' })],
  ['startedOver', ({ talk }) => talk.startedOver()],
  ['linked', ({ talk }) => talk.linked()],
  ['alreadyLinked', ({ talk }) => talk.alreadyLinked()],
  ['notLinked: denied', ({ talk }) => talk.notLinked({ result: 'denied' })],
  ['notLinked: failed', ({ talk }) => talk.notLinked({ result: 'failed' })],
  ['person', ({ talk }) => talk.person({ phone: '518 555 0100', email: 'help@corner.example' })],
  ['person: phone', ({ talk }) => talk.person({ phone: '518 555 0100', email: undefined })],
  ['person: nobody', ({ talk }) => talk.person({ phone: undefined, email: undefined })],
  ...KINDS.map(
    (about) => [`noCodeNeeded: ${about}`, ({ talk }: Spoken) => talk.noCodeNeeded({ about })] as const,
  ),
];

const added = [{ variant, quantity: 2 }];
const cartAsked: Situations<Asked> = [
  ['added', ({ cart }) => cart.added({ added, before: empty, first: true, cart: aCart(), ...nothing })],
  [
    'added: to what was left',
    ({ cart }) => cart.added({ added, before: full, first: true, cart: full, ...nothing }),
  ],
  [
    'added: more of the same, and not all',
    ({ cart }) =>
      cart.added({
        added,
        before: aCart(),
        first: false,
        cart: aCart({ lineItems: [aLine({ quantity: 3 })] }),
        notFound: ['quinoa', 'oat\nmilk?'],
        unavailable: [milk.variant],
      }),
  ],
  ['removed', ({ cart }) => cart.removed({ variant, cart: full })],
  ['removed: the last', ({ cart }) => cart.removed({ variant, cart: empty })],
  ['quantityChanged', ({ cart }) => cart.quantityChanged({ variant, quantity: 3, cart: full })],
  ['contents', ({ cart }) => cart.contents({ cart: aCart({ lineItems: [coffee, apples] }) })],
  ['contents: full', ({ cart }) => cart.contents({ cart: full })],
  ['empty', ({ cart }) => cart.empty()],
  ['notInCart', ({ cart }) => cart.notInCart({ said: 'oat milk', cart: full })],
  ['notInCart: unnamed', ({ cart }) => cart.notInCart({ said: undefined, cart: empty })],
  ['notInCart: markup', ({ cart }) => cart.notInCart({ said: '<speak>?', cart: aCart() })],
  ['confirmClear', ({ cart }) => cart.confirmClear({ cart: aCart() })],
  ['confirmClear: full', ({ cart }) => cart.confirmClear({ cart: full })],
  ['cleared', ({ cart }) => cart.cleared()],
  ['kept', ({ cart }) => cart.kept({ cart: full })],
  ['checkOutNow', ({ cart }) => cart.checkOutNow({ cart: full })],
  ['nothingAdded', ({ cart }) => cart.nothingAdded({ notFound: ['?', 'quinoa'], unavailable: [] })],
  [
    'nothingAdded: sold out',
    ({ cart }) => cart.nothingAdded({ notFound: [], unavailable: [variant, milk.variant] }),
  ],
  ['whatToAdd', ({ cart }) => cart.whatToAdd()],
];

const open = { ...onTheirWay, ...late };
const elsewhere = { url: 'https://corner.example', phone: '518 555 0100' };
const statusAsked: Situations<Asked> = [
  ...each({ ...onTheirWay, ...delivered, ...canceled }, 'statusAndMore', ({ status }, order) =>
    status.statusAndMore({ order, ...here }),
  ),
  ...each(late, 'late', ({ status }, order) => status.late({ order, ...here })),
  ...each({ ...open, ...delivered, ...canceled }, 'several', ({ status }, order) =>
    status.several({ orders: [order, anOrder()], total: 2, ...here }),
  ),
  [
    'several: more than are read',
    ({ status }) => status.several({ orders: [anOrder(), threeThings(), threeThings()], total: 5, ...here }),
  ],
  ['noOrders', ({ status }) => status.noOrders()],
  ['noneMatching', ({ status }) => status.noneMatching({ said: 'kettle', fromDay: false })],
  ['noneMatching: unnamed', ({ status }) => status.noneMatching({ said: undefined, fromDay: false })],
  ['noneMatching: from a day', ({ status }) => status.noneMatching({ said: undefined, fromDay: true })],
  ['noneMatching: both', ({ status }) => status.noneMatching({ said: 'kettle', fromDay: true })],
  ...each(onTheirWay, 'confirmCancel', ({ status }, order) =>
    status.confirmCancel({ order, ...here, partly: false }),
  ),
  ...each(onTheirWay, 'confirmCancel: partly', ({ status }, order) =>
    status.confirmCancel({ order, ...here, partly: true }),
  ),
  ...each({ ...onTheirWay, ...canceled }, 'canceled', ({ status }, order) =>
    status.canceled({ order, ...here, refund: dollars(1848) }),
  ),
  ...each(open, 'cannotCancel: shipped', ({ status }, order) =>
    status.cannotCancel({ order, ...here, because: 'shipped' }),
  ),
  ...each(delivered, 'cannotCancel: delivered', ({ status }, order) =>
    status.cannotCancel({ order, ...here, because: 'delivered' }),
  ),
  ...each(canceled, 'cannotCancel: already_canceled', ({ status }, order) =>
    status.cannotCancel({ order, ...here, because: 'already_canceled' }),
  ),
  [
    'cannotCancel: not_found',
    ({ status }) => status.cannotCancel({ order: anOrder(), ...here, because: 'not_found' }),
  ],
  ['keptOrder', ({ status }) => status.keptOrder()],
  ['cannotEdit', ({ status }) => status.cannotEdit({ order: anOrder(), ...elsewhere })],
  [
    'cannotEdit: nowhere',
    ({ status }) => status.cannotEdit({ order: undefined, url: undefined, phone: undefined }),
  ],
  [
    'cannotReturn',
    ({ status }) => status.cannotReturn({ order: anOrder({ url: elsewhere.url }), ...elsewhere }),
  ],
  [
    'cannotReturn: nowhere',
    ({ status }) => status.cannotReturn({ order: undefined, url: undefined, phone: undefined }),
  ],
];

/** Everything that ends in a question. */
export const asked = [...talkAsked, ...cartAsked, ...statusAsked];
