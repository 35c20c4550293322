import type { Handler } from './handler.ts';
import { addToCart } from './handlers/add-to-cart.ts';
import { askAvailability } from './handlers/ask-availability.ts';
import { askPrice } from './handlers/ask-price.ts';
import { askProduct } from './handlers/ask-product.ts';
import { cancel } from './handlers/cancel.ts';
import { cancelOrder } from './handlers/cancel-order.ts';
import { changeQuantity } from './handlers/change-quantity.ts';
import { checkout } from './handlers/checkout.ts';
import { choose } from './handlers/choose.ts';
import { chooseAddress } from './handlers/choose-address.ts';
import { chooseDelivery } from './handlers/choose-delivery.ts';
import { choosePayment } from './handlers/choose-payment.ts';
import { clearCart } from './handlers/clear-cart.ts';
import { correct } from './handlers/correct.ts';
import { editOrder } from './handlers/edit-order.ts';
import { giveVoiceCode } from './handlers/give-voice-code.ts';
import { help } from './handlers/help.ts';
import { launch } from './handlers/launch.ts';
import { linkAccount } from './handlers/link-account.ts';
import { linkResult } from './handlers/link-result.ts';
import { no } from './handlers/no.ts';
import { noInput } from './handlers/no-input.ts';
import { notUnderstood } from './handlers/not-understood.ts';
import { orderStatus } from './handlers/order-status.ts';
import { readCart } from './handlers/read-cart.ts';
import { removeFromCart } from './handlers/remove-from-cart.ts';
import { reorder } from './handlers/reorder.ts';
import { repeat } from './handlers/repeat.ts';
import { returnItem } from './handlers/return-item.ts';
import { startOver } from './handlers/start-over.ts';
import { stop } from './handlers/stop.ts';
import { talkToPerson } from './handlers/talk-to-person.ts';
import { yes } from './handlers/yes.ts';
import type { Intent, IntentName } from './intent.ts';
import type { Tools } from './ports.ts';
import type { Answer } from './answer.ts';
import type { Turn } from './turn.ts';

/** Every intent has one handler: leave one out and this does not compile. */
const handlers: { readonly [N in IntentName]: Handler<N> } = {
  AddToCart: addToCart,
  AskAvailability: askAvailability,
  AskPrice: askPrice,
  AskProduct: askProduct,
  Cancel: cancel,
  CancelOrder: cancelOrder,
  ChangeQuantity: changeQuantity,
  Checkout: checkout,
  Choose: choose,
  ChooseAddress: chooseAddress,
  ChooseDelivery: chooseDelivery,
  ChoosePayment: choosePayment,
  ClearCart: clearCart,
  Correct: correct,
  EditOrder: editOrder,
  GiveVoiceCode: giveVoiceCode,
  Help: help,
  Launch: launch,
  LinkAccount: linkAccount,
  LinkResult: linkResult,
  NavigateHome: startOver,
  No: no,
  NoInput: noInput,
  NotUnderstood: notUnderstood,
  OrderStatus: orderStatus,
  ReadCart: readCart,
  RemoveFromCart: removeFromCart,
  Reorder: reorder,
  Repeat: repeat,
  ReturnItem: returnItem,
  StartOver: startOver,
  Stop: stop,
  TalkToPerson: talkToPerson,
  Yes: yes,
};

/** Answers an intent: the one that was said, or one that is carried on. */
export function route<N extends IntentName>(
  said: Intent<N>,
  turn: Turn,
  tools: Tools,
): Answer | Promise<Answer> {
  const handler: Handler<N> = handlers[said.name];
  return handler(said, turn, tools);
}
