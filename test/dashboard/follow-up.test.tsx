// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';

const { DAY, NOW, press, show, type, violations } = await import('./support/show.tsx');
const { linkTo } = await import('../../src/dashboard/route.ts');
const { person } = await import('../store/support.ts');
const { message, noon } = await import('../outreach/support.ts');

type Book = Awaited<ReturnType<typeof show>>;
const ada = person('ada-brandt', 'Ada Brandt');
const page = linkTo({ screen: 'person', key: ada.key });

afterEach(cleanup);

async function written(store: Book) {
  await store.saveSender({ ...(await store.sender()), firstName: 'Sam' });
  await store.remember(ada, NOW - 30 * DAY);
  await store.append(ada.key, 'sent', message(), noon(2026, 11, 17));
}

async function answer(words: string) {
  await press('They answered');
  type('Their answer', words);
  await press('Keep this');
}

const when = () => screen.getByLabelText<HTMLInputElement>('When');

describe('a yes that names a time', () => {
  it('offers the time for the meeting, and keeps it only when the sender does', async () => {
    const store = await show(page, written);
    await answer('Yes, Thursday at 3pm works.');
    await press('Take Thursday 26 November, 15:00');
    expect(when().value).toBe('2026-11-26T15:00');
    const before = await store.eventsOf(ada.key);
    expect(before.findLast(event => event.kind === 'replied')?.payload).toEqual({ answer: 'yes' });
    expect(before.some(event => event.kind === 'scheduled')).toBe(false);
    await press('Keep this');
    await waitFor(async () =>
      expect((await store.eventsOf(ada.key)).at(-1)).toMatchObject({
        kind: 'scheduled',
        payload: { when: new Date(2026, 10, 26, 15).getTime(), way: 'phone' },
      }),
    );
    await waitFor(() => expect(screen.queryByText(/They named a time/)).toBeNull());
  });

  it('offers each of several times, and leaves the usual form empty', async () => {
    await show(page, written);
    await answer('Happy to talk. Either Thursday at 3pm or Friday at 10am works.');
    await screen.findByRole('button', { name: 'Take Thursday 26 November, 15:00' });
    await screen.findByRole('button', { name: 'Take Friday 27 November, 10:00' });
    expect(await violations()).toEqual([]);
    await press('We agreed on a time');
    expect(when().value).toBe('');
    await press('Cancel');
    await press('Take Friday 27 November, 10:00');
    expect(when().value).toBe('2026-11-27T10:00');
  });

  it('offers no time without an hour, and none with a no', async () => {
    await show(page, written);
    await answer('Yes, Thursday works.');
    await screen.findAllByText(/They said yes today/);
    expect(screen.queryByRole('button', { name: /^Take Thu/ })).toBeNull();
    await answer('Yes, Thursday at 3pm works.');
    await screen.findByRole('button', { name: /^Take Thu/ });
    await press('They answered');
    type('Their answer', 'Yes, Thursday at 3pm works.');
    fireEvent.click(screen.getByRole('radio', { name: 'No' }));
    await press('Keep this');
    await screen.findAllByText(/They said no/);
    expect(screen.queryByRole('button', { name: /^Take Thu/ })).toBeNull();
  });
});

describe('the thank-you after the debrief', () => {
  it('takes up what was noted down, may be copied as it is, and forgets a gift once given', async () => {
    const store = await show(page, async store => {
      await written(store);
      await store.append(ada.key, 'replied', { answer: 'yes' }, NOW - 2 * DAY);
    });
    await press('We talked');
    await screen.findByRole('textbox', { name: 'Whom else they named' });
    type('What I learned, and will use', 'that glazes are a matter of patience');
    type('Whom else they named', 'Priya Shah');
    type('What I promised', 'The list of kilns from Elmstead');
    fireEvent.click(screen.getByRole('checkbox', { name: /staying in touch is welcome/ }));
    await press('Keep this');
    const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' }).value;
    await waitFor(() => expect(text()).toContain('Priya Shah'));
    expect(text()).toContain('the list of kilns from Elmstead');
    expect(text()).not.toMatch(/[?]|anybody else|if you don't mind/);
    const copy = await screen.findByRole('button', { name: /^Copy/ });
    await waitFor(() => expect(copy.getAttribute('aria-disabled')).toBeNull());
    expect(screen.queryByText(/Are you sure of/)).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: /mail$/ }));
    await waitFor(async () =>
      expect((await store.draft(ada.key))?.context).toEqual({
        sentAt: noon(2026, 11, 17),
        learned: 'that glazes are a matter of patience',
        colleague: 'Priya Shah',
      }),
    );
    await press(/^I gave it(?! already)/);
    await waitFor(() => expect(text()).not.toContain('kilns'));
    expect(text()).toContain('Priya Shah');
  });
});
