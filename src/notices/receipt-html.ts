import type { ViewRow } from '../dialogue/view.ts';
import { html } from './html.ts';
import type { Receipt } from './receipt.ts';

/** A receipt as a page: no images, nothing from elsewhere, and colours that the reader chose. */
export const receiptHtml = (receipt: Receipt): string =>
  html`<!doctype html>
    <html lang="${receipt.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${receipt.subject}</title>
        <style>
          ${[STYLE]}
        </style>
      </head>
      <body>
        <main>
          <p>${receipt.seller}</p>
          <h1>${receipt.heading}</h1>
          <p>${receipt.reference}</p>
          <table>
            <caption>
              ${receipt.caption}
            </caption>
            <tbody>
              ${receipt.items.map(row)}
            </tbody>
            <tfoot>
              ${receipt.totals.map(row)}
            </tfoot>
          </table>
          <dl>
            ${receipt.facts.map(
              ({ label, value }) =>
                html`<dt>${label}</dt>
                  <dd>${value}</dd>`,
            )}
          </dl>
          ${receipt.closing.map((text) => html`<p>${text}</p>`)}
        </main>
      </body>
    </html> `.markup;

const row = ({ label, value }: ViewRow) =>
  html`<tr>
    <th scope="row">${label}</th>
    <td>${value}</td>
  </tr> `;

const STYLE = html`
  :root { color-scheme: light dark; } body { margin: 0; font: 16px/1.5 system-ui, sans-serif; } main {
  max-width: 32rem; margin: 0 auto; padding: 24px; } h1 { font-size: 24px; line-height: 1.25; margin: 0 0
  16px; } table { width: 100%; border-collapse: collapse; } caption { text-align: start; font-weight: bold; }
  th, td { padding: 6px 0; text-align: start; vertical-align: top; font-weight: normal; } td { text-align:
  end; white-space: nowrap; padding-inline-start: 16px; } tfoot tr:first-child > * { border-top: 1px solid; }
  tfoot tr:last-child > * { font-weight: bold; } dt { font-weight: bold; } dd { margin: 0 0 8px; }
`;
