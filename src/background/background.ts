import { onBookChanged, onWake, wakeAt } from '../platform/alarm.ts';
import { showBadge } from '../platform/badge.ts';
import { EXTENSION_SHELF } from '../platform/extension-shelf.ts';
import { mayNotify, onNoticeClicked, showNotice } from '../platform/notices.ts';
import { openStore } from '../store/open-store.ts';
import { refresh } from './refresh.ts';

/** Opens the book afresh each time: a worker keeps no state between two wake-ups. */
async function refreshBadge(): Promise<void> {
  const store = openStore(undefined, { shelf: EXTENSION_SHELF });
  try {
    await refresh({ store, now: Date.now, showBadge, wakeAt, mayNotify, showNotice });
  } finally {
    store.close();
  }
}

// Registered at once and in every start, or the browser would not wake the worker for them.
onWake(refreshBadge);
onBookChanged(refreshBadge);
onNoticeClicked('src/dashboard/index.html#/today');
