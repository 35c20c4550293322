import { describe, expect, it } from '@jest/globals';
import { cartWords as german } from '../../../src/dialogue/words/de/cart.ts';
import { cartWords as english } from '../../../src/dialogue/words/en/cart.ts';
import type { AddedFacts, CartWords } from '../../../src/dialogue/words/cart-words.ts';
import type { Asked } from '../../../src/dialogue/reply.ts';
import { aCart } from '../../make/a-cart.ts';
import { aLine, aVariant } from '../../make/commerce.ts';
import { apples, bread, coffee, inGerman, milk } from './orders.ts';

const manner = { familiar: false, pick: 0 };
const en = english(manner);
const de = german(manner);
const variant = aVariant();
const empty = aCart({ lineItems: [] });
const two = aCart({ lineItems: [coffee, apples] });
const four = aCart({ lineItems: [coffee, apples, milk, bread] });

const both = <F>(facts: F, say: (words: CartWords, facts: F) => Asked) => ({
  english: say(en, facts).speech,
  german: say(de, inGerman(facts)).speech,
});

describe('what was added', () => {
  const facts: AddedFacts = {
    added: [{ variant, quantity: 2 }],
    before: empty,
    first: true,
    cart: aCart({ lineItems: [aLine({ quantity: 2 })] }),
    notFound: [],
    unavailable: [],
  };

  it.each<[string, Partial<AddedFacts>, string, string]>([
    [
      'one thing, by its whole name',
      {},
      "I've added two Harbor dark roast ground coffee, 12 ounces. Your cart comes to $25.98. Anything else?",
      'Dazugelegt: zweimal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen. Dein Warenkorb macht jetzt 25,98 $. Sonst noch etwas?',
    ],
    [
      'V31 what was left in the cart comes first',
      { before: four, cart: four },
      "Your cart still had one Harbor dark roast ground coffee, four gala apples and two more things. I've added two Harbor dark roast ground coffee, 12 ounces. Your cart comes to $26.83. Anything else?",
      'In deinem Warenkorb lag noch: einmal gemahlener Kaffee von Harbor, dunkle Röstung, viermal Gala-Äpfel und zwei weitere Artikel. Neu dabei: zweimal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen. Dein Warenkorb macht jetzt 26,83 $. Sonst noch etwas?',
    ],
    [
      'not again when it was said already',
      { before: two, first: false },
      "I've added two Harbor dark roast ground coffee, 12 ounces. Your cart comes to $25.98. Anything else?",
      'Dazugelegt: zweimal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen. Dein Warenkorb macht jetzt 25,98 $. Sonst noch etwas?',
    ],
    [
      'more of the same',
      { first: false, cart: aCart({ lineItems: [aLine({ quantity: 3 })] }) },
      "I've added two Harbor dark roast ground coffee, 12 ounces. That makes three in all. Your cart comes to $38.97. Anything else?",
      'Dazugelegt: zweimal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen. Zusammen sind das drei. Dein Warenkorb macht jetzt 38,97 $. Sonst noch etwas?',
    ],
    [
      'several, of which some are missing',
      {
        added: [
          { variant: apples.variant, quantity: 4 },
          { variant: bread.variant, quantity: 1 },
        ],
        cart: aCart({ lineItems: [apples, bread] }),
        notFound: ['quinoa', 'oat\nmilk?'],
        unavailable: [milk.variant],
      },
      "I've added four gala apples and one rye bread. Nutwick almond milk isn't available right now. I couldn't find quinoa or oat milk. Your cart comes to $8.35. Anything else?",
      'Dazugelegt: viermal Gala-Äpfel und einmal Roggenbrot. Gerade nicht zu haben: Mandeldrink von Nutwick. Nicht gefunden habe ich: quinoa und oat milk. Dein Warenkorb macht jetzt 8,35 $. Sonst noch etwas?',
    ],
  ])('is told: %s', (_which, but, said, gesagt) => {
    const told = both({ ...facts, ...but }, (words, all) => words.added(all));

    expect(told).toEqual({ english: said, german: gesagt });
  });

  it('is told in fewer words to whoever knows us', () => {
    const familiar = english({ familiar: true, pick: 0 });

    expect(familiar.added(facts).speech).toBe(
      "I've added two Harbor dark roast ground coffee, 12 ounces. Anything else?",
    );
  });

  it('leads to the till, and is all shown', () => {
    const { suggestions, view } = en.added({ ...facts, cart: four });

    expect(suggestions).toEqual(['Check out', "What's in my cart", 'No']);
    expect(view).toEqual({
      kind: 'order',
      title: 'Your cart',
      lines: [
        { title: 'Harbor dark roast ground coffee, 12 ounces', amount: '$12.99' },
        { title: 'Gala apples', detail: '4 × $0.89', amount: '$3.56' },
        { title: 'Nutwick almond milk, half a gallon', amount: '$5.49' },
        { title: 'Rye bread', amount: '$4.79' },
      ],
      totals: [{ label: 'Items', value: '$26.83' }],
      facts: [],
    });
  });
});

describe('what is in the cart', () => {
  it('is read, and the till is offered', () => {
    expect(both({ cart: two }, (words, facts) => words.contents(facts))).toEqual({
      english:
        'Your cart has one Harbor dark roast ground coffee and four gala apples, for $16.55 so far. Shall I check out?',
      german:
        'In deinem Warenkorb: einmal gemahlener Kaffee von Harbor, dunkle Röstung und viermal Gala-Äpfel, bisher für 16,55 $. Sollen wir zur Kasse gehen?',
    });
  });

  it('V21 is read as far as three things', () => {
    expect(both({ cart: four }, (words, facts) => words.contents(facts))).toEqual({
      english:
        'There are four things in your cart for $26.83: one Harbor dark roast ground coffee, four gala apples, one Nutwick almond milk and one more thing. Shall I check out?',
      german:
        'In deinem Warenkorb sind vier Artikel für 26,83 $: einmal gemahlener Kaffee von Harbor, dunkle Röstung, viermal Gala-Äpfel, einmal Mandeldrink von Nutwick und ein weiterer Artikel. Sollen wir zur Kasse gehen?',
    });
  });

  it.each<[string, (words: CartWords) => Asked, string, string]>([
    [
      'nothing',
      (words) => words.empty(),
      'Your cart is empty. What would you like?',
      'Dein Warenkorb ist leer. Was möchtest du?',
    ],
    [
      'wanting nothing else',
      (words) => words.checkOutNow({ cart: aCart() }),
      'Your cart comes to $12.99 for one thing. Shall I check out?',
      'Dein Warenkorb macht 12,99 $ für einen Artikel. Sollen wir zur Kasse gehen?',
    ],
    [
      'emptying it',
      (words) => words.confirmClear({ cart: four }),
      "That takes out all four things, and I can't bring them back. Shall I empty your cart?",
      'Dann sind alle vier Artikel weg, und ich kann das nicht zurückholen. Soll ich deinen Warenkorb leeren?',
    ],
    [
      'emptying it of two',
      (words) => words.confirmClear({ cart: two }),
      "That takes out both things, and I can't bring them back. Shall I empty your cart?",
      'Dann sind beide Artikel weg, und ich kann das nicht zurückholen. Soll ich deinen Warenkorb leeren?',
    ],
    [
      'emptied',
      (words) => words.cleared(),
      'Done, your cart is empty now. Anything else?',
      'Erledigt, dein Warenkorb ist jetzt leer. Sonst noch etwas?',
    ],
    [
      'kept',
      (words) => words.kept({ cart: two }),
      'All right, everything stays in your cart. Your cart comes to $16.55. Anything else?',
      'Gut, alles bleibt im Warenkorb. Das macht bisher 16,55 $. Sonst noch etwas?',
    ],
    [
      'what to add',
      (words) => words.whatToAdd(),
      'Tell me what to add, such as “add milk and eggs”. What would you like?',
      'Sag, was dazu soll, etwa „leg Milch und Eier in den Warenkorb“. Was möchtest du?',
    ],
  ])('is told: %s', (_which, say, said, gesagt) => {
    expect(say(en).speech).toBe(said);
    expect(say(de).speech).toBe(gesagt);
  });

  it('is not shown when there is nothing in it', () => {
    expect(en.removed({ variant, cart: empty }).view).toBeUndefined();
  });
});

describe('what changed in the cart', () => {
  it('is told when something is taken out', () => {
    expect(both({ variant, cart: two }, (words, facts) => words.removed(facts))).toEqual({
      english:
        "I've taken out the Harbor dark roast ground coffee. Your cart comes to $16.55. Anything else?",
      german:
        'Herausgenommen: gemahlener Kaffee von Harbor, dunkle Röstung. Das macht bisher 16,55 $. Sonst noch etwas?',
    });
    expect(both({ variant, cart: empty }, (words, facts) => words.removed(facts))).toEqual({
      english: "I've taken out the Harbor dark roast ground coffee. Your cart is empty now. Anything else?",
      german:
        'Herausgenommen: gemahlener Kaffee von Harbor, dunkle Röstung. Dein Warenkorb ist jetzt leer. Sonst noch etwas?',
    });
  });

  it('is told when there is another number of something', () => {
    expect(both({ variant, quantity: 3, cart: two }, (words, facts) => words.quantityChanged(facts))).toEqual(
      {
        english: 'Okay, three Harbor dark roast ground coffee now. Your cart comes to $16.55. Anything else?',
        german:
          'Geändert, jetzt dreimal gemahlener Kaffee von Harbor, dunkle Röstung. Das macht bisher 16,55 $. Sonst noch etwas?',
      },
    );
  });
});

describe('what is not there', () => {
  it('is told with what is there, and a way to say it', () => {
    const asked = en.notInCart({ said: 'oat milk?', cart: two });

    expect(asked.speech).toBe(
      "I don't see oat milk in your cart. It has one Harbor dark roast ground coffee and four gala apples. What would you like to do?",
    );
    expect(asked.reprompt).toBe(
      'For example, say “remove the Harbor dark roast ground coffee”, or “check out”. What shall I do?',
    );
    expect(de.notInCart(inGerman({ said: 'Hafermilch', cart: two })).speech).toBe(
      'Das finde ich nicht im Warenkorb: Hafermilch. Darin: einmal gemahlener Kaffee von Harbor, dunkle Röstung und viermal Gala-Äpfel. Was möchtest du tun?',
    );
  });

  it('V25 is not echoed when it is nothing that can be said', () => {
    expect(en.notInCart({ said: '<speak>', cart: two }).speech).toBe(
      "I'm not sure which one you mean. It has one Harbor dark roast ground coffee and four gala apples. What would you like to do?",
    );
    expect(en.nothingAdded({ notFound: ['?', 'quinoa'], unavailable: [] }).speech).toBe(
      "I couldn't find two things that you named. I haven't added anything. Anything else?",
    );
    expect(de.nothingAdded({ notFound: ['?'], unavailable: [] }).speech).toBe(
      'Nicht alles, was du genannt hast, habe ich gefunden. Dazugelegt habe ich nichts. Sonst noch etwas?',
    );
  });

  it('is told when all of it is sold out', () => {
    const facts = { notFound: [], unavailable: [variant, milk.variant] };

    expect(both(facts, (words, all) => words.nothingAdded(all))).toEqual({
      english:
        "Harbor dark roast ground coffee and Nutwick almond milk aren't available right now. I haven't added anything. Anything else?",
      german:
        'Gerade nicht zu haben: gemahlener Kaffee von Harbor, dunkle Röstung und Mandeldrink von Nutwick. Dazugelegt habe ich nichts. Sonst noch etwas?',
    });
  });
});
