import { useEffect, useRef, useState } from 'preact/hooks';
import { summarise } from '../../../outreach/contact-summary.ts';
import { TextArea } from '../../../ui/components/TextArea.tsx';
import { TextField } from '../../../ui/components/TextField.tsx';
import { tagsOf } from './tags-of.ts';
import { TEXTS } from './texts.ts';
import type { Log } from './use-log.ts';
import type { Person } from './use-person.ts';

/** A pause in typing after which notes become an event: one event for each thought, not for each key. */
const PAUSE_MS = 800;
/** What could not be kept is tried again after this long: space may have been freed. */
const AGAIN_MS = 5_000;

/**
 * Text that is kept when typing pauses, and at once when the field or the window
 * is left, so that nothing typed is lost.
 *
 * @param tidy how the book returns what was typed, to tell that from a change made elsewhere
 */
function useKept(
  kept: string,
  keep: (text: string) => Promise<boolean>,
  tidy: (text: string) => string = text => text,
) {
  const [text, setText] = useState(kept);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ text: kept, kept });
  const busy = useRef(false);
  if (!busy.current && waiting.current === undefined && tidy(latest.current.kept) !== kept) {
    latest.current = { text: kept, kept };
    setText(kept);
  }
  const flush = () => {
    if (waiting.current === undefined) return;
    clearTimeout(waiting.current);
    waiting.current = undefined;
    latest.current.kept = latest.current.text;
    busy.current = true;
    void keep(latest.current.text).then(done => {
      busy.current = false;
      if (!done) waiting.current ??= setTimeout(flush, AGAIN_MS);
    });
  };
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  const type = (next: string) => {
    latest.current.text = next;
    setText(next);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(flush, PAUSE_MS);
  };
  return { text, type };
}

/** The sender's own words about this person: notes and tags. */
export function OwnWords({ person, log }: { readonly person: Person; readonly log: Log }) {
  const { notes, tags } = summarise(person.events);
  const note = useKept(notes, text => log.append('noted', { text }));
  const tag = useKept(
    tags.join(', '),
    line => log.append('tagged', { tags: tagsOf(line) }),
    line => tagsOf(line).join(', '),
  );
  return (
    <section class="paper own-words">
      <TextArea label={TEXTS.notes} rows={4} value={note.text} onInput={note.type} />
      <TextField label={TEXTS.tags} hint={TEXTS.tagsHint} value={tag.text} onInput={tag.type} />
    </section>
  );
}
