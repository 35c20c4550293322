import type { Guides } from '../guide.ts';

const YES_NO = ['Yes', 'No', 'Help'];
const PLACES = ['The first', 'The second', 'Neither', 'Help'];
const AT_ANY_TIME = ['The usual', "Where's my order", "What's in my cart", 'Help'];

/** Help with every kind of question, in English. */
export const guides: Guides = {
  nothing: {
    help: 'You can reorder what you had before, ask where your order is, or put things in your cart.',
    hint: "For example, say “reorder coffee”, or “where's my order”.",
    asks: ['What would you like to do?', 'What can I do for you?', 'What shall it be?'],
    suggestions: AT_ANY_TIME,
  },
  'anything-else': {
    help: "You can name something to order, say “check out”, or ask where your order is. Say no when you're done.",
    hint: "Name what you need, or say no if that's all.",
    asks: ['What would you like?', 'What shall it be?', 'What do you need?'],
    suggestions: ['Check out', "Where's my order", "What's in my cart", 'No'],
  },
  'confirm-quote': {
    help: 'Say yes to go ahead, or no to leave it. You can also change it: say “make it two”, “send it to work”, or “use my other card”.',
    hint: 'Nothing happens until you say yes, and no leaves it.',
    asks: ['Shall I go ahead?', 'Shall I do it, yes or no?', 'Do you want it?'],
    suggestions: ['Yes', 'No', 'Another address', 'Another card'],
  },
  'which-product': {
    help: "You can say its name, what tells it apart, such as “the big one”, or its place, such as “the second”. Say “neither” if it's none of them.",
    hint: 'Say “the first” or “the second”, or “neither”.',
    asks: ['Which one would you like?', 'Which one is it?', 'Which one?'],
    suggestions: PLACES,
  },
  'this-product': {
    help: "Say yes if that's the one, or no if it isn't. You can also name another, such as “no, the decaf”.",
    hint: 'A yes or a no is enough.',
    asks: ["Is that what you'd like?", 'Would you like it, yes or no?', 'Is it the one?'],
    suggestions: YES_NO,
  },
  'how-many': {
    help: "Say a number, such as “two”. If you don't want any, say no.",
    hint: 'A number from one to 99 is all I need.',
    asks: ['How many would you like?', 'How many shall it be?', 'How many?'],
    suggestions: ['One', 'Two', 'Three', 'No'],
  },
  'adjust-plan': {
    help: "Say yes and I'll work out the rest without what's missing, or no to order nothing for now.",
    hint: 'Yes is for the rest alone, no is for nothing.',
    asks: ['Shall I go on with the rest?', 'Would you like the rest?', 'The rest, yes or no?'],
    suggestions: YES_NO,
  },
  'order-again': {
    help: 'You ordered the very same a little while ago. Say yes to get it once more, or no if one order is enough.',
    hint: 'Yes orders a second time, no leaves it at one.',
    asks: ['Would you like it again?', 'Once more, yes or no?', 'Shall I order it again?'],
    suggestions: YES_NO,
  },
  'join-order': {
    help: 'Say “add it to that one” and it all comes together, or “new order” to keep it apart.',
    hint: 'Say “that order”, or “a new order”.',
    asks: ['Which would you like?', 'Which shall it be?', 'That one, or a new one?'],
    suggestions: ['Add it to that one', 'New order', 'Help'],
  },
  'below-minimum': {
    help: 'Name something to go with it, or say how many you want, such as “make it three”. Say no to order nothing for now.',
    hint: 'Name something to go with it, or say “make it three”.',
    asks: ['What would you like to do?', 'Shall something go with it?', 'What else shall it be?'],
    suggestions: ['Yes', 'No', 'Make it three', 'Help'],
  },
  'which-address': {
    help: 'You can say the name of the address, such as “the home address”, or its place, such as “the second”. Say “neither” to leave it.',
    hint: 'Say “the home address”, for example, or “the first”.',
    asks: ['Where shall it go?', 'Which address is it?', 'Which address?'],
    suggestions: PLACES,
  },
  'which-payment': {
    help: 'You can say the kind of card, its last digits, or its place, such as “the second”. Say “neither” to leave it.',
    hint: 'Say “use my Visa”, for example, or “the first”.',
    asks: ['How would you like to pay?', 'Which card is it?', 'Which card?'],
    suggestions: PLACES,
  },
  'which-delivery': {
    help: 'You can say a day, such as “Thursday”, or “the fastest”, or “the cheapest”. Say “neither” to leave it.',
    hint: 'Say the day, or “the first”.',
    asks: ['When shall it come?', 'Which delivery is it?', 'Which delivery?'],
    suggestions: ['The fastest', 'The cheapest', 'Neither', 'Help'],
  },
  'which-order': {
    help: "You can name something that was in it, or say its place, such as “the first”. Say “neither” if it's none of them.",
    hint: 'Name a thing that was in it, or say “the first”.',
    asks: ['Which order do you mean?', 'Which order is it?', 'Which one?'],
    suggestions: PLACES,
  },
  'confirm-cancel': {
    help: "Say yes and I'll cancel the whole order, or no and it stays as it is.",
    hint: 'Yes cancels the order, no keeps it.',
    asks: ['Shall I cancel it?', 'Cancel it, yes or no?', 'Do you want it canceled?'],
    suggestions: YES_NO,
  },
  'confirm-clear-cart': {
    help: "Say yes and I'll take everything out of your cart, or no and it all stays there.",
    hint: 'Yes empties your cart, no keeps it.',
    asks: ['Shall I empty your cart?', 'Empty it, yes or no?', 'Do you want it emptied?'],
    suggestions: YES_NO,
  },
  'tell-when-back': {
    help: "Say yes and you'll hear from me when it's back in stock, or no to leave it.",
    hint: 'A yes or a no is enough.',
    asks: ["Shall I tell you when it's back?", 'Would you like to hear, yes or no?', 'Shall I let you know?'],
    suggestions: YES_NO,
  },
  'shall-i': {
    help: "Say yes and I'll do that, or no to leave it. You can also ask for something else, such as “what's in my cart”.",
    hint: 'A yes or a no is enough, or tell me what you need.',
    asks: ['Shall I do that?', 'Shall I, yes or no?', 'Would you like that?'],
    suggestions: YES_NO,
  },
};
