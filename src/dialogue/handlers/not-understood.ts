import type { Handler } from '../handler.ts';
import { missed } from '../missed.ts';

/** Something was said, and the platform could not make anything of it. */
export const notUnderstood: Handler<'NotUnderstood'> = (_said, turn, tools) => missed(false, turn, tools);
