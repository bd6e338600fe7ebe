// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { App } from '../../src/popup/screens/App.tsx';
import { REAL_CRAFT } from '../../src/ui/desk/state/real-craft.ts';
import { misplacedHeadings } from '../e2e/support/hearing/outline.ts';
import { memoryStore } from '../ui/desk/support/memory-store.ts';
import { openPopup, withSender } from '../ui/desk/support/open-popup.ts';

afterEach(cleanup);

test('every heading of the popup stands in the part of the one above it', async () => {
  const { controller } = await openPopup(withSender(memoryStore()), { craft: REAL_CRAFT });
  render(<App controller={controller} />);
  fireEvent.click(screen.getByText('Questions for them'));
  await screen.findByRole('heading', { name: 'Look up first' });
  expect(misplacedHeadings()).toEqual([]);
});

test('what finds a misplaced heading finds each kind', () => {
  document.body.innerHTML = `
    <main>
      <h1>Top</h1>
      <section><h2>Part</h2><section><h2>Within</h2></section></section>
      <section><h4>Deep</h4></section>
      <details><h3>Elsewhere</h3></details>
    </main>`;
  expect(misplacedHeadings()).toEqual([
    'heading 2 Within is no deeper than heading 2 Part, in whose part it stands',
    'a level is left out before heading 4 Deep',
    'heading 3 Elsewhere stands outside the part of heading 2 Within',
  ]);
});
