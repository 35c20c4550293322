import type { DemoCustomer } from './demo-customer.ts';

const newYork = { locale: 'en-US', timeZone: 'America/New_York' } as const;

/** Customers who wait for something: it is being prepared, in two parcels, or late. */
export const peopleWaiting: readonly DemoCustomer[] = [
  {
    id: 'ben',
    givenName: 'Ben',
    description:
      'an order being prepared, which can still be canceled or added to; beer and snacks, age verified',
    ...newYork,
    age: 36,
    addresses: [
      {
        label: 'home',
        recipient: 'Ben Carter',
        street: '31-18 37th Street',
        city: 'Queens',
        region: 'NY',
        postalCode: '11103',
      },
    ],
    cards: [{ brand: 'American Express', lastDigits: '1005', expiresIn: 31 }],
    shopping: {
      everyDays: 10,
      from: 640,
      until: 9,
      extras: 4,
      never: /^(beer|coffee|milk)/,
      habits: [
        { sku: 'LAGER-12X12FZ', quantity: 1, everyTrips: 2 },
        { sku: 'MILK-TWO-0-5GL', quantity: 1, everyTrips: 1 },
        { sku: 'CM-COFFEE-30OZ', quantity: 1, everyTrips: 3 },
      ],
    },
  },
  {
    id: 'carla',
    givenName: 'Carla',
    description:
      'an order in two parcels, one delivered, one still travelling; another one partly returned; lives in Chicago',
    locale: 'en-US',
    timeZone: 'America/Chicago',
    age: 48,
    addresses: [
      {
        label: 'home',
        recipient: 'Carla Rossi',
        street: '1430 North Wells Street',
        city: 'Chicago',
        region: 'IL',
        postalCode: '60610',
      },
      {
        label: 'mom',
        recipient: 'Lucia Rossi',
        street: '820 Elm Street',
        city: 'Evanston',
        region: 'IL',
        postalCode: '60202',
      },
    ],
    cards: [{ brand: 'Visa', lastDigits: '0077', expiresIn: 8 }],
    shopping: {
      everyDays: 14,
      from: 500,
      until: 12,
      extras: 4,
      never: /^(coffee|cat)/,
      habits: [
        { sku: 'PORCH-PODS-32CT', quantity: 2, everyTrips: 1 },
        { sku: 'CAT-WET-24X3OZ-MIXE', quantity: 1, everyTrips: 2 },
      ],
    },
  },
  {
    id: 'emma',
    givenName: 'Emma',
    description: 'an order that is late; diapers and baby food',
    ...newYork,
    age: 34,
    addresses: [
      {
        label: 'home',
        recipient: 'Emma Walsh',
        street: '77 Hudson Street',
        city: 'Hoboken',
        region: 'NJ',
        postalCode: '07030',
      },
    ],
    cards: [{ brand: 'Mastercard', lastDigits: '8210', expiresIn: 40 }],
    shopping: {
      everyDays: 9,
      from: 420,
      until: 11,
      extras: 4,
      never: /^(diapers|milk|coffee)/,
      habits: [
        { sku: 'DIAPERS-84CT-SITH', quantity: 1, everyTrips: 2 },
        { sku: 'PUREE-JAR-4OZ-CARR', quantity: 6, everyTrips: 1 },
        { sku: 'MILK-WHOLE-1GL', quantity: 1, everyTrips: 1 },
      ],
    },
  },
];
