import { expect, it } from 'vitest';
import { alteredBuild } from './support/altered-build.ts';
import { type Firefox, launchFirefox } from './support/firefox.ts';
import { clickFirefoxToolbar } from './support/firefox-popup.ts';
import {
  armSpies,
  installSpies,
  type Noticed,
  noticed,
  readInPagesWorld,
} from './support/hostile-page.ts';
import { NEVER } from './support/never.ts';
import { MAYA, openFrozen } from './support/sample.ts';
import { beginWatch, installWatch, type Traces, traces } from './support/watch-page.ts';

/** All that a page knows at a moment. */
interface Known {
  readonly traces: Traces;
  readonly noticed: Noticed;
}

/** What a page that watches and lies knew before and after a click, and what the popup showed. */
interface Visit {
  readonly before: Known;
  readonly after: Known;
  readonly console: readonly string[];
  readonly shown: string;
  /** What the reader finds there when it runs in the page's own world. */
  betrayed(): Promise<string>;
  /** What the page knows now. */
  now(): Promise<Known>;
}

/** A real click in Firefox on a page that looks for readers. */
async function visit(firefox: Firefox): Promise<Visit> {
  const tab = await firefox.browser.newPage();
  const lines: string[] = [];
  await installWatch(tab);
  await installSpies(tab);
  await openFrozen(tab, MAYA.page);
  await tab.bringToFront();
  tab.on('console', message => lines.push(message.text()));
  await beginWatch(tab);
  const now = async () => ({ noticed: await noticed(tab), traces: await traces(tab) });
  // Asked once before it counts: to ask costs calls of its own, the first time more than later.
  await now();
  await armSpies(tab);
  const before = await now();

  const popup = await clickFirefoxToolbar(firefox);
  const letter = await popup.text();
  const shown = `${letter}\n${await popup.shown()}`;

  return {
    before,
    after: await now(),
    console: lines,
    shown,
    now,
    betrayed: () => readInPagesWorld(tab),
  };
}

it(
  'after a real click in Firefox a page that looks for readers knows no more, and lies to nobody',
  NEVER,
  async () => {
    const firefox = await launchFirefox();
    try {
      const { before, after, console, shown, betrayed, now } = await visit(firefox);
      expect(shown).toContain(MAYA.fullName);
      expect(shown).not.toContain('Mallory');
      expect(before.traces.markup.length).toBeGreaterThan(1_000);
      expect(after.traces).toEqual(before.traces);
      expect(after.traces).toMatchObject({ mutations: 0, listeners: 0, messages: 0 });
      expect(after.noticed.events).toEqual([]);
      expect(after.noticed.attachments).toBe(before.noticed.attachments);
      expect(after.noticed.calls).toEqual(before.noticed.calls);
      expect(console).toEqual([]);

      // The same reader in the page's own world is counted, and lied to.
      expect(await betrayed()).not.toContain(MAYA.fullName);
      expect(Object.keys((await now()).noticed.calls).length).toBeGreaterThan(3);

      // One that touches the page is seen as well.
      await firefox.browser.installExtension(
        alteredBuild(
          'src/content/read.js',
          text => `${text}
          document.body.setAttribute('data-read', '');
          document.body.dispatchEvent(new Event('input', { bubbles: true }));
          localStorage.setItem('read', '1');
          window.postMessage('read');`,
        ),
      );
      const clumsy = await visit(firefox);
      expect(clumsy.after.traces.mutations).toBeGreaterThan(0);
      expect(clumsy.after.traces.messages).toBeGreaterThan(0);
      expect(clumsy.after.traces.storage).toContain('read');
      expect(clumsy.after.noticed.events).toContain('input');
    } finally {
      await firefox.browser.close();
    }
  },
);
