import type { Speaker } from '../speakers.ts';

/** A question that a customer can be asked, how they get there, and an answer that shows that it is still open. */
export interface AskedOf {
  readonly customer: string;
  readonly words: readonly string[];
  readonly asked: RegExp;
  readonly answer: string;
  readonly leadsTo: RegExp;
}

/** Every kind of question that we ask. Nobody buys anything here, so that all of them can stand in one world. */
export const everyQuestion: Readonly<Record<string, AskedOf>> = {
  'the quote': {
    customer: 'ada',
    words: ['reorder coffee'],
    asked: /ground coffee.*\$13\.98 in all.*\?$/,
    answer: 'make it two',
    leadsTo: /[Tt]wo .*ground coffee.*in all.*\?$/,
  },
  'which product': {
    customer: 'greta',
    words: ['reorder coffee'],
    asked: /^Which one: the .* or the .*\?$/,
    answer: 'the second',
    leadsTo: /coffee.*in all.*\?$/,
  },
  'a product that is new to them': {
    customer: 'kim',
    words: ['reorder coffee'],
    asked: /haven't bought coffee here before.*\?$/,
    answer: 'yes',
    leadsTo: /ground coffee.*in all.*\?$/,
  },
  'a product that was misheard': {
    customer: 'kim',
    words: ['reorder oat mlik'],
    asked: /^I heard .*oat milk\. .*right\?$/,
    answer: 'no',
    leadsTo: /\?$/,
  },
  'a product that they asked about': {
    customer: 'kim',
    words: ['how much is olive oil'],
    asked: /^It's \$.*in your cart\?$/,
    answer: 'no',
    leadsTo: /else.*\?$/,
  },
  'a substitute': {
    customer: 'noah',
    words: ['reorder decaf'],
    asked: /out of .*Instead I have .*\?$/,
    answer: 'yes',
    leadsTo: /12 ounces.*in all.*\?$/,
  },
  'how many': {
    customer: 'ada',
    words: ['reorder 1000 coffee'],
    asked: /99 of one thing at most.*\?$/,
    answer: 'three',
    leadsTo: /[Tt]hree .*coffee.*in all.*\?$/,
  },
  'whether to add it to an order': {
    customer: 'ben',
    words: ['reorder my lager'],
    asked: /order coming tomorrow.*\?$/,
    answer: 'make it a new order',
    leadsTo: /lager.*in all.*\?$/,
  },
  'which address': {
    customer: 'ada',
    words: ['reorder coffee', 'send it somewhere else'],
    asked: /home or work\?$/,
    answer: 'the second',
    leadsTo: /work.*in all.*\?$/,
  },
  'which card': {
    customer: 'ada',
    words: ['reorder coffee', 'which cards do i have'],
    asked: /Visa or .*Mastercard\?$/,
    answer: 'the second',
    leadsTo: /in all.*Mastercard.*\?$/,
  },
  'which delivery': {
    customer: 'ada',
    words: ['reorder coffee', 'change the delivery'],
    asked: /today between 5 and 9 PM.*tomorrow.*\?$/,
    answer: 'the first',
    leadsTo: /today.*in all.*\?$/,
  },
  'whether to put it in the cart, so that there is enough': {
    customer: 'iris',
    words: ['reorder milk'],
    asked: /smallest order is \$5.*\?$/,
    answer: 'no',
    leadsTo: /\?$/,
  },
  'whether to tell them when it is back': {
    customer: 'noah',
    words: ['do you have decaf', 'no'],
    asked: /back.*\?$/,
    answer: 'yes',
    leadsTo: /know when it's back\. .*\?$/,
  },
  'whether to cancel an order': {
    customer: 'ben',
    words: ['cancel my order'],
    asked: /Shall I cancel it\?$/,
    answer: 'no',
    leadsTo: /stays as it is.*\?$/,
  },
  'whether to empty the cart': {
    customer: 'mei',
    words: ['clear my cart'],
    asked: /Shall I empty your cart\?$/,
    answer: 'no',
    leadsTo: /stays in your cart.*\?$/,
  },
  'whether to talk to somebody': {
    customer: 'emma',
    words: ["where's my order"],
    asked: /talk to.*\?$/,
    answer: 'yes',
    leadsTo: /call \+1 212 555 0142.*\?$/,
  },
  'whether to check out': {
    customer: 'mei',
    words: ["what's in my cart"],
    asked: /Shall I check out\?$/,
    answer: 'yes',
    leadsTo: /in all.*\?$/,
  },
  'what they would like': {
    customer: 'kim',
    words: ['open corner market'],
    asked: /^Welcome.*\?$/,
    answer: 'do you have oat milk',
    leadsTo: /^Yes, .*oat milk/,
  },
};

/** Gets there, and gives the question. */
export async function asks(speaker: Speaker, { words }: AskedOf): Promise<string> {
  let question = '';
  for (const each of words) question = await speaker.say(each);
  return question;
}
