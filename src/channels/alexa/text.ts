/** Text as markup: what reads like a tag is said or shown as it stands (V30). */
export const escaped = (text: string): string =>
  plain(text).replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark);

/** Text without what can be neither said nor shown, which XML and Amazon refuse. Line breaks stay. */
export const plain = (text: string): string => text.replace(/[\p{Cs}\uFFFE\uFFFF]|(?!\n)\p{Cc}/gu, ' ');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
