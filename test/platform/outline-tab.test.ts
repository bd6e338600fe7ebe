import { beforeEach, expect, it, vi } from 'vitest';
import { OUTLINE_FILE, outlineOfTab } from '../../src/platform/outline-tab.ts';
import { READING } from './sample-reading.ts';

const query = vi.hoisted(() => vi.fn());
const executeScript = vi.hoisted(() => vi.fn());

vi.mock('../../src/platform/browser.ts', () => ({
  browser: { tabs: { query }, scripting: { executeScript } },
}));

beforeEach(() => {
  query.mockReset().mockResolvedValue([{ id: 7, url: READING.profile.address }]);
  executeScript.mockReset().mockResolvedValue([{ result: 'main\n  h1 ~' }]);
});

it('hands what was read to a script of its own, and gives its text', async () => {
  await expect(outlineOfTab(READING)).resolves.toBe('main\n  h1 ~');
  expect(executeScript.mock.calls[0]?.[0]).toEqual({
    target: { tabId: 7 },
    files: [OUTLINE_FILE],
  });
  expect(executeScript.mock.calls[1]?.[0]).toMatchObject({
    args: ['__aFewMinutesOutline', READING],
  });
});

it.each([
  ['a closed page', { tab: 'about:addons', result: 'x' }],
  ['an answer that is no text', { tab: READING.profile.address, result: null }],
])('rejects for %s', async (_what, { tab, result }) => {
  query.mockResolvedValue([{ id: 7, url: tab }]);
  executeScript.mockResolvedValue([{ result }]);
  await expect(outlineOfTab(READING)).rejects.toThrow('no outline');
});
