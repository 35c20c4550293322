import type { Cart } from '../../../commerce/cart.ts';
import { sayDate } from '../../../locales/say-date.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import type { Asked } from '../../reply.ts';
import { cartView } from '../cart-view.ts';
import { oneOf } from '../one-of.ts';
import type { TalkWords } from '../talk-words.ts';
import { tidy } from '../tidy.ts';
import type { Manner } from '../words.ts';
import { articles, counted } from './goods.ts';
import { nameOf } from './name-of.ts';
import { orderLabels } from './order-labels.ts';
import { sayArrival } from './status-parcel.ts';

type Facts<K extends keyof TalkWords> = Parameters<TalkWords[K]>[0];

/** The opening, when there is nothing better to offer. */
export function welcome({ name, seller }: Facts<'welcome'>, manner: Manner): Asked {
  const to = name === undefined || tidy(name) === '' ? '' : `, ${tidy(name)}`;
  const speech = manner.familiar
    ? `${oneOf(manner, ['Hallo', 'Da bist du ja', 'Willkommen zurück'])}${to}. ${oneOf(manner, ['Was darf es sein?', 'Was möchtest du?'])}`
    : `Willkommen bei ${tidy(seller)}${to}. Du kannst nachbestellen, nach deiner Bestellung fragen oder den Warenkorb füllen. Was möchtest du?`;
  return {
    speech,
    reprompt:
      'Sag zum Beispiel „bestell Kaffee“, „wo ist meine Bestellung“ oder „Hilfe“. Was kann ich für dich tun?',
    suggestions: ['Das Übliche', 'Wo ist meine Bestellung', 'Was ist im Warenkorb', 'Hilfe'],
  };
}

/** Something is late: they hear of it before they ask, with no word of what is in it (V29). */
export function welcomeLate({ order, seller, ...here }: Facts<'welcomeLate'>, manner: Manner): Asked {
  const arrival = sayArrival({ order, ...here });
  const what = order.parcels.length > 1 ? 'Ein Teil deiner Bestellung' : 'Deine Bestellung';
  const from = sayDate('de-DE', order.placedAt, here, 'from');
  return {
    speech: `${hello(seller, manner)} ${what} ${from} verspätet sich leider.${arrival === '' ? '' : ` ${arrival}`} Soll ich dir mehr dazu sagen?`,
    reprompt: 'Bei Ja erzähle ich dir davon, oder du sagst, was du sonst brauchst. Möchtest du mehr hören?',
    suggestions: YES_NO,
  };
}

/** The cart that was left: what is in it, before anything is added (V31). */
export function welcomeCart({ cart, seller }: Facts<'welcomeCart'>, manner: Manner): Asked {
  return {
    speech: `${hello(seller, manner)} ${left(cart)} Sollen wir zur Kasse gehen?`,
    reprompt: 'Bei Ja hörst du den ganzen Preis, oder du sagst, was noch dazu soll. Jetzt zur Kasse?',
    suggestions: [...YES_NO, 'Was ist im Warenkorb'],
    ...cartView(cart, 'Dein Warenkorb', orderLabels),
  };
}

/** What they buy most often, when it is due again. */
export function welcomeUsual({ seller, variant }: Facts<'welcomeUsual'>, manner: Manner): Asked {
  const name = nameOf(variant, 'short');
  return {
    speech: `${hello(seller, manner)} ${oneOf(manner, ['Wieder das Übliche', 'Das Gleiche wie sonst'])}: ${name}?`,
    reprompt: `Bei Ja sehe ich nach, was das kostet: ${name}. Soll ich?`,
    suggestions: [...YES_NO, 'Wo ist meine Bestellung'],
  };
}

const YES_NO = ['Ja', 'Nein'] as const;

const hello = (seller: string, manner: Manner): string =>
  manner.familiar
    ? oneOf(manner, ['Da bist du ja wieder.', 'Willkommen zurück.'])
    : `Willkommen bei ${tidy(seller)}.`;

function left({ lineItems, subtotal }: Cart): string {
  const amount = sayMoney('de-DE', subtotal);
  return lineItems.length > 2
    ? `In deinem Warenkorb liegen noch ${articles(lineItems.length)} für ${amount}: ${counted(lineItems, 2)}.`
    : `In deinem Warenkorb liegt noch für ${amount}: ${counted(lineItems)}.`;
}
