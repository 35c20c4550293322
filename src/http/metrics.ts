import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** What operators watch. Names and counts only: nothing that anybody said. */
export interface Metrics {
  readonly turnAnswered: (turn: {
    readonly channel: string;
    readonly intent: string;
    readonly seconds: number;
  }) => void;
  readonly turnFailed: (turn: { readonly channel: string; readonly intent: string }) => void;
  readonly requestRefused: (request: { readonly channel: string; readonly why: string }) => void;
  /** In the text format that Prometheus reads. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

export function promMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const registers = [register];
  const turns = new Histogram({
    name: 'sayso_turn_seconds',
    help: 'How long a turn took, from what was heard to what is said.',
    labelNames: ['channel', 'intent'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 8, 10],
    registers,
  });
  const failed = new Counter({
    name: 'sayso_turns_failed_total',
    help: 'Turns that earned an apology because something was broken.',
    labelNames: ['channel', 'intent'],
    registers,
  });
  const refused = new Counter({
    name: 'sayso_requests_refused_total',
    help: 'Requests that were not genuine, by reason.',
    labelNames: ['channel', 'why'],
    registers,
  });
  return {
    turnAnswered: ({ channel, intent, seconds }) => {
      turns.observe({ channel, intent }, seconds);
    },
    turnFailed: (turn) => {
      failed.inc(turn);
    },
    requestRefused: (request) => {
      refused.inc(request);
    },
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}
