/** What a person hears of a piece of SSML, as plain text. Text that is no SSML is left as it is. */
export function plainSpeech(speech: string): string {
  const trimmed = speech.trim();
  return tidy(/^<speak[\s>]/.test(trimmed) ? decoded(withoutMarkup(trimmed)) : trimmed);
}

/** In order: what is not heard, what is heard instead of what is written, pauses, everything else. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<!--.*?-->/gs, ' '],
  [/<audio\b[^>]*\/>/g, ' '],
  [/<audio\b[^>]*>.*?<\/audio>/gs, ' '],
  [/<sub\b[^>]*\balias="([^"]*)"[^>]*>.*?<\/sub>/gs, '$1'],
  [/<sub\b[^>]*\balias='([^']*)'[^>]*>.*?<\/sub>/gs, '$1'],
  [/<(?:break|\/?p|\/?s|\/?speak|\/?par|\/?seq|\/?media|mark)\b[^>]*>/g, ' '],
  [/<[^>]*>/g, ''],
];

const withoutMarkup = (ssml: string): string =>
  MARKUP.reduce((text, [markup, heard]) => text.replace(markup, heard), ssml);

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w+));/g, (entity, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED.get(name) ?? entity;
    return character(typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16)) ?? entity;
  });

const character = (code: number): string | undefined =>
  code <= 0x10ffff ? String.fromCodePoint(code) : undefined;

/** A pause in front of a full stop would otherwise leave a gap there. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])(?=\s|$)/g, '$1')
    .trim();
