import { Command } from 'commander';
import { orderStory, type OrderStory } from '../../shops/embedded/order-story.ts';
import { attemptsInto } from '../../stores/sql/attempts-into.ts';
import { CommandError } from '../command-error.ts';
import type { WithBooks } from '../with-books.ts';

/** `sayso order ID`: one order, with what was said and agreed, and all that happened to it since. */
export const orderCommand = (withBooks: WithBooks, write: (text: string) => void): Command =>
  new Command('order')
    .description('Show one order with all that happened to it.')
    .argument('<id>', "the order's id")
    .option('--json', 'as JSON', false)
    .action(async (id: string, { json }: { readonly json: boolean }) => {
      await withBooks(async ({ memory, shop }) => {
        const story = await orderStory(shop, id);
        if (story === undefined) throw new CommandError(`There is no order "${id}".`);
        const whole = { ...story, agreed: await attemptsInto(memory, id) };
        write(json ? `${JSON.stringify(whole, undefined, 2)}\n` : tell(whole));
      });
    });

type Fact = Readonly<Record<string, unknown>>;

function tell({ order, ...parts }: OrderStory & { readonly agreed: readonly Fact[] }): string {
  const sections = Object.entries(parts).map(([name, facts]) => section(name, facts));
  return [section('order', [order]), ...sections].filter((text) => text !== '').join('\n');
}

const section = (name: string, facts: readonly Fact[]): string =>
  facts.length === 0 ? '' : `${name}\n${facts.map((fact) => `  ${line(fact)}\n`).join('')}`;

const line = (fact: Fact): string =>
  Object.entries(fact)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}=${shown(value)}`)
    .join('  ');

function shown(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}
