import type { ViewRow } from '../dialogue/view.ts';
import type { Receipt } from './receipt.ts';

/** A receipt for whoever reads plain text. */
export const receiptText = (receipt: Receipt): string =>
  [
    [receipt.seller, receipt.heading],
    [receipt.reference],
    [`${receipt.caption}:`, ...receipt.items.map(row)],
    receipt.totals.map(row),
    receipt.facts.map(row),
    receipt.closing,
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');

const row = ({ label, value }: ViewRow): string => `${label}: ${value}`;
