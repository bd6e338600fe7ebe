import { beforeEach, describe, expect, it, vi } from 'vitest';
import { READER_FILE, readActiveTab, readOwnPage } from '../../src/platform/read-tab.ts';
import { READING } from './sample-reading.ts';

const query = vi.hoisted(() => vi.fn());
const executeScript = vi.hoisted(() => vi.fn());

vi.mock('../../src/platform/browser.ts', () => ({
  browser: { tabs: { query }, scripting: { executeScript } },
}));

beforeEach(() => {
  query.mockReset().mockResolvedValue([{ id: 7, url: READING.profile.address }]);
  executeScript
    .mockReset()
    .mockImplementation(async (injection: { files?: string[] }) =>
      injection.files === undefined ? [{ result: READING }] : [{ result: null }],
    );
});

describe('readActiveTab', () => {
  it('injects the reader file into the tab in front, then asks it', async () => {
    await expect(readActiveTab()).resolves.toEqual(READING);
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
    expect(executeScript.mock.calls[0]?.[0]).toEqual({
      target: { tabId: 7 },
      files: [READER_FILE],
    });
    expect(executeScript.mock.calls[1]?.[0]).toMatchObject({
      args: ['__aFewMinutesRead', null],
    });
  });

  it('names the file from the root, where Firefox finds it too', () => {
    expect(READER_FILE).toMatch(/^\//);
  });

  it('says when there is no tab', async () => {
    query.mockResolvedValue([]);
    await expect(readActiveTab()).resolves.toMatchObject({ kind: 'failure', reason: 'no-tab' });
  });

  it.each([
    'chrome://extensions/',
    'about:addons',
    'https://chromewebstore.google.com/detail/x',
    'https://addons.mozilla.org/en-US/firefox/',
    'https://example.invalid/cv.PDF?page=2',
  ])('does not even try %s', async url => {
    query.mockResolvedValue([{ id: 7, url }]);
    await expect(readActiveTab()).resolves.toMatchObject({ reason: 'restricted-page' });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each([
    'Cannot access a chrome:// URL',
    'The extensions gallery cannot be scripted.',
    'Missing host permission for the tab',
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
  ])('takes "%s" for a restricted page', async message => {
    executeScript.mockRejectedValue(new Error(message));
    await expect(readActiveTab()).resolves.toMatchObject({
      kind: 'refusal',
      reason: 'restricted-page',
    });
  });

  it('reports a tab that went away', async () => {
    executeScript.mockRejectedValue(new Error('No tab with id: 7'));
    await expect(readActiveTab()).resolves.toEqual({
      kind: 'failure',
      reason: 'reader-failed',
      detail: 'No tab with id: 7',
    });
  });

  it('reports a browser that does not answer', async () => {
    query.mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(readActiveTab()).resolves.toMatchObject({ reason: 'reader-failed' });
  });

  it('reports a reader that threw, as Firefox tells it', async () => {
    executeScript.mockResolvedValue([{ error: new Error('boom') }]);
    await expect(readActiveTab()).resolves.toMatchObject({ reason: 'reader-failed' });
  });

  it('throws an answer away that is no reading', async () => {
    executeScript.mockResolvedValue([{ result: { kind: 'profile', profile: {} } }]);
    await expect(readActiveTab()).resolves.toMatchObject({ reason: 'invalid-reading' });
  });
});

describe('readOwnPage', () => {
  it('asks for the own page, and gives no reading that a letter could come of', async () => {
    await expect(readOwnPage()).resolves.toEqual({ kind: 'own', profile: READING.profile });
    expect(executeScript.mock.calls[1]?.[0]).toMatchObject({ args: ['__aFewMinutesRead', 'own'] });
  });

  it('hands on why a page was not read', async () => {
    const refusal = { kind: 'refusal', reason: 'not-a-profile', selfCheck: {} };
    executeScript.mockResolvedValue([{ result: refusal }]);
    await expect(readOwnPage()).resolves.toEqual(refusal);
  });
});
