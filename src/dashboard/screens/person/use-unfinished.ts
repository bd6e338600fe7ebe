import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProfileKey } from '../../../profile/address.ts';
import type { UnfinishedForm } from '../../../store/repositories/unfinished.ts';
import { StoreError } from '../../../store/store.ts';
import { useBook } from '../../book.ts';

/** A line being typed, remembered at each keystroke until it is added. */
export interface Unfinished {
  readonly text: string;
  type(text: string): void;
  /** This was added: the line is empty again, unless more was typed meanwhile. */
  done(added: string): void;
}

/** A book that cannot be written says so where the line is added; typing goes on. */
function quietly(cause: unknown): void {
  if (!(cause instanceof StoreError)) throw cause;
}

/** A line that outlives the closing of its tab. */
export function useUnfinished(contact: ProfileKey, form: UnfinishedForm): Unfinished {
  const { store } = useBook();
  const [text, setText] = useState('');
  const touched = useRef(false);
  const latest = useRef('');
  useEffect(() => {
    let here = true;
    const takeUp = (left: unknown) => {
      if (!here || touched.current || typeof left !== 'string') return;
      latest.current = left;
      setText(left);
    };
    store.unfinished(contact, form).then(takeUp).catch(quietly);
    return () => {
      here = false;
    };
  }, [store, contact, form]);
  const type = (next: string) => {
    touched.current = true;
    latest.current = next;
    setText(next);
    store.keepUnfinished(contact, next === '' ? undefined : next, form).catch(quietly);
  };
  const done = (added: string) => {
    if (latest.current.trim() === added.trim()) type('');
  };
  return { text, type, done };
}
