import { LOCALES, type Locale } from '../../locales/locale.ts';
import type { SkillManifest } from '../skill-manifest.ts';
import { DEFAULT_LOCALE, googleLocale, HANDLER, localised } from './names.ts';

/** The project itself: how it is listed, linked and reached. What is said of the shop is said once, in the skill's manifest. */
export function settingsFiles(skill: SkillManifest): readonly (readonly [path: string, content: unknown])[] {
  const origin = new URL(skill.endpoint).origin;
  return [
    ['manifest.yaml', { version: '1.0' }],
    [
      'webhooks/ActionsOnGoogleFulfillment.yaml',
      {
        handlers: [{ name: HANDLER }],
        httpsEndpoint: { baseUrl: `${origin}/google`, endpointApiVersion: 2 },
      },
    ],
    ...LOCALES.map(
      (locale) =>
        [
          localised('settings', locale, 'settings.yaml'),
          { ...(locale === DEFAULT_LOCALE && projectSettings(origin)), ...listing(skill, locale) },
        ] as const,
    ),
  ];
}

function projectSettings(origin: string) {
  return {
    accountLinking: {
      appClientId: 'google',
      authGrantType: 'AUTH_CODE',
      authorizationUrl: `${origin}/oauth/auth`,
      linkingType: 'OAUTH',
      scopes: ['shop'],
      tokenUrl: `${origin}/oauth/token`,
    },
    category: 'SHOPPING',
    defaultLocale: googleLocale(DEFAULT_LOCALE),
    // `gactions push` wants the id of your own project here.
    projectId: 'your-project-id',
    surfaceRequirements: { minimumRequirements: [{ capability: 'AUDIO_OUTPUT' }] },
  };
}

function listing(skill: SkillManifest, locale: Locale) {
  const listed = skill.locales[locale];
  if (listed === undefined) throw new RangeError(`skill.json lists nothing for ${locale}`);
  return {
    localizedSettings: {
      developerEmail: `support@${new URL(listed.privacyPolicyUrl).hostname}`,
      developerName: listed.name,
      displayName: listed.name,
      fullDescription: listed.description,
      privacyPolicyUrl: listed.privacyPolicyUrl,
      pronunciation: listed.name,
      sampleInvocations: listed.examplePhrases.map((phrase) => phrase.replace(/^alexa, /i, '')),
      shortDescription: listed.summary,
      termsOfServiceUrl: listed.termsOfUseUrl,
    },
  };
}
