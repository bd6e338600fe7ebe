import { render } from 'preact';
import { copyText } from '../platform/clipboard.ts';
import { EXTENSION_SHELF } from '../platform/extension-shelf.ts';
import { isPopup, onAskedToRead, prepareKeepInView } from '../platform/in-view.ts';
import { outlineOfTab } from '../platform/outline-tab.ts';
import { readSelectedText } from '../platform/read-selection.ts';
import { readActiveTab, readOwnPage } from '../platform/read-tab.ts';
import { askToKeepAtFirstClick } from '../platform/storage-room.ts';
import { openStore } from '../store/open-store.ts';
import { announcing } from '../ui/announcing-store.ts';
import { followBook } from '../ui/desk/follow-book.ts';
import { createController } from '../ui/desk/state/controller.ts';
import { REAL_CRAFT } from '../ui/desk/state/real-craft.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { networkDoors } from '../ui/network/warm-paths.ts';
import { painted } from '../ui/painted.ts';
import type { Begun } from './begun.ts';
import { besideLetter } from './explanations.ts';
import { keepWithinRoom } from './room.ts';
import { App } from './screens/App.tsx';
import type { View } from './view.ts';

/**
 * The popup, or the same view beside a page that stays.
 *
 * @param begun the reading that began before this was loaded, if one did; others begin here
 */
export function openPopup(begun: Begun | undefined): void {
  let early = begun;
  const stays = !isPopup();
  const store = announcing(openStore(undefined, { shelf: EXTENSION_SHELF }));
  const controller = createController({
    readTab(seen) {
      const reading = early;
      early = undefined;
      void reading?.first.then(seen);
      return reading?.settled ?? readActiveTab(seen);
    },
    page: {
      readSelection: () => readSelectedText(Date.now()),
      readOwn: readOwnPage,
      readPasted: async (text, now) =>
        (await import('../reader/pasted/read-pasted.ts')).readPasted(text, now),
      outline: outlineOfTab,
    },
    ...(stays && { besideLetter }),
    store,
    network: networkDoors(store),
    copy: copyText,
    painted,
    now: Date.now,
    craft: REAL_CRAFT,
  });

  // A popup closes without asking: these are the last moments at which a write can begin.
  addEventListener('pagehide', controller.flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') controller.flush();
  });

  askToKeepAtFirstClick();

  const root = document.getElementById('popup');
  if (root !== null) keepFocus(root);
  const lostBook = async () => (await store.lostBook())?.people;

  function show(view: View): void {
    if (root !== null) {
      render(<App controller={controller} view={view} lostBook={lostBook} />, root);
    }
  }

  show({ stays });
  void controller.start();
  if (stays) {
    document.documentElement.classList.add('beside-page');
    followBook(controller, store);
    void onAskedToRead(() => void controller.actions.readAgain());
  } else {
    keepWithinRoom(document.documentElement);
    void prepareKeepInView().then(keep => {
      if (keep === undefined) return;
      const keepInView = () => {
        controller.flush();
        void keep().then(() => close());
      };
      show({ stays, keepInView });
    });
  }
}
