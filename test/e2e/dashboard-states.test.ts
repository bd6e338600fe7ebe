import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { clickToolbar } from './support/popup.ts';
import { MAYA, openFrozen } from './support/sample.ts';
import { type DashboardScene, dashboardScene } from './support/states/dashboard-scene.ts';
import { DASHBOARD_STATES } from './support/states/dashboard-states.ts';
import { BROKEN_STATES } from './support/states/data-states.ts';
import { type PopupScene, popupScene } from './support/states/popup-scene.ts';
import { LATE_STATES } from './support/states/popup-states.ts';
import { faults } from './support/states/state.ts';

let scene: DashboardScene;
beforeAll(async () => {
  const chromium = await launchChromium();
  scene = await dashboardScene(chromium);
});
afterAll(() => scene.chromium.browser.close());

describe('the dashboard has no fault for those who hear it or see it otherwise', () => {
  it.each(DASHBOARD_STATES)('$name', async state => {
    await state.reach(scene);
    await scene.screen.waitForText(state.sign);
    expect(await faults(scene.screen.page, state)).toEqual([]);
  });
});

describe('nor has a popup that comes late', () => {
  let over: PopupScene;
  beforeAll(async () => {
    const tab = await scene.chromium.browser.newPage();
    await openFrozen(tab, MAYA.page);
    over = await popupScene(await clickToolbar(scene.chromium, tab));
  });

  it.each(LATE_STATES)('$name', async state => {
    await state.reach(over);
    await over.popup.waitForText(state.sign);
    expect(await faults(over.popup.page, state)).toEqual([]);
  });
});

describe('nor has a dashboard whose book is gone', () => {
  it.each(BROKEN_STATES)('$name', async state => {
    await scene.screen.page.bringToFront();
    await state.reach(scene);
    await scene.screen.waitForText(state.sign);
    expect(await faults(scene.screen.page, state)).toEqual([]);
  });
});
