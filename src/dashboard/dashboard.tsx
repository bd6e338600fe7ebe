import { render } from 'preact';
import { copyText } from '../platform/clipboard.ts';
import { EXTENSION_SHELF } from '../platform/extension-shelf.ts';
import { askToKeepAtFirstClick } from '../platform/storage-room.ts';
import { openStore } from '../store/open-store.ts';
import { announcing } from '../ui/announcing-store.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { BookProvider } from './book.ts';
import { Shell } from './parts/Shell.tsx';

const book = {
  store: announcing(openStore(undefined, { shelf: EXTENSION_SHELF })),
  now: Date.now,
  copy: copyText,
};

askToKeepAtFirstClick();

const root = document.getElementById('dashboard');
if (root !== null) {
  keepFocus(root);
  render(
    <BookProvider value={book}>
      <Shell />
    </BookProvider>,
    root,
  );
}
