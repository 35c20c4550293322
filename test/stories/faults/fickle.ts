import type { Shop } from '../../../src/commerce/shop.ts';

type Call = keyof Shop;
type Spoilt = { readonly [C in Call]?: Shop[C] };

/** A shop that keeps its word until a story spoils one of its calls, or all of them. */
export interface Fickle {
  readonly seen: (shop: Shop) => Shop;
  readonly spoil: (make: (real: Shop) => Spoilt) => void;
  readonly mend: () => void;
}

const CALLS: readonly Call[] = [
  'cancel',
  'cart',
  'changeCart',
  'complete',
  'customer',
  'listings',
  'offers',
  'order',
  'orders',
  'outcomeOf',
  'profile',
  'purchases',
  'quote',
  'substitutes',
  'watchRestock',
];

export function fickle(): Fickle {
  let spoilt: Spoilt = {};
  let real: Shop | undefined;
  return {
    seen: (shop) => {
      real = shop;
      return new Proxy(shop, {
        get:
          (target, call) =>
          (...asked: readonly unknown[]): unknown => {
            const answer: unknown = Reflect.get(Object.hasOwn(spoilt, call) ? spoilt : target, call);
            if (typeof answer !== 'function') throw new TypeError(`a shop has no ${String(call)}`);
            return Reflect.apply(answer, target, [...asked]);
          },
      });
    },
    spoil: (make) => {
      if (real === undefined) throw new Error('there is no shop yet');
      spoilt = make(real);
    },
    mend: () => {
      spoilt = {};
    },
  };
}

/** Every call comes to the same bad end. */
export const all = (end: () => Promise<never>): Spoilt =>
  Object.fromEntries(CALLS.map((call) => [call, end]));

/** Holds a call up: tells when it has come, lets it go on when the story says so, and tells when it is over. */
export interface Held {
  readonly reached: Promise<void>;
  readonly pass: Promise<void>;
  readonly finished: Promise<void>;
  readonly come: () => void;
  readonly release: () => void;
  readonly done: () => void;
}

export function held(): Held {
  const [reached, come] = signal();
  const [pass, release] = signal();
  const [finished, done] = signal();
  return { reached, come, pass, release, finished, done };
}

function signal(): readonly [Promise<void>, () => void] {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return [
    given,
    () => {
      give();
    },
  ];
}
