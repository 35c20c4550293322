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
  return thenAnythingElse(manner, canCancel ? `${refusal} What I can do is cancel it.` : refusal, {
    hint: HINT[what],
    suggestions: [...(canCancel ? ['Cancel my order'] : []), "Where's my order", 'No'],
    view: { kind: 'note', title: TITLE[what], text: refusal, ...linkTo(facts) },
  });
}

function elsewhere({ phone, url }: Facts): string {
  const ways = [
    ...(url === undefined ? [] : ["on the shop's website"]),
    ...(phone === undefined ? [] : [`by phone at ${tidy(phone)}`]),
  ];
  return ways.length === 0
    ? " Say “talk to a person” and I'll see who can."
    : ` You can do that ${sayList('en-US', ways, 'or')}.`;
}

const linkTo = ({ order, url }: Facts): { readonly link?: ViewLink } =>
  url === undefined ? {} : { link: { label: order?.url === url ? 'Open the order' : 'Open the shop', url } };

const REFUSAL = {
  change: "I can't change an order by voice once it's placed.",
  return: "I can't take returns by voice.",
} as const;

const TITLE = { change: 'Change an order', return: 'Return something' } as const;

const HINT = {
  change: 'You can order what is missing, say “talk to a person”, or say no.',
  return: 'You can ask about another order, say “talk to a person”, or say no.',
} as const;
