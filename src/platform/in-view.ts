import { browser } from './browser.ts';

/** How the popup tells a view that is open already that there is a page to read. */
const CHANNEL = 'in-view';

/** Chromium's side panel, which the shared types do not know. */
interface SidePanel {
  open(where: { readonly windowId: number }): Promise<void>;
}

/** Firefox's sidebar, where there is one. */
interface Sidebar {
  open(): Promise<void>;
}

function part<T>(name: string): T | undefined {
  const value: unknown = Reflect.get(browser, name);
  return typeof value === 'object' && value !== null ? (value as T) : undefined;
}

/**
 * True in the popup below the toolbar button, which closes as soon as somebody looks
 * elsewhere; false in the side panel and the sidebar, which show the same page and stay.
 */
export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

/**
 * Prepares a button that shows the same view beside the page, where it stays: Chromium's
 * side panel, Firefox's sidebar. Both open on a press of a button only, without anything
 * awaited before, so the window's number is looked up now.
 *
 * @returns what the button does; `undefined` where the browser has no such place
 */
export async function prepareKeepInView(): Promise<(() => Promise<void>) | undefined> {
  const panel = part<SidePanel>('sidePanel');
  const sidebar = part<Sidebar>('sidebarAction');
  if (panel === undefined && sidebar === undefined) return undefined;
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) return undefined;
  return async () => {
    await (panel === undefined ? sidebar?.open() : panel.open({ windowId: id }));
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(id);
    channel.close();
  };
}

/**
 * Calls `read` when the popup of the same window asks this view to read the page in front.
 * The view reads at no other time by itself: it may, only after a click in the toolbar.
 */
export async function onAskedToRead(read: () => void): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  new BroadcastChannel(CHANNEL).onmessage = ({ data }) => {
    if (data === id) read();
  };
}
