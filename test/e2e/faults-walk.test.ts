import { expect, it } from 'vitest';
import { KeptBooks } from './support/faults/kept-books.ts';
import { expectTable, note, type Row } from './support/faults/reliability.ts';
import { Scene } from './support/faults/scene.ts';
import { type Step, steps } from './support/faults/steps.ts';
import { IN_PASSING, openUpdatable, SCREEN_CLOSED, type Strike } from './support/faults/strikes.ts';

const rows: Row[] = [];

/** One step, interrupted, and what the next opening shows. */
async function struck(scene: Scene, strike: Strike, step: Step): Promise<void> {
  await strike.before?.(scene);
  await step.act(scene);
  const struckAt = Date.now();
  await strike.after(scene);
  note(rows, { fault: strike.fault, when: step.name, ...(await step.look(scene, struckAt)) });
}

/** A first letter from reading to notes, interrupted at every step, all in one browser. */
it('the screen closed, the worker evicted, the extension updated at the steps of a first letter', async () => {
  await using stage = await openUpdatable();
  const scene = new Scene(stage);
  const books = new KeptBooks();
  const walk = steps();
  for (const [i, step] of walk.entries()) {
    await struck(scene, SCREEN_CLOSED, step);
    const next = walk[i + 1];
    if (next !== undefined) await books.keep(next.name, scene.open);
  }
  for (const strike of IN_PASSING) {
    for (const step of walk.filter(({ name }) => strike.at?.includes(name) !== false)) {
      await scene.close();
      await books.goBack(step.from ?? step.name, scene.chromium);
      await struck(scene, strike, step);
    }
  }
}, 180_000);

it('docs/reliability.md says what was seen', () => {
  expect(rows.length).toBeGreaterThan(steps().length);
  expectTable('every step', rows);
});
