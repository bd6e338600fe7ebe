import type { Register } from '../../sender/sender.ts';
import type { Slot, Span } from '../draft.ts';
import type { LanguagePack } from '../phrases/pack.ts';
import { isValueName, type Phrase } from '../phrases/phrase.ts';
import type { Value, Values } from './values.ts';

/** Filter that makes a sentence of somebody's own words. */
const WHOLE_SENTENCE = 'sentence';

const TOKEN = /\{(\w+)(?::(\w+))?\}|\|/g;

/** The spans of one phrase with its values filled in; a bar becomes a space and the next slot. */
export function renderPhrase(
  phrase: Phrase,
  values: Values,
  pack: LanguagePack,
  register: Register,
): Span[] {
  const spans: Span[] = [];
  let slotIndex = 0;
  let at = 0;
  const slot = (): Slot => phrase.slots[slotIndex] ?? phrase.slots[0] ?? 'body';
  const push = (text: string, source: Span['source']) => {
    if (text !== '') spans.push({ text, slot: slot(), source });
  };
  for (const match of phrase.text.matchAll(TOKEN)) {
    push(pack.inRegister(phrase.text.slice(at, match.index), register), { kind: 'phrase' });
    at = match.index + match[0].length;
    const [token, name = '', filter] = match;
    if (token === '|') {
      slotIndex += 1;
      push(' ', { kind: 'phrase' });
      continue;
    }
    const value = isValueName(name) ? values.get(name) : undefined;
    if (value === undefined) throw new Error(`Phrase ${phrase.id} needs ${name}`);
    const lead = pack.leads[filter ?? ''];
    if (lead === undefined) {
      push(inPhrase(value, filter, pack, phrase), value.source);
      continue;
    }
    push(lead(value.source.kind === 'blank' ? undefined : value.text), { kind: 'phrase' });
    push(value.text, value.source);
  }
  push(pack.inRegister(phrase.text.slice(at), register), { kind: 'phrase' });
  return spans;
}

/** A value as the phrase wants it. A blank is only ever closed like a sentence, never bent. */
function inPhrase(
  { text, source }: Value,
  name: string | undefined,
  pack: LanguagePack,
  phrase: Phrase,
): string {
  if (name === undefined || (source.kind === 'blank' && name !== WHOLE_SENTENCE)) return text;
  const filter = pack.filters[name];
  if (filter === undefined) throw new Error(`Phrase ${phrase.id} uses an unknown filter ${name}`);
  return filter(text);
}

/** The spans with their first letter as a sentence begins. */
export function capitaliseSpans(spans: readonly Span[], pack: LanguagePack): Span[] {
  const [first, ...rest] = spans;
  if (first === undefined || first.source.kind === 'blank') return [...spans];
  return [{ ...first, text: pack.capitalise(first.text) }, ...rest];
}
