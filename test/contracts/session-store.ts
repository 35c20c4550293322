import { describe, expect, it } from '@jest/globals';
import { instant } from '../../src/commerce/instant.ts';
import { variantId } from '../../src/commerce/ids.ts';
import type { SessionEntry, SessionStore } from '../../src/dialogue/ports.ts';
import { ask, tell } from '../../src/dialogue/reply.ts';
import { fresh, type Session } from '../../src/dialogue/session.ts';
import { conversationId } from '../../src/dialogue/turn.ts';

const open: Session = {
  misses: 1,
  visits: 4,
  question: { kind: 'shall-i', intent: { name: 'ReadCart' } },
  topic: { variant: variantId('coffee-500g') },
  said: ask({ speech: 'Shall I read it – "all" of it? 🛒', reprompt: 'Say yes, and I will.' }),
};
const reply = tell({ speech: 'Your cart is empty.', suggestions: ['Order coffee'] });
const ada = conversationId('alexa', 'user-1.device-1');

/** The first turn of Ada's conversation. Override only what the test is about. */
const anEntry = (about: Partial<SessionEntry> = {}): SessionEntry => ({
  conversation: ada,
  turn: 'turn-1',
  version: 0,
  session: open,
  reply,
  ...about,
});

/** What every SessionStore must do. `make` gives an empty one. */
export function sessionStoreContract(name: string, make: () => SessionStore | Promise<SessionStore>): void {
  describe(`${name} keeps the SessionStore contract`, () => {
    it('knows nothing of a conversation that it has not saved', async () => {
      const store = await make();

      expect(await store.recall(ada, 'turn-1')).toEqual({ version: 0 });
    });

    it('gives back what was saved, as it was', async () => {
      const store = await make();

      expect(await store.save(anEntry())).toBe('saved');

      expect(await store.recall(ada, 'turn-2')).toEqual({ version: 1, session: open });
    });

    it('is not changed by what becomes of the session that was saved', async () => {
      const store = await make();
      const session = { ...fresh, topic: { variant: variantId('tea') } };

      await store.save(anEntry({ session }));
      session.topic.variant = variantId('coffee');

      expect((await store.recall(ada, 'turn-2')).session?.topic).toEqual({ variant: 'tea' });
    });

    it('gives a turn that is delivered again the answer it has had', async () => {
      const store = await make();

      await store.save(anEntry());

      expect(await store.recall(ada, 'turn-1')).toEqual({ version: 1, session: open, answered: reply });
    });

    it('remembers the answers of earlier turns as well', async () => {
      const store = await make();

      await store.save(anEntry());
      await store.save(anEntry({ turn: 'turn-2', version: 1, reply: tell({ speech: 'Bye.' }) }));

      expect((await store.recall(ada, 'turn-1')).answered).toEqual(reply);
      expect((await store.recall(ada, 'turn-2')).answered).toEqual(tell({ speech: 'Bye.' }));
      expect((await store.recall(ada, 'turn-2')).version).toBe(2);
    });

    it('keeps conversations apart', async () => {
      const store = await make();
      const ben = conversationId('alexa', 'user-2.device-1');

      await store.save(anEntry());

      expect(await store.recall(ben, 'turn-1')).toEqual({ version: 0 });
      expect(await store.save(anEntry({ conversation: ben, session: fresh }))).toBe('saved');
      expect((await store.recall(ada, 'turn-2')).session).toEqual(open);
    });

    it('refuses a save from before somebody else saved, and leaves no trace of it', async () => {
      const store = await make();
      await store.save(anEntry());

      expect(await store.save(anEntry({ turn: 'turn-2', session: fresh }))).toBe('lost');

      expect(await store.recall(ada, 'turn-2')).toEqual({ version: 1, session: open });
    });

    it('refuses a save for a version that has never been', async () => {
      const store = await make();

      expect(await store.save(anEntry({ version: 7 }))).toBe('lost');

      expect(await store.recall(ada, 'turn-1')).toEqual({ version: 0 });
    });

    it('refuses a second answer to the same turn, even from the right version', async () => {
      const store = await make();
      await store.save(anEntry());

      const second = anEntry({ version: 1, session: fresh, reply: tell({ speech: 'Something else.' }) });

      expect(await store.save(second)).toBe('lost');
      expect(await store.recall(ada, 'turn-1')).toEqual({ version: 1, session: open, answered: reply });
    });

    it('lets exactly one of twenty through who save the same version at once, round after round', async () => {
      const store = await make();

      for (const version of [0, 1, 2, 3]) {
        const results = await Promise.all(
          Array.from({ length: 20 }, (_, n) =>
            store.save(anEntry({ version, turn: `turn-${version}-${n}` })),
          ),
        );

        expect(results.filter((result) => result === 'saved')).toHaveLength(1);
        expect((await store.recall(ada, 'next')).version).toBe(version + 1);
      }
    });

    it('answers a turn once that is delivered twenty times at once', async () => {
      const store = await make();

      const results = await Promise.all(
        Array.from({ length: 20 }, (_, n) => store.save(anEntry({ reply: tell({ speech: `Answer ${n}` }) }))),
      );

      const winner = results.indexOf('saved');
      expect(results.filter((result) => result === 'saved')).toHaveLength(1);
      expect((await store.recall(ada, 'turn-1')).answered).toEqual(tell({ speech: `Answer ${winner}` }));
    });

    it.each([
      ['braces, which mean something to a cluster', '{a}', '{a}b'],
      ['an end that looks like a key of ours', 'y', 'y:session'],
      ['a line break', 'y', 'y\r\nDEL *'],
      ['a zero', 'y', 'y\0'],
      ['an accent written in two ways', 'é', 'e\u0301'],
      ['case', 'A', 'a'],
      ['a name that every object has', '__proto__', 'constructor'],
      ['length', 'y'.repeat(10_000), 'y'.repeat(9999)],
    ])('does not take one conversation for another that differs by %s', async (_what, one, other) => {
      const store = await make();

      await store.save(anEntry({ conversation: conversationId('alexa', one) }));

      expect(await store.recall(conversationId('alexa', other), 'turn-1')).toEqual({ version: 0 });
      expect((await store.recall(conversationId('alexa', one), 'turn-1')).answered).toEqual(reply);
    });

    it('does not take a turn for another, or for part of the conversation', async () => {
      const store = await make();

      await store.save(anEntry({ turn: '__proto__' }));

      expect((await store.recall(ada, 'constructor')).answered).toBeUndefined();
      expect((await store.recall(ada, 'session')).answered).toBeUndefined();
      expect((await store.recall(conversationId('alexa', 'user-1.device-1:__proto__'), '')).version).toBe(0);
      expect((await store.recall(ada, '__proto__')).answered).toEqual(reply);
    });

    it('keeps times as they were written', async () => {
      const store = await make();
      const session: Session = { ...fresh, said: tell({ speech: instant('2026-11-21T10:00:00Z') }) };

      await store.save(anEntry({ session }));

      expect((await store.recall(ada, 'turn-2')).session).toEqual(session);
    });
  });
}
