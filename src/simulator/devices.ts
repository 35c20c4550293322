import { alexaDevice, type AlexaSurroundings } from './alexa/alexa-device.ts';
import type { Channel, Device, Surroundings } from './device.ts';
import { googleDevice, type GoogleSurroundings } from './google/google-device.ts';

/** Who speaks which language at what kind of device. */
export type Home = Pick<Surroundings, 'locale' | 'screen'>;

export type DeviceWorld = Omit<AlexaSurroundings & GoogleSurroundings, keyof Home>;

/** Takes a device of a channel out of its box: it knows nobody yet. */
export const devicesIn =
  (world: DeviceWorld) =>
  (channel: Channel, { locale, screen }: Home): Device =>
    MAKERS[channel]({ ...world, locale, screen });

const MAKERS: Readonly<Record<Channel, (around: AlexaSurroundings & GoogleSurroundings) => Device>> = {
  alexa: alexaDevice,
  google: googleDevice,
};
