import type { Variant } from '../../../commerce/product.ts';
import { sayNumber } from '../../../locales/number-words.ts';
import type { Asked } from '../../reply.ts';
import { echo } from '../echo.ts';
import { oneOf } from '../one-of.ts';
import type { ProductWords } from '../product-words.ts';
import type { Manner } from '../words.ts';
import { nameOf } from './name-of.ts';
import { offerFewer, offerNewProduct, offerSubstitute, sayOutOfStock } from './product-offered.ts';
import { tellAvailability, tellPrice, tellProduct } from './product-told.ts';
import { askWhichProduct, sayNotFound } from './product-which.ts';

/** Which product is meant, and what there is to know of it, in English. */
export const productWords = (manner: Manner): ProductWords => ({
  which: askWhichProduct,
  newToYou: offerNewProduct,
  heard,
  substitute: offerSubstitute,
  short: offerFewer,
  outOfStock: sayOutOfStock,
  tellWhenBack,
  willTell,
  notAvailable,
  howMany: ({ variant }) => howMany(variant),
  tooMany,
  whichProduct: () => whichProduct(manner),
  unknown: sayNotFound,
  price: tellPrice,
  availability: tellAvailability,
  about: tellProduct,
  noneOfThem: () => noneOfThem(manner),
});

const heard = ({ variant }: { readonly variant: Variant }): Asked => ({
  speech: `I heard ${nameOf(variant, 'short')}. Is that right?`,
  reprompt: 'If it was something else, just say it again. Did I get it right?',
  suggestions: ['Yes', 'No'],
});

const tellWhenBack = (): Asked => ({
  speech: 'All right, not that one. Shall I tell you when the one you wanted is back?',
  reprompt: "It's nothing you have to pay for. Would you like to hear when it's here again?",
  suggestions: ['Yes', 'No'],
});

const willTell = (): Asked => ({
  speech: "OK, I'll let you know when it's back. Is there anything else?",
  reprompt: 'You can order something else, or say “no, thanks”. What would you like to do?',
});

const notAvailable = ({ said }: { readonly said: string | undefined }): Asked => ({
  speech: `I can't get ${echo(said) ?? 'that'} right now. What would you like instead?`,
  reprompt: 'You can name something else, or say “no, thanks”. What shall it be?',
});

const howMany = (variant: Variant): Asked => ({
  speech: `How many of the ${nameOf(variant, 'short')} would you like?`,
  reprompt: 'Just say a number, like “two”. How many shall it be?',
  suggestions: ['One', 'Two', 'Three'],
});

const tooMany = ({ most, variant }: { readonly variant: Variant; readonly most: number }): Asked => ({
  speech: `I can order ${sayNumber('en-US', most)} of one thing at most. How many of the ${nameOf(variant, 'short')} would you like?`,
  reprompt: `Any number up to ${sayNumber('en-US', most)} will do. How many shall it be?`,
  suggestions: ['One', 'Two', 'Three'],
});

const whichProduct = (manner: Manner): Asked => ({
  speech: manner.familiar
    ? oneOf(manner, ['What can I get you?', 'What shall it be?'])
    : oneOf(manner, ['What would you like to order?', 'What can I get you?']),
  reprompt: 'Name a product, like “coffee” or “paper towels”, or say “the usual”. What would you like?',
  suggestions: ['The usual', 'My last order'],
});

const noneOfThem = (manner: Manner): Asked => ({
  speech: oneOf(manner, [
    'OK, none of those. What would you like instead?',
    'All right. What are you looking for, then?',
  ]),
  reprompt: 'A brand or a size helps me find it, or say “no, thanks”. What shall it be?',
});
