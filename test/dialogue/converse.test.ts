import { describe, expect, it } from '@jest/globals';
import { ShopError } from '../../src/commerce/shop-error.ts';
import type { ShopProfile } from '../../src/commerce/shop.ts';
import { converseWith } from '../../src/dialogue/converse.ts';
import type { SessionEntry, SessionStore } from '../../src/dialogue/ports.ts';
import { aShop, somePorts, somethingHeard } from '../make/ports.ts';

const person = { name: 'TalkToPerson' } as const;

/** Resolves once everything that can go on without time passing has gone on. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a turn happens once', () => {
  it('gives a request that is delivered twice the same answer (P2)', async () => {
    const ports = somePorts();
    const converse = converseWith(ports);
    const first = await converse(somethingHeard({ intent: { name: 'NotUnderstood' } }));
    const again = await converse(somethingHeard({ intent: { name: 'NotUnderstood' } }));
    const next = await converse(somethingHeard({ id: 'turn-2', intent: { name: 'NotUnderstood' } }));

    expect(again).toEqual(first);
    expect(next.speech).not.toBe(first.speech);
  });

  it('gives two deliveries at once the same answer, and counts one turn', async () => {
    const ports = somePorts();
    const converse = converseWith(ports);
    const missed = somethingHeard({ intent: { name: 'NotUnderstood' } });
    const [first, second] = await Promise.all([converse(missed), converse(missed)]);

    expect(second).toEqual(first);
    const { session } = await ports.sessions.recall(missed.conversation, 'turn-2');
    expect(session).toMatchObject({ misses: 1 });
  });

  it('converses again on what somebody else saved meanwhile', async () => {
    const ports = somePorts();
    let races = 0;
    const sessions: SessionStore = {
      recall: (conversation, turn) => ports.sessions.recall(conversation, turn),
      save: async (entry: SessionEntry) => {
        races += 1;
        if (races > 2) return ports.sessions.save(entry);
        const theirs = { ...entry, turn: `theirs-${races}` };
        await ports.sessions.save(theirs);
        return ports.sessions.save(entry);
      },
    };
    const missed = somethingHeard({ intent: { name: 'NotUnderstood' } });
    const reply = await converseWith({ ...ports, sessions })(missed);

    expect(races).toBe(3);
    // Two others have missed before us: a third time is the polite end (V26).
    expect(reply.kind).toBe('tell');
  });

  it('gives up politely when others never stop saving', async () => {
    const ports = somePorts();
    const sessions: SessionStore = { ...ports.sessions, save: async () => 'lost' };
    const reply = await converseWith({ ...ports, sessions })(somethingHeard());

    expect(reply.kind).toBe('tell');
    expect(ports.reported).toHaveLength(1);
  });
});

describe('a turn that fails', () => {
  it('earns an apology, tells the operators which turn it was and nothing of what was said, and is not remembered', async () => {
    const broken = new Error('the database is down');
    const ports = somePorts({ shop: aShop({ profile: () => Promise.reject(broken) }) });
    const converse = converseWith(ports);

    const reply = await converse(somethingHeard({ intent: person }));

    expect(reply).toMatchObject({ kind: 'tell' });
    expect(reply.speech).toMatch(/sorry/i);
    expect(ports.reported).toEqual([
      { error: broken, turn: { id: 'turn-1', intent: 'TalkToPerson', channel: 'test' } },
    ]);
    const { session, version } = await ports.sessions.recall(somethingHeard().conversation, 'turn-1');
    expect({ session, version }).toEqual({ session: undefined, version: 0 });
  });

  it('does not make the shop being slow sound like a fault of the customer', async () => {
    const ports = somePorts({
      shop: aShop({ profile: () => Promise.reject(new ShopError('timeout', 'too slow')) }),
    });
    const reply = await converseWith(ports)(somethingHeard({ intent: person }));
    expect(reply).toEqual({
      kind: 'tell',
      ...ports.wordsFor('en-US', { familiar: false, pick: 0 }).talk.slow(),
    });
  });
});

describe('P4 a turn that takes too long', () => {
  it('is answered before the platform stops waiting, and what nobody heard is not remembered', async () => {
    let answer: (profile: ShopProfile) => void = () => undefined;
    const slow = new Promise<ShopProfile>((resolve) => {
      answer = resolve;
    });
    const ports = somePorts({ shop: aShop({ profile: () => slow }) });
    const heard = somethingHeard({ intent: person });

    const replying = converseWith(ports)(heard);
    await settled();
    ports.clock.pass(7_750);
    expect(await replying).toMatchObject({ kind: 'tell' });

    const call = { locale: heard.locale, deadline: heard.deadline };
    answer(await aShop().profile(call));
    await settled();
    expect((await ports.sessions.recall(heard.conversation, heard.id)).version).toBe(0);
  });
});

describe('V3 hanging up', () => {
  it('drops the open question, and keeps what linking the account had interrupted (V1)', async () => {
    const ports = somePorts();
    const converse = converseWith(ports);
    const { accessToken: _none, ...unlinked } = somethingHeard({
      id: 'a',
      intent: { name: 'Reorder', item: 'coffee' },
    });
    expect(await converse(unlinked)).toMatchObject({ kind: 'link-account' });

    await converse({ ...unlinked, id: 'b', opens: true, intent: { name: 'StartOver' } });
    const before = await ports.sessions.recall(unlinked.conversation, '-');
    expect(before.session).toMatchObject({ question: { kind: 'anything-else' }, visits: 1 });
    expect(before.session?.interrupted).toEqual({
      kind: 'said',
      intent: { name: 'Reorder', item: 'coffee' },
    });

    await converse({ ...unlinked, id: 'c', opens: true, intent: { name: 'Help' } });
    const after = await ports.sessions.recall(unlinked.conversation, '-');
    expect(after.session?.question).toBeUndefined();
    expect(after.session?.interrupted).toBeDefined();
  });
});
