// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { REFUSALS } from '../../src/popup/explanations.ts';
import { App } from '../../src/popup/screens/App.tsx';
import type { RefusalReason } from '../../src/profile/reading.ts';
import { StoreError } from '../../src/store/store.ts';
import { keepFocus } from '../../src/ui/keep-focus.ts';
import { aProfile, aReading, fact, NOW } from '../ui/desk/support/a-profile.ts';
import { type MemoryStore, memoryStore } from '../ui/desk/support/memory-store.ts';
import { openPopup, withSender } from '../ui/desk/support/open-popup.ts';
import { plainCraft, REASON_OPTIONS } from '../ui/desk/support/plain-craft.ts';

afterEach(cleanup);
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'A Few Minutes';
});

async function show(store: MemoryStore = withSender(memoryStore()), changes = {}) {
  const popup = await openPopup(store, changes);
  render(<App controller={popup.controller} />);
  return popup;
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
const copy = () => screen.getByRole('button', { name: 'Copy message' });
const findings = () => screen.getByRole('list', { name: 'Findings' });

function type(text: string) {
  fireEvent.input(box(), { target: { value: text } });
}

/** What axe finds in the whole document; colours and layout need a real browser. */
async function violations() {
  const { violations: found } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
}

describe('the contract of names', () => {
  test('everything has the name it is found by', async () => {
    await show(memoryStore());
    expect(screen.getByRole('heading', { level: 1, name: 'Ilse Marand' })).toBeDefined();
    expect(box().value).toContain('Hi Ilse');
    expect(copy()).toBeDefined();
    expect(screen.getByRole('radiogroup', { name: 'Reason' })).toBeDefined();
    expect(screen.getByRole('radiogroup', { name: 'Channel' })).toBeDefined();
    expect(screen.getByRole('region', { name: 'What I read' })).toBeDefined();
    expect(findings()).toBeDefined();
    for (const name of ['Your first name', 'Who you are in a few words', 'What you are exploring'])
      expect(screen.getByRole('textbox', { name })).toBeDefined();
  });

  test('a reason is named by its label and described by its evidence', async () => {
    await show();
    const chip = screen.getByRole('radio', { name: 'Their path' });
    expect(chip).toHaveProperty('checked', true);
    const evidence = document.getElementById(chip.getAttribute('aria-describedby') ?? '');
    expect(evidence?.textContent).toBe('Ward nurse until 2020, curator since');
  });
});

describe('writing', () => {
  test('typing is kept in the box, reviewed and saved', async () => {
    const { controller, store } = await show();
    type('An informational interview');
    await waitFor(() => expect(within(findings()).getByText(/L1 minds/)).toBeDefined());
    expect(box().value).toBe('An informational interview');
    await controller.settled();
    expect([...store.drafts.values()][0]?.texts['note/similar-path']?.text).toBe(
      'An informational interview',
    );
  });

  test('the sheet behind the box holds the same words, marked', async () => {
    await show();
    type('An informational interview, please!!');
    await waitFor(() => expect(document.querySelectorAll('mark')).toHaveLength(2));
    const sheet = document.querySelector('.message-sheet');
    expect(sheet?.textContent).toBe('An informational interview, please!!\n');
  });

  test('a click on a finding selects its words', async () => {
    await show();
    type('An informational interview');
    fireEvent.click(await screen.findByRole('button', { name: /L1 minds/ }));
    expect(document.activeElement).toBe(box());
    expect(box().value.slice(box().selectionStart, box().selectionEnd)).toBe(
      'informational interview',
    );
  });

  test('a click on a finding about a blank leads to the blank', async () => {
    await show(memoryStore());
    fireEvent.click(screen.getByRole('button', { name: /G1 minds/ }));
    const blank = screen.getByRole('textbox', { name: 'Who you are in a few words' });
    expect(document.activeElement).toBe(blank);
  });

  test('a fix is one click, and so is taking it back', async () => {
    await show();
    type('An informational interview');
    fireEvent.click(await screen.findByRole('button', { name: 'Say it plainly' }));
    await waitFor(() => expect(box().value).toBe('An a few minutes'));
    expect(document.activeElement).toBe(box());
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(box().value).toBe('An informational interview'));
  });

  test('choosing a channel shows its letter and its limit', async () => {
    await show();
    expect(screen.getByText(/of 200 characters/)).toBeDefined();
    fireEvent.click(screen.getByRole('radio', { name: 'E-mail' }));
    await waitFor(() => expect(box().value).toContain('by email'));
    expect(screen.getByText(/words, best up to 100/)).toBeDefined();
    expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveProperty('value', 'A question');
  });

  test('a blank keeps a space at its end while it is typed', async () => {
    await show(memoryStore());
    const blank = screen.getByRole<HTMLInputElement>('textbox', {
      name: 'Who you are in a few words',
    });
    fireEvent.input(blank, { target: { value: 'a nurse ' } });
    await waitFor(() => expect(box().value).toContain("I'm a nurse."));
    expect(blank.value).toBe('a nurse ');
  });
});

describe('a reason that rests on a post', () => {
  const profile = aProfile('x', {
    posts: [fact({ text: 'On aprons.', path: '/posts/1/' }, 'activity')],
  });
  const [first] = REASON_OPTIONS;
  if (first === undefined) throw new Error('no reason');
  const insight = {
    kind: 'post',
    evidence: ['posts.0'],
    summary: 'On aprons.',
    specificity: 1,
    values: {},
  } as const;
  const craft = plainCraft({ rankReasons: () => [{ ...first, insight }] });

  test('asks whether it was read, and opens it on the site of the profile', async () => {
    const { desk } = await show(withSender(memoryStore()), {
      craft,
      readTab: async () => aReading(profile),
    });
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open the post' });
    expect(link.href).toBe('https://www.linkedin.com/posts/1/');
    fireEvent.click(screen.getByRole('checkbox', { name: 'I have read this post' }));
    expect(desk().letter.context.statements).toEqual(['read:post:0']);
  });

  test('never links to another site', async () => {
    const elsewhere = { ...profile, posts: [fact({ text: 'Trap', path: '//trap.invalid/' })] };
    await show(withSender(memoryStore()), { craft, readTab: async () => aReading(elsewhere) });
    expect(screen.queryByRole('link', { name: 'Open the post' })).toBeNull();
  });
});

describe('sending', () => {
  test('a blocked copy button stays in reach and says why', async () => {
    const { clipboard } = await show();
    type('An informational interview');
    await waitFor(() => expect(copy().getAttribute('aria-disabled')).toBe('true'));
    expect(copy()).toHaveProperty('disabled', false);
    const why = document.getElementById(copy().getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toContain('L1 minds');
    fireEvent.click(copy());
    expect(clipboard).toEqual([]);
  });

  test('"Copy anyway" and "I know this is true" are offered where the rule allows', async () => {
    const { clipboard } = await show();
    type('Your job. I read your book.');
    fireEvent.click(await screen.findByRole('button', { name: /^Copy anyway: / }));
    fireEvent.click(screen.getByRole('button', { name: /^I know this is true: / }));
    await waitFor(() => expect(copy().getAttribute('aria-disabled')).toBeNull());
    fireEvent.click(copy());
    await waitFor(() => expect(clipboard).toEqual(['Your job. I read your book.']));
  });

  test('copy, then "I sent it", then where things stand', async () => {
    const { store } = await show();
    expect(screen.queryByRole('button', { name: 'I sent it' })).toBeNull();
    fireEvent.click(copy());
    fireEvent.click(await screen.findByRole('button', { name: 'I sent it' }));
    expect(
      await screen.findByText('You wrote today. Best to wait until 19 November.'),
    ).toBeDefined();
    expect(store.events.at(-1)?.kind).toBe('sent');
    const standing = screen.getByText('You wrote today. Best to wait until 19 November.');
    await waitFor(() => expect(document.activeElement).toBe(standing));
    expect(screen.queryByRole('textbox', { name: 'Message' })).toBeNull();
  });

  test('the standing takes the focus however long the book takes to note it', async () => {
    const { store } = await show();
    // Of this screen alone: what watches the whole document would watch the next tests too.
    const root = box().closest<HTMLElement>('body > div');
    if (root === null) throw new Error('Nothing is on show');
    keepFocus(root);
    fireEvent.click(copy());
    const sentIt = await screen.findByRole('button', { name: 'I sent it' });
    const append = store.append.bind(store);
    let goOn = () => {};
    const late = new Promise<void>(resolve => {
      goOn = resolve;
    });
    store.append = async (...args) => {
      await late;
      return append(...args);
    };
    sentIt.focus();
    fireEvent.click(sentIt);
    await waitFor(() => expect(document.activeElement?.tagName).toMatch(/^H\d$/));
    goOn();
    const standing = await screen.findByText('You wrote today. Best to wait until 19 November.');
    await waitFor(() => expect(document.activeElement).toBe(standing));
  });

  test('Ctrl+Enter copies', async () => {
    const { clipboard } = await show();
    fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(clipboard).toHaveLength(1));
  });

  test('trouble with the book is an alert, and the text stays', async () => {
    const { store } = await show();
    store.failWrites = new StoreError('full', 'The disk is full.');
    type('Not lost');
    expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
    expect(box().value).toBe('Not lost');
  });
});

describe('what was read', () => {
  test('facts show where they come from and how sure they are', async () => {
    await show();
    const region = within(screen.getByRole('region', { name: 'What I read' }));
    expect(region.getByText('Ghent, Belgium')).toBeDefined();
    expect(
      region.getByText("Ward nurse, St Brannoc's Hospital, Mar 2011 to Feb 2020"),
    ).toBeDefined();
    expect(region.getAllByText(/heading · a guess/)).toHaveLength(1);
  });

  test('what was not read is said, with what to do', async () => {
    await show();
    const region = within(screen.getByRole('region', { name: 'What I read' }));
    expect(region.getByText('Scroll down to Volunteering, then read again.')).toBeDefined();
    expect(
      region.getByText(/Experience: only 2 are on this page; open the full list/),
    ).toBeDefined();
    expect(region.getByText('Not on this profile: Languages.')).toBeDefined();
  });

  test('markup in a profile is shown as text', async () => {
    const name = { full: '<img src=x onerror=alert(1)>', first: '<b>' };
    const profile = aProfile('x', {
      headline: { ...aProfile().name, value: '<script>1</script>' },
    });
    const reading = aReading({ ...profile, name: { ...profile.name, value: name } });
    await show(withSender(memoryStore()), { readTab: async () => reading });
    expect(document.querySelector('img, script, b')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name.full);
  });
});

describe('without a letter', () => {
  const reasons = Object.keys(REFUSALS) as RefusalReason[];

  test.each(reasons)('%s is explained, with what to do next', async reason => {
    const readTab = async () => ({ kind: 'refusal', reason, selfCheck: {} }) as const;
    await show(memoryStore(), { readTab });
    const { title, next } = REFUSALS[reason];
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeDefined();
    expect(screen.getByText(next)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Read again' })).toBeDefined();
    expect(await violations()).toEqual([]);
  });

  test('progress shows only after 300 ms', async () => {
    vi.useFakeTimers();
    const { createController } = await import('../../src/ui/desk/state/controller.ts');
    const controller = createController({
      readTab: () => new Promise(() => undefined),
      store: memoryStore(),
      copy: async () => undefined,
      painted: async () => undefined,
      now: () => NOW,
      craft: plainCraft(),
    });
    render(<App controller={controller} />);
    await vi.advanceTimersByTimeAsync(250);
    expect(screen.queryByRole('progressbar')).toBeNull();
    await vi.advanceTimersByTimeAsync(100);
    expect(screen.getByRole('progressbar')).toBeDefined();
    vi.useRealTimers();
  });

  test('somebody who said no gets no letter', async () => {
    const store = withSender(memoryStore());
    await store.append(aProfile().key, 'replied', { answer: 'no' }, NOW);
    await show(store);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Copy message' })).toBeNull();
    expect(screen.getByText(/They declined today/)).toBeDefined();
  });
});

describe('axe finds nothing', () => {
  test('in a first letter', async () => {
    await show(memoryStore());
    expect(await violations()).toEqual([]);
  });

  test('with findings, a copied letter and trouble', async () => {
    const { store } = await show();
    fireEvent.click(copy());
    await screen.findByRole('button', { name: 'I sent it' });
    type('Your job!! I read your book about the informational interview.');
    store.failWrites = new StoreError('full', 'The disk is full.');
    type('Your job!! I read your book about the informational interview. ');
    await screen.findByRole('alert');
    expect(await violations()).toEqual([]);
  });

  test('after "I sent it"', async () => {
    await show();
    fireEvent.click(copy());
    fireEvent.click(await screen.findByRole('button', { name: 'I sent it' }));
    await screen.findByText('What you sent');
    expect(await violations()).toEqual([]);
  });
});
