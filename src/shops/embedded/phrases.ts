import { languageOf, type Language, type Locale } from '../../locales/locale.ts';

/** What carriers leave us as a code, in the words of each language. */
const phrases: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  doorman: { en: 'doorman', de: 'Pförtner' },
  front_door: { en: 'front door', de: 'Haustür' },
  in_person: { en: 'you in person', de: 'Sie persönlich' },
  mailroom: { en: 'mail room', de: 'Poststelle' },
  neighbor: { en: 'neighbor', de: 'Nachbarn' },
  nobody_home: { en: 'nobody was home', de: 'es war niemand zu Hause' },
  weather: { en: 'bad weather on the way', de: 'schlechtes Wetter unterwegs' },
};

/** A carrier's code as people say it; what is no code of ours is told as it stands. */
export const phrase = (code: string, locale: Locale): string => phrases[code]?.[languageOf(locale)] ?? code;
