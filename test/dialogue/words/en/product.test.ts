import { describe, expect, it } from '@jest/globals';
import { productWords } from '../../../../src/dialogue/words/en/product.ts';
import { productOccasions } from '../product-occasions.ts';
import { english } from '../quote-occasions.ts';

const occasions = new Map(productOccasions(english));

const said: readonly (readonly [string, string])[] = [
  ['which size', 'Which Harbor dark roast ground coffee: the 12-ounce or the 2-pound?'],
  ['which brand', 'I found six. Which dark roast ground coffee: the Harbor or the Porch?'],
  ['which brand and size', 'Which dark roast ground coffee: the 2-pound Harbor or the 12-ounce Porch?'],
  ['which option', 'Which Oatherd oat milk: the vanilla or the original?'],
  ['which pack', 'Which Copper Badger golden lager: the 6-pack or the 12-pack?'],
  ['which price', 'Which Harbor dark roast ground coffee, 12 ounces: the $12.99 one or the $10.99 one?'],
  ['which of two alike', 'Which Harbor dark roast ground coffee, 12 ounces: the first or the second?'],
  [
    'which thing',
    'I found twelve. Which one: the dark roast ground coffee, the oat milk or the organic bananas?',
  ],
  ['which of one', 'Which one: the Harbor dark roast ground coffee, 12 ounces, or something else?'],
  [
    'new to them',
    "You haven't bought oat milk here before. I can get you Oatherd vanilla oat milk, 64 fluid ounces, for $5.49. Would you like that?",
  ],
  [
    'new to them, unheard',
    "You haven't bought that here before. I can get you organic bananas, 2 pounds, for $1.99. Would you like that?",
  ],
  ['heard', 'I heard Oatherd vanilla oat milk. Is that right?'],
  [
    'a dearer substitute',
    "Right now we're out of Porch dark roast ground coffee, 12 ounces. Instead I have Harbor dark roast ground coffee, 12 ounces, for $12.99, which is $4 more. Would you like that instead?",
  ],
  [
    'a cheaper substitute',
    'We no longer sell Harbor dark roast ground coffee, 12 ounces. Instead I have Porch dark roast ground coffee, 12 ounces, for $8.99, which is $4 less. Would you like that instead?',
  ],
  [
    'a substitute at the same price',
    "Right now we're out of Harbor dark roast ground coffee, 12 ounces. Instead I have Porch dark roast ground coffee, 12 ounces, for $12.99, the same price. Would you like that instead?",
  ],
  ['short', 'There are only three left of the organic bananas, not five. Shall I take those three?'],
  ['short, one left', 'There is only one left of the organic bananas, not two. Shall I take that one?'],
  [
    'out of stock',
    "Right now we're out of Harbor dark roast ground coffee, 12 ounces. Shall I tell you when it's back?",
  ],
  [
    'out of stock for good',
    'We no longer sell Harbor dark roast ground coffee, 12 ounces. I have nothing like it either. What would you like instead?',
  ],
  ['no substitute', 'All right, not that one. Shall I tell you when the one you wanted is back?'],
  ['will tell', "OK, I'll let you know when it's back. Is there anything else?"],
  ['not available', "I can't get dragon fruit right now. What would you like instead?"],
  ['not available, unsaid', "I can't get that right now. What would you like instead?"],
  ['how many', 'How many of the organic bananas would you like?'],
  [
    'too many',
    'I can order 99 of one thing at most. How many of the Harbor dark roast ground coffee would you like?',
  ],
  ['which product', 'What would you like to order?'],
  ['unknown', "I couldn't find dragon fruit. What would you like instead?"],
  ['unknown, unclear', "I couldn't find that. What would you like instead?"],
  ['unknown, one near', "I couldn't find goat milk. Did you mean Oatherd vanilla oat milk, 64 fluid ounces?"],
  [
    'unknown, three near',
    "I couldn't find goat milk. Which of these would do: the oat milk, the organic bananas or the golden lager?",
  ],
  ['price', "It's $12.99 for one Harbor dark roast ground coffee, 12 ounces. Shall I put it in your cart?"],
  [
    'price, out of stock',
    "It's $12.99 for one Harbor dark roast ground coffee, 12 ounces, but there's none left right now. Is there anything else?",
  ],
  [
    'price, withdrawn',
    'We no longer sell Harbor dark roast ground coffee, 12 ounces. Is there anything else?',
  ],
  [
    'availability',
    'Yes, we have Oatherd vanilla oat milk, 64 fluid ounces, for $5.49. Shall I put it in your cart?',
  ],
  [
    'availability, few',
    'Yes, but there are only three left: organic bananas, 2 pounds, for $1.99. Shall I put it in your cart?',
  ],
  [
    'availability, none',
    "No, right now we're out of Harbor dark roast ground coffee, 12 ounces. Is there anything else?",
  ],
  [
    'availability, withdrawn',
    'No, we no longer sell Harbor dark roast ground coffee, 12 ounces. Is there anything else?',
  ],
  [
    'about',
    "That's Harbor dark roast ground coffee, 12 ounces, for $12.99, in stock. Shall I put it in your cart?",
  ],
  [
    'about, for adults',
    "That's Copper Badger golden lager, 6-pack, 12 fluid ounces each, for $8.99, in stock. It's only for people of 21 or over. Shall I put it in your cart?",
  ],
  [
    'about, withdrawn',
    'We no longer sell Harbor dark roast ground coffee, 12 ounces. Is there anything else?',
  ],
  ['none of them', 'OK, none of those. What would you like instead?'],
];

describe('V13 V14 V21 V23 V25 what is said about products', () => {
  const words = productWords({ familiar: false, pick: 0 });

  it.each(said)('says, for %s: %s', (name, speech) => {
    expect(occasions.get(name)?.(words).speech).toBe(speech);
  });

  it('has a sentence here for every occasion', () => {
    expect(said.map(([name]) => name)).toEqual([...occasions.keys()]);
  });
});
