import type { DemoCustomer, DemoShopping } from './demo-customer.ts';

const newYork = { locale: 'en-US', timeZone: 'America/New_York' } as const;

const simple = (until: number, ...habits: DemoShopping['habits']): DemoShopping => ({
  everyDays: 13,
  from: 200 + until,
  until,
  extras: 4,
  never: /^(beer|coffee|wine|spirits)/,
  habits,
});

const coffee = { sku: 'PORCH-MEDIUM-24OZ', quantity: 1, everyTrips: 2 } as const;
const milk = { sku: 'MILK-WHOLE-1GL', quantity: 1, everyTrips: 1 } as const;

/** Customers with whom something is missing, so that an order cannot go through by voice as it stands. */
export const peopleInNeed: readonly DemoCustomer[] = [
  {
    id: 'dmitri',
    givenName: 'Dmitri',
    description: 'no payment method: he took his card out of the account',
    ...newYork,
    age: 52,
    addresses: [
      {
        label: 'home',
        recipient: 'Dmitri Volkov',
        street: '2801 Brighton 4th Street',
        city: 'Brooklyn',
        region: 'NY',
        postalCode: '11235',
      },
    ],
    cards: [],
    formerly: { card: { brand: 'Visa', lastDigits: '9004', expiresIn: 3 } },
    shopping: simple(15, coffee, milk),
  },
  {
    id: 'fatima',
    givenName: 'Fatima',
    description: 'no address: she has just moved out of the old one',
    ...newYork,
    age: 31,
    addresses: [],
    cards: [{ brand: 'Visa', lastDigits: '3155', expiresIn: 17 }],
    formerly: {
      address: {
        label: 'home',
        recipient: 'Fatima Haddad',
        street: '9 Lenox Avenue',
        city: 'New York',
        region: 'NY',
        postalCode: '10026',
      },
    },
    shopping: simple(20, { sku: 'TEA-MINT-20CT', quantity: 2, everyTrips: 1 }, milk),
  },
  {
    id: 'hugo',
    givenName: 'Hugo',
    description: 'his only card has expired',
    ...newYork,
    age: 68,
    addresses: [
      {
        label: 'home',
        recipient: 'Hugo Marquez',
        street: '601 West 158th Street',
        city: 'New York',
        region: 'NY',
        postalCode: '10032',
      },
    ],
    cards: [{ brand: 'Mastercard', lastDigits: '2221', expiresIn: -2 }],
    shopping: simple(70, coffee, milk),
  },
  {
    id: 'iris',
    givenName: 'Iris',
    description: 'her card is declined',
    ...newYork,
    age: 38,
    addresses: [
      {
        label: 'home',
        recipient: 'Iris Okafor',
        street: '158 Grove Street',
        city: 'Jersey City',
        region: 'NJ',
        postalCode: '07302',
      },
    ],
    cards: [{ brand: 'Visa', lastDigits: '0002', expiresIn: 14, declines: true }],
    shopping: simple(16, coffee, milk),
  },
  {
    id: 'jamal',
    givenName: 'Jamal',
    description: 'nineteen years old: no beer or wine; a parcel that was sent back',
    ...newYork,
    addresses: [
      {
        label: 'dorm',
        recipient: 'Jamal Brooks',
        street: '125 West 3rd Street',
        city: 'New York',
        region: 'NY',
        postalCode: '10012',
      },
    ],
    age: 19,
    cards: [{ brand: 'Visa', lastDigits: '1881', expiresIn: 45 }],
    shopping: simple(9, { sku: 'COLD-BREW-48FZ-BLAC', quantity: 1, everyTrips: 1 }, milk),
  },
  {
    id: 'kim',
    givenName: 'Kim',
    description: 'brand new: everything set up, age not verified, and not a single order',
    ...newYork,
    addresses: [
      {
        label: 'home',
        recipient: 'Kim Nguyen',
        street: '240 Centre Street',
        city: 'New York',
        region: 'NY',
        postalCode: '10013',
      },
    ],
    cards: [{ brand: 'Visa', lastDigits: '6789', expiresIn: 50 }],
  },
  {
    id: 'liam',
    givenName: 'Liam',
    description: 'has moved to Hawaii, where the shop does not deliver',
    locale: 'en-US',
    timeZone: 'Pacific/Honolulu',
    age: 43,
    addresses: [
      {
        label: 'home',
        recipient: 'Liam Foster',
        street: '1777 Ala Moana Boulevard',
        city: 'Honolulu',
        region: 'HI',
        postalCode: '96815',
      },
    ],
    cards: [{ brand: 'Mastercard', lastDigits: '4444', expiresIn: 9 }],
    formerly: {
      address: {
        label: 'home',
        recipient: 'Liam Foster',
        street: '98 Pineapple Street',
        city: 'Brooklyn',
        region: 'NY',
        postalCode: '11201',
      },
    },
    shopping: simple(40, coffee, milk),
  },
  {
    id: 'mei',
    givenName: 'Mei',
    description: 'a cart left behind; her last order was canceled and refunded',
    ...newYork,
    age: 27,
    addresses: [
      {
        label: 'home',
        recipient: 'Mei Tanaka',
        street: '63 Bayard Street',
        city: 'New York',
        region: 'NY',
        postalCode: '10013',
      },
    ],
    cards: [{ brand: 'Visa', lastDigits: '5556', expiresIn: 28 }],
    shopping: simple(18, { sku: 'TEA-GREEN-20CT-JASM', quantity: 1, everyTrips: 1 }, milk),
    cart: [
      { sku: 'OAT-BARISTA-32FZ', quantity: 2 },
      { sku: 'SPAGHETTI-CM-1LB', quantity: 3 },
      { sku: 'TP-SOFT-12CT', quantity: 1 },
    ],
  },
];
