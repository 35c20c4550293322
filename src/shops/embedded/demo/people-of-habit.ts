import type { DemoCustomer } from './demo-customer.ts';

const newYork = { locale: 'en-US', timeZone: 'America/New_York' } as const;

/** Customers with whom everything is in order, and who know what they want. */
export const peopleOfHabit: readonly DemoCustomer[] = [
  {
    id: 'ada',
    givenName: 'Ada',
    description:
      'weekly oat milk, coffee every two weeks, dog food monthly; out for delivery today; everything set up',
    ...newYork,
    age: 41,
    addresses: [
      {
        label: 'home',
        recipient: 'Ada Novak',
        street: '212 Prospect Park West',
        city: 'Brooklyn',
        region: 'NY',
        postalCode: '11215',
      },
      {
        label: 'work',
        recipient: 'Ada Novak',
        street: '45 West 21st Street',
        city: 'New York',
        region: 'NY',
        postalCode: '10010',
      },
    ],
    cards: [
      { brand: 'Visa', lastDigits: '4242', expiresIn: 26 },
      { brand: 'Mastercard', lastDigits: '5100', expiresIn: 11 },
    ],
    shopping: {
      everyDays: 7,
      from: 728,
      until: 3,
      extras: 3,
      never: /^(coffee|milk|cream|dog|puppy|tea)/,
      habits: [
        { sku: 'OAT-ORIGINAL-64FZ', quantity: 1, everyTrips: 1 },
        { sku: 'PORCH-MEDIUM-12OZ', quantity: 1, everyTrips: 2 },
        { sku: 'DOG-RANGER-15LB-CHIC', quantity: 1, everyTrips: 4 },
        { sku: 'BANANA-2LB', quantity: 1, everyTrips: 2 },
        { sku: 'TOWELS-6CT', quantity: 1, everyTrips: 6 },
      ],
    },
  },
  {
    id: 'greta',
    givenName: 'Greta',
    description:
      'speaks German, lives in New York; two years and more than a hundred orders, two kinds of coffee; a failed delivery attempt',
    locale: 'de-DE',
    timeZone: 'America/New_York',
    age: 57,
    addresses: [
      {
        label: 'Zuhause',
        recipient: 'Greta Baumann',
        street: '350 East 86th Street',
        city: 'New York',
        region: 'NY',
        postalCode: '10028',
      },
      {
        label: 'Büro',
        recipient: 'Greta Baumann',
        street: '1014 Fifth Avenue',
        city: 'New York',
        region: 'NY',
        postalCode: '10028',
      },
    ],
    cards: [
      { brand: 'Visa', lastDigits: '7301', expiresIn: 19 },
      { brand: 'American Express', lastDigits: '2009', expiresIn: 5 },
    ],
    shopping: {
      everyDays: 5,
      from: 729,
      until: 4,
      extras: 4,
      never: /^(coffee|bread|wine)/,
      habits: [
        { sku: 'BREAD-RYE-16OZ', quantity: 2, everyTrips: 1 },
        { sku: 'FERRY-DARK-12OZ', quantity: 1, everyTrips: 3 },
        { sku: 'PORCH-DARK-12OZ', quantity: 2, everyTrips: 4 },
        { sku: 'BUTTER-IRISH-8OZ-SALT', quantity: 2, everyTrips: 2 },
        { sku: 'WINE-RIESLING-750ML-DRY', quantity: 2, everyTrips: 6 },
      ],
    },
  },
  {
    id: 'noah',
    givenName: 'Noah',
    description: 'what he used to buy is out of stock, withdrawn, or no longer there in that size',
    ...newYork,
    age: 45,
    addresses: [
      {
        label: 'home',
        recipient: 'Noah Kim',
        street: '12 Sutton Place',
        city: 'Greenwich',
        region: 'CT',
        postalCode: '06830',
      },
    ],
    cards: [{ brand: 'Discover', lastDigits: '6011', expiresIn: 22 }],
    shopping: {
      everyDays: 12,
      from: 600,
      until: 8,
      extras: 2,
      never: /^(coffee|ice-cream|milk)/,
      habits: [
        { sku: 'PORCH-DECAF-24OZ', quantity: 1, everyTrips: 2 },
        { sku: 'ICE-MINT-48FZ', quantity: 1, everyTrips: 3 },
        { sku: 'RICE-DRINK-64FZ', quantity: 2, everyTrips: 2 },
        { sku: 'OAT-BARISTA-6X32FZ', quantity: 6, everyTrips: 4 },
        { sku: 'MILK-WHOLE-1GL', quantity: 1, everyTrips: 1 },
      ],
    },
  },
];
