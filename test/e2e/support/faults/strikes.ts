import { alteredBuild } from '../altered-build.ts';
import { killBrowser } from '../kill-browser.ts';
import { MAYA } from '../sample.ts';
import { openStage, type Stage } from '../stage.ts';
import { killWorker } from '../worker.ts';
import type { Scene } from './scene.ts';

/** One kind of interruption, which can come at any step. */
export interface Strike {
  readonly fault: string;
  /** Names of the steps at which it comes; every step unless told otherwise. */
  readonly at?: readonly string[];
  /** Before the step. */
  before?(scene: Scene): Promise<void>;
  /** Right after the step; no screen is left. */
  after(scene: Scene): Promise<void>;
}

/** The built extension in its next version. */
let version = 0;
function nextVersion(): string {
  version += 1;
  return alteredBuild('manifest.json', text =>
    text.replace(/"version": *"[^"]+"/, `"version": "99.0.${version}"`),
  );
}

/** A browser with an extension that can be updated. */
export function openUpdatable(): Promise<Stage> {
  return openStage(MAYA.page, { extension: nextVersion() });
}

/** Every screen closed, without a farewell. */
export const SCREEN_CLOSED: Strike = {
  fault: 'screen closed',
  after: scene => scene.close(),
};

/** What ends neither the browser nor the book, so that it can come again and again in one browser. */
export const IN_PASSING: readonly Strike[] = [
  {
    fault: 'worker evicted',
    at: ['message copied', 'the screen said that it was noted', 'that taken back'],
    // The step is done while no worker runs, and ends it again.
    before: async scene => void (await killWorker(scene.chromium)),
    async after(scene) {
      await killWorker(scene.chromium);
      await scene.close();
    },
  },
  {
    fault: 'extension updated',
    at: ['in the middle of a word', 'message copied', 'notes being typed'],
    async after(scene) {
      const { browser, extension } = scene.chromium;
      const id = await browser.installExtension(nextVersion());
      const updated = (await browser.extensions()).get(id);
      if (updated === undefined || updated.version === extension.version) {
        throw new Error(`Not updated: ${extension.version}`);
      }
      scene.moveTo({ chromium: { browser, extension: updated }, tab: scene.tab });
    },
  },
];

/** The browser killed, and started again on what is on the disk. */
export const BROWSER_KILLED: Strike = {
  fault: 'browser killed',
  async after(scene) {
    const userDataDir = scene.chromium.browser
      .process()
      ?.spawnargs.find(argument => argument.startsWith('--user-data-dir='))
      ?.replace('--user-data-dir=', '');
    if (userDataDir === undefined) throw new Error('Where is the profile of this browser?');
    await killBrowser(scene.chromium);
    scene.moveTo(await openStage(MAYA.page, { userDataDir }));
  },
};
