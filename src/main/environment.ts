import { z } from 'zod';
import { StoreError } from '../stores/error.ts';
import { redisAddress } from '../stores/redis/redis-address.ts';

/** Digits and nothing else: `Number` would also take "0x50", "1e3" and a blank. */
const whole = (least: number, most: number, byDefault: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most,
      `must be a whole number from ${least} to ${most}`,
    )
    .transform(Number)
    .default(byDefault);

const A_YEAR = 31_536_000;
const seconds = (byDefault: number) => whole(1, A_YEAR, byDefault);

const matching = (pattern: RegExp, complaint: string) => z.string().regex(pattern, complaint);

const oneOf = <const Name extends string>(names: readonly Name[]) =>
  z.enum(names, { error: `must be one of ${names.join(', ')}` });

const address = (scheme: RegExp, example: string) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && scheme.test(new URL(text).protocol),
      `must be an address like ${example}`,
    );

/** What is appended to it begins with a slash. */
const publicUrl = address(/^https?:$/, 'https://voice.example.com')
  .refine((text) => !/[?#]/.test(text), 'must end before any ? or #')
  .transform((text) => text.replace(/\/+$/, ''));

/** Read by those who will use it: lists of hosts are no addresses to anybody else. */
const redisUrl = z.string().superRefine((text, context) => {
  try {
    redisAddress(text);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    context.addIssue({ code: 'custom', message: error.message.replace(/^REDIS_URL /, '') });
  }
});

/** An address, and before it a name, which needs quotes if there is a comma in it. */
const MAILBOX =
  /^(?:(?:"[^"\r\n]*" ?|[^<>@,;:"\r\n]*)<[^\s<>@,;"]+@[^\s<>@,;"]+>|[^\s<>@,;"]+@[^\s<>@,;"]+)$/;

const LIMITS = /^(?:[A-Z]{3}|other):\d{1,12}(?:,(?:[A-Z]{3}|other):\d{1,12})*$/;

/** Minor units per currency. */
const stepUpAt = z
  .string()
  .default('USD:10000,EUR:10000,GBP:8000,JPY:15000,other:10000')
  .transform((text) => text.replaceAll(/\s/g, ''))
  .refine((text) => LIMITS.test(text), 'must look like USD:10000,EUR:10000,other:10000')
  .transform((text): Readonly<Record<string, number>> =>
    Object.fromEntries(
      text.split(',').map((pair) => {
        const [of = '', minor] = pair.split(':');
        return [of, Number(minor)];
      }),
    ),
  );

/** Every variable that Sayso reads, what it may be, and what it is when nobody says. */
export const Environment = z.object({
  ALEXA_SKILL_ID: matching(/^amzn1\.ask\.skill\.[\w-]+$/, 'must look like amzn1.ask.skill.…').optional(),
  DATABASE_URL: address(/^postgres(ql)?:$/, 'postgresql://user@host/name').optional(),
  DATA_DIRECTORY: z.string().default('data'),
  GOOGLE_PROJECT_ID: matching(/^[\w.:-]+$/, 'must be the id of a Google Cloud project').optional(),
  HOST: matching(/^[\w.:-]+$/, 'must be a name or an address of this machine').optional(),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  MAIL_FROM: matching(MAILBOX, 'must look like Corner Market <orders@example.com>').optional(),
  NODE_ENV: z.string().default('development'),
  PORT: whole(0, 65_535, 3000),
  PUBLIC_URL: publicUrl.optional(),
  QUOTE_SECONDS: seconds(300),
  REDIS_URL: redisUrl.optional(),
  REPEAT_SECONDS: seconds(900),
  REPLAY_SECONDS: seconds(3600),
  REQUEST_VERIFICATION: oneOf(['on', 'off']).default('on'),
  SESSION_SECONDS: seconds(86_400),
  SMTP_URL: address(/^smtps?:$/, 'smtp://user:secret@mail.example.com:587')
    .refine((text) => !URL.canParse(text) || new URL(text).hostname !== '', 'must name the mail server')
    .optional(),
  STEP_UP_AT: stepUpAt,
});

export type Environment = z.infer<typeof Environment>;
