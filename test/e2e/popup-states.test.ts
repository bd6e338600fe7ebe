import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './support/stage.ts';
import { type PopupScene, popupScene } from './support/states/popup-scene.ts';
import { POPUP_STATES } from './support/states/popup-states.ts';
import { faults } from './support/states/state.ts';

let stage: Stage;
let scene: PopupScene;
beforeAll(async () => {
  stage = await openStage();
  scene = await popupScene(await stage.click());
});
afterAll(() => stage.chromium.browser.close());

describe('the popup has no fault for those who hear it or see it otherwise', () => {
  it.each(POPUP_STATES)('$name', async state => {
    await state.reach(scene);
    await scene.popup.waitForText(state.sign);
    expect(await faults(scene.popup.page, state)).toEqual([]);
  });

  it('the check can fail: a button without a name, two of one name, a heading left out', async () => {
    await scene.popup.page.evaluate(() => {
      const box = document.createElement('div');
      box.innerHTML = '<h4>Far down</h4><button></button><button>Go</button><button>Go</button>';
      document.querySelector('#popup main')?.append(box);
    });
    const found = JSON.stringify(await faults(scene.popup.page, { name: 'broken' }));
    for (const fault of ['button-name', 'two of the same name: button Go', 'no name: button'])
      expect(found).toContain(fault);
    expect(found).toContain('a level is left out before heading 4 Far down');
  });
});
