/** An address that Google may open or show; nothing for any other scheme, and for what is no address. */
export function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const { href, protocol } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
