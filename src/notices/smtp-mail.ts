import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { Mail } from './mail.ts';

/** A mail server, and who writes. */
export interface SmtpSettings {
  /** `smtp://` or `smtps://`, with the account and the port; what nodemailer's transports take may follow a `?`. */
  readonly url: string;
  /** "Corner Market <orders@example.com>", or the address alone. */
  readonly from: string;
}

const PATIENCE = {
  dnsTimeout: 5_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 10_000,
} as const;

/** However slowly a server dribbles. */
const LONGEST_MS = 30_000;

/** E-mail through a mail server. One connection a message: receipts are few, and idle connections break. */
export function smtpMail({ url, from }: SmtpSettings): Mail {
  const transport = createTransport({ url, ...PATIENCE });
  const domain = /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? 'localhost';
  return {
    send: async ({ key, locale, to, ...content }) => {
      await transport.sendMail({
        ...content,
        from,
        // As an object it is one address, whatever is in it: a list would be more people's business.
        to: { name: '', address: to },
        messageId: `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`,
        // RFC 3834 §5: holiday notices need not answer.
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
        disableFileAccess: true,
        disableUrlAccess: true,
        signal: AbortSignal.timeout(LONGEST_MS),
      });
    },
  };
}
