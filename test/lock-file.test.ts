import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Where Node would look for a package, from the package that asks for it outwards. */
function* placesOf(name: string, from: string): Generator<string> {
  for (
    let place = from;
    place !== '';
    place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))
  ) {
    yield `${place}/node_modules/${name}`;
  }
  yield `node_modules/${name}`;
}

it('locks the binaries of every platform, so that npm ci works on all of them', () => {
  // A registry that lacks one of them makes npm write a lock file that npm ci then refuses everywhere.
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => ![...placesOf(name, place)].some((at) => at in packages),
    ),
  );
  expect(missing).toEqual([]);
});
