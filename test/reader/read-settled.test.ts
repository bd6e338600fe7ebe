// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readSettled } from '../../src/reader/read-settled.ts';
import { clockWith, showPerson as show, addressOf as url } from './support/changing-page.ts';

describe('a settled reading', () => {
  it('is the second of two that agree', async () => {
    show('Maya Okonkwo', 'maya');
    let waits = 0;
    const reading = await readSettled(
      document,
      url('maya'),
      clockWith(count => (waits = count)),
    );
    expect(reading).toMatchObject({
      kind: 'profile',
      profile: { name: { value: { first: 'Maya' }, capturedAt: 150 } },
    });
    expect(waits).toBe(1);
  });

  it('waits for a page that swaps people, and gives one person', async () => {
    show('Maya Okonkwo', 'maya');
    const clock = clockWith(waits => waits === 2 && show('Jonas Lindqvist', 'jonas'));
    const reading = await readSettled(document, url('jonas'), clock);
    expect(reading).toMatchObject({
      kind: 'profile',
      profile: { key: 'linkedin.com/in/jonas', headline: { value: 'Headline of Jonas Lindqvist' } },
    });
  });

  it('refuses a page that stays stale, after about two seconds', async () => {
    show('Maya Okonkwo', 'maya');
    let waits = 0;
    const reading = await readSettled(
      document,
      url('jonas'),
      clockWith(count => (waits = count)),
    );
    expect(reading).toMatchObject({ kind: 'refusal', reason: 'page-changing' });
    expect(waits * 150).toBeGreaterThanOrEqual(2000);
    expect(waits * 150).toBeLessThan(2400);
  });

  it('refuses a page that never comes to rest', async () => {
    show('Maya Okonkwo', 'maya');
    const clock = clockWith(waits => show(`Maya Okonkwo${'x'.repeat(waits)}`, 'maya'));
    const reading = await readSettled(document, url('maya'), clock);
    expect(reading).toMatchObject({ kind: 'refusal', reason: 'page-changing' });
  });

  it('does not wait where the address alone says no', async () => {
    let waits = 0;
    const clock = clockWith(count => (waits = count));
    const feed = () => new URL('https://www.linkedin.com/feed/');
    const reading = await readSettled(document, feed, clock);
    expect(reading).toMatchObject({ kind: 'refusal', reason: 'not-a-profile' });
    expect(waits).toBe(1);
  });
});
