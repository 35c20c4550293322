import type { SmtpSettings } from '../notices/smtp-mail.ts';
import { ConfigError } from './config-error.ts';
import { Environment } from './environment.ts';

export interface Config {
  readonly alexaSkillId: string | undefined;
  /** Absent: the embedded PostgreSQL under `dataDirectory`. */
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
  readonly googleProjectId: string | undefined;
  readonly host: string;
  readonly logLevel: Environment['LOG_LEVEL'];
  /** Absent: no receipts are sent. */
  readonly mail: SmtpSettings | undefined;
  readonly port: number;
  readonly production: boolean;
  /** Without a slash at its end. Absent: where the server turns out to listen. */
  readonly publicUrl: string | undefined;
  readonly quoteSeconds: number;
  /** Absent: sessions are kept in the process. */
  readonly redisUrl: string | undefined;
  readonly repeatSeconds: number;
  readonly replaySeconds: number;
  readonly sessionSeconds: number;
  /** Minor units per currency. */
  readonly stepUpAt: Readonly<Record<string, number>>;
  readonly verifyRequests: boolean;
}

type Given = Readonly<Record<string, string | undefined>>;

/** The only reader of the environment. Names every bad variable at once, and refuses to start production unsafely. */
export function readConfig(environment: Given): Config {
  // An empty variable is one that was not set: compose files and shells write them so.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(given);
  const bad = new Map(read.error?.issues.map(({ message, path }) => [path.join('.'), message]));
  for (const [name, why] of [...unsafeIn(given), ...incompleteIn(given)])
    if (!bad.has(name)) bad.set(name, why);
  if (!read.success || bad.size > 0) throw new ConfigError(complaint(bad));
  return configFrom(read.data);
}

const complaint = (bad: ReadonlyMap<string, string>): string =>
  [
    'The environment needs mending before Sayso can start:',
    ...[...bad].sort(([a], [b]) => a.localeCompare(b)).map(([name, why]) => `  ${name}: ${why}`),
  ].join('\n');

const PRODUCTION = 'production';

/** What is fine on a laptop and not in front of customers. */
function unsafeIn(given: Given): readonly (readonly [name: string, why: string])[] {
  if (given['NODE_ENV'] !== PRODUCTION) return [];
  const missing = [...NEEDED].filter(([name]) => given[name] === undefined);
  return [
    ...missing,
    ...(/^https:/i.test(given['PUBLIC_URL'] ?? 'https:') ? [] : [NOT_SECRET]),
    ...(given['REQUEST_VERIFICATION'] === 'off' ? [UNVERIFIED] : []),
  ];
}

const NEEDED: ReadonlyMap<string, string> = new Map([
  ['ALEXA_SKILL_ID', 'production answers one skill only; say which'],
  ['DATABASE_URL', 'production keeps orders in a PostgreSQL of its own; say where'],
  ['GOOGLE_PROJECT_ID', 'production checks whom Google meant; say which project'],
  ['PUBLIC_URL', 'production is reached over https; say where'],
  [
    'REDIS_URL',
    'production keeps conversations in Redis, so that any process can go on with them; say where',
  ],
]);

const NOT_SECRET = ['PUBLIC_URL', 'production is reached over https'] as const;
const UNVERIFIED = ['REQUEST_VERIFICATION', 'cannot be off in production'] as const;

/** What makes no sense alone. */
const incompleteIn = (given: Given): readonly (readonly [name: string, why: string])[] =>
  given['SMTP_URL'] !== undefined && given['MAIL_FROM'] === undefined
    ? [['MAIL_FROM', 'receipts are sent through SMTP_URL; say from whom']]
    : [];

function configFrom(env: Environment): Config {
  const production = env.NODE_ENV === PRODUCTION;
  return {
    alexaSkillId: env.ALEXA_SKILL_ID,
    databaseUrl: env.DATABASE_URL,
    dataDirectory: env.DATA_DIRECTORY,
    googleProjectId: env.GOOGLE_PROJECT_ID,
    // Development serves this machine alone.
    host: env.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    logLevel: env.LOG_LEVEL,
    mail: mailFrom(env),
    port: env.PORT,
    production,
    publicUrl: env.PUBLIC_URL,
    quoteSeconds: env.QUOTE_SECONDS,
    redisUrl: env.REDIS_URL,
    repeatSeconds: env.REPEAT_SECONDS,
    replaySeconds: env.REPLAY_SECONDS,
    sessionSeconds: env.SESSION_SECONDS,
    stepUpAt: env.STEP_UP_AT,
    verifyRequests: env.REQUEST_VERIFICATION === 'on',
  };
}

const mailFrom = ({ MAIL_FROM: from, SMTP_URL: url }: Environment): SmtpSettings | undefined =>
  from === undefined || url === undefined ? undefined : { from, url };
