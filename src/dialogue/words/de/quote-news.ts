import type { LineItem } from '../../../commerce/cart.ts';
import { compare } from '../../../commerce/money.ts';
import type { Variant } from '../../../commerce/product.ts';
import type { Here } from '../../../locales/here.ts';
import { sayNumber, sayTimes } from '../../../locales/number-words.ts';
import { sayList } from '../../../locales/say-list.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import { sayWindow } from '../../../locales/say-window.ts';
import type { Change } from '../../../orders/changes.ts';
import type { PriceSince, SinceLastTime } from '../quote-words.ts';
import { countOf, nameOf } from './name-of.ts';

/** What changed since last time (V22). Ends in a colon when nothing did, for then the items follow at once. */
export function saySince(since: SinceLastTime | undefined, lines: readonly LineItem[]): string {
  if (since === undefined) return '';
  if (since.kind === 'same') return 'Wie beim letzten Mal:';
  const [first] = since.prices;
  const [line, ...others] = lines;
  if (first !== undefined && line !== undefined && others.length === 0) return sayOnePrice(first, line);
  return sayPrices(since.prices, lines);
}

/** What changed since it was quoted, three things at most (V3). */
export function sayChanges(changes: readonly Change[], lines: readonly LineItem[], here: Here): string {
  if (changes.length === 0) return 'Inzwischen hat sich etwas geändert.';
  const told = changes.slice(0, MOST).map((change) => sayChange(change, lines, here));
  const lead = changes.length === 1 ? 'Eins hat sich geändert' : 'Ein paar Dinge haben sich geändert';
  return `${lead}: ${sayList('de-DE', [...told, ...moreChanges(changes.length - MOST)])}.`;
}

const MOST = 3;

/** Each takes long to say, and the whole quote is still to come. */
const MOST_PRICES = 2;

function sayOnePrice({ before, muchDearer, now }: PriceSince, { quantity }: LineItem): string {
  const step = `von ${sayMoney('de-DE', before)} auf ${sayMoney('de-DE', now)}${quantity === 1 ? '' : ' pro Stück'}`;
  const since = 'seit dem letzten Mal';
  if (muchDearer) return `Der Preis ist ${since} deutlich gestiegen, ${step}.`;
  if (before.currency !== now.currency) return `Der Preis hat sich ${since} geändert, ${step}.`;
  return `Der Preis ist ${since} ${step} ${compare(now, before) > 0 ? 'gestiegen' : 'gefallen'}.`;
}

function sayPrices(prices: readonly PriceSince[], lines: readonly LineItem[]): string {
  const byWeight = [...prices].sort((a, b) => Number(b.muchDearer) - Number(a.muchDearer));
  const told = byWeight.slice(0, MOST_PRICES).map(({ before, muchDearer, now, variant }) => {
    const step = `${sayMoney('de-DE', now)} statt ${sayMoney('de-DE', before)}`;
    return `${subject(variant, lines)}${muchDearer ? ', deutlich teurer,' : ', jetzt'} ${step}`;
  });
  return `Neue Preise seit dem letzten Mal: ${sayList('de-DE', [...told, ...rest(byWeight.slice(MOST_PRICES))])}.`;
}

/** Prices that there is no breath for; what got much dearer is not hidden among the others. */
function rest(prices: readonly PriceSince[]): readonly string[] {
  const dearer = prices.filter(({ muchDearer }) => muchDearer).length;
  const others = prices.length - dearer;
  return [
    ...(dearer === 0 ? [] : [`${morePrices(dearer)} deutlich höher`]),
    ...(others === 0 ? [] : [`${morePrices(others)} etwas anders`]),
  ];
}

const morePrices = (n: number): string =>
  `${sayNumber('de-DE', n, { gender: 'masculine', case: 'nominative' })} ${n === 1 ? 'weiterer Preis' : 'weitere Preise'}`;

const moreChanges = (n: number): readonly string[] =>
  n <= 0
    ? []
    : [
        `${sayNumber('de-DE', n, { gender: 'feminine', case: 'nominative' })} ${n === 1 ? 'weitere Änderung' : 'weitere Änderungen'}`,
      ];

function sayChange(change: Change, lines: readonly LineItem[], here: Here): string {
  switch (change.kind) {
    case 'price':
      return `${subject(change.variant, lines)}, jetzt ${sayMoney('de-DE', change.now)} statt ${sayMoney('de-DE', change.before)}`;
    case 'quantity':
      return `${sayTimes('de-DE', change.now)} statt ${sayTimes('de-DE', change.before)} ${nameOf(change.variant, 'short')}`;
    case 'gone':
      return `${nameOf(change.variant, 'short')} nicht mehr dabei`;
    case 'added':
      return `${countOf(change.quantity, change.variant, 'short')} zusätzlich dabei`;
    case 'address':
      return 'die Adresse ist eine andere';
    case 'payment':
      return 'die Karte ist eine andere';
    case 'delivery':
      return `die Lieferung kommt nicht mehr ${sayWindow('de-DE', change.before, here)}`;
    case 'slot_gone':
      return 'die gewählte Lieferzeit ist vergeben';
    case 'total':
      return `zusammen jetzt ${sayMoney('de-DE', change.now)} statt ${sayMoney('de-DE', change.before)}`;
  }
}

/** The short name, unless something else on the list goes by the same one. */
function subject(variant: Variant, lines: readonly LineItem[]): string {
  const short = nameOf(variant, 'short');
  const isShared = lines.some(
    (line) => line.variant.id !== variant.id && nameOf(line.variant, 'short') === short,
  );
  return isShared ? nameOf(variant) : short;
}
