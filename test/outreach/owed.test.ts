import { describe, expect, it } from 'vitest';
import { owedTo } from '../../src/outreach/owed.ts';
import { event, message } from './support.ts';

describe('what is still owed', () => {
  it('is nothing at first', () => {
    expect(owedTo([])).toEqual({ gifts: [], newsAbout: [] });
  });

  it('counts a promised gift and news about whom they named, from the older debt', () => {
    const events = [
      event('replied', 5, { answer: 'redirected', to: 'Ben Osei' }),
      event('offered', 9, { gift: 'coffee' }),
      event('referred-to', 12, { name: 'ben osei' }),
    ];
    expect(owedTo(events)).toEqual({ gifts: ['coffee'], newsAbout: ['ben osei'], since: 9 });
  });

  it('is settled by delivering and by telling afterwards', () => {
    const events = [
      event('referred-to', 5, { name: 'Ben' }),
      event('offered', 6, { gift: 'coffee' }),
      event('delivered', 7, { gift: 'coffee' }),
      event('sent', 8, message('news-to-introducer')),
    ];
    expect(owedTo(events)).toEqual({ gifts: [], newsAbout: [] });
    expect(owedTo([...events, event('referred-to', 9, { name: 'Cem' })]).newsAbout).toEqual([
      'Cem',
    ]);
  });

  it('settles the news that was told, and no other', () => {
    const events = [
      event('referred-to', 5, { name: 'Ben' }),
      event('referred-to', 5, { name: 'Cem' }),
      event('told-news', 8, { name: 'ben ' }),
    ];
    expect(owedTo(events).newsAbout).toEqual(['Cem']);
  });
});
