import { HANDLER } from '../../language/google/names.ts';
import type { Json } from '../json.ts';
import type { GoogleParam } from './params.ts';

/** What a request to the webhook says, whatever it is about. */
export interface GoogleMoment {
  readonly session: {
    readonly id: string;
    readonly params: Json;
    readonly typeOverrides: readonly unknown[];
    readonly languageCode: string;
  };
  readonly scene: GoogleScene;
  readonly user: {
    readonly locale: string;
    /** What earlier answers asked Google to keep of this user. */
    readonly params: Json;
    readonly linked: boolean;
    /** When this user was last here; never before, if not given. */
    readonly lastSeen: Date | undefined;
  };
  readonly homeParams: Json;
  readonly screen: boolean;
  readonly timeZone: string;
}

/** Where the conversation stands in the Actions project, and what its own forms have filled in. */
export interface GoogleScene {
  readonly name: string;
  readonly slotFillingStatus: 'UNSPECIFIED' | 'FINAL';
  readonly slots: Json;
  /** Where the project itself goes from here, unless the webhook says otherwise. */
  readonly next?: { readonly name: string };
}

export interface GoogleIntent {
  readonly name: string;
  readonly params: Readonly<Record<string, GoogleParam>>;
  readonly query: string;
}

/** The native body that Google posts to the webhook. The access token is not in it: that travels in a header. */
export function googleRequest(moment: GoogleMoment, intent: GoogleIntent): object {
  const { homeParams, scene, screen, session, timeZone, user } = moment;
  return {
    handler: { name: HANDLER },
    intent,
    scene,
    session,
    user: {
      locale: user.locale,
      params: user.params,
      accountLinkingStatus: user.linked ? 'LINKED' : 'NOT_LINKED',
      verificationStatus: 'VERIFIED',
      packageEntitlements: [],
      gaiamint: '',
      permissions: [],
      ...(user.lastSeen !== undefined && { lastSeenTime: `${user.lastSeen.toISOString().slice(0, 19)}Z` }),
    },
    home: { params: homeParams },
    device: {
      capabilities: screen ? ['SPEECH', 'RICH_RESPONSE', 'LONG_FORM_AUDIO', 'WEB_LINK'] : ['SPEECH'],
      timeZone: { id: timeZone, version: '' },
    },
    context: { media: { progress: '0s', index: 0 } },
  };
}
