import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

/** JSON lines on standard error, for ids and codes: no speech, names, addresses, tokens or codes (P8). */
export const logFor = (
  { logLevel }: Pick<Config, 'logLevel'>,
  to: DestinationStream = pino.destination(2),
): Log => pino({ level: logLevel, base: { app: 'sayso' }, serializers: { err: errorFacts } }, to);

/** What an error may say in a log: which it is and where, never the values that it quotes. */
function errorFacts(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .slice(0, 5)
      .map((line) => line.trim()),
    ...(error.cause !== undefined && { cause: errorFacts(error.cause) }),
  };
}
