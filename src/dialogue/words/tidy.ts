/** Text that is data, fit to stand in a sentence: one line, single spaces. */
export const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
