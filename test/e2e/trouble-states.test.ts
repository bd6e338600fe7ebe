import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from './support/states/state.ts';
import { type Troubled, type TroubleScene, troubled } from './support/states/trouble-scene.ts';
import { FULL_STATES, HELD_STATES, NO_COPY_STATES } from './support/states/trouble-states.ts';

let profile: Troubled;
let scene: TroubleScene;
beforeAll(() => {
  profile = troubled();
});
afterAll(() => profile[Symbol.asyncDispose]());

describe('a book that another window holds is told of without a fault', () => {
  beforeAll(async () => {
    scene = await profile.onOldBook();
  });

  it.each(HELD_STATES)('$name', async state => {
    await state.reach(scene);
    await scene.shown().waitForText(state.sign);
    expect(await faults(scene.shown().page, state)).toEqual([]);
  });
});

describe('so is a full disk', () => {
  beforeAll(async () => {
    scene = await profile.onFullDisk();
  });

  it.each(FULL_STATES)('$name', async state => {
    await state.reach(scene);
    await scene.shown().waitForText(state.sign);
    expect(await faults(scene.shown().page, state)).toEqual([]);
  });
});

describe('and an old book that cannot be copied', () => {
  beforeAll(async () => {
    scene = await profile.onFullDiskWithOldBook();
  });

  it.each(NO_COPY_STATES)('$name', async state => {
    await state.reach(scene);
    await scene.shown().waitForText(state.sign);
    expect(await faults(scene.shown().page, state)).toEqual([]);
  });
});
