/**
 * Text as it is compared: one spelling for what looks or sounds the same. Compatibility forms are unified, letters are
 * lower case and lose their accents (é → e, and in German ä → a, ö → o, ü → u), ß is ss, apostrophes and trade marks go.
 */
export function fold(text: string): string {
  return text
    .replaceAll(/[™®©℠\u00ad\u200b-\u200d\ufeff]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’‘`´ʼ]/g, '')
    .normalize('NFC')
    .replaceAll(/[ßæœøłđ]/g, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };
