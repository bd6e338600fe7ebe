import type { FirstLook } from '../../../platform/tab-reading.ts';
import type { Profile } from '../../../profile/profile.ts';
import type { ProfileReading } from '../../../profile/reading.ts';
import type { Actions, Controller } from './actions.ts';
import { isSenders } from './blank-values.ts';
import { confirmSent, copyLetter, type LetterStep, takeBackSent } from './book-keeping.ts';
import { withLanguage } from './choose-language.ts';
import { withOccasion } from './choose-occasion.ts';
import { added, corrected, putBack, takenBack } from './corrections.ts';
import { withoutDebrief } from './debriefed.ts';
import { createDeskSavers } from './desk-savers.ts';
import * as edits from './edits.ts';
import { filledIn } from './fill-blank.ts';
import { createFriends } from './friends.ts';
import { showGlimpse } from './glimpse.ts';
import { type Habits, recallHabits } from './memory.ts';
import { openPerson, wroteOn } from './open-person.ts';
import type { Ports } from './ports.ts';
import { asking } from './put-question.ts';
import { createReader } from './reader.ts';
import { rememberPerson } from './remember-person.ts';
import { reviewed } from './review-desk.ts';
import { saidPersonally, ticked } from './said.ts';
import type { Desk, PopupState } from './state.ts';
import { textNow } from './texts-of-desk.ts';
import { sentenceOf } from './trouble.ts';
import { within } from './within.ts';

export type { Actions, Controller };

/**
 * How long the letter waits for who may introduce the sender: what comes in above it
 * afterwards would move it from under the pointer.
 */
const PATIENCE_MS = 150;

/** A controller over these doors. It never rejects: what goes wrong is part of the state. */
export function createController(ports: Ports): Controller {
  const { craft, store } = ports;
  const listeners = new Set<() => void>();
  let state: PopupState = { stage: 'reading' };
  let pending: Promise<unknown> = Promise.resolve();
  /** The last step on the way of this letter: each is noted after the one before. */
  let noted: Promise<unknown> = Promise.resolve();

  function set(next: PopupState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function trouble(error: unknown): void {
    if (state.stage === 'open') set({ ...state, trouble: sentenceOf(error) });
  }

  const savers = createDeskSavers(
    store,
    () => state.stage === 'open' && state.desk.memory.unread === true,
    error => {
      if (error !== undefined) trouble(error);
      else if (state.stage === 'open' && state.trouble) set({ ...state, trouble: undefined });
    },
  );

  /** Shows a desk and stores its letter. */
  function keep(desk: Desk): void {
    const saved = { ...desk, letter: { ...desk.letter, savedAt: ports.now() } };
    if (state.stage === 'open') set({ ...state, desk: saved });
    savers.saveLetter({ ...saved.letter, context: withoutDebrief(saved.letter.context) });
  }

  const friends = createFriends(ports, {
    desk: () => (state.stage === 'open' ? state.desk : undefined),
    keep,
    show: desk => state.stage === 'open' && set({ ...state, desk }),
    work,
  });

  /** Runs one pure step on the desk, where there is one to write on. */
  function change(step: (desk: Desk) => Desk): void {
    if (state.stage !== 'open' || state.desk.mode !== 'writing') return;
    const next = step(state.desk);
    if (next !== state.desk) keep(next);
  }

  /** Work that others may wait for; its failure is shown and the text stays. */
  function work<T>(task: Promise<T>): Promise<T | undefined> {
    const safe = task.catch(error => {
      trouble(error);
      return undefined;
    });
    pending = Promise.all([pending, safe]);
    return safe;
  }

  /** Takes the next step on the way of this letter; it begins at once, and is noted in its turn. */
  async function take(step: LetterStep): Promise<void> {
    if (state.stage !== 'open') return;
    noted = work(step(ports, deskNow, keep, noted));
    await noted;
  }

  /** Reviews the letter as it is by now; the first time comes after it is on screen. */
  function lookOver(): void {
    if (state.stage !== 'open') return;
    set({ ...state, desk: reviewed(craft, state.desk, ports.now()), looking: false });
  }

  /** Runs one pure step on what is known of the person, and remembers the person so. */
  function setRight(step: (desk: Desk) => Desk): void {
    if (state.stage !== 'open' || state.desk.mode === 'closed') return;
    const next = step(state.desk);
    if (next === state.desk) return;
    keep(next);
    if (next.memory.unread !== true) {
      void work(store.remember(next.reading.profile, ports.now()));
    }
  }

  function deskOrNone(): Desk | undefined {
    return state.stage === 'open' ? state.desk : undefined;
  }

  /** Opens the desk for a person just read; what is typed while the book is asked stays. */
  async function open(reading: ProfileReading, habits: Promise<Habits>): Promise<void> {
    const asked = friends.warmFor(reading.profile);
    let before = deskOrNone();
    let opened = await openPerson(ports, reading, habits, before);
    const soon = await within(asked, PATIENCE_MS);
    for (let now = deskOrNone(); wroteOn(before, now); now = deskOrNone()) {
      before = now;
      opened = await openPerson(ports, reading, habits, before);
    }
    const { desk, error } = opened;
    const warm = soon ?? desk.warm;
    if (reading.layout === 'details' && desk.memory.profile === undefined)
      return set({ stage: 'refused', reason: 'profile-first' });
    const trouble = error === undefined ? undefined : sentenceOf(error);
    set({ stage: 'open', desk: { ...desk, warm }, trouble, looking: true });
    const seen = ports.painted().then(lookOver);
    // From here on whatever is noted waits for the person to be in the book.
    noted = seen.then(() => (error === undefined ? work(rememberPerson(ports, desk)) : undefined));
    await seen;
    void work(friends.showWarm(asked, reading.profile));
  }

  /** Shows what the first look at the page brought; where that fails the second is waited for. */
  async function glimpse(first: FirstLook, habits: Promise<Habits>): Promise<void> {
    const warmSoon = (profile: Profile) => within(friends.warmFor(profile), PATIENCE_MS);
    const around = { state: () => state, set, warmSoon };
    await showGlimpse(ports, around, first, habits).catch(() => undefined);
  }

  /** Opens the letter as the book has it by now; what is typed here meanwhile is the latest. */
  async function openAnew(): Promise<void> {
    const before = deskOrNone();
    if (before === undefined) return;
    const known = recallHabits(store, now());
    const { desk, error } = await openPerson(ports, before.reading, known, before);
    const here = deskOrNone();
    if (here?.reading !== before.reading || error !== undefined) return;
    if (wroteOn(before, here)) {
      // It goes into the book first.
      await savers.settled();
      return openAnew();
    }
    if (state.stage !== 'open') return;
    set({ ...state, desk: { ...reviewed(craft, desk, now()), warm: here.warm } });
    void work(friends.lookUp());
  }

  const reader = createReader(ports, {
    state: () => state,
    set,
    open,
    glimpse,
  });
  const now = ports.now;
  const actions: Actions = {
    ...friends.actions,
    ...reader.actions,
    async readAgain() {
      await savers.settled();
      await reader.actions.readAgain();
    },
    correct: changes => setRight(desk => corrected(craft, desk, changes, now())),
    addFact: (what, typed) => setRight(desk => added(craft, desk, what, typed, now())),
    takeBackCorrection: ref => setRight(desk => takenBack(craft, desk, ref, now())),
    putBack: removal => setRight(desk => putBack(craft, desk, removal, now())),
    type: text => change(desk => edits.typed(craft, desk, text, now())),
    typeSubject: subject => change(desk => edits.typedSubject(craft, desk, subject, now())),
    chooseReason: reason => change(desk => edits.withReason(craft, desk, reason, now())),
    chooseChannel: channel => change(desk => edits.withChannel(craft, desk, channel, now())),
    chooseLanguage: code => change(desk => withLanguage(craft, desk, code, now())),
    chooseOccasion(occasion) {
      if (state.stage === 'open') keep(withOccasion(craft, state.desk, occasion, now()));
    },
    anotherWording: () => change(desk => edits.withOtherWording(craft, desk, now())),
    tick: (statement, on) => change(desk => ticked(craft, desk, statement, on, now())),
    sayPersonally: words => change(desk => saidPersonally(craft, desk, words, now())),
    fix: finding => change(desk => edits.fixed(craft, desk, finding, now())),
    undo: () => change(desk => edits.undone(craft, desk, now())),
    ask: (question, kit) => change(desk => asking(craft, desk, question, kit, now())),
    override: finding => change(desk => edits.overridden(craft, desk, finding, now())),
    fillBlank(blank, typed) {
      change(desk => filledIn(craft, desk, blank, typed, now()));
      if (isSenders(blank) && state.stage === 'open') {
        const { sender, language } = state.desk;
        savers.saveSender({ field: blank, language, value: sender[blank] });
      }
    },
    async copy() {
      await take(copyLetter);
    },
    async copySubject() {
      if (state.stage !== 'open') return;
      const { subject } = textNow(state.desk);
      if (subject === undefined) return;
      await work(ports.copy(subject).then(() => keep({ ...deskNow(), news: 'subject-copied' })));
    },
    async confirmSent() {
      await take(confirmSent);
    },
    async takeBackSent() {
      await take(takeBackSent);
    },
  };

  /** The desk, for work that began while there was one. */
  function deskNow(): Desk {
    if (state.stage !== 'open') throw new Error('The desk was cleared');
    return state.desk;
  }

  return {
    actions,
    state: () => state,
    now,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: reader.start,
    openAnew,
    flush: savers.flush,
    async settled() {
      await pending;
      await savers.settled();
    },
  };
}
