import type { FirstLook, TabReading } from '../../../platform/tab-reading.ts';
import type { ProfileReading, Reading } from '../../../profile/reading.ts';
import { TEXTS } from '../texts.ts';
import { type Habits, recallHabits } from './memory.ts';
import { type OwnPageActions, ownPageActions } from './own-page.ts';
import type { Ports } from './ports.ts';
import type { PopupState, ReadFrom } from './state.ts';
import { textRefusal } from './text-refusals.ts';

/** What the screen may ask for about the page, or instead of it. */
export interface PageActions extends OwnPageActions {
  readAgain(): Promise<void>;
  /** Reads only the words selected on the page. */
  readSelection(): Promise<void>;
  readPasted(text: string): Promise<void>;
  /** The outline of the page for a problem report; `undefined` when it could not be drawn. */
  outline(): Promise<string | undefined>;
  /** Puts the report on the clipboard; false when the browser did not let it. */
  copyOutline(outline: string): Promise<boolean>;
}

/** What the reader needs of the popup around it. */
interface Around {
  state(): PopupState;
  set(next: PopupState): void;
  /** Opens the desk for a person just read. */
  open(reading: ProfileReading, habits: Promise<Habits>): Promise<void>;
  /** Shows what the first look at the page brought; never rejects. */
  glimpse(first: FirstLook, habits: Promise<Habits>): Promise<void>;
}

/** Gets a reading; whoever looks twice tells what the first look showed. */
type Get = (seen: (first: FirstLook) => void) => Promise<TabReading>;

/** The part of the popup that reads: the page, the words selected on it, or words pasted. */
export function createReader(ports: Ports, { state, set, open, glimpse }: Around) {
  /** What the page gave last: a problem report is about that. */
  let page: Reading | undefined;

  /**
   * Shows why nothing was read. Beside a letter that is open words are only a try: the letter
   * stays. So it does in a view that stays open, where another page may be in front by now.
   */
  function notRead(reading: Exclude<TabReading, ProfileReading>, from: ReadFrom): void {
    const now = state();
    const told = reading.kind === 'refusal' ? textRefusal(reading.reason, from) : undefined;
    const beside = from === 'page' ? ports.besideLetter?.(reading) : TEXTS.trouble.notRead;
    if (now.stage === 'open' && beside !== undefined) {
      const trouble = told === undefined ? beside : `${told.title} ${told.next}`;
      set({ ...now, trouble, reading: false });
    } else if (reading.kind === 'failure') {
      set({ stage: 'failed', reason: reading.reason });
    } else {
      const { reason } = reading;
      set(from === 'page' ? { stage: 'refused', reason } : { stage: 'refused', reason, from });
    }
  }

  async function readAndOpen(get: Get, from: ReadFrom): Promise<void> {
    const habits = recallHabits(ports.store, ports.now());
    habits.catch(() => undefined);
    const reading = await get(first => void glimpse(first, habits));
    if (from === 'page') page = reading.kind === 'failure' ? undefined : reading;
    if (reading.kind === 'profile') await open(reading, habits);
    else notRead(reading, from);
  }

  /** Reads and opens; a fault of ours shows as a reading that failed, never as endless waiting. */
  async function read(get: Get, from: ReadFrom): Promise<void> {
    try {
      await readAndOpen(get, from);
    } catch {
      notRead({ kind: 'failure', reason: 'reader-failed', detail: '' }, from);
    }
  }

  const start = () => read(seen => ports.readTab(seen), 'page');
  const actions: PageActions = {
    ...ownPageActions(ports),
    async readAgain() {
      const now = state();
      set(now.stage === 'open' ? { ...now, reading: true } : { stage: 'reading' });
      await start();
    },
    async readSelection() {
      const { page: doors } = ports;
      if (doors !== undefined) await read(() => doors.readSelection(), 'selection');
    },
    async readPasted(text) {
      const { page: doors } = ports;
      if (doors !== undefined) await read(() => doors.readPasted(text, ports.now()), 'pasted');
    },
    async outline() {
      try {
        return page === undefined ? undefined : await ports.page?.outline(page);
      } catch {
        return undefined;
      }
    },
    async copyOutline(outline) {
      try {
        await ports.copy(outline);
        return true;
      } catch {
        return false;
      }
    },
  };
  return { start, actions };
}
