import type { Handler } from '../handler.ts';
import { askAbout } from '../errands/ask-about.ts';

/** "Do you have oat milk?" */
export const askAvailability: Handler<'AskAvailability'> = ({ item }, turn, tools) =>
  askAbout(item, { kind: 'ask-availability' }, turn, tools);
