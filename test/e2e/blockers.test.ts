import { describe, expect, it } from 'vitest';
import { pasted } from './support/clipboard.ts';
import { JO } from './support/popup.ts';
import { openStage } from './support/stage.ts';

describe('a message that must not be sent', () => {
  it('cannot be copied: the words this product never says (A4)', async () => {
    await using stage = await openStage();
    const popup = await stage.click();
    await popup.letter();
    await popup.fillBlanks(JO);
    await popup.press('Copy message');
    await popup.find('button', 'I sent it');
    const allowed = await pasted(stage.chromium);
    expect(allowed).toContain('Maya');

    await popup.close();
    const again = await stage.click();
    await again.rewrite('Hi Maya, could we do an informational interview? Thank you, Jo');
    await again.waitForFinding(/\bL1\b/);
    await again.pressIfOn('Copy message');
    expect(await pasted(stage.chromium)).toBe(allowed);
  });

  it('cannot be copied: a blank nobody filled', async () => {
    await using stage = await openStage();
    const popup = await stage.click();
    expect(await popup.text()).toMatch(/\[[^\]]+\]/);
    await popup.pressIfOn('Copy message');
    expect(await pasted(stage.chromium)).toBe('');
  });
});
