import type { Intent, IntentName } from '../../dialogue/intent.ts';
import type { Fields } from './fields.ts';
import { codeIn, dayIn, meaningIn, positionIn, quantityIn, wordsIn } from './slots.ts';

/** What a customer wants, from Alexa's name for it. What we do not know is NotUnderstood, and never a fault. */
export const intentNamed = (name: string, slots: Fields): Intent =>
  isKnown(name) ? INTENTS[name](slots) : { name: 'NotUnderstood' };

/** `INTENTS` inherits names too ("constructor"), which are nobody's intents. */
const isKnown = (name: string): name is keyof typeof INTENTS => Object.hasOwn(INTENTS, name);

const plain =
  <N extends IntentName>(intent: Intent<N>) =>
  (): Intent<N> =>
    intent;

const INTENTS = {
  'AMAZON.CancelIntent': plain({ name: 'Cancel' }),
  'AMAZON.FallbackIntent': plain({ name: 'NotUnderstood' }),
  'AMAZON.HelpIntent': plain({ name: 'Help' }),
  'AMAZON.NavigateHomeIntent': plain({ name: 'NavigateHome' }),
  'AMAZON.NoIntent': plain({ name: 'No' }),
  'AMAZON.RepeatIntent': plain({ name: 'Repeat' }),
  'AMAZON.StartOverIntent': plain({ name: 'StartOver' }),
  'AMAZON.StopIntent': plain({ name: 'Stop' }),
  'AMAZON.YesIntent': plain({ name: 'Yes' }),
  ReadCartIntent: plain({ name: 'ReadCart' }),
  ClearCartIntent: plain({ name: 'ClearCart' }),
  CheckoutIntent: plain({ name: 'Checkout' }),
  LinkAccountIntent: plain({ name: 'LinkAccount' }),
  TalkToPersonIntent: plain({ name: 'TalkToPerson' }),

  ReorderIntent: (slots) => ({ name: 'Reorder', ...whichOrder(slots), ...amount(slots) }),
  OrderStatusIntent: (slots) => ({ name: 'OrderStatus', ...whichOrder(slots) }),
  AddToCartIntent: (slots) => ({ name: 'AddToCart', ...item(slots), ...amount(slots), ...more(slots) }),
  RemoveFromCartIntent: (slots) => ({ name: 'RemoveFromCart', ...item(slots) }),
  ChangeQuantityIntent: (slots) => ({ name: 'ChangeQuantity', ...item(slots), ...quantity(slots) }),
  ChooseDeliveryIntent: (slots) => ({ name: 'ChooseDelivery', ...day(slots), ...option(slots) }),
  ChooseAddressIntent: (slots) => ({ name: 'ChooseAddress', ...option(slots) }),
  ChoosePaymentIntent: (slots) => ({ name: 'ChoosePayment', ...option(slots) }),
  ChooseIntent: (slots) => ({
    name: 'Choose',
    ...item(slots),
    ...position(slots),
    ...size(slots),
    ...attribute(slots),
  }),
  CorrectIntent: (slots) => ({ name: 'Correct', ...item(slots), ...quantity(slots), ...size(slots) }),
  CancelOrderIntent: (slots) => ({ name: 'CancelOrder', ...whichOrder(slots), ...quantity(slots) }),
  EditOrderIntent: (slots) => ({ name: 'EditOrder', ...whichOrder(slots), ...quantity(slots) }),
  ReturnItemIntent: (slots) => ({ name: 'ReturnItem', ...whichOrder(slots), ...quantity(slots) }),
  AskPriceIntent: (slots) => ({ name: 'AskPrice', ...item(slots) }),
  AskAvailabilityIntent: (slots) => ({ name: 'AskAvailability', ...item(slots) }),
  AskProductIntent: (slots) => ({ name: 'AskProduct', ...item(slots) }),
  GiveVoiceCodeIntent: (slots) => ({ name: 'GiveVoiceCode', ...code(slots) }),
} satisfies Readonly<Record<string, (slots: Fields) => Intent>>;

const whichOrder = (slots: Fields) => ({ ...item(slots), ...day(slots), ...position(slots) });
const amount = (slots: Fields) => ({ ...quantity(slots), ...unit(slots), ...size(slots) });
const more = (slots: Fields) => ({
  ...item2(slots),
  ...quantity2(slots),
  ...item3(slots),
  ...quantity3(slots),
});

// A slot that was not filled is left out: one line each, because that is how a type can promise it.
const item = (slots: Fields) => said(wordsIn(slots, 'item'), (item) => ({ item }));
const item2 = (slots: Fields) => said(wordsIn(slots, 'item2'), (item2) => ({ item2 }));
const item3 = (slots: Fields) => said(wordsIn(slots, 'item3'), (item3) => ({ item3 }));
const quantity = (slots: Fields) => said(quantityIn(slots, 'quantity'), (quantity) => ({ quantity }));
const quantity2 = (slots: Fields) => said(quantityIn(slots, 'quantity2'), (quantity2) => ({ quantity2 }));
const quantity3 = (slots: Fields) => said(quantityIn(slots, 'quantity3'), (quantity3) => ({ quantity3 }));
const unit = (slots: Fields) => said(meaningIn(slots, 'unit'), (unit) => ({ unit }));
const size = (slots: Fields) => said(meaningIn(slots, 'size'), (size) => ({ size }));
const attribute = (slots: Fields) => said(meaningIn(slots, 'attribute'), (attribute) => ({ attribute }));
const option = (slots: Fields) => said(meaningIn(slots, 'option'), (option) => ({ option }));
const day = (slots: Fields) => said(dayIn(slots, 'day'), (day) => ({ day }));
const position = (slots: Fields) => said(positionIn(slots, 'position'), (position) => ({ position }));
const code = (slots: Fields) => said(codeIn(slots, 'code'), (code) => ({ code }));

const said = <V, O extends object>(value: V | undefined, as: (value: V) => O): Partial<O> =>
  value === undefined ? {} : as(value);
