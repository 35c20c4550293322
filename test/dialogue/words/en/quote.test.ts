import { describe, expect, it } from '@jest/globals';
import { quoteWords } from '../../../../src/dialogue/words/en/quote.ts';
import { english, quoteOccasions } from '../quote-occasions.ts';

const occasions = new Map(quoteOccasions(english));

const said: readonly (readonly [string, string])[] = [
  [
    'one thing',
    "That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I place the order?",
  ],
  [
    'the same again',
    'Same as last time: one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I place the order?',
  ],
  [
    'much dearer',
    "The price went up a lot since last time, from $10.99 to $12.99. That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I place the order?",
  ],
  [
    'cheaper',
    "The price went down from $2.19 to $1.99 each since last time. That's three packs of organic bananas, 2 pounds, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $44.46 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I place the order?",
  ],
  [
    'three things',
    'Same as last time: two Harbor dark roast ground coffee, 12 ounces, one Oatherd vanilla oat milk, 64 fluid ounces and three packs of organic bananas, 2 pounds, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $42.93 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I place the order?',
  ],
  [
    'three prices',
    "Since last time, the Harbor dark roast ground coffee went up a lot, from $10.99 to $12.99, the organic bananas went down from $2.19 to $1.99 and one more changed a little. That's two Harbor dark roast ground coffee, 12 ounces, one Oatherd vanilla oat milk, 64 fluid ounces and three packs of organic bananas, 2 pounds, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $42.93 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I place the order?",
  ],
  [
    'five things',
    "That's five different things from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. The most expensive are two Harbor dark roast ground coffee, 12 ounces, one Harbor dark roast ground coffee, 2 pounds and one 6-pack of Copper Badger golden lager, 12 fluid ounces each. $75.91 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I place the order?",
  ],
  [
    'a discount',
    "That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $12.49 in all with $1.50 tax and $2 off, on your Visa. Shall I place the order?",
  ],
  [
    'nothing but the price',
    "That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $12.99 in all, on your Visa. Shall I place the order?",
  ],
  [
    'added to an order',
    "That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market, going with your open order to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I add it to your order?",
  ],
  [
    'new to them',
    "That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Because it's new to you, shall I send it to your phone to confirm?",
  ],
  [
    'new to them, in part',
    "That's two Harbor dark roast ground coffee, 12 ounces, one Oatherd vanilla oat milk, 64 fluid ounces and three packs of organic bananas, 2 pounds, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $42.93 in all with $3.99 delivery and $1.50 tax, on your Visa. Because some of it's new to you, shall I send it to your phone to confirm?",
  ],
  [
    'a new address',
    "That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Because that address is new, shall I send it to your phone to confirm?",
  ],
  [
    'a lot of money',
    "That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Because it's a larger amount, shall I send it to your phone to confirm?",
  ],
  [
    'an unusual quantity',
    "That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Because it's more than you usually get, shall I send it to your phone to confirm?",
  ],
  [
    'another voice',
    "That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Because I'm not sure of your voice, shall I send it to your phone to confirm?",
  ],
  [
    'a changed price',
    "One thing changed: the Harbor dark roast ground coffee went up from $11.99 to $12.99. That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I place the order?",
  ],
  [
    'a changed quantity',
    "One thing changed: it's one instead of two of the Harbor dark roast ground coffee. That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I place the order?",
  ],
  [
    'something gone',
    "One thing changed: it's without the organic bananas now. That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I place the order?",
  ],
  [
    'something added',
    "One thing changed: it has two Oatherd vanilla oat milk as well now. That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I place the order?",
  ],
  [
    'another address',
    "Some things changed: the address is different and the card is different. That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I send it to your phone to confirm?",
  ],
  [
    'another delivery',
    "One thing changed: it no longer comes on Friday. That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I place the order?",
  ],
  [
    'a slot gone',
    "One thing changed: the delivery time you chose is taken. The price went up a lot since last time, from $10.99 to $12.99. That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I place the order?",
  ],
  [
    'another total',
    "One thing changed: the total went down from $19 to $18.48. That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I place the order?",
  ],
  [
    'something changed',
    "Something changed in the meantime. That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I place the order?",
  ],
  [
    'many changes',
    "Some things changed: it's without the organic bananas now, it's without the Oatherd vanilla oat milk now, the address is different and one more. That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I place the order?",
  ],
  [
    'too late',
    "That took a while, so I checked again. That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I place the order?",
  ],
  [
    'too late, by phone',
    "That took a while, so I checked again. The price went up a lot since last time, from $10.99 to $12.99. That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 2 and 4 PM. $18.48 in all with $3.99 delivery and $1.50 tax, on your Visa. Shall I send it to your phone to confirm?",
  ],
  [
    'ordered',
    'Done, your order is placed. It arrives tomorrow between 2 and 4 PM. To undo it, come back and say “cancel my order”.',
  ],
  [
    'ordered, added',
    "Done, I've added it to your order. It arrives tomorrow between 2 and 4 PM. If anything is wrong, come back and say “talk to a person”.",
  ],
  [
    'ordered, two parcels',
    'Done, your order is placed. It comes in two parcels, the first tomorrow between 2 and 4 PM, the last on Friday. To undo it, come back and say “cancel my order”.',
  ],
  ['ordered, no parcel yet', 'Done, your order is placed. To undo it, come back and say “cancel my order”.'],
  [
    'still ordering',
    "The shop is taking longer than I can wait. I'll tell you how it went when we next talk, so there's no need to order it again.",
  ],
  [
    'unconfirmed',
    "Sorry, something went wrong on our side while I was ordering. It won't be ordered twice. Shall I try again?",
  ],
  ['not ordered', "Your last order didn't go through, so nothing was bought. Is there anything else?"],
  ['nothing ordered', 'OK, nothing ordered. Is there anything else?'],
  ['sent to the phone', "I've sent it to your phone. Nothing is ordered until you confirm it there."],
  ['ordered lately', 'You ordered exactly this ten minutes ago. Do you want it again?'],
  ['one gone', "We're out of Oatherd vanilla oat milk. Shall I go on with the rest?"],
  [
    'some gone, some short',
    "We're out of Oatherd vanilla oat milk and organic bananas, we have only two left of the Harbor dark roast ground coffee and one more is missing. Shall I go on with the rest?",
  ],
  ['one short', 'We have only one left of the organic bananas. Shall I go on with the rest?'],
  [
    'join or new',
    'You have an order coming tomorrow between 2 and 4 PM. How should I order this: added to that one, or as a new order?',
  ],
  [
    'join or new, no date',
    'You have an order that can still be added to. How should I order this: added to that one, or as a new order?',
  ],
  ['empty cart', 'Your cart is empty. What would you like to buy?'],
  [
    'no card',
    "I can't order yet, because you have no card saved. You can add one on your phone: the link is in your app. Is there anything else?",
  ],
  [
    'no card, no link',
    "I can't order yet, because you have no card saved. You can add one by calling 555 0100. Is there anything else?",
  ],
  [
    'no card, no help',
    "I can't order yet, because you have no card saved. A person can help you add one: just say “talk to a person”. Is there anything else?",
  ],
  [
    'card expired',
    'Your Visa has expired, so nothing is ordered yet. Which card should I use: the Mastercard, or none for now?',
  ],
  [
    'card declined',
    'Your Visa was declined, so nothing was ordered. Which card should I use: the Mastercard or the Visa ending in 1 1 1 1?',
  ],
  [
    'card declined, no other',
    'Your Visa was declined, so nothing was ordered. You can add another card on your phone: the link is in your app. Is there anything else?',
  ],
  [
    'no address',
    "I can't order yet, because you have no address saved. You can add one on your phone: the link is in your app. Is there anything else?",
  ],
  [
    'not delivered there',
    "This can't be delivered to your work address. Where should it go: home, or nowhere for now?",
  ],
  [
    'not delivered anywhere',
    "This can't be delivered to your home address. You can add another address on your phone: the link is in your app. Is there anything else?",
  ],
  ['below the minimum', "The smallest order is $20, so you're $5.99 short. What would you like to add?"],
  [
    'below the minimum, not in the cart',
    "That's only $14.01 for two Harbor dark roast ground coffee, one Oatherd vanilla oat milk and three packs of organic bananas, and the smallest order is $20. Shall I put it in your cart, so you can add something?",
  ],
  [
    'age restricted',
    "You must be 21 or over to buy the Copper Badger golden lager, and I can't check that by voice. You can finish this order on your phone: the link is in your app. Is there anything else?",
  ],
  ['out of stock', "We're out of the Copper Badger golden lager. What would you like instead?"],
  ['short stock', 'We only have two left of the Copper Badger golden lager. What would you like instead?'],
  ['withdrawn', 'We no longer sell one of these things. What would you like instead?'],
  [
    'slot gone',
    'That delivery time has just been taken, so nothing was ordered. You can choose another time on your phone: the link is in your app. Is there anything else?',
  ],
  [
    'order closed',
    'That order is already being packed, so nothing can be added to it. What should I order separately?',
  ],
  ['which address', 'Where should it go: home, work or mom?'],
  ['which address, two homes', 'Where should it go: home at 12 Elm Street or home at 9 Oak Lane?'],
  ['which card', 'Which card should I use: the Visa or the Mastercard?'],
  [
    'which card, two of a brand',
    'Which card should I use: the Visa ending in 4 2 4 2 or the Visa ending in 1 1 1 1?',
  ],
  [
    'which delivery, for that is not to be had',
    "That isn't possible. When should it come: tomorrow between 2 and 4 PM for $5.99 or Friday for free?",
  ],
  ['which delivery', 'When should it come: tomorrow between 2 and 4 PM for $5.99 or Friday for free?'],
  ['which delivery, one price', 'When should it come: tomorrow between 2 and 4 PM or Friday?'],
  ['which delivery, one time', 'When should it come: Express for $5.99 or Standard for free?'],
  ['no other address', "That's the only address you have saved. Shall I go ahead with it?"],
  ['no other card', "That's the only card you have saved. Shall I go ahead with it?"],
  ['no other delivery', "There's no other delivery for this. Shall I go ahead with it?"],
  ['nothing to order', "There's nothing to order yet. What would you like to get?"],
];

describe('V2 V3 V5 V15 V22 what is said from the quote to the order, to someone new', () => {
  const words = quoteWords({ familiar: false, pick: 0 });

  it.each(said)('says, for %s: %s', (name, speech) => {
    expect(occasions.get(name)?.(words).speech).toBe(speech);
  });

  it('has a sentence here for every occasion', () => {
    expect(said.map(([name]) => name)).toEqual([...occasions.keys()]);
  });
});
