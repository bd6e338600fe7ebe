// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { person } from '../store/support.ts';
import { type Book, DAY, NOW, show } from './support/show.tsx';

/** Two people, and a book that will not say everybody's order before it is told to. */
async function slowBook(): Promise<{ fill: (store: Book) => Promise<void>; answer: () => void }> {
  let answer = () => {};
  const told = new Promise<void>(resolve => {
    answer = resolve;
  });
  const fill = async (store: Book) => {
    await store.remember(person('ada', 'Ada Brandt'), NOW - DAY);
    await store.remember(person('ben', 'Ben Osei'), NOW);
    const inOrder = store.peopleInOrder;
    vi.spyOn(store, 'peopleInOrder').mockImplementation(async sort => {
      await told;
      return inOrder(sort);
    });
  };
  return { fill, answer };
}

const names = () => screen.queryAllByRole('link', { name: /Ada|Ben/ }).map(e => e.textContent);

it('shows the first people before everybody is counted', async () => {
  const { fill, answer } = await slowBook();
  await show('#/people', fill);
  expect(await screen.findByRole('link', { name: /Ben Osei/ })).toBeDefined();
  expect(names()).toEqual(['Ben Osei', 'Ada Brandt']);
  expect(screen.queryByText('2 people')).toBeNull();
  expect(await screen.findByText('Counting everybody…')).toBeDefined();
  const [line] = screen.getAllByRole('listitem').filter(e => e.hasAttribute('aria-setsize'));
  expect(line?.getAttribute('aria-setsize')).toBe('-1');
  answer();
  expect(await screen.findByText('2 people')).toBeDefined();
  expect(line?.getAttribute('aria-setsize')).toBe('2');
});

it('sorts the first people at once, and finds as soon as the order is known', async () => {
  const { fill, answer } = await slowBook();
  await show('#/people', fill);
  await screen.findByRole('link', { name: /Ben Osei/ });
  fireEvent.change(screen.getByRole('combobox', { name: 'Sort by' }), {
    target: { value: 'name' },
  });
  await waitFor(() => expect(names()).toEqual(['Ada Brandt', 'Ben Osei']));
  fireEvent.input(screen.getByRole('textbox', { name: 'Search' }), { target: { value: 'ben' } });
  answer();
  expect(await screen.findByText('1 person')).toBeDefined();
  expect(names()).toEqual(['Ben Osei']);
});
