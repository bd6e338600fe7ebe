import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expectTable, type Row } from './support/faults/reliability.ts';
import { Scene } from './support/faults/scene.ts';
import { steps } from './support/faults/steps.ts';
import { STRIKES } from './support/faults/strikes.ts';

const rows: Row[] = [];

/** A first letter from reading to notes, interrupted at every step. */
it.each(STRIKES)('$fault at every step of a first letter', async strike => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'a-few-minutes-'));
  const scene = new Scene(await strike.open(userDataDir));
  try {
    for (const step of steps()) {
      const strikes = strike.at?.includes(step.name) !== false;
      if (strikes) await strike.before?.(scene);
      await step.act(scene);
      if (!strikes) continue;
      const struckAt = Date.now();
      await strike.after(scene);
      const seen = await step.look(scene, struckAt);
      rows.push({ fault: strike.fault, when: step.name, ...seen });
    }
  } finally {
    await scene.chromium.browser.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

it('docs/reliability.md says what was seen', () => {
  expect(rows.length).toBeGreaterThan(STRIKES.length);
  expectTable('every step', rows);
});
