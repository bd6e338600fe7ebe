import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  extension: { getViews: vi.fn() },
  windows: { getCurrent: vi.fn() },
  sidePanel: undefined as unknown,
  sidebarAction: undefined as unknown,
}));
vi.mock('../../src/platform/browser.ts', () => ({ browser: fake }));
const { isPopup, onAskedToRead, prepareKeepInView } = await import('../../src/platform/in-view.ts');

beforeEach(() => {
  vi.resetAllMocks();
  fake.windows.getCurrent.mockResolvedValue({ id: 7 });
  fake.sidePanel = undefined;
  fake.sidebarAction = undefined;
});
afterEach(() => vi.unstubAllGlobals());

it('tells the popup from the same page shown beside another', () => {
  const here = { document: {} };
  vi.stubGlobal('window', here);
  fake.extension.getViews.mockReturnValueOnce([here]).mockReturnValueOnce([]);
  expect([isPopup(), isPopup()]).toEqual([true, false]);
  expect(fake.extension.getViews).toHaveBeenCalledWith({ type: 'popup' });
});

it('opens the side panel of this window in Chromium, the sidebar in Firefox', async () => {
  const panel = vi.fn(async () => undefined);
  fake.sidePanel = { open: panel };
  await (await prepareKeepInView())?.();
  expect(panel).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });

  const sidebar = vi.fn(async () => undefined);
  fake.sidePanel = undefined;
  fake.sidebarAction = { open: sidebar };
  await (await prepareKeepInView())?.();
  expect(sidebar).toHaveBeenCalledOnce();
});

it('offers nothing where the browser has no such place', async () => {
  expect(await prepareKeepInView()).toBeUndefined();
});

it('asks the view of this window to read, and no other', async () => {
  const asked: string[] = [];
  await onAskedToRead(() => asked.push('7'));
  fake.windows.getCurrent.mockResolvedValue({ id: 8 });
  await onAskedToRead(() => asked.push('8'));
  fake.sidePanel = { open: async () => undefined };
  fake.windows.getCurrent.mockResolvedValue({ id: 7 });
  await (await prepareKeepInView())?.();
  await vi.waitFor(() => expect(asked).toEqual(['7']));
});
