/** Text as the start of a sentence: its first letter is a capital. */
export const sentence = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
