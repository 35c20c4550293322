/** A piece of a page: markup, with all data in it escaped. */
export interface Html {
  readonly markup: string;
}

/** Markup as it is written here; what is put into it is text, or pieces made the same way. */
export const html = (
  written: TemplateStringsArray,
  ...parts: readonly (string | readonly Html[])[]
): Html => ({
  markup: String.raw({ raw: written }, ...parts.map(markupOf)),
});

const markupOf = (part: string | readonly Html[]): string =>
  typeof part === 'string' ? escaped(part) : part.map(({ markup }) => markup).join('');

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0) ?? 0};`);
