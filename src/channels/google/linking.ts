import type { Intent } from '../../dialogue/intent.ts';
import { fieldsAt, valueAt } from './fields.ts';
import { project } from './project.ts';
import type { GoogleRequest } from './request.ts';

/**
 * How account linking went, when Google has just been through it. The linking scene fills its one slot with the result
 * and calls us, with the result in the scene and, depending on the surface, in the intent or the session besides.
 */
export function linkResultIn(request: GoogleRequest): Intent<'LinkResult'> | undefined {
  const { linkingSlot, linkingScene } = project;
  const inScene = request.scene === linkingScene;
  const status =
    valueAt(fieldsAt(request.slots, linkingSlot), 'value') ??
    valueAt(fieldsAt(request.params, linkingSlot), 'resolved') ??
    (inScene ? request.linkingLeft : undefined);
  const result = RESULTS.get(status);
  if (result !== undefined) return { name: 'LinkResult', result };

  // Whoever said something else instead is answered as anywhere.
  if (!inScene || request.intent !== '') return undefined;
  return { name: 'LinkResult', result: request.linked ? 'linked' : 'failed' };
}

const RESULTS: ReadonlyMap<unknown, Intent<'LinkResult'>['result']> = new Map([
  ['LINKED', 'linked'],
  ['REJECTED', 'denied'],
  ['ERROR', 'failed'],
] as const);
