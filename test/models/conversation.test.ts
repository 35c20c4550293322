import { expect, it } from '@jest/globals';
import type { IntentName, Intents } from '../../src/dialogue/intent.ts';
import { readModels } from '../../src/language/read-models.ts';

/** What the conversation hears that nobody says: it is told by the platform. */
type Unsaid = 'LinkResult';

type SlotNames<N extends IntentName> = Intents[N] extends infer I
  ? Readonly<Record<keyof I, 'a slot'>>
  : never;

const slot = 'a slot';
const amount = { item: slot, quantity: slot, unit: slot, size: slot } as const;
const whichOrder = { item: slot, day: slot, position: slot } as const;

/** The conversation's intents and what may be said with them. It compiles only when it lists what the conversation lists. */
const CONVERSATION: { readonly [N in Exclude<IntentName, Unsaid>]: SlotNames<N> } = {
  AddToCart: { ...amount, item2: slot, quantity2: slot, item3: slot, quantity3: slot },
  AskAvailability: { item: slot },
  AskPrice: { item: slot },
  AskProduct: { item: slot },
  Cancel: {},
  CancelOrder: { ...whichOrder, quantity: slot },
  ChangeQuantity: { item: slot, quantity: slot },
  Checkout: {},
  Choose: { position: slot, item: slot, size: slot, attribute: slot },
  ChooseAddress: { option: slot },
  ChooseDelivery: { day: slot, option: slot },
  ChoosePayment: { option: slot },
  ClearCart: {},
  Correct: { item: slot, quantity: slot, size: slot },
  EditOrder: { ...whichOrder, quantity: slot },
  GiveVoiceCode: { code: slot },
  Help: {},
  Launch: {},
  LinkAccount: {},
  NavigateHome: {},
  No: {},
  NoInput: {},
  NotUnderstood: {},
  OrderStatus: whichOrder,
  ReadCart: {},
  RemoveFromCart: { item: slot },
  Reorder: { ...amount, ...whichOrder },
  Repeat: {},
  ReturnItem: { ...whichOrder, quantity: slot },
  StartOver: {},
  Stop: {},
  TalkToPerson: {},
  Yes: {},
};

it('can hear all that people can say, and nothing else', () => {
  const said = readModels().intents.map(({ name, slots }) => [name, Object.keys(slots).sort()]);
  const heard = Object.entries(CONVERSATION).map(([name, slots]) => [name, Object.keys(slots).sort()]);
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(heard));
});
