import type { Order } from '../../../commerce/order.ts';
import { sayList } from '../../../locales/say-list.ts';
import type { Asked } from '../../reply.ts';
import type { ViewLink } from '../../view.ts';
import { tidy } from '../tidy.ts';
import type { Manner } from '../words.ts';
import { thenAnythingElse } from './then-anything-else.ts';

interface Facts {
  readonly order: Order | undefined;
  readonly url: string | undefined;
  readonly phone: string | undefined;
}

/** What cannot be done by voice in this shop, and where it can be done: never a dead end (V15). */
export function notByVoice(what: 'change' | 'return', facts: Facts, manner: Manner): Asked {
  const canCancel = what === 'change' && facts.order?.permits.cancel === true;
  const refusal = `${REFUSAL[what]}${elsewhere(facts)}`;
  return thenAnythingElse(manner, canCancel ? `${refusal} Stornieren kann ich sie aber.` : refusal, {
    hint: HINT[what],
    suggestions: [...(canCancel ? ['Stornieren'] : []), 'Wo ist meine Bestellung', 'Nein'],
    view: { kind: 'note', title: TITLE[what], text: refusal, ...linkTo(facts) },
  });
}

function elsewhere({ phone, url }: Facts): string {
  const ways = [
    ...(url === undefined ? [] : ['auf der Website des Ladens']),
    ...(phone === undefined ? [] : [`telefonisch unter ${tidy(phone)}`]),
  ];
  return ways.length === 0
    ? ' Sag „mit jemandem sprechen“, dann sehe ich, wer das kann.'
    : ` Das geht ${sayList('de-DE', ways, 'or')}.`;
}

const linkTo = ({ order, url }: Facts): { readonly link?: ViewLink } =>
  url === undefined ? {} : { link: { label: order?.url === url ? 'Zur Bestellung' : 'Zum Laden', url } };

const REFUSAL = {
  change: 'Eine Bestellung, die aufgegeben ist, kann ich hier nicht mehr ändern.',
  return: 'Rücksendungen kann ich hier nicht annehmen.',
} as const;

const TITLE = { change: 'Bestellung ändern', return: 'Etwas zurückschicken' } as const;

const HINT = {
  change: 'Du kannst nachbestellen, was fehlt, mit jemandem sprechen oder Nein sagen.',
  return: 'Du kannst nach einer anderen Bestellung fragen, mit jemandem sprechen oder Nein sagen.',
} as const;
