import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/main/config.ts';
import { verificationFor } from '../../src/main/verification.ts';
import { signAlexa } from '../../src/simulator/alexa/sign.ts';
import { openAuthority, type Authority } from '../../src/simulator/authority/open-authority.ts';
import { readTrusted, type Trusted } from '../../src/simulator/authority/read-trusted.ts';
import { signGoogle } from '../../src/simulator/google/sign.ts';

jest.setTimeout(30_000);

const PROJECT = 'corner-market';

let directory: string;
let authority: Authority;
let trusted: Trusted | undefined;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sayso-verification-'));
  authority = await openAuthority(directory, new Date());
  trusted = await readTrusted(directory);
});
afterAll(async () => rm(directory, { recursive: true }));

/** The world outside gives whoever asks what the development authority would like it to give. */
const accomplice: typeof fetch = async (url) =>
  new Response(
    new Request(url).url.includes('oauth2') ? JSON.stringify(trusted?.googleJwks) : trusted?.chainPem,
  );

const nobody: typeof fetch = async () => Promise.reject(new Error('nothing may be fetched'));

/** Names as Node gives them. */
const received = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const body = (now = new Date()): Buffer =>
  Buffer.from(JSON.stringify({ request: { type: 'LaunchRequest', timestamp: now.toISOString() } }));

const signedAlexa = (bytes: Buffer) => received(signAlexa(bytes.toString('utf8'), authority));
const signedGoogle = async (project = PROJECT, now = new Date()) =>
  received(await signGoogle(project, authority, now, randomUUID));

describe('in development', () => {
  const development = (about: Readonly<Record<string, string>> = {}) =>
    verificationFor(readConfig({ DATA_DIRECTORY: directory, GOOGLE_PROJECT_ID: PROJECT, ...about }), nobody);

  it('what the development authority has signed just now is genuine, with nothing fetched', async () => {
    const bytes = body();

    expect(await development().alexa(bytes, signedAlexa(bytes))).toEqual({ ok: true });
    expect(await development().google(bytes, await signedGoogle())).toEqual({ ok: true });
  });

  it('what nobody has signed is not', async () => {
    expect(await development().alexa(body(), {})).toEqual({ ok: false, why: 'header-missing' });
    expect(await development().google(body(), {})).toEqual({ ok: false, why: 'header-missing' });
  });

  it('what was signed for other bytes, another project or another day is not', async () => {
    const yesterday = new Date(Date.now() - 86_400_000);
    const { alexa, google } = development();

    expect(await alexa(Buffer.from(`${body().toString()} `), signedAlexa(body()))).toMatchObject({
      ok: false,
    });
    expect(await alexa(body(yesterday), signedAlexa(body(yesterday)))).toEqual({
      ok: false,
      why: 'timestamp-late',
    });
    expect(await google(body(), await signedGoogle('another-shop'))).toEqual({
      ok: false,
      why: 'audience-wrong',
    });
    expect(await google(body(), await signedGoogle(PROJECT, yesterday))).toEqual({
      ok: false,
      why: 'expired',
    });
  });

  it('an authority is trusted as soon as it is there, and no longer than that', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'sayso-verification-'));
    const { alexa } = development({ DATA_DIRECTORY: elsewhere });
    const says = async () => alexa(body(), {});
    expect(await says()).toMatchObject({ ok: false });

    const own = await openAuthority(elsewhere, new Date());
    const bytes = body();
    const signed = received(signAlexa(bytes.toString(), own));
    expect(await alexa(bytes, signed)).toEqual({ ok: true });
    expect(await alexa(bytes, signedAlexa(bytes))).toEqual({ ok: false, why: 'signature-wrong' });

    await rm(elsewhere, { recursive: true });
    expect(await alexa(bytes, signed)).toMatchObject({ ok: false });
  });

  it('Google is believed without a project to check for, and everybody when checking is off', async () => {
    const projectless = development({ GOOGLE_PROJECT_ID: '' });
    const unchecked = development({ REQUEST_VERIFICATION: 'off' });

    expect(await projectless.google(body(), {})).toEqual({ ok: true });
    expect(await projectless.alexa(body(), {})).toMatchObject({ ok: false });
    expect(await unchecked.alexa(Buffer.alloc(0), {})).toEqual({ ok: true });
    expect(await unchecked.google(Buffer.alloc(0), {})).toEqual({ ok: true });
  });
});

describe('in production', () => {
  const production = (download: typeof fetch) =>
    verificationFor(
      readConfig({
        ALEXA_SKILL_ID: 'amzn1.ask.skill.corner-market',
        DATA_DIRECTORY: directory,
        DATABASE_URL: 'postgresql://db.internal/sayso',
        GOOGLE_PROJECT_ID: PROJECT,
        NODE_ENV: 'production',
        PUBLIC_URL: 'https://voice.example.com',
        REDIS_URL: 'redis://cache.internal',
      }),
      download,
    );

  it('the development authority is a stranger, even if Amazon itself served its certificates', async () => {
    const bytes = body();

    expect(await production(accomplice).alexa(bytes, signedAlexa(bytes))).toEqual({
      ok: false,
      why: 'chain-untrusted',
    });
  });

  it("only Google's published keys count", async () => {
    const strangers: typeof fetch = async () => Response.json({ keys: [] });

    expect(await production(strangers).google(body(), await signedGoogle())).toEqual({
      ok: false,
      why: 'key-unknown',
    });
    // To show that it was the keys that it failed by.
    expect(await production(accomplice).google(body(), await signedGoogle())).toEqual({ ok: true });
  });

  it('keys and certificates that cannot be had are a refusal', async () => {
    const bytes = body();

    expect(await production(nobody).alexa(bytes, signedAlexa(bytes))).toEqual({
      ok: false,
      why: 'chain-unreachable',
    });
    expect(await production(nobody).google(bytes, await signedGoogle())).toEqual({
      ok: false,
      why: 'keys-unavailable',
    });
  });
});
