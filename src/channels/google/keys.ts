import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  type FetchImplementation,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';

/** Where Google publishes the keys that it signs with. */
const PUBLISHED = new URL('https://www.googleapis.com/oauth2/v3/certs');

/**
 * Google's keys, fetched when they are first needed, again after some hours, and when a signature names a new one; but
 * then no more than twice a minute, whatever keys forgers name. Make it once a server.
 */
export const publishedKeys = (fetchKeys: FetchImplementation = fetch): JWTVerifyGetKey =>
  createRemoteJWKSet(PUBLISHED, {
    cacheMaxAge: 6 * 60 * 60 * 1000,
    cooldownDuration: 30_000,
    // A customer is waiting.
    timeoutDuration: 3_000,
    [customFetch]: fetchKeys,
  });

/** The keys of a development authority, which stand in for Google's. Throws when this is no key set. */
export const developmentKeys = (keySet: JSONWebKeySet): JWTVerifyGetKey => createLocalJWKSet(keySet);
