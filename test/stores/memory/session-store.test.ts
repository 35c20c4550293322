import { describe, expect, it } from '@jest/globals';
import { instant, later } from '../../../src/commerce/instant.ts';
import { tell } from '../../../src/dialogue/reply.ts';
import { fresh } from '../../../src/dialogue/session.ts';
import { conversationId } from '../../../src/dialogue/turn.ts';
import { memorySessionStore } from '../../../src/stores/memory/session-store.ts';
import { sessionStoreContract } from '../../contracts/session-store.ts';

const lifetimes = { sessionSeconds: 900, replaySeconds: 300 };

sessionStoreContract('the store in memory', () =>
  memorySessionStore({ now: () => instant('2026-11-21T10:00:00Z') }, lifetimes),
);

describe('the store in memory', () => {
  const aStore = (capacity?: number) => {
    let now = instant('2026-11-21T10:00:00Z');
    const store = memorySessionStore({ now: () => now }, lifetimes, capacity);
    const pass = (seconds: number): void => {
      now = later(now, seconds * 1000);
    };
    const save = async (key: string, turn: string, version = 0) =>
      store.save({
        conversation: conversationId('alexa', key),
        turn,
        version,
        session: fresh,
        reply: tell({ speech: 'Hello.' }),
      });
    const recall = async (key: string, turn: string) => store.recall(conversationId('alexa', key), turn);
    return { pass, recall, save };
  };

  it('forgets the answer when the replay window is over, and the session when nobody has spoken for long', async () => {
    const { pass, recall, save } = aStore();
    await save('ada', 'turn-1');

    pass(299);
    expect(await recall('ada', 'turn-1')).toEqual({
      version: 1,
      session: fresh,
      answered: tell({ speech: 'Hello.' }),
    });
    pass(1);
    expect(await recall('ada', 'turn-1')).toEqual({ version: 1, session: fresh });
    pass(600);
    expect(await recall('ada', 'turn-1')).toEqual({ version: 0 });
  });

  it('remembers a session for as long as it is used', async () => {
    const { pass, recall, save } = aStore();
    await save('ada', 'turn-1');

    pass(800);
    await save('ada', 'turn-2', 1);
    pass(800);

    expect((await recall('ada', 'turn-3')).version).toBe(2);
  });

  it('begins anew when a session has been forgotten', async () => {
    const { pass, save } = aStore();
    await save('ada', 'turn-1');

    pass(900);

    expect(await save('ada', 'turn-2', 1)).toBe('lost');
    expect(await save('ada', 'turn-2', 0)).toBe('saved');
  });

  it('holds so many conversations and no more, and lets the oldest go', async () => {
    const { recall, save } = aStore(2);
    await save('ada', 'a-1');
    await save('ben', 'b-1');
    await save('ada', 'a-2', 1);

    await save('cleo', 'c-1');

    expect((await recall('ben', 'b-2')).version).toBe(0);
    expect((await recall('ada', 'a-3')).version).toBe(2);
    expect((await recall('cleo', 'c-2')).version).toBe(1);
  });
});
