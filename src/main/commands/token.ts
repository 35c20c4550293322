import { Command } from 'commander';
import { customerId } from '../../commerce/ids.ts';
import { instant } from '../../commerce/instant.ts';
import { describeCustomers } from '../../shops/embedded/describe-customers.ts';
import { accessTokens } from '../../stores/sql/access-tokens.ts';
import { CommandError } from '../command-error.ts';
import type { Config } from '../config.ts';
import type { OpenBooks } from '../open-books.ts';
import type { WithBooks } from '../with-books.ts';

const AN_HOUR = 3600;

/** `sayso token`: an access token for a customer, as account linking would give the platform. */
export const tokenCommand = (
  config: () => Config,
  withBooks: WithBooks,
  write: (text: string) => void,
): Command =>
  new Command('token')
    .description('Print a development access token for a customer; without one, list the customers.')
    .argument('[customer]', 'whose account the token opens')
    .action(async (customer: string | undefined) => {
      if (config().production) {
        throw new CommandError(
          'In production customers link their accounts themselves: no tokens are issued here.',
        );
      }
      await withBooks(async (books) => {
        write(customer === undefined ? await customerList(books) : `${await issueToken(books, customer)}\n`);
      });
    });

/** Lasts an hour, and names the customer; unknown customers are refused by name. */
export async function issueToken(books: OpenBooks, customer: string): Promise<string> {
  const known = await describeCustomers(books.shop);
  if (!known.some(({ id }) => id === customer)) {
    throw new CommandError(
      `There is no customer "${customer}". There are: ${known.map(({ id }) => id).join(', ') || 'none yet'}.`,
    );
  }
  const { token } = await accessTokens(books.memory).issue({
    customer: customerId(customer),
    scope: 'orders:read orders:write',
    description: 'issued by the token command',
    now: instant(Date.now()),
    ttlSeconds: AN_HOUR,
  });
  return token;
}

async function customerList({ shop }: OpenBooks): Promise<string> {
  const customers = await describeCustomers(shop);
  return customers.map(({ description, id }) => `${id}\t${description}\n`).join('');
}
