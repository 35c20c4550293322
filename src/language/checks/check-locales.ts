import { LOCALES } from '../../locales/locale.ts';
import type { LocaleModel, Models } from '../model.ts';
import type { ModelProblem } from '../models-error.ts';

/** What is wrong with the locales: one that is missing, or a name that a speaker cannot be called by. */
export function checkLocales({ locales }: Models): readonly ModelProblem[] {
  const missing = LOCALES.filter((locale) => !locales.some((model) => model.locale === locale)).map(
    (locale) => ({
      at: { file: `models/locales/${locale}.yaml`, line: 1 },
      message: `is missing: the shop speaks ${locale}`,
    }),
  );
  return [...missing, ...locales.flatMap(checkInvocation)];
}

/** Amazon's rules for invocation names; Google's are no stricter. */
function checkInvocation({ at, ask, connect, invocation, open, wake }: LocaleModel): readonly ModelProblem[] {
  const words = invocation.split(' ');
  const reserved = [...ask, ...connect, ...open, ...wake, ...NEVER].filter((word) => words.includes(word));
  const messages = [
    ...(/^[\p{Ll}\p{M}' .]+$/u.test(invocation)
      ? []
      : ['may have lower-case letters, spaces, apostrophes and periods only']),
    ...(words.length < 2 || invocation.length > 50 ? ['is of two words or more, up to 50 characters'] : []),
    ...reserved.map((word) => `may not have "${word}" in it`),
  ];
  return messages.map((message) => ({ at, message: `the invocation name "${invocation}" ${message}` }));
}

const NEVER = ['alexa', 'amazon', 'echo', 'computer', 'skill', 'app', 'google', 'the', 'a', 'an'];
