import type { Handler } from '../handler.ts';
import { missed } from '../missed.ts';

/** Nothing was said. */
export const noInput: Handler<'NoInput'> = (_said, turn, tools) => missed(true, turn, tools);
