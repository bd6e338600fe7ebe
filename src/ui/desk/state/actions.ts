import type { Finding } from '../../../etiquette/finding.ts';
import type { Blank } from '../../../message/draft.ts';
import type { Question } from '../../../message/questions/question.ts';
import type { Channel, Occasion, ReasonKind } from '../../../message/terms.ts';
import type { Correction } from '../../../profile/correction/correction.ts';
import type { FactRef } from '../../../profile/fact-ref.ts';
import type { FactChange } from './corrections.ts';
import type { NewFact } from './fact-fields.ts';
import type { FriendActions } from './friends.ts';
import type { PageActions } from './reader.ts';
import type { PopupState } from './state.ts';

/** What the screen may ask for. Every method is bound: it can be handed on as a callback. */
export interface Actions extends PageActions, FriendActions {
  type(text: string): void;
  typeSubject(subject: string): void;
  chooseReason(reason: ReasonKind): void;
  chooseChannel(channel: Channel): void;
  /** Writes this one letter in another of the sender's languages. */
  chooseLanguage(code: string): void;
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
