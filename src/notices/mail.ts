import type { Locale } from '../locales/locale.ts';

/** A message to one person. */
export interface Message {
  /** The same again makes the same message, which mail servers and programs recognise. */
  readonly key: string;
  readonly to: string;
  readonly locale: Locale;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Sends e-mail. A rejected promise: it was not taken, or nobody knows. */
export interface Mail {
  send(message: Message): Promise<void>;
}
