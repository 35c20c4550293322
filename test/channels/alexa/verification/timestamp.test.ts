import { describe, expect, it } from '@jest/globals';
import { faultOfTimestamp } from '../../../../src/channels/alexa/verification/timestamp.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const secondsFromNow = (seconds: number): string => new Date(NOW + seconds * 1000).toISOString();

const faultOf = (request: unknown): string | undefined =>
  faultOfTimestamp(Buffer.from(JSON.stringify({ request })), NOW);

describe('P1 the timestamp', () => {
  it.each([
    ['exactly now', 0],
    ['150 seconds ago', -150],
    ['in 150 seconds', 150],
  ])('may be %s', (_when, seconds) => {
    expect(faultOf({ type: 'IntentRequest', timestamp: secondsFromNow(seconds) })).toBeUndefined();
  });

  it.each([
    ['151 seconds ago', -151, 'timestamp-late'],
    ['yesterday', -86_400, 'timestamp-late'],
    ['in 151 seconds', 151, 'timestamp-early'],
    ['next year', 365 * 86_400, 'timestamp-early'],
  ])('may not be %s', (_when, seconds, why) => {
    expect(faultOf({ type: 'LaunchRequest', timestamp: secondsFromNow(seconds) })).toBe(why);
  });

  it('may be an hour ago for skill events, which Amazon delivers again, and never later or early', () => {
    const type = 'AlexaSkillEvent.SkillDisabled';

    expect(faultOf({ type, timestamp: secondsFromNow(-3600) })).toBeUndefined();
    expect(faultOf({ type, timestamp: secondsFromNow(-3601) })).toBe('timestamp-late');
    expect(faultOf({ type, timestamp: secondsFromNow(151) })).toBe('timestamp-early');
  });

  it('is read in other time zones and with fractions of a second', () => {
    expect(faultOf({ timestamp: '2026-11-21T13:00:00+01:00' })).toBeUndefined();
    expect(faultOf({ timestamp: '2026-11-21T12:00:00.123Z' })).toBeUndefined();
  });

  it.each([
    'now',
    '',
    '2026',
    '2026-11-21',
    '2026-11-21T12:00:00',
    '2026-13-41T12:00:00Z',
    '+275760-09-13T00:00:00Z',
    NOW,
    null,
    {},
    [secondsFromNow(0)],
    true,
  ])('is refused as garbage: %p', (timestamp) => {
    expect(faultOf({ timestamp })).toBe('timestamp-malformed');
  });

  it('is refused when there is none', () => {
    expect(faultOf({ type: 'IntentRequest' })).toBe('timestamp-missing');
  });

  it.each(['', 'null', '[]', '"text"', '{', '{"request":1}', '{"request":null}'])(
    'is not looked for in a body that is no request: %p',
    (body) => {
      expect(faultOfTimestamp(Buffer.from(body), NOW)).toBe('body-malformed');
    },
  );
});
