import type { Popup } from '../popup.ts';
import { heardSince, listen } from './ears.ts';
import { isCovered } from './is-covered.ts';
import { asLine, spokenFocus } from './spoken.ts';

/** More key presses than anybody should need from one control to the next that matters. */
const MOST_TABS = 90;
/** How often to look whether something was told, and for how long. */
const POLL_MS = 50;
const PATIENCE_MS = 10_000;
/** Time for what follows a press to be told. */
const SETTLE_MS = 200;

/** Days and months, which are other ones each time. */
const DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: \d{4})?/g;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/**
 * What is told in a pause, and so at another moment in each walk: length and origin of the
 * letter, what is left to settle, and progress, where a computer is slow.
 */
const IN_PAUSES =
  /^\d[\d,]* (of \d|words?\b|characters?\b)|^(From their page|As you set it right|Your own words|What you said is true|Still to be filled|Plain phrase)|^\d+ things? to settle|^Fill in the blanks|…$/;

/** What does not depend on the day of the walk. */
function timeless(line: string): string {
  return line
    .replace(DAY, '(day)')
    .replace(WEEKDAY, '(day)')
    .replace(/(\(day\), ){2}/g, '(day), ');
}

const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/**
 * A walk by keyboard and ear: what somebody hears who sees nothing, line by line. What they
 * do stands between, indented; what is told without being asked begins with `“`.
 */
export class Walk {
  readonly #screen: Popup;
  readonly #lines: string[] = [];
  /** The group in which the walk is, by its line, and in which it was when it spoke last. */
  #within = '';
  #told = '';

  private constructor(screen: Popup) {
    this.#screen = screen;
  }

  /** Begins at the top of a screen. */
  static async on(screen: Popup): Promise<Walk> {
    await listen(screen.page);
    return new Walk(screen);
  }

  /** What was heard so far, as text. */
  get heard(): string {
    return `${this.#lines.map(timeless).join('\n')}\n`;
  }

  /** Says what this part of the walk is about. */
  about(words: string): void {
    this.#lines.push('', `== ${words} ==`);
  }

  /** Goes on with Tab until a control whose line begins so has the focus. */
  async to(start: string): Promise<void> {
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      await this.#screen.page.keyboard.press('Tab');
      const line = await this.#focus();
      this.#say(line);
      if (line.startsWith(start)) return;
    }
    throw new Error(`Tab never reaches "${start}":\n${this.heard}`);
  }

  /** Types words into the field that has the focus, in place of what stands there. */
  async types(words: string): Promise<void> {
    const { keyboard } = this.#screen.page;
    await keyboard.down('Control');
    await keyboard.press('KeyA');
    await keyboard.up('Control');
    await keyboard.type(words);
    this.#lines.push(`    types ${words}`);
  }

  /** Presses a key on what has the focus, and hears what comes of it: at least `wanted`, where given. */
  async presses(key: 'Enter' | 'Space' | 'Escape' | 'ArrowRight' | 'ArrowLeft', wanted?: RegExp) {
    const before = await this.#focus();
    await this.#screen.page.keyboard.press(key);
    this.#lines.push(`    presses ${key}`);
    await this.#hears(wanted);
    const after = await this.#focus();
    if (after !== before) this.#say(after);
  }

  /** Does something that no key does, such as choosing a file, and hears what comes of it. */
  async does(what: string, action: () => Promise<unknown>, wanted?: RegExp): Promise<void> {
    const before = await this.#focus();
    await action();
    this.#lines.push(`    ${what}`);
    await this.#hears(wanted);
    const after = await this.#focus();
    if (after !== before) this.#say(after);
  }

  /** Listens to what is told by itself. */
  async hears(wanted: RegExp): Promise<void> {
    await this.#hears(wanted);
  }

  async #hears(wanted: RegExp | undefined): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    const told: string[] = [];
    for (;;) {
      await wait(POLL_MS);
      told.push(...(await heardSince(this.#screen.page)));
      if (wanted === undefined || told.some(words => wanted.test(words))) break;
      if (Date.now() > until) {
        throw new Error(`${wanted} is never told, only:\n${told.join('\n')}\n${this.heard}`);
      }
    }
    await wait(SETTLE_MS);
    told.push(...(await heardSince(this.#screen.page)));
    const awaited = told.findLast(words => wanted?.test(words));
    const lines = told.filter(words => words === awaited || !IN_PAUSES.test(words));
    this.#lines.push(...lines.map(words => `“${words}”`));
  }

  /** Says a line, after the group that was entered for it. */
  #say(line: string): void {
    if (this.#within !== this.#told && this.#within !== '') this.#lines.push(`[${this.#within}]`);
    this.#told = this.#within;
    // The parts of a date are one field to whoever wrote it, and several to whoever walks it.
    if (this.#lines.at(-1) !== line) this.#lines.push(line);
  }

  async #focus(): Promise<string> {
    const { page } = this.#screen;
    const spoken = await spokenFocus(page);
    this.#within = spoken?.within ?? '';
    if (spoken === undefined) return '(nothing: the focus is lost)';
    return (await isCovered(page)) ? `${asLine(spoken)} (covered)` : asLine(spoken);
  }
}
