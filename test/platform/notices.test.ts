import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  permissions: { request: vi.fn(), contains: vi.fn(), remove: vi.fn() },
  runtime: { getURL: (path: string) => `extension://id/${path}` },
  tabs: { create: vi.fn() },
  notifications: undefined as unknown,
}));
vi.mock('../../src/platform/browser.ts', () => ({ browser: fake }));
const { askToNotify, mayNotify, onNoticeClicked, showNotice } = await import(
  '../../src/platform/notices.ts'
);

beforeEach(() => {
  vi.resetAllMocks();
  fake.notifications = undefined;
});

describe('leave to show notices', () => {
  it('is asked for by name, and for nothing else', async () => {
    fake.permissions.request.mockResolvedValue(true);
    expect(await askToNotify()).toBe(true);
    expect(fake.permissions.request).toHaveBeenCalledExactlyOnceWith({
      permissions: ['notifications'],
    });
  });

  it('is not there where the browser refuses in whatever way', async () => {
    fake.permissions.request.mockRejectedValue(new Error('no gesture'));
    fake.permissions.contains.mockRejectedValue(new Error('unknown permission'));
    expect([await askToNotify(), await mayNotify()]).toEqual([false, false]);
  });
});

describe('a notice', () => {
  it('takes the place of the one before, with an icon of ours', async () => {
    const create = vi.fn();
    fake.notifications = { create };
    await showNotice('Title', 'Words');
    expect(create).toHaveBeenCalledExactlyOnceWith('due', {
      type: 'basic',
      iconUrl: 'extension://id/icons/128.png',
      title: 'Title',
      message: 'Words',
    });
  });

  it('opens the page it is about when clicked', () => {
    const addListener = vi.fn();
    fake.notifications = { onClicked: { addListener }, clear: vi.fn() };
    onNoticeClicked('page.html');
    addListener.mock.calls[0]?.[0]('due');
    expect(fake.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'extension://id/page.html' });
  });

  it('is not waited for where the browser does not offer any', () => {
    expect(() => onNoticeClicked('page.html')).not.toThrow();
  });
});
