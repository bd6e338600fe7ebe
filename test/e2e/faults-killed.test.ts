import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expectTable, note, type Row } from './support/faults/reliability.ts';
import { Scene } from './support/faults/scene.ts';
import { steps } from './support/faults/steps.ts';
import { BROWSER_KILLED } from './support/faults/strikes.ts';
import { MAYA } from './support/sample.ts';
import { openStage } from './support/stage.ts';

const rows: Row[] = [];

/** A first letter from reading to notes, each step of which begins in what the last kill left. */
it('the browser killed at every step of a first letter', async () => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'a-few-minutes-'));
  const scene = new Scene(await openStage(MAYA.page, { userDataDir }));
  try {
    for (const step of steps()) {
      await step.act(scene);
      const struckAt = Date.now();
      await BROWSER_KILLED.after(scene);
      const seen = await step.look(scene, struckAt);
      note(rows, { fault: BROWSER_KILLED.fault, when: step.name, ...seen });
    }
  } finally {
    await scene.chromium.browser.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}, 180_000);

it('docs/reliability.md says what was seen', () => {
  expect(rows).toHaveLength(steps().length);
  expectTable('the browser killed', rows);
});
