// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopyError, copyText } from '../../src/platform/clipboard.ts';

function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

function oldWay(works: boolean): string[] {
  const copied: string[] = [];
  document.execCommand = () => {
    const box = document.activeElement ?? document.body;
    copied.push(document.querySelector('textarea')?.value ?? box.tagName);
    return works;
  };
  return copied;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('copyText', () => {
  it('hands the text to the clipboard as it is', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    clipboard(writeText);
    await copyText('Hi Tove,\n\n"<b>"');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('Hi Tove,\n\n"<b>"');
  });

  it('falls back to a selection, cleans up and gives the focus back', async () => {
    clipboard(() => Promise.reject(new Error('NotAllowedError')));
    const copied = oldWay(true);
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    await copyText('Hi Tove');
    expect(copied).toEqual(['Hi Tove']);
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('says what to do when neither way works', async () => {
    clipboard(() => Promise.reject(new Error('NotAllowedError')));
    oldWay(false);
    await expect(copyText('Hi')).rejects.toThrow(CopyError);
    await expect(copyText('Hi')).rejects.toThrow(/Ctrl\+C/);
  });
});
