import { at, isRecord, listAt, recordAt, textAt, type Json } from '../json.ts';
import type { View } from '../outcome.ts';
import { plainSpeech } from '../plain-speech.ts';

/** What an Alexa answer puts on the screen, or failing that in the app, as text. */
export function alexaView(response: Json, screen: boolean): View | null {
  const shown = screen ? onScreen(response) : null;
  return shown ?? card(recordAt(response, 'card'));
}

function card(found: Json): View | null {
  const type = textAt(found, 'type');
  if (type === undefined) return null;
  if (type === 'LinkAccount') return { title: 'Link your account', lines: [], suggestions: [] };
  const text = textAt(found, 'content') ?? textAt(found, 'text') ?? '';
  return { title: textAt(found, 'title') ?? '', lines: linesOf(text), suggestions: [] };
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

function onScreen(response: Json): View | null {
  const document = listAt(response, 'directives').find(
    (directive) => at(directive, 'type') === 'Alexa.Presentation.APL.RenderDocument',
  );
  if (document === undefined) return null;
  const sources = Object.values(recordAt(document, 'datasources'));
  const [title = '', ...lines] = sources.flatMap(textsIn);
  return { title, lines, suggestions: [] };
}

/** A document may call its fields anything; what is shown are texts, and each entry of a list is one line. */
function textsIn(value: unknown): readonly string[] {
  // APL's own texts may contain markup.
  if (typeof value === 'string') return isShown(value) ? [plainSpeech(`<speak>${value}</speak>`)] : [];
  if (Array.isArray(value)) return value.flatMap((entry: unknown) => oneLine(textsIn(entry)));
  return isRecord(value)
    ? Object.entries(value).flatMap(([key, inner]) => (UNSEEN.has(key) ? [] : textsIn(inner)))
    : [];
}

const oneLine = (texts: readonly string[]): readonly string[] =>
  texts.length === 0 ? [] : [texts.join(', ')];

const isShown = (text: string): boolean => text.trim() !== '' && !/^https?:\/\//.test(text);

/** What documents keep for themselves. */
const UNSEEN: ReadonlySet<string> = new Set(['type', 'id', 'objectId', 'token', 'listId', 'transformers']);
