// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { readSelectedText } from '../../src/platform/read-selection.ts';

const query = vi.hoisted(() => vi.fn());
const executeScript = vi.hoisted(() => vi.fn());

vi.mock('../../src/platform/browser.ts', () => ({
  browser: { tabs: { query }, scripting: { executeScript } },
}));

const NOW = Date.UTC(2026, 10, 9);
const WORDS = 'Ilse Marand\nCurator of textiles at the Museum of Everyday Things';

beforeEach(() => {
  query.mockReset().mockResolvedValue([{ id: 7, url: 'https://museum.example.invalid/team' }]);
  executeScript.mockReset();
});

function selected(text: string) {
  const address = 'https://museum.example.invalid/team?from=mail';
  executeScript.mockResolvedValue([{ result: { text, address, title: 'Our team' } }]);
}

it('reads the selected words and nothing else of the page', async () => {
  selected(WORDS);
  const reading = await readSelectedText(NOW);
  expect(reading).toMatchObject({
    kind: 'profile',
    layout: 'selection',
    profile: {
      address: 'https://museum.example.invalid/team',
      name: { value: { full: 'Ilse Marand' } },
    },
  });
  expect(executeScript).toHaveBeenCalledOnce();
  expect(executeScript.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7 } });
  expect(executeScript.mock.calls[0]?.[0]).not.toHaveProperty('files');
});

it('takes from the page its selection, address and title, bounded', async () => {
  document.title = 'Our team';
  document.body.textContent = WORDS.repeat(10_000);
  getSelection()?.selectAllChildren(document.body);
  executeScript.mockImplementation(async ({ func, args }) => [{ result: func(...args) }]);
  await readSelectedText(NOW);
  const { func, args } = executeScript.mock.calls[0]?.[0] ?? {};
  const taken = func(...args);
  expect(Object.keys(taken)).toEqual(['text', 'address', 'title']);
  expect(taken.text).toHaveLength(100_000);
  expect(taken.text.startsWith(WORDS)).toBe(true);
});

it('says when nothing is selected', async () => {
  selected(' \n');
  await expect(readSelectedText(NOW)).resolves.toMatchObject({ reason: 'nothing-selected' });
});

it('throws away what is no selection', async () => {
  executeScript.mockResolvedValue([{ result: { text: 3 } }]);
  await expect(readSelectedText(NOW)).resolves.toMatchObject({ reason: 'invalid-reading' });
});

it('does not even try a page that is closed to extensions', async () => {
  query.mockResolvedValue([{ id: 7, url: 'about:addons' }]);
  await expect(readSelectedText(NOW)).resolves.toMatchObject({ reason: 'restricted-page' });
  expect(executeScript).not.toHaveBeenCalled();
});
