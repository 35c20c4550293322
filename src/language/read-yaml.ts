import { readFileSync } from 'node:fs';
import { isCollection, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Place } from './model.ts';
import { ModelsError } from './models-error.ts';

/** A YAML file that has the shape it should have, and which of its lines says what. */
export interface YamlFile<T> {
  readonly content: T;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Reads a YAML file of a known shape; a file of another shape is refused with the lines that are wrong. */
export function readYaml<T>(path: string, name: string, schema: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const broken = document.errors.map(({ message, pos }) => ({
    at: { file: name, line: lines.linePos(pos[0]).line },
    message: message.split('\n', 1)[0] ?? message,
  }));
  if (broken.length > 0) throw new ModelsError(broken);

  const placeOf = (where: readonly PropertyKey[]): Place => ({
    file: name,
    line: lines.linePos(offsetOf(document, where)).line,
  });
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { content: parsed.data, placeOf };

  throw new ModelsError(
    parsed.error.issues.map(({ message, path: where }) => ({
      at: placeOf(where),
      message: `${where.map(String).join('.') || 'the file'}: ${message}`,
    })),
  );
}

/** Where the thing at a path begins, else the nearest thing around it that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  const start = rangeStart(node);
  if (start !== undefined) return start;
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  if (!Array.isArray(range) || typeof range[0] !== 'number') return undefined;
  return isCollection(node) && node.flow !== true ? Math.max(0, range[0] - 1) : range[0];
}
