import type { Offer } from '../../../commerce/product.ts';
import { sayNumber } from '../../../locales/number-words.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import type { Asked } from '../../reply.ts';
import { echo } from '../echo.ts';
import { priceStep } from '../price-step.ts';
import { sentence } from '../sentence.ts';
import { nameOf } from './name-of.ts';
import { offerShown, offerView } from './offer-view.ts';

const YES_NO = ['Ja', 'Nein'];

/** Not in their history: the shop's, offered. */
export const offerNewProduct = ({
  offer,
  said,
}: {
  readonly said: string | undefined;
  readonly offer: Offer;
}): Asked => ({
  speech: `${sentence(echo(said) ?? 'das')} hast du hier noch nie gekauft. Ich hätte da: ${nameOf(offer.variant)}, für ${priceOf(offer)}. Möchtest du das?`,
  reprompt: 'Vor dem Bestellen hörst du noch den ganzen Preis. Soll ich damit weitermachen?',
  view: offerView(offer),
  suggestions: YES_NO,
});

/** One substitute, with its difference (V14). */
export const offerSubstitute = ({
  instead,
  wanted,
}: {
  readonly wanted: Offer;
  readonly instead: Offer;
}): Asked => ({
  speech: `${gone(wanted)} Stattdessen hätte ich: ${nameOf(instead.variant)}, für ${priceOf(instead)}${difference(wanted, instead)}. Möchtest du das stattdessen?`,
  reprompt: 'Ich tausche nie etwas aus, ohne zu fragen. Ist dir das recht?',
  view: { kind: 'list', title: 'Stattdessen', items: [offerShown(instead)], selectable: false },
  suggestions: YES_NO,
});

/** There are fewer than were wanted. */
export function offerFewer({
  offer: { available, variant },
  wanted,
}: {
  readonly offer: Offer;
  readonly wanted: number;
}): Asked {
  const [left, all] = [sayNumber('de-DE', available), sayNumber('de-DE', wanted)];
  const take = available === 1 ? 'das eine' : `die ${left}`;
  return {
    speech: `Es ${available === 1 ? 'ist' : 'sind'} nur noch ${left} da, nicht ${all}: ${nameOf(variant, 'short')}. Soll ich ${take} nehmen?`,
    reprompt: `Du wolltest ${all}, mehr als ${left} gibt es gerade nicht. Reicht dir das?`,
    suggestions: YES_NO,
  };
}

/** Out of stock and nothing to take its place (V14). */
export function sayOutOfStock({
  canWatch,
  offer,
}: {
  readonly offer: Offer;
  readonly canWatch: boolean;
}): Asked {
  if (!canWatch) {
    return {
      speech: `${gone(offer)} Etwas Ähnliches habe ich leider auch nicht. Was möchtest du stattdessen?`,
      reprompt: 'Du kannst etwas anderes nennen oder „nein, danke“ sagen. Was darf es sein?',
    };
  }
  return {
    speech: `${gone(offer)} Soll ich dir Bescheid sagen, wenn es wieder da ist?`,
    reprompt: 'Das kostet nichts. Möchtest du es erfahren, sobald es wieder zu haben ist?',
    suggestions: YES_NO,
  };
}

/** That it is sold out, or not sold any more. */
export const gone = ({ availability, variant }: Offer): string =>
  availability === 'withdrawn'
    ? `Leider nicht mehr im Sortiment: ${nameOf(variant)}.`
    : `Gerade leider ausverkauft: ${nameOf(variant)}.`;

const priceOf = ({ price }: Offer): string => sayMoney('de-DE', price);

function difference(wanted: Offer, instead: Offer): string {
  const step = priceStep(wanted.price, instead.price);
  switch (step.kind) {
    case 'same':
      return ', also zum gleichen Preis';
    case 'more':
      return `, das sind ${sayMoney('de-DE', step.by)} mehr`;
    case 'less':
      return `, das sind ${sayMoney('de-DE', step.by)} weniger`;
    case 'unknown':
      return '';
  }
}
