import type { Total } from '../../commerce/totals.ts';
import type { Instant } from '../../commerce/instant.ts';
import type { Locale } from '../../locales/locale.ts';
import { sayMeasure, sayPack } from '../../locales/say-quantity.ts';
import { sayMoney } from '../../locales/say-money.ts';
import { sayWindow } from '../../locales/say-window.ts';
import type { Variant } from '../../commerce/product.ts';
import type { KeptApproval } from './approval-book.ts';
import { escapeHtml } from './escape-html.ts';
import { pageWords, type PageWords } from './page-words.ts';

export type PageState =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'open' | 'expired' | 'ordered' | 'refused' | 'repeat';
      readonly approval: KeptApproval;
      readonly seller: string;
      readonly timeZone: string;
      readonly now: Instant;
    };

/** One page, no script, nothing from elsewhere: what would be bought, for how much, and one button. */
export function approvalPage(state: PageState): string {
  if (state.kind === 'unknown') {
    const words = pageWords('en-US');
    return page('en-US', words.unknown, `<h1>${escapeHtml(words.unknown)}</h1>`);
  }
  const { locale } = state.approval;
  const words = pageWords(locale);
  const heading = words[state.kind];
  const button =
    state.kind === 'open' ? `<form method="post"><button>${escapeHtml(words.order)}</button></form>` : '';
  return page(
    locale,
    heading,
    `<p class="seller">${escapeHtml(state.seller)}</p><h1>${escapeHtml(heading)}</h1>${quote(state, words)}${button}`,
  );
}

type Shown = Exclude<PageState, { readonly kind: 'unknown' }>;

function quote({ approval: { checkout, locale }, now, timeZone }: Shown, words: PageWords): string {
  const lines = checkout.lineItems.map(
    ({ quantity, total, variant }) =>
      `<tr><td>${quantity} × ${escapeHtml(titleOf(locale, variant))}</td><td>${escapeHtml(sayMoney(locale, total))}</td></tr>`,
  );
  const totals = checkout.totals.map(
    ({ amount, type }: Total) =>
      `<tr class="${type}"><th scope="row">${escapeHtml(words.totals[type])}</th><td>${escapeHtml(sayMoney(locale, amount))}</td></tr>`,
  );
  const { fulfillment, instrument } = checkout;
  const facts = [
    fulfillment && [words.deliverTo, `${fulfillment.destination.label}: ${fulfillment.destination.street}`],
    fulfillment && [words.arrives, sayWindow(locale, fulfillment.selected.window, { now, timeZone }, 'bare')],
    instrument && [words.payWith, `${instrument.brand} …${instrument.lastDigits}`],
  ].filter((fact) => fact !== undefined);
  return `<table><tbody>${lines.join('')}</tbody><tfoot>${totals.join('')}</tfoot></table><dl>${facts
    .map(([label = '', value = '']) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`)
    .join('')}</dl>`;
}

const titleOf = (locale: Locale, { brand, count, option, size, title }: Variant): string =>
  [
    [brand, option, title].filter((part) => part !== undefined).join(' '),
    size && sayMeasure(locale, size),
    count !== undefined && count > 1 && sayPack(locale, count),
  ]
    .filter((part) => typeof part === 'string')
    .join(', ');

const page = (locale: Locale, title: string, body: string): string =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { margin: 0; display: grid; justify-content: center; }
main { width: min(28rem, 100vw); box-sizing: border-box; padding: 1.5rem; }
.seller { margin: 0; opacity: .75; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1.25rem; }
table { width: 100%; border-collapse: collapse; }
td, th { padding: .375rem 0; text-align: start; font-weight: inherit; vertical-align: top; }
td:last-child { text-align: end; white-space: nowrap; padding-inline-start: 1rem; }
tfoot { border-top: 1px solid; }
.total { font-weight: 700; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 1.25rem 0; }
dt { opacity: .75; }
dd { margin: 0; }
button { font: inherit; font-weight: 600; width: 100%; min-height: 3rem; border: 0; border-radius: .75rem; background: #0b5d3b; color: #fff; cursor: pointer; }
button:focus-visible { outline: 3px solid; outline-offset: 3px; }
`;
