// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

const notices = vi.hoisted(() => ({
  askToNotify: vi.fn(),
  mayNotify: vi.fn(async () => false),
  stopNotifying: vi.fn(async () => {}),
}));
vi.mock('../../src/platform/notices.ts', () => notices);

const { press, show, type, violations } = await import('./support/show.tsx');

afterEach(cleanup);

const PROFILE = `Rosa Lind
Ward nurse at St Brigid Hospital
Ghent, Flemish Region, Belgium · Contact info
Experience
Ward nurse
St Brigid Hospital
Jan 2019 - Present
Education
Harbour School of Nursing
2012 - 2015
Languages
Dutch
Native or bilingual proficiency`;

describe('what is typed about the sender', () => {
  it('changes no other field: what another window changes meanwhile stays', async () => {
    const store = await show('#/you');
    await screen.findByLabelText('Your first name');
    // The other window's change has not come round yet when the next key is pressed.
    void store.saveSender({ ...(await store.sender()), city: 'Ghent' });
    type('Your first name', 'Roos');
    type('Your first name', 'Roosje');
    await waitFor(async () =>
      expect(await store.sender()).toMatchObject({ firstName: 'Roosje', city: 'Ghent' }),
    );
  });
});

describe('the own profile, pasted', () => {
  it('shows what it would fill in, fills it in, and takes it back', async () => {
    const store = await show('#/you', async book => {
      await book.saveSender({ ...(await book.sender()), firstName: 'Roos' });
    });
    await screen.findByText('Fill this in from my own profile');
    type('Your own profile', PROFILE);
    expect(screen.getByText(/Employers: St Brigid Hospital/)).toBeDefined();
    expect(screen.queryByText(/First name: Rosa/)).toBeNull();
    expect((await store.sender()).employers).toEqual([]);
    expect(await violations()).toEqual([]);
    await press('Take these over');
    await waitFor(async () =>
      expect(await store.sender()).toMatchObject({
        firstName: 'Roos',
        city: 'Ghent',
        schools: ['Harbour School of Nursing'],
        employers: ['St Brigid Hospital'],
      }),
    );
    await press('Take it back');
    await waitFor(async () =>
      expect(await store.sender()).toMatchObject({ firstName: 'Roos', city: '', employers: [] }),
    );
  });

  it('says what is missing where no name can be told', async () => {
    await show('#/you');
    await screen.findByText('Fill this in from my own profile');
    type('Your own profile', '1234 5678');
    expect(screen.getByText(/cannot tell your name/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Take these over' })).toBeNull();
  });
});

describe('invitation notes', () => {
  it('are three a month until the sender says more, and no matter for premium members', async () => {
    const store = await show('#/you');
    const three = await screen.findByRole('radio', { name: '3' });
    expect(three).toHaveProperty('checked', true);
    fireEvent.click(screen.getByRole('radio', { name: '5' }));
    await waitFor(async () => expect((await store.sender()).notesPerMonth).toBe(5));
    fireEvent.click(screen.getByRole('radio', { name: /Premium/ }));
    await waitFor(() =>
      expect(screen.queryByRole('radiogroup', { name: /Invitations with a note/ })).toBeNull(),
    );
  });
});

describe('the daily notice', () => {
  const box = () => screen.findByRole('checkbox', { name: /Tell me once a day/ });

  it('is asked for on the click, and kept when the browser allows it', async () => {
    notices.askToNotify.mockResolvedValue(true);
    notices.mayNotify.mockResolvedValue(true);
    const store = await show('#/you');
    expect(await box()).toHaveProperty('checked', false);
    fireEvent.click(await box());
    await waitFor(async () => expect(await store.wantsNotice()).toBe(true));
    await waitFor(async () => expect(await box()).toHaveProperty('checked', true));
    fireEvent.click(await box());
    await waitFor(() => expect(notices.stopNotifying).toHaveBeenCalledOnce());
    expect(await store.wantsNotice()).toBe(false);
  });

  it('stays off, and says so, when the browser does not allow it', async () => {
    notices.askToNotify.mockResolvedValue(false);
    const store = await show('#/you');
    fireEvent.click(await box());
    expect(await screen.findByText(/did not allow notices/)).toBeDefined();
    expect(await store.wantsNotice()).toBe(false);
  });
});
