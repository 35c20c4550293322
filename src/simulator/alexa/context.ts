/** What Alexa knows of a device and of who is at it. */
export interface AlexaPlace {
  readonly skillId: string;
  readonly userId: string;
  readonly deviceId: string;
  readonly screen: boolean;
  /** Where a skill sends what is to be said while it is still working. */
  readonly apiEndpoint: string;
  readonly accessToken: string | undefined;
  readonly voice: string | undefined;
}

/** Who is at the device; Alexa sends this twice, in the session and in the context. */
export const userOf = ({ userId, accessToken }: AlexaPlace) => ({
  userId,
  ...(accessToken !== undefined && { accessToken }),
});

/** The voice that Alexa recognised, if it did. */
export const personOf = ({ voice }: AlexaPlace) =>
  voice === undefined ? {} : { person: { personId: `amzn1.ask.person.${voice}` } };

/** The state of the device at the time of a request. */
export function contextOf(place: AlexaPlace): object {
  return {
    ...(place.screen && { Viewports: VIEWPORTS, Viewport: VIEWPORT }),
    ...(place.screen && { 'Alexa.Presentation.APL': { version: '2024.3' } }),
    Extensions: { available: {} },
    System: {
      application: { applicationId: place.skillId },
      user: userOf(place),
      ...personOf(place),
      device: {
        deviceId: place.deviceId,
        supportedInterfaces: place.screen ? SCREEN_INTERFACES : {},
      },
      apiEndpoint: place.apiEndpoint,
      apiAccessToken: `simulated.${place.deviceId}`,
    },
  };
}

const SCREEN_INTERFACES = {
  'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } },
};

const CODECS = ['H_264_42', 'H_264_41'];

const VIEWPORTS = [
  {
    type: 'APL',
    id: 'main',
    shape: 'RECTANGLE',
    dpi: 160,
    presentationType: 'STANDARD',
    canRotate: false,
    configuration: {
      current: {
        mode: 'HUB',
        video: { codecs: CODECS },
        size: { type: 'DISCRETE', pixelWidth: 1280, pixelHeight: 800 },
      },
    },
  },
];

const VIEWPORT = {
  experiences: [{ arcMinuteWidth: 346, arcMinuteHeight: 216, canRotate: false, canResize: false }],
  mode: 'HUB',
  shape: 'RECTANGLE',
  pixelWidth: 1280,
  pixelHeight: 800,
  dpi: 160,
  currentPixelWidth: 1280,
  currentPixelHeight: 800,
  touch: ['SINGLE'],
  video: { codecs: CODECS },
};
