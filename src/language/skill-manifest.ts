import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What `skill-package/skill.json` tells about the shop, for the other platform's listing and for the checks. */
export interface SkillManifest {
  readonly endpoint: string;
  readonly locales: Readonly<Record<string, Listing>>;
}

/** How the shop is listed in a locale. */
export interface Listing {
  readonly description: string;
  readonly examplePhrases: readonly string[];
  readonly name: string;
  readonly privacyPolicyUrl: string;
  readonly summary: string;
  readonly termsOfUseUrl: string;
}

/** Reads the hand-written skill manifest. */
export function readSkillManifest(path: string): SkillManifest {
  const { manifest } = skillFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const legal = manifest.privacyAndCompliance.locales;
  const listings = Object.entries(manifest.publishingInformation.locales).map(
    ([locale, listing]) => [locale, { ...listing, ...(legal[locale] ?? NO_TERMS) }] as const,
  );
  return {
    endpoint: manifest.apis.custom.endpoint.uri,
    locales: Object.fromEntries(listings),
  };
}

const NO_TERMS = { privacyPolicyUrl: '', termsOfUseUrl: '' };

const listing = z.object({
  description: z.string(),
  examplePhrases: z.array(z.string()),
  name: z.string(),
  summary: z.string(),
});

const terms = z.object({ privacyPolicyUrl: z.string(), termsOfUseUrl: z.string() });

const skillFile = z.object({
  manifest: z.object({
    apis: z.object({ custom: z.object({ endpoint: z.object({ uri: z.url() }) }) }),
    privacyAndCompliance: z.object({ locales: z.record(z.string(), terms) }),
    publishingInformation: z.object({
      locales: z.record(z.string(), listing),
    }),
  }),
});
