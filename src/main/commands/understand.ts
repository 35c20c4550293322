import { Command, Option } from 'commander';
import { readModels } from '../../language/read-models.ts';
import { understandWith } from '../../language/understand.ts';
import { LOCALES, type Locale } from '../../locales/locale.ts';

/** `sayso understand`: what a platform would have made of a sentence. */
export const understandCommand = (write: (text: string) => void): Command =>
  new Command('understand')
    .description('Show the intent and slots that a platform would hear in a sentence.')
    .argument('<words...>', 'what the customer says')
    .addOption(new Option('--locale <locale>', 'the language').choices(LOCALES).default(LOCALES[0]))
    .action((words: readonly string[], { locale }: { readonly locale: Locale }) => {
      const today = new Date().toISOString().slice(0, 10);
      const understood = understandWith(readModels())(locale, words.join(' '), today);
      write(`${JSON.stringify(understood, undefined, 2)}\n`);
    });
