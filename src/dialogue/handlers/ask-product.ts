import type { Handler } from '../handler.ts';
import { askAbout } from '../errands/ask-about.ts';

/** "Tell me about the dark roast." */
export const askProduct: Handler<'AskProduct'> = ({ item }, turn, tools) =>
  askAbout(item, { kind: 'ask-product' }, turn, tools);
