// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { standingOf } from '../../src/outreach/standing.ts';
import { namedProfile } from '../../src/profile/named-profile.ts';
import { pastedKey } from '../../src/reader/pasted/pasted-key.ts';

const saved: { name: string; content: string }[] = [];
vi.mock('../../src/platform/save-file.ts', () => ({
  saveFile: (name: string, _type: string, content: string) => saved.push({ name, content }),
}));
const { DAY, NOW, press, show, type, violations } = await import('./support/show.tsx');
const { linkTo } = await import('../../src/dashboard/route.ts');
const { person } = await import('../store/support.ts');
const { message, noon } = await import('../outreach/support.ts');

type Book = Awaited<ReturnType<typeof show>>;
const ada = person('ada-brandt', 'Ada Brandt');
const page = linkTo({ screen: 'person', key: ada.key });
const CEM = pastedKey({ full: 'Cem Aydın', first: 'Cem' });

afterEach(cleanup);

/** Ada was written to on Tuesday 17 November: her seven business days are not over. */
async function written(store: Book) {
  await store.remember(ada, NOW - 30 * DAY);
  await store.append(ada.key, 'sent', message(), noon(2026, 11, 17));
}

/** The day of a moment in a calendar file, `20261126T080000Z`, where this computer is. */
function localDay(stamp: string): string {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp) ?? [];
  const [, year, month, day, hour, minute, second] = parts.map(Number);
  const at = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute, second));
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].join('-');
}

async function answer(words: string) {
  await press('They answered');
  type('Their answer', words);
  await press('Keep this');
}

const POINTS_ON = 'I am not the right person for this, but please talk to my colleague Cem Aydın.';

describe('somebody who points to a colleague', () => {
  it('puts the colleague into the book at once, with who named them', async () => {
    const store = await show(page, written);
    await answer(POINTS_ON);
    await screen.findByText(/They pointed you to Cem Aydın today/);
    const events = await store.eventsOf(CEM);
    expect(events).toMatchObject([
      { kind: 'introduced-by', payload: { name: 'Ada Brandt', contact: ada.key } },
    ]);
    const reply = (await store.eventsOf(ada.key)).findLast(event => event.kind === 'replied');
    expect(reply?.payload).toEqual({ answer: 'redirected', to: 'Cem Aydın', contact: CEM });
  });

  it('gives the colleague a letter that opens with the referral', async () => {
    const store = await show(page, written);
    await answer(POINTS_ON);
    await waitFor(async () => expect(await store.contact(CEM)).toBeDefined());
    location.hash = linkTo({ screen: 'person', key: CEM });
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
    expect(box.value).toMatch(/^Hi Cem[^.?!]*Ada Brandt/);
    expect(screen.getByRole('radio', { name: 'Ada Brandt sent me' })).toHaveProperty(
      'checked',
      true,
    );
    expect(screen.getByText(/You know only their name so far/)).toBeDefined();
    const led = within(
      screen.getByRole('heading', { name: 'Who led to whom' }).parentElement ?? document.body,
    );
    expect(led.getByRole('link', { name: 'Ada Brandt' }).getAttribute('href')).toBe(page);
    expect(await violations()).toEqual([]);
  });

  it('takes both back with one press, and leaves nobody behind', async () => {
    const store = await show(page, written);
    await answer(POINTS_ON);
    await press('Take it back: They pointed you to Cem Aydın.');
    expect(await screen.findByText('Taken back.')).toBeDefined();
    expect(await store.contact(CEM)).toBeUndefined();
    expect((await screen.findAllByText(/You wrote on 17 November/)).length).toBeGreaterThan(0);
  });

  it('makes nobody out of a colleague without a name', async () => {
    const store = await show(page, written);
    await press('They answered');
    fireEvent.click(screen.getByRole('radio', { name: 'Ask somebody else' }));
    await press('Keep this');
    await screen.findByText(/They pointed you to somebody else today/);
    expect((await store.people({ sort: 'name', offset: 0, limit: 9 })).total).toBe(1);
  });
});

describe('what is known of one person', () => {
  it('shows each fact with its source, and letters that were begun', async () => {
    await show(page, async store => {
      await written(store);
      await store.saveDraft({
        contact: ada.key,
        channel: 'note',
        reason: 'admired-work',
        wording: 0,
        context: {},
        texts: {
          'email/similar-path': { text: 'Dear Ada, half a letter', edited: true },
          'note/admired-work': { text: 'only composed', edited: false },
        },
        asserted: [],
        overridden: [],
        savedAt: NOW,
      });
    });
    expect(await screen.findByText('Dear Ada, half a letter')).toBeDefined();
    expect(screen.getByText('your request, E-mail, A similar path')).toBeDefined();
    expect(screen.queryByText('only composed')).toBeNull();
    const facts = screen.getByRole('heading', { name: 'What I read on their page' }).parentElement;
    expect(within(facts ?? document.body).getByText('Ada Brandt')).toBeDefined();
    expect(facts?.textContent).toMatch(/heading/);
    expect(await violations()).toEqual([]);
  });

  it('notes that they work elsewhere now, and takes it back right there', async () => {
    const store = await show(page, written);
    await press('They work elsewhere now');
    type('Where they work now', 'Harbour Museum');
    await press('Keep this');
    const status = await screen.findByText('They moved to Harbour Museum.', {
      selector: '[role=status]',
    });
    expect(status).toBeDefined();
    expect((await store.eventsOf(ada.key)).at(-1)).toMatchObject({
      payload: { to: 'Harbour Museum' },
    });
    await press('Take it back: They moved to Harbour Museum.');
    await screen.findByText('Taken back.');
    await waitFor(() => expect(screen.queryByText(/Harbour Museum/)).toBeNull());
  });

  it('saves a reminder of the next step to a calendar, for its day', async () => {
    await show(page, written);
    await press('Save a reminder to my calendar');
    expect(saved.at(-1)?.name).toBe('a-few-minutes-reminder.ics');
    const [, start = ''] = /DTSTART:(\w+)/.exec(saved.at(-1)?.content ?? '') ?? [];
    expect(localDay(start)).toBe('2026-11-26');
    expect(saved.at(-1)?.content).toContain('A Few Minutes: Ada Brandt');
  });

  it('opens ready for what a link came for', async () => {
    await show(linkTo({ screen: 'person', key: ada.key, task: 'answered' }), written);
    expect(await screen.findByRole('textbox', { name: 'Their answer' })).toBeDefined();
  });
});

describe('the way around the page', () => {
  it('leads to each part, and an address leads there too', async () => {
    await show(page, written);
    const nav = within(await screen.findByRole('navigation', { name: 'On this page' }));
    expect(nav.getAllByRole('link').map(link => link.textContent)).toEqual([
      'The letter',
      'The talk',
      'Notes',
      'Give and take',
      'What happened',
      'What is known',
    ]);
    fireEvent.click(nav.getByRole('link', { name: 'Give and take' }));
    expect(document.activeElement?.textContent).toBe('Give and take');
    await show(linkTo({ screen: 'person', key: ada.key, part: 'timeline' }), written);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('What happened'));
  });

  it('does not open the page anew, so that a form stays as it is', async () => {
    await show(page, written);
    await press('They answered');
    type('Their answer', 'Yes, with pleasure');
    location.hash = linkTo({ screen: 'person', key: ada.key, part: 'notes' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Your own words'));
    expect(screen.getByRole('textbox', { name: 'Their answer' })).toHaveProperty(
      'value',
      'Yes, with pleasure',
    );
  });

  it('has no letter after a no', async () => {
    await show(page, async store => {
      await written(store);
      await store.append(ada.key, 'replied', { answer: 'no' }, NOW);
    });
    const nav = within(await screen.findByRole('navigation', { name: 'On this page' }));
    expect(nav.queryByRole('link', { name: 'The letter' })).toBeNull();
  });

  it('offers the kind goodbye after a no without a search', async () => {
    await show(page, async store => {
      await written(store);
      await store.append(ada.key, 'replied', { answer: 'no' }, NOW);
    });
    const goodbye = await screen.findByRole('radio', { name: /^They said no/ });
    expect(goodbye.closest('details')?.open).toBe(true);
  });

  it('folds the talk away until they said yes, and a link to it opens it', async () => {
    const store = await show(page, written);
    const card = () => screen.findByRole('heading', { name: /^Meeting card/, hidden: true });
    const folded = (await card()).closest('details');
    expect(folded?.open).toBe(false);
    const nav = within(screen.getByRole('navigation', { name: 'On this page' }));
    fireEvent.click(nav.getByRole('link', { name: 'The talk' }));
    expect(folded?.open).toBe(true);
    expect(document.activeElement?.textContent).toBe('Meeting card: Ada Brandt');
    await store.append(ada.key, 'replied', { answer: 'yes' }, NOW);
    await waitFor(async () => expect((await card()).closest('details')).toBeNull());
  });

  it('offers to take back what was said and done, not what was only seen', async () => {
    await show(page, async store => {
      await store.append(ada.key, 'noticed', { name: 'Ada Brandt' }, NOW - 2);
      await written(store);
    });
    await screen.findByText('You read their profile.');
    expect(screen.getAllByRole('button', { name: /^Undo/ }).map(it => it.ariaLabel)).toEqual([
      expect.stringMatching(/You sent your request/),
    ]);
  });

  it('folds a long story behind its latest lines', async () => {
    await show(page, async store => {
      await written(store);
      for (let i = 0; i < 12; i += 1)
        await store.append(ada.key, 'offered', { gift: `gift ${i}` }, NOW + i);
    });
    expect(await screen.findByText('And 5 lines before')).toBeDefined();
    expect(screen.getByText('You offered: gift 11.').closest('details')).toBeNull();
    expect(screen.getByText('You offered: gift 0.').closest('details')).not.toBeNull();
  });

  it('shows each question once', async () => {
    await show(page, async store => {
      await written(store);
      await store.append(ada.key, 'asked', { questions: ['What did you unlearn?'] }, NOW);
    });
    expect(await screen.findAllByText('What did you unlearn?')).toHaveLength(1);
  });
});

describe('who led to whom, by hand', () => {
  it('notes who sent the sender, which opens the first letter, and takes it back', async () => {
    const ben = person('ben-osei', 'Ben Osei');
    const store = await show(linkTo({ screen: 'person', key: ben.key }), async book => {
      await written(book);
      await book.remember(ben, NOW);
    });
    await screen.findByRole('textbox', { name: 'Somebody’s name' });
    type('Somebody’s name', 'Ada Brandt');
    await press('Sent me here');
    expect((await screen.findByRole('link', { name: 'Ada Brandt' })).getAttribute('href')).toBe(
      page,
    );
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
    await waitFor(() => expect(box.value).toMatch(/^H\w+ Ben[^.?!]*Ada Brandt/));
    await press('Take it back: Ada Brandt sent you here.');
    await screen.findByText('Taken back.');
    expect(standingOf(await store.eventsOf(ben.key)).state).not.toBe('waiting');
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Ada Brandt' })).toBeNull());
  });

  it('puts somebody who was named into the book, and owes the news', async () => {
    const store = await show(page, written);
    await screen.findByRole('textbox', { name: 'Somebody’s name' });
    type('Somebody’s name', 'Cem Aydın');
    await press('Named to me');
    expect(await screen.findByText('They have not heard yet how it went.')).toBeDefined();
    expect((await store.contact(CEM))?.profile.name.value.full).toBe('Cem Aydın');
    expect(await violations()).toEqual([]);
  });
});

describe('gifts', () => {
  it('are owed until given, and may be given unasked', async () => {
    await show(page, written);
    await screen.findByRole('textbox', { name: 'Something you offered' });
    type('Something you offered', 'a list of kilns');
    await press('Add gift');
    expect(await screen.findByText(/Promised on 23 November, and still owed/)).toBeDefined();
    await press('I gave it: a list of kilns');
    expect(await screen.findByText('Promised on 23 November, given on 23 November')).toBeDefined();
    type('Something you offered', 'coffee');
    await press('I gave it already');
    expect(await screen.findByText('Given on 23 November')).toBeDefined();
    await press('Take it back: You gave: coffee.');
    await waitFor(() => expect(screen.queryByText('Given on 23 November')).toBeNull());
  });
});

describe('words that were being typed when everything stopped', () => {
  it('are there again: notes, tags, a question, a gift', async () => {
    const store = await show(page, async book => {
      await written(book);
      await book.append(ada.key, 'noted', { text: 'Mornings' }, NOW);
      await book.keepUnfinished(ada.key, { text: 'Mornings are best', over: 'Mornings' }, 'notes');
      await book.keepUnfinished(ada.key, { text: 'museum', over: '' }, 'tags');
      await book.keepUnfinished(ada.key, 'What did you', 'question');
      await book.keepUnfinished(ada.key, 'a list of', 'gift');
    });
    const value = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name }).value;
    await screen.findByRole('textbox', { name: 'Notes' });
    await waitFor(() => expect(value('Notes')).toBe('Mornings are best'));
    await waitFor(() => expect(value('Tags')).toBe('museum'));
    await waitFor(() => expect(value('Your own questions')).toBe('What did you'));
    await waitFor(() => expect(value('Something you offered')).toBe('a list of'));
    await waitFor(async () =>
      expect((await store.eventsOf(ada.key)).map(e => e.kind)).toEqual(
        expect.arrayContaining(['noted', 'tagged']),
      ),
    );
    await waitFor(async () => expect(await store.unfinished(ada.key, 'notes')).toBeUndefined());
    expect((await store.people({ search: 'best', sort: 'name', offset: 0, limit: 9 })).total).toBe(
      1,
    );
  });

  it('do not come over newer ones', async () => {
    const store = await show(page, async book => {
      await written(book);
      await book.append(ada.key, 'noted', { text: 'Newer' }, NOW);
      await book.keepUnfinished(ada.key, { text: 'Old and hal', over: 'Old' }, 'notes');
    });
    const notes = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
    await waitFor(async () => expect(await store.unfinished(ada.key, 'notes')).toBeUndefined());
    expect(notes.value).toBe('Newer');
  });

  it('are there again though it stopped between the event and its confirmation', async () => {
    const before = await show(page, written);
    const { append } = before;
    before.append = async (...event) => {
      await append(...event);
      return new Promise(() => {});
    };
    const notes = await screen.findByRole('textbox', { name: 'Notes' });
    fireEvent.input(notes, { target: { value: 'Knows' } });
    fireEvent.focusOut(notes);
    await waitFor(async () =>
      expect((await before.eventsOf(ada.key)).at(-1)).toMatchObject({ payload: { text: 'Knows' } }),
    );
    fireEvent.input(notes, { target: { value: 'Knows kilns' } });
    const left = await waitFor(async () => {
      const unfinished = await before.unfinished(ada.key, 'notes');
      expect(unfinished).toMatchObject({ text: 'Knows kilns' });
      return unfinished;
    });

    await show(page, async book => {
      await written(book);
      await book.append(ada.key, 'noted', { text: 'Knows' }, NOW);
      await book.keepUnfinished(ada.key, left, 'notes');
    });
    await screen.findByRole('textbox', { name: 'Notes' });
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' }).value).toBe(
        'Knows kilns',
      ),
    );
  });

  it('are remembered at each key, and become an event when the field is left', async () => {
    const store = await show(page, written);
    const notes = await screen.findByRole('textbox', { name: 'Notes' });
    fireEvent.input(notes, { target: { value: 'Knows' } });
    await waitFor(async () =>
      expect(await store.unfinished(ada.key, 'notes')).toEqual({ text: 'Knows', over: '' }),
    );
    expect((await store.eventsOf(ada.key)).some(e => e.kind === 'noted')).toBe(false);
    fireEvent.focusOut(notes);
    await waitFor(async () =>
      expect((await store.eventsOf(ada.key)).at(-1)).toMatchObject({ payload: { text: 'Knows' } }),
    );
    await waitFor(async () => expect(await store.unfinished(ada.key, 'notes')).toBeUndefined());
  });
});

describe('a name that may be somebody whose profile was read since', () => {
  const cem = person('cem-aydin-7', 'Cem Aydın');
  const cemPage = linkTo({ screen: 'person', key: cem.key });
  const names = async (store: Book) =>
    (await store.people({ sort: 'name', offset: 0, limit: 9 })).rows.map(row => row.key);

  /** Ada named Cem, who was written to; his profile was read only later. */
  async function namedThenRead(store: Book) {
    await written(store);
    await store.remember(namedProfile(cem.name.value, CEM, NOW), NOW - 9 * DAY);
    await store.append(
      CEM,
      'introduced-by',
      { name: 'Ada Brandt', contact: ada.key },
      NOW - 9 * DAY,
    );
    await store.append(CEM, 'sent', message(), NOW - 8 * DAY);
    await store.remember(cem, NOW);
  }

  it('is asked about, and joined only when the sender says so', async () => {
    const store = await show(cemPage, namedThenRead);
    expect(await screen.findByText(/Is this the same person/)).toBeDefined();
    expect(await violations()).toEqual([]);
    await press('Yes, one and the same');
    expect(
      await screen.findByText(/You wrote on 15 November/, { selector: '.where-we-stand' }),
    ).toBeDefined();
    expect(await names(store)).toEqual([ada.key, cem.key]);
    expect(await store.sentSince(NOW - 30 * DAY)).toHaveLength(2);
    location.hash = linkTo({ screen: 'person', key: CEM });
    expect((await screen.findByRole('link', { name: 'Go on there' })).getAttribute('href')).toBe(
      cemPage,
    );
  });

  it('goes apart again with one press', async () => {
    const store = await show(cemPage, namedThenRead);
    await press('Yes, one and the same');
    await press(/^Take it back/);
    await screen.findByText('Taken back.');
    expect(await names(store)).toEqual([ada.key, CEM, cem.key].sort());
    expect(['new', 'noticed']).toContain(standingOf(await store.eventsOf(cem.key)).state);
    expect(standingOf(await store.eventsOf(CEM)).state).toBe('waiting');
  });

  it.each([
    ['the one who was named', CEM],
    ['the one who was read', cem.key],
  ])('is not asked about again after a no: on the page of %s', async (_, key) => {
    const store = await show(linkTo({ screen: 'person', key }), namedThenRead);
    await press('No, somebody else');
    await waitFor(() => expect(screen.queryByText(/the same person/)).toBeNull());
    expect((await names(store)).length).toBe(3);
  });

  it('is not asked about again after a no where nothing had happened with the name', async () => {
    await show(cemPage, async store => {
      await store.remember(namedProfile(cem.name.value, CEM, NOW), NOW - 9 * DAY);
      await store.remember(cem, NOW);
    });
    await press('No, somebody else');
    await waitFor(() => expect(screen.queryByText(/the same person/)).toBeNull());
  });

  it('carries a no over: what was declined stays declined', async () => {
    const store = await show(cemPage, async book => {
      await namedThenRead(book);
      await book.append(CEM, 'do-not-contact', {}, NOW - DAY);
    });
    await press('Yes, one and the same');
    await waitFor(async () =>
      expect(standingOf(await store.eventsOf(cem.key)).state).toBe('do-not-contact'),
    );
    expect(await store.isRefused(cem.key)).toBe(true);
  });
});
