import type { ui } from 'ask-sdk-model';
import type { Reply } from '../../dialogue/reply.ts';
import type { View, ViewItem, ViewLink, ViewRow } from '../../dialogue/view.ts';
import type { Room } from './room.ts';
import { shortened } from './shortened.ts';
import { plain } from './text.ts';

/** What the Alexa app shows: the view as text, for everybody who has no screen at hand. At most `room` of it. */
export function cardFor(reply: Reply, room: Room): ui.Card | undefined {
  // Linking is what the customer must find in the app, and one answer has one card.
  if (reply.kind === 'link-account') return { type: 'LinkAccount' };
  if (reply.view === undefined) return undefined;

  const title = shortened(plain(reply.view.title), { ...room, most: TITLE_LETTERS });
  const text = shortened(plain(linesOf(reply.view).join('\n')), {
    ...room,
    most: room.most - room.taken(title),
  });
  const image = imageIn(reply.view);
  return image === undefined
    ? { type: 'Simple', title, content: text }
    : { type: 'Standard', title, text, image: { smallImageUrl: image, largeImageUrl: image } };
}

const TITLE_LETTERS = 200;

function linesOf(view: View): readonly string[] {
  switch (view.kind) {
    case 'list':
      return view.items.map((item, index) => `${index + 1}. ${itemLine(item)}`);
    case 'order':
      return [
        ...(view.subtitle === undefined ? [] : [view.subtitle]),
        ...view.lines.map(itemLine),
        ...view.totals.map(rowLine),
        ...view.facts.map(rowLine),
        ...linkLine(view.link),
      ];
    case 'note':
      return [view.text, ...linkLine(view.link)];
  }
}

const linkLine = (link: ViewLink | undefined): readonly string[] =>
  link === undefined ? [] : [`${link.label}: ${link.url}`];

const itemLine = ({ amount, detail, title }: ViewItem): string =>
  [title, detail, amount].filter((part) => part !== undefined).join(' · ');

const rowLine = ({ label, value }: ViewRow): string => `${label}: ${value}`;

/** The picture of the one thing that a card is about. Amazon fetches https only, and no address over 2,000 letters. */
function imageIn(view: View): string | undefined {
  if (view.kind === 'note') return undefined;
  const [first, ...others] = view.kind === 'list' ? view.items : view.lines;
  const image = others.length === 0 ? first?.image : undefined;
  return image?.startsWith('https://') === true && image.length <= 2000 ? image : undefined;
}
