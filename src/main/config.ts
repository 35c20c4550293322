import { z } from 'zod';
import { ConfigError } from './config-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const seconds = (byDefault: number) => z.coerce.number().int().min(1).max(31_536_000).default(byDefault);

const url = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `must be an address like ${example}` });

const Env = z.object({
  ALEXA_SKILL_ID: z
    .string()
    .regex(/^amzn1\.ask\.skill\.[\w-]+$/, 'must look like amzn1.ask.skill.…')
    .optional(),
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgresql://user@host/name').optional(),
  DATA_DIRECTORY: z.string().min(1).default('data'),
  GOOGLE_PROJECT_ID: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be the id of a Google Cloud project')
    .optional(),
  HOST: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  NODE_ENV: z.string().default('development'),
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(3000),
  PUBLIC_URL: url(/^https?$/, 'https://voice.example.com').optional(),
  QUOTE_SECONDS: seconds(300),
  REDIS_URL: url(/^(rediss?|redis\+sentinel|redis\+cluster)$/, 'redis://localhost:6379').optional(),
  REPEAT_SECONDS: seconds(900),
  REPLAY_SECONDS: seconds(3600),
  REQUEST_VERIFICATION: z.enum(['on', 'off']).default('on'),
  SESSION_SECONDS: seconds(86_400),
  STEP_UP_AT: z.string().default('USD:10000,EUR:10000,GBP:8000,JPY:15000,other:10000'),
});

type Env = z.infer<typeof Env>;

export interface Config {
  readonly alexaSkillId: string | undefined;
  /** Absent: the embedded PostgreSQL under `dataDirectory`. */
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
  readonly googleProjectId: string | undefined;
  readonly host: string;
  readonly logLevel: Env['LOG_LEVEL'];
  readonly port: number;
  readonly production: boolean;
  /** Absent: where the server turns out to listen. */
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

/** The only reader of the environment. Names every bad variable at once, and refuses to start production unsafely. */
export function readConfig(environment: Environment): Config {
  // An empty variable is one that was not set: compose files and shells write them so.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = Env.safeParse(given);
  if (!read.success) throw new ConfigError(complaint(read.error.issues.map(issueLine)));

  const config = configFrom(read.data);
  const unsafe = config.production ? unsafeIn(config) : [];
  if (unsafe.length > 0) throw new ConfigError(complaint(unsafe));
  return config;
}

const complaint = (lines: readonly string[]): string =>
  ['The environment needs mending before Sayso can start:', ...lines.map((line) => `  ${line}`)].join('\n');

const issueLine = ({ message, path }: z.core.$ZodIssue): string => `${path.join('.')}: ${message}`;

const configFrom = (env: Env): Config => ({
  alexaSkillId: env.ALEXA_SKILL_ID,
  databaseUrl: env.DATABASE_URL,
  dataDirectory: env.DATA_DIRECTORY,
  googleProjectId: env.GOOGLE_PROJECT_ID,
  // Development serves this machine alone.
  host: env.HOST ?? (env.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1'),
  logLevel: env.LOG_LEVEL,
  port: env.PORT,
  production: env.NODE_ENV === 'production',
  publicUrl: env.PUBLIC_URL,
  quoteSeconds: env.QUOTE_SECONDS,
  redisUrl: env.REDIS_URL,
  repeatSeconds: env.REPEAT_SECONDS,
  replaySeconds: env.REPLAY_SECONDS,
  sessionSeconds: env.SESSION_SECONDS,
  stepUpAt: stepUpAt(env.STEP_UP_AT),
  verifyRequests: env.REQUEST_VERIFICATION === 'on',
});

function stepUpAt(text: string): Readonly<Record<string, number>> {
  const pairs = text.split(',').map((pair) => /^\s*([A-Z]{3}|other):(\d{1,12})\s*$/.exec(pair));
  return Object.fromEntries(
    pairs.map((pair): [string, number] => {
      const [, of, minor] = pair ?? [];
      if (of === undefined) {
        throw new ConfigError(complaint(['STEP_UP_AT: must look like USD:10000,EUR:10000,other:10000']));
      }
      return [of, Number(minor)];
    }),
  );
}

/** What is fine on a laptop and not in front of customers. */
const unsafeIn = (config: Config): readonly string[] =>
  [
    config.alexaSkillId === undefined && 'ALEXA_SKILL_ID: production answers one skill only; say which',
    config.googleProjectId === undefined &&
      'GOOGLE_PROJECT_ID: production checks whom Google meant; say which project',
    config.redisUrl === undefined &&
      'REDIS_URL: production keeps conversations in Redis, so that any process can go on with them',
    config.databaseUrl === undefined && 'DATABASE_URL: production keeps orders in a PostgreSQL of its own',
    config.publicUrl?.startsWith('https://') !== true &&
      'PUBLIC_URL: production is reached over https; say where',
    !config.verifyRequests && 'REQUEST_VERIFICATION: cannot be off in production',
  ].filter((line) => line !== false);
