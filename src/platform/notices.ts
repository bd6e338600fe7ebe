import { browser } from './browser.ts';

/** Asked for only when the sender switches the daily notice on. */
const PERMISSION = { permissions: ['notifications'] as const };
/** One notice at a time: a newer one takes the older one's place. */
const NOTICE = 'due';

/** A fresh copy: the browser's type wants a list it may change. */
function permission() {
  return { permissions: [...PERMISSION.permissions] };
}

/**
 * Asks the browser for leave to show notices. To be called first thing in the sender's
 * own click: without that gesture browsers refuse unasked.
 *
 * @returns whether it may now
 */
export async function askToNotify(): Promise<boolean> {
  try {
    return await browser.permissions.request(permission());
  } catch {
    return false;
  }
}

/** Whether notices may be shown; the sender can take that back in the browser at any time. */
export async function mayNotify(): Promise<boolean> {
  try {
    return await browser.permissions.contains(permission());
  } catch {
    return false;
  }
}

/** Gives the leave back. */
export async function stopNotifying(): Promise<void> {
  await browser.permissions.remove(permission());
}

/** Shows a notice. Its words name nobody: others may look at the screen. */
export async function showNotice(title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('icons/128.png');
  await browser.notifications.create(NOTICE, { type: 'basic', iconUrl, title, message });
}

/** Opens `page` of the extension when a notice is clicked; does nothing where none may be shown. */
export function onNoticeClicked(page: string): void {
  // Without the permission the browser does not even offer the interface.
  const notices: typeof browser.notifications | undefined = browser.notifications;
  notices?.onClicked.addListener(id => {
    void notices.clear(id);
    void browser.tabs.create({ url: browser.runtime.getURL(page) });
  });
}
