import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const read = (path: string): string => readFileSync(path, 'utf8');

const documents = [
  'README.md',
  'models/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const commands = new Set(readdirSync('src/main/commands').map((name) => name.replace(/\.ts$/, '')));

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);

describe.each(documents)('%s', (path) => {
  const text = read(path);

  it('links to what is there', () => {
    const targets = [...all(text, /\]\(([^)#]+)\)/g), ...all(text, /src="([^"]+)"/g)];
    const missing = targets
      .filter((target) => !/^https?:/.test(target))
      .filter((target) => !existsSync(join(dirname(path), target)));
    expect(missing).toEqual([]);
  });

  it('names commands that there are', () => {
    const missing = [...all(text, /npx sayso ([a-z-]+)/g)].filter((name) => !commands.has(name));
    expect(missing).toEqual([]);
  });

  it('names scripts that there are', () => {
    const missing = [...all(text, /npm run ([a-z:-]+)/g)].filter((name) => !(name in scripts));
    expect(missing).toEqual([]);
  });

  it('names files of the source that there are', () => {
    const missing = [...all(text, /`((?:src|test|models)\/[\w/.-]+\.(?:ts|yaml))`/g)]
      .filter((file) => !file.includes('ask-specials'))
      .filter((file) => !existsSync(file));
    expect(missing).toEqual([]);
  });
});

it('docs/production.md lists every variable that the configuration reads, and no other', () => {
  const documented = all(read('docs/production.md'), /^\| `([A-Z_]+)`/gm);
  const known = all(read('src/main/environment.ts'), /^ {2}([A-Z_]+): /gm).filter(
    (name) => name !== 'NODE_ENV',
  );
  expect(documented).toEqual([...new Set(known)].sort());
});
