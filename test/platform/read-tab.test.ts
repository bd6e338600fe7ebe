import { beforeEach, describe, expect, it, vi } from 'vitest';
import { READER_FILE, readActiveTab, readOwnPage } from '../../src/platform/read-tab.ts';
import type { FirstLook } from '../../src/platform/tab-reading.ts';
import { READING } from './sample-reading.ts';

const query = vi.hoisted(() => vi.fn());
const executeScript = vi.hoisted(() => vi.fn());

vi.mock('../../src/platform/browser.ts', () => ({
  browser: { tabs: { query }, scripting: { executeScript } },
}));

interface Injection {
  readonly files?: string[];
  readonly args?: [name: string, wanted: unknown];
}

/** One look as the reader in the page answers it. */
const look = (reading: unknown, settled: boolean, mark: unknown = { print: 'p', since: 1 }) => ({
  reading,
  settled,
  mark,
});

/** Lets the reader answer with these looks, one at each question. */
function answers(...looks: readonly unknown[]): void {
  const left = [...looks];
  executeScript.mockImplementation(async ({ files }: Injection) => {
    if (files !== undefined) return [{ result: null }];
    const result = left.shift();
    if (result instanceof Error) throw result;
    return [{ result }];
  });
}

/** What the reader was asked, in turn. */
const asked = () =>
  executeScript.mock.calls
    .map(call => (call[0] as Injection).args)
    .flatMap(args => (args === undefined ? [] : [args[1]]));

beforeEach(() => {
  query.mockReset().mockResolvedValue([{ id: 7, url: READING.profile.address }]);
  executeScript.mockReset();
  answers(look(READING, false), look(READING, true));
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
      args: ['__aFewMinutesRead', 'first-look'],
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
    answers(look(READING, false), look({ kind: 'profile', profile: {} }, true));
    await expect(readActiveTab()).resolves.toMatchObject({ reason: 'invalid-reading' });
    answers(READING);
    await expect(readActiveTab()).resolves.toMatchObject({ reason: 'invalid-reading' });
  });
});

describe('the first look', () => {
  /** Reads the tab; gives what was seen first, whether it held, and what came of it. */
  async function read() {
    const told: FirstLook[] = [];
    const reading = await readActiveTab(first => void told.push(first));
    return { reading, told, holds: await told[0]?.holds };
  }
  const refusal = { kind: 'refusal', reason: 'two-identities', selfCheck: {} };
  const other = { ...READING, profile: { ...READING.profile, key: 'linkedin.com/in/other' } };

  it('is told, and holds when the second agrees; its mark goes back as it came', async () => {
    const mark = { print: 'whatever it is', since: 5 };
    answers(look(READING, false, mark), look(READING, true));
    const { told, holds, reading } = await read();
    expect(told).toMatchObject([{ reading: READING }]);
    expect(holds).toBe(true);
    expect(reading).toEqual(READING);
    expect(asked()).toEqual(['first-look', { after: mark }]);
  });

  it('is told before the second is in', async () => {
    let answer: (value: unknown) => void = () => undefined;
    executeScript.mockImplementation(async ({ files, args }: Injection) => {
      if (files !== undefined || args?.[1] === 'first-look')
        return [{ result: look(READING, false) }];
      return [{ result: await new Promise(resolve => (answer = resolve)) }];
    });
    const first = await new Promise<FirstLook>(resolve => void readActiveTab(resolve));
    let held: boolean | undefined;
    void first.holds.then(holding => (held = holding));
    await new Promise(resolve => setTimeout(resolve));
    expect(held).toBeUndefined();
    answer(look(READING, true));
    await expect(first.holds).resolves.toBe(true);
  });

  it('does not hold where the second shows somebody else; they are not told, only given', async () => {
    answers(look(READING, false), look(other, false), look(other, true));
    const { told, holds, reading } = await read();
    expect(told).toHaveLength(1);
    expect(holds).toBe(false);
    expect(reading).toEqual(other);
  });

  it('does not hold where the page is refused in the end, or the reader is gone', async () => {
    answers(look(READING, false), look(refusal, true));
    expect(await read()).toMatchObject({ holds: false, reading: refusal });
    answers(look(READING, false), new Error('Cannot access contents of the page'));
    expect(await read()).toMatchObject({ holds: false, reading: { reason: 'reader-failed' } });
    answers(look(READING, false), undefined);
    expect(await read()).toMatchObject({ holds: false, reading: { reason: 'invalid-reading' } });
  });

  it('is not told where it is a refusal, or no reading', async () => {
    answers(look(refusal, false), look(READING, false), look(READING, true));
    expect(await read()).toMatchObject({ told: [], reading: READING });
    answers(look({ kind: 'profile', profile: {} }, false), look(READING, true));
    expect(await read()).toMatchObject({ told: [], reading: READING });
  });
});

describe('readOwnPage', () => {
  beforeEach(() => answers(READING));

  it('asks for the own page, and gives no reading that a letter could come of', async () => {
    await expect(readOwnPage()).resolves.toEqual({ kind: 'own', profile: READING.profile });
    expect(executeScript.mock.calls[1]?.[0]).toMatchObject({ args: ['__aFewMinutesRead', 'own'] });
  });

  it('hands on why a page was not read', async () => {
    const refusal = { kind: 'refusal', reason: 'not-a-profile', selfCheck: {} };
    answers(refusal);
    await expect(readOwnPage()).resolves.toEqual(refusal);
  });
});
