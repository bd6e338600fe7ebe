import { afterAll, beforeAll, expect, it } from 'vitest';
import { Walk } from './support/hearing/walk.ts';
import { JO } from './support/popup.ts';
import { openStage, type Stage } from './support/stage.ts';
import { popupScene } from './support/states/popup-scene.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.chromium.browser.close());

it('a first letter by ear: blanks, reason, channel, copied, sent and not sent', async () => {
  const popup = await stage.click();
  await popup.letter();
  const walk = await Walk.on(popup);
  walk.about('the blanks');
  await walk.to('textbox Your first name');
  await walk.types(JO.firstName);
  await walk.to('textbox Who you are in a few words');
  await walk.types(JO.background);
  await walk.to('textbox What you are exploring');
  await walk.types(JO.exploring);
  walk.about('down to the end');
  await walk.to('button Report a reading problem');
  await walk.to('button Copy message');
  walk.about('from the top again: the reason and the channel');
  await walk.to('radio Their path');
  await walk.presses('ArrowRight');
  await walk.to('radio Note');
  await walk.presses('ArrowRight');
  await walk.to('button Copy message');
  walk.about('copied and sent');
  await walk.presses('Enter', /Copied/);
  await walk.to('button I sent it');
  await walk.presses('Enter', /Noted/);
  await walk.to('button I did not send it');
  await walk.presses('Enter', /Did you send it/);
  await expect(walk.heard).toMatchFileSnapshot('walks/first-letter.txt');
  await popup.close();
});

it('findings by ear: what stops, what is shown, mended, overridden', async () => {
  const popup = await stage.click();
  await popup.letter();
  const walk = await Walk.on(popup);
  await walk.to('textbox Message');
  await walk.types(
    'Hi Maya, could we do an informational interview ASAP? I am a synergy expert. Jo',
  );
  await walk.hears(/to settle before you copy/);
  await walk.to('button Show me what to settle');
  await walk.presses('Enter');
  await walk.to('button Copy anyway');
  await walk.presses('Enter', /3 things to settle/);
  await walk.to('button Copy message');
  await walk.presses('Enter');
  await expect(walk.heard).toMatchFileSnapshot('walks/findings.txt');
  await popup.close();
});

it('a fact by ear: set right, refused, saved, taken out, put back', async () => {
  const popup = await stage.click();
  await popup.letter();
  const walk = await Walk.on(popup);
  await walk.to('fold 22 facts');
  await walk.presses('Enter');
  await walk.to('button Correct: UX Designer');
  await walk.presses('Enter');
  await walk.to('textbox From');
  await walk.types('spring');
  await walk.presses('Enter');
  await walk.types('May 2019');
  await walk.presses('Enter');
  await walk.to('button Correct: Registered Nurse');
  await walk.presses('Enter');
  await walk.to('button Remove');
  await walk.presses('Enter');
  await walk.to('button Add what the page');
  await walk.presses('Enter');
  await walk.to('textbox Title');
  await walk.types('Guest lecturer');
  await walk.presses('Enter');
  await walk.to('button Put back');
  await walk.presses('Enter');
  await expect(walk.heard).toMatchFileSnapshot('walks/facts.txt');
  await popup.close();
});

it('no letter by ear: why, and words instead', async () => {
  const scene = await popupScene(await stage.click());
  await scene.open({ kind: 'refusal', reason: 'unknown-layout', selfCheck: {} });
  const walk = await Walk.on(scene.popup);
  await walk.to('button Read again');
  await walk.presses('Enter');
  await walk.to('button Paste text instead');
  await walk.presses('Enter');
  await walk.types('3 years. 12 months.');
  await walk.to('button Read this text');
  await walk.presses('Enter', /whose words these are/);
  await expect(walk.heard).toMatchFileSnapshot('walks/no-letter.txt');
  await scene.popup.close();
});
