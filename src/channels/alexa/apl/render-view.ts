import type { interfaces } from 'ask-sdk-model';
import type { View, ViewItem, ViewRow } from '../../../dialogue/view.ts';
import { escaped } from '../text.ts';
import { listDocument } from './list-document.ts';
import { orderDocument } from './order-document.ts';

type Render = interfaces.alexa.presentation.apl.RenderDocumentDirective;

/** Puts a view on the screen: a list as a list, an order or a note as a card. */
export const renderView = (view: View): Render => ({
  type: 'Alexa.Presentation.APL.RenderDocument',
  token: 'sayso',
  document: view.kind === 'list' ? listDocument : orderDocument,
  datasources: { view: sourceOf(view) },
});

/** What the documents read. Texts are escaped, because APL's own texts may contain markup. */
export interface ListSource {
  readonly title: string;
  readonly selectable: boolean;
  readonly items: readonly ItemSource[];
}

export interface OrderSource {
  readonly title: string;
  readonly subtitle: string;
  readonly lines: readonly ItemSource[];
  readonly totals: readonly ViewRow[];
  readonly facts: readonly ViewRow[];
}

/** Every field is there, if only as an empty text: a document cannot ask whether one is missing. */
interface ItemSource {
  readonly position: number;
  readonly title: string;
  readonly detail: string;
  readonly amount: string;
  readonly image: string;
}

function sourceOf(view: View): ListSource | OrderSource {
  switch (view.kind) {
    case 'list':
      return {
        title: escaped(view.title),
        selectable: view.selectable,
        items: view.items.map(itemSource),
      };
    case 'order':
      return {
        title: escaped(view.title),
        subtitle: escaped(view.subtitle ?? ''),
        lines: view.lines.map(itemSource),
        totals: view.totals.map(rowSource),
        facts: view.facts.map(rowSource),
      };
    case 'note':
      return {
        title: escaped(view.title),
        subtitle: escaped(view.text),
        lines: [],
        totals: [],
        facts: view.link === undefined ? [] : [rowSource({ label: view.link.label, value: view.link.url })],
      };
  }
}

const itemSource = (item: ViewItem, index: number): ItemSource => ({
  position: index + 1,
  title: escaped(item.title),
  detail: escaped(item.detail ?? ''),
  amount: escaped(item.amount ?? ''),
  image: item.image?.startsWith('https://') === true ? item.image : '',
});

const rowSource = ({ label, value }: ViewRow): ViewRow => ({ label: escaped(label), value: escaped(value) });
