import type { Handler } from '../handler.ts';
import { askAbout } from '../errands/ask-about.ts';

/** "How much is olive oil?" */
export const askPrice: Handler<'AskPrice'> = ({ item }, turn, tools) =>
  askAbout(item, { kind: 'ask-price' }, turn, tools);
