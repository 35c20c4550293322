import type { Cart } from '../../commerce/cart.ts';
import type { Instant } from '../../commerce/instant.ts';
import type { Order } from '../../commerce/order.ts';
import type { Variant } from '../../commerce/product.ts';
import type { QuestionKind } from '../question.ts';
import type { Asked, Told } from '../reply.ts';

/** What is said about the conversation itself. */
export interface TalkWords {
  welcome(facts: { readonly seller: string; readonly name: string | undefined }): Asked;
  /** Launch offers the likely next thing (V27). */
  welcomeLate(facts: {
    readonly seller: string;
    readonly order: Order;
    readonly now: Instant;
    readonly timeZone: string;
  }): Asked;
  welcomeCart(facts: { readonly seller: string; readonly cart: Cart }): Asked;
  welcomeUsual(facts: { readonly seller: string; readonly variant: Variant }): Asked;
  help(facts: { readonly about: QuestionKind | 'nothing' }): Asked;
  /** Not understood, or nothing heard, for the first and the second time; then `giveUp` (V26). */
  missed(facts: {
    readonly times: number;
    readonly silent: boolean;
    readonly about: QuestionKind | 'nothing';
    readonly reprompt: string | undefined;
  }): Asked;
  giveUp(): Told;
  goodbye(): Told;
  anythingElse(): Asked;
  /** "Yes" to "anything else?". */
  whatElse(): Asked;
  /** Yes, no, or a choice, when nothing had been asked. */
  nothingAsked(): Asked;
  /** Yes where a choice was asked for, or the other way round: the question, put another way. */
  notAnAnswer(facts: { readonly reprompt: string }): Asked;
  startedOver(): Asked;
  /** Why an account is needed, and where the card is (V1). */
  link(facts: { readonly expired: boolean }): Told;
  linked(): Asked;
  alreadyLinked(): Asked;
  notLinked(facts: { readonly result: 'denied' | 'failed' }): Asked;
  person(facts: { readonly phone: string | undefined; readonly email: string | undefined }): Asked;
  /** A code that nobody asked for; what was asked is still being asked. */
  noCodeNeeded(facts: { readonly about: QuestionKind | 'nothing' }): Asked;
  /** "One moment." Said while an answer takes its time (P4). */
  moment(): Told;
  /** Something is broken on our side; nothing was bought in this turn. */
  apology(): Told;
  /** The shop does not answer in time. */
  slow(): Told;
}
