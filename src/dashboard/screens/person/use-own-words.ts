import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProfileKey } from '../../../profile/address.ts';
import { StoreError } from '../../../store/store.ts';
import { useBook } from '../../book.ts';

/** After this rest typed words become an event: one for each thought, not for each key. */
const REST_MS = 2000;

/** What could not be kept is tried again after this long: space may have been freed. */
const AGAIN_MS = 5_000;

/** Words being typed, and what they were typed over. */
interface Typing {
  readonly text: string;
  readonly over: string;
  /** Earlier words of theirs that were on the way into the book: they may have arrived. */
  readonly sent?: string;
}

function isTyping(left: unknown): left is Typing {
  const fields = left as Partial<Typing> | undefined;
  return typeof fields?.text === 'string' && typeof fields.over === 'string';
}

/** The words as they are now, as the book has them, and as they were last handed to it. */
interface Latest {
  text: string;
  kept: string;
  sent?: string;
}

function quietly(cause: unknown): void {
  if (!(cause instanceof StoreError)) throw cause;
}

/** What the words are, and how they are kept. */
export interface OwnWordsOptions {
  readonly contact: ProfileKey;
  readonly form: 'notes' | 'tags';
  /** The words as the book has them. */
  readonly kept: string;
  /** Resolves to whether they were kept. */
  keep(text: string): Promise<boolean>;
  /** How the book returns what was typed, to tell that from a change made elsewhere. */
  tidy?(text: string): string;
}

/**
 * Words that are remembered at each keystroke, and become an event when typing rests or
 * the field or window is left. Were everything to stop in between, they are taken up
 * when the page is opened again, unless the book has newer ones by then.
 */
export function useOwnWords({ contact, form, kept, keep, tidy = text => text }: OwnWordsOptions) {
  const { store } = useBook();
  const [text, setText] = useState(kept);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<Latest>({ text: kept, kept });
  const shown = useRef(kept);
  // Only a change in the book counts: what was just sent there takes a moment to come back.
  if (waiting.current === undefined && shown.current !== kept) {
    shown.current = kept;
    if (tidy(latest.current.text) !== kept) {
      latest.current = { text: kept, kept };
      setText(kept);
    }
  }
  const remember = (typing: Typing | undefined) =>
    store.keepUnfinished(contact, typing, form).catch(quietly);
  const flush = () => {
    if (waiting.current === undefined) return;
    clearTimeout(waiting.current);
    waiting.current = undefined;
    const words = latest.current.text;
    latest.current.sent = tidy(words);
    void keep(words).then(done => {
      if (!done) waiting.current ??= setTimeout(flush, AGAIN_MS);
      // What was typed since was remembered as typed over the words before these.
      else {
        const { text: now } = latest.current;
        latest.current = { text: now, kept: tidy(words) };
        void remember(now === words ? undefined : { text: now, over: tidy(words) });
      }
    });
  };
  useEffect(() => {
    const takeUp = (left: unknown) => {
      if (waiting.current !== undefined || !isTyping(left)) return;
      const isLater = left.over === kept || left.sent === kept;
      if (!isLater || left.text === kept) return void remember(undefined);
      setText(left.text);
      latest.current.text = left.text;
      waiting.current = setTimeout(flush);
    };
    store.unfinished(contact, form).then(takeUp).catch(quietly);
    const leave = () => document.visibilityState === 'hidden' && flush();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', leave);
      flush();
    };
  }, []);
  const type = (next: string) => {
    latest.current.text = next;
    setText(next);
    const { kept: over, sent } = latest.current;
    void remember({ text: next, over, ...(sent === undefined ? {} : { sent }) });
    clearTimeout(waiting.current);
    waiting.current = setTimeout(flush, REST_MS);
  };
  return { text, type, flush };
}
