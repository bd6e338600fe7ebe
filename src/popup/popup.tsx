import { render } from 'preact';
import { copyText } from '../platform/clipboard.ts';
import { outlineOfTab } from '../platform/outline-tab.ts';
import { readSelectedText } from '../platform/read-selection.ts';
import { readActiveTab } from '../platform/read-tab.ts';
import { openStore } from '../store/open-store.ts';
import { announcing } from '../ui/announcing-store.ts';
import { createController } from '../ui/desk/state/controller.ts';
import { REAL_CRAFT } from '../ui/desk/state/real-craft.ts';
import { painted } from '../ui/painted.ts';
import { App } from './screens/App.tsx';

const controller = createController({
  readTab: readActiveTab,
  page: {
    readSelection: () => readSelectedText(Date.now()),
    readPasted: async (text, now) =>
      (await import('../reader/pasted/read-pasted.ts')).readPasted(text, now),
    outline: outlineOfTab,
  },
  store: announcing(openStore()),
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

const root = document.getElementById('popup');
if (root !== null) render(<App controller={controller} />, root);
void controller.start();
