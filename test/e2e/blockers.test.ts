import { expect, it } from 'vitest';
import { pasted } from './support/clipboard.ts';
import { NEVER } from './support/never.ts';
import { JO } from './support/popup.ts';
import { openStage } from './support/stage.ts';

it('a message that must not be sent cannot be copied', NEVER, async () => {
  await using stage = await openStage();
  const popup = await stage.click();
  // A blank nobody filled.
  expect(await popup.text()).toMatch(/\[[^\]]+\]/);
  await popup.pressIfOn('Copy message');
  expect(await pasted(stage.chromium)).toBe('');
  await popup.close();

  const filled = await stage.click();
  await filled.letter();
  await filled.fillBlanks(JO);
  await filled.press('Copy message');
  await filled.find('button', 'I sent it');
  const allowed = await pasted(stage.chromium);
  expect(allowed).toContain('Maya');
  await filled.close();

  // The words this product never says (A4).
  const again = await stage.click();
  await again.rewrite('Hi Maya, could we do an informational interview? Thank you, Jo');
  await again.waitForFinding(/\bL1\b/);
  await again.pressIfOn('Copy message');
  expect(await pasted(stage.chromium)).toBe(allowed);
});
