import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Store } from '../store/store.ts';

/** What every screen of the dashboard works with. */
export interface Book {
  readonly store: Store;
  /** Milliseconds since the epoch; handed in so that tests live on any day. */
  now(): number;
  /** Puts text on the clipboard; rejects with a message for the sender. */
  copy(text: string): Promise<void>;
}

const BookContext = createContext<Book | undefined>(undefined);

/** Gives the book to all screens below. */
export const BookProvider = BookContext.Provider;

/** The book of the screen that calls. */
export function useBook(): Book {
  const book = useContext(BookContext);
  if (book === undefined) throw new Error('A dashboard screen stands outside of BookProvider.');
  return book;
}
