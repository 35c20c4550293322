import type { Intent, IntentName } from '../../dialogue/intent.ts';
import { codeIn, dayIn, meaningIn, positionIn, quantityIn, wordsIn, type Said } from './slots.ts';

/** The intent of that name with what was said in its slots; nothing for a name that is not ours. */
export function intentNamed(name: string, said: Said): Intent | undefined {
  return BY_NAME.get(name)?.(said);
}

type Read<N extends IntentName> = (said: Said) => Intent<N>;

/** `LinkResult` is missing: nobody can say it. */
const READ: { readonly [N in Exclude<IntentName, 'LinkResult'>]: Read<N> } = {
  Reorder: (said) => ({ name: 'Reorder', ...whichOrder(said), ...amount(said) }),
  OrderStatus: (said) => ({ name: 'OrderStatus', ...whichOrder(said) }),
  AddToCart: (said) => ({ name: 'AddToCart', ...item(said), ...amount(said), ...more(said) }),
  RemoveFromCart: (said) => ({ name: 'RemoveFromCart', ...item(said) }),
  ChangeQuantity: (said) => ({ name: 'ChangeQuantity', ...item(said), ...quantity(said) }),
  ReadCart: () => ({ name: 'ReadCart' }),
  ClearCart: () => ({ name: 'ClearCart' }),
  Checkout: () => ({ name: 'Checkout' }),
  ChooseDelivery: (said) => ({ name: 'ChooseDelivery', ...day(said), ...option(said) }),
  ChooseAddress: (said) => ({ name: 'ChooseAddress', ...option(said) }),
  ChoosePayment: (said) => ({ name: 'ChoosePayment', ...option(said) }),
  Choose: (said) => ({ name: 'Choose', ...item(said), ...position(said), ...size(said), ...attribute(said) }),
  Correct: (said) => ({ name: 'Correct', ...item(said), ...quantity(said), ...size(said) }),
  CancelOrder: (said) => ({ name: 'CancelOrder', ...whichOrder(said), ...quantity(said) }),
  EditOrder: (said) => ({ name: 'EditOrder', ...whichOrder(said), ...quantity(said) }),
  ReturnItem: (said) => ({ name: 'ReturnItem', ...whichOrder(said), ...quantity(said) }),
  AskPrice: (said) => ({ name: 'AskPrice', ...item(said) }),
  AskAvailability: (said) => ({ name: 'AskAvailability', ...item(said) }),
  AskProduct: (said) => ({ name: 'AskProduct', ...item(said) }),
  GiveVoiceCode: (said) => ({ name: 'GiveVoiceCode', ...code(said) }),
  LinkAccount: () => ({ name: 'LinkAccount' }),
  TalkToPerson: () => ({ name: 'TalkToPerson' }),
  Help: () => ({ name: 'Help' }),
  Stop: () => ({ name: 'Stop' }),
  Cancel: () => ({ name: 'Cancel' }),
  Repeat: () => ({ name: 'Repeat' }),
  StartOver: () => ({ name: 'StartOver' }),
  Yes: () => ({ name: 'Yes' }),
  No: () => ({ name: 'No' }),
  NavigateHome: () => ({ name: 'NavigateHome' }),
  Launch: () => ({ name: 'Launch' }),
  NotUnderstood: () => ({ name: 'NotUnderstood' }),
  NoInput: () => ({ name: 'NoInput' }),
};

/** Google's own intents: hanging up, silence and what no intent of ours matched are said three times over. */
const SYSTEM: Readonly<Record<string, (said: Said) => Intent>> = {
  'actions.intent.MAIN': READ.Launch,
  'actions.intent.CANCEL': READ.Stop,
  'actions.intent.YES': READ.Yes,
  'actions.intent.NO': READ.No,
  'actions.intent.REPEAT': READ.Repeat,
  'actions.intent.NO_MATCH_1': READ.NotUnderstood,
  'actions.intent.NO_MATCH_2': READ.NotUnderstood,
  'actions.intent.NO_MATCH_FINAL': READ.NotUnderstood,
  'actions.intent.NO_INPUT_1': READ.NoInput,
  'actions.intent.NO_INPUT_2': READ.NoInput,
  'actions.intent.NO_INPUT_FINAL': READ.NoInput,
};

// A map, since a name out of a request may also be one that every object inherits.
const BY_NAME: ReadonlyMap<string, (said: Said) => Intent> = new Map([
  ...Object.entries(READ),
  ...Object.entries(SYSTEM),
]);

const whichOrder = (said: Said) => ({ ...item(said), ...day(said), ...position(said) });
const amount = (said: Said) => ({ ...quantity(said), ...unit(said), ...size(said) });

const more = (said: Said) => ({ ...item2(said), ...quantity2(said), ...item3(said), ...quantity3(said) });

// A slot that was not filled is left out: one line each, because that is how a type can promise it.
const item = (said: Said) => given(wordsIn(said, 'item'), (item) => ({ item }));
const item2 = (said: Said) => given(wordsIn(said, 'item2'), (item2) => ({ item2 }));
const item3 = (said: Said) => given(wordsIn(said, 'item3'), (item3) => ({ item3 }));
const quantity = (said: Said) => given(quantityIn(said, 'quantity'), (quantity) => ({ quantity }));
const quantity2 = (said: Said) => given(quantityIn(said, 'quantity2'), (quantity2) => ({ quantity2 }));
const quantity3 = (said: Said) => given(quantityIn(said, 'quantity3'), (quantity3) => ({ quantity3 }));
const unit = (said: Said) => given(meaningIn(said, 'unit'), (unit) => ({ unit }));
const size = (said: Said) => given(meaningIn(said, 'size'), (size) => ({ size }));
const attribute = (said: Said) => given(meaningIn(said, 'attribute'), (attribute) => ({ attribute }));
const option = (said: Said) => given(meaningIn(said, 'option'), (option) => ({ option }));
const day = (said: Said) => given(dayIn(said, 'day'), (day) => ({ day }));
const position = (said: Said) => given(positionIn(said, 'position'), (position) => ({ position }));
const code = (said: Said) => given(codeIn(said, 'code'), (code) => ({ code }));

const given = <V, O extends object>(value: V | undefined, as: (value: V) => O): Partial<O> =>
  value === undefined ? {} : as(value);
