import type { Finding } from '../../../etiquette/finding.ts';
import type { Blank } from '../../../message/draft.ts';
import type { Question } from '../../../message/questions/question.ts';
import type { Channel, Occasion, ReasonKind } from '../../../message/terms.ts';
import type { Correction } from '../../../profile/correction/correction.ts';
import type { FactRef } from '../../../profile/fact-ref.ts';
import type { ProfileReading } from '../../../profile/reading.ts';
import { isSenders } from './blank-values.ts';
import { confirmSent, copyLetter, takeBackSent } from './book-keeping.ts';
import { saveLetter, saveSender } from './careful-writes.ts';
import { withOccasion } from './choose-occasion.ts';
import { added, corrected, type FactChange, putBack, takenBack } from './corrections.ts';
import { createDraftSaver } from './draft-saver.ts';
import * as edits from './edits.ts';
import type { NewFact } from './fact-fields.ts';
import { filledIn } from './fill-blank.ts';
import { type Habits, recallHabits } from './memory.ts';
import { openPerson } from './open-person.ts';
import type { Ports } from './ports.ts';
import { asking } from './put-question.ts';
import { createReader, type PageActions } from './reader.ts';
import { reviewed } from './review-desk.ts';
import { saidPersonally, ticked } from './said.ts';
import type { Desk, PopupState } from './state.ts';
import { textNow } from './texts-of-desk.ts';
import { sentenceOf } from './trouble.ts';

/** What the screen may ask for. Every method is bound: it can be handed on as a callback. */
export interface Actions extends PageActions {
  type(text: string): void;
  typeSubject(subject: string): void;
  chooseReason(reason: ReasonKind): void;
  chooseChannel(channel: Channel): void;
  /** Writes something else than the next step asks for; `rest` leaves it as it is. */
  chooseOccasion(occasion: Occasion | 'rest'): void;
  anotherWording(): void;
  fillBlank(blank: Blank, typed: string): void;
  /** Says that a statement about the sender is true, or not, e.g. `read:post:0`. */
  tick(statement: string, on: boolean): void;
  sayPersonally(sentence: string): void;
  fix(finding: Finding): void;
  undo(): void;
  override(finding: Finding): void;
  /** Puts one question of the kit into the letter, in place of the one it asks. */
  ask(question: Question, kit: readonly Question[]): void;
  /** Sets facts right by hand; several at once, such as title and employer. */
  correct(changes: readonly FactChange[]): void;
  /** Adds a fact that the page did not show; its lines by their field. */
  addFact(what: NewFact, typed: Readonly<Record<string, string>>): void;
  takeBackCorrection(ref: FactRef): void;
  /** Puts a removed fact back. */
  putBack(removal: Correction): void;
  copy(): Promise<void>;
  copySubject(): Promise<void>;
  confirmSent(): Promise<void>;
  takeBackSent(): Promise<void>;
}

/** The popup without its screen: holds the state, and does what the screen asks for. */
export interface Controller {
  readonly actions: Actions;
  state(): PopupState;
  /** The present as the letter sees it. */
  now(): number;
  /** Calls `listener` after every change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Reads the tab and opens the desk. */
  start(): Promise<void>;
  /** Opens the letter as the book has it by now, where another window wrote on it. */
  openAnew(): Promise<void>;
  /** For the moment the popup goes away: whatever is not yet written is written now. */
  flush(): void;
  /** Resolves when everything asked for is stored or has failed. */
  settled(): Promise<void>;
}

/** A controller over these doors. It never rejects: what goes wrong is part of the state. */
export function createController(ports: Ports): Controller {
  const { craft, store } = ports;
  const listeners = new Set<() => void>();
  let state: PopupState = { stage: 'reading' };
  let pending: Promise<unknown> = Promise.resolve();

  function set(next: PopupState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function trouble(error: unknown): void {
    if (state.stage === 'open') set({ ...state, trouble: sentenceOf(error) });
  }

  const saver = createDraftSaver(
    draft => saveLetter(store, draft, state.stage === 'open' && state.desk.memory.unread === true),
    error => {
      if (error !== undefined) trouble(error);
      else if (state.stage === 'open' && state.trouble) set({ ...state, trouble: undefined });
    },
  );

  /** Shows a desk and stores its letter. */
  function keep(desk: Desk): void {
    const saved = { ...desk, letter: { ...desk.letter, savedAt: ports.now() } };
    if (state.stage === 'open') set({ ...state, desk: saved });
    saver.save(saved.letter);
  }

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

  async function remember(desk: Desk): Promise<void> {
    if (desk.mode === 'closed') return;
    const { known, events } = desk.memory;
    const { profile } = desk.reading;
    const at = ports.now();
    await store.remember(profile, at);
    if (!known) await store.append(profile.key, 'noticed', { name: profile.name.value.full }, at);
    if (desk.mode === 'writing' && !events.some(event => event.kind === 'drafted')) {
      const { channel, reason } = desk.letter;
      await store.append(profile.key, 'drafted', { channel, reason }, at);
    }
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

  /** Opens the desk for a person just read. */
  async function open(reading: ProfileReading, habits: Promise<Habits>): Promise<void> {
    const before = state.stage === 'open' ? state.desk : undefined;
    const { desk, error } = await openPerson(ports, reading, habits, before);
    if (reading.layout === 'details' && desk.memory.profile === undefined)
      return set({ stage: 'refused', reason: 'profile-first' });
    const trouble = error === undefined ? undefined : sentenceOf(error);
    set({ stage: 'open', desk, trouble, looking: true });
    await ports.painted();
    lookOver();
    if (error === undefined) void work(remember(desk));
  }

  const reader = createReader(ports, { state: () => state, set, open });
  const now = ports.now;
  const actions: Actions = {
    ...reader.actions,
    async readAgain() {
      await saver.settled();
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
        void work(saveSender(store, state.desk));
      }
    },
    async copy() {
      if (state.stage === 'open') await work(copyLetter(ports, () => deskNow(), keep));
    },
    async copySubject() {
      if (state.stage !== 'open') return;
      const { subject } = textNow(state.desk);
      if (subject === undefined) return;
      await work(ports.copy(subject).then(() => keep({ ...deskNow(), news: 'subject-copied' })));
    },
    async confirmSent() {
      if (state.stage === 'open') await work(confirmSent(ports, () => deskNow(), keep));
    },
    async takeBackSent() {
      if (state.stage === 'open') await work(takeBackSent(ports, () => deskNow(), keep));
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
    async openAnew() {
      if (state.stage !== 'open') return;
      const { reading } = state.desk;
      const { desk, error } = await openPerson(
        ports,
        reading,
        recallHabits(store, now()),
        undefined,
      );
      if (state.stage !== 'open' || state.desk.reading !== reading || error !== undefined) return;
      set({ ...state, desk: reviewed(craft, desk, now()) });
    },
    flush: () => saver.flush(),
    async settled() {
      await pending;
      await saver.settled();
    },
  };
}
