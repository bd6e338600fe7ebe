import { describe, expect, it } from 'vitest';
import { referralGraph } from '../../src/outreach/referral-graph.ts';
import type { ProfileKey } from '../../src/profile/address.ts';
import { event, message } from './support.ts';

const ada = 'linkedin.com/in/ada' as ProfileKey;
const ben = 'linkedin.com/in/ben' as ProfileKey;

describe('who led to whom (A13)', () => {
  it('joins what one said with what the other was told into one link', () => {
    const graph = referralGraph([
      {
        contact: ada,
        name: 'Ada',
        events: [event('referred-to', 1, { name: 'Ben', contact: ben })],
      },
      { contact: ben, name: 'Ben', events: [event('introduced-by', 2, { name: 'ada ' })] },
    ]);
    expect(graph.nodes.map(node => node.id)).toEqual([ada, ben]);
    expect(graph.links).toEqual([
      { from: ada, to: ben, how: 'referred', at: 1, told: false, owed: false },
    ]);
  });

  it('keeps a name that nobody has read yet as a node of its own', () => {
    const graph = referralGraph([
      { contact: ada, name: 'Ada', events: [event('referred-to', 1, { name: 'Chidi ' })] },
    ]);
    expect(graph.nodes.at(-1)).toEqual({ id: 'name:chidi', name: 'Chidi' });
  });

  it('knows whether the one who helped has heard how it went', () => {
    const told = event('sent', 9, message('news-to-introducer'));
    const events = [event('referred-to', 1, { name: 'Ben' }), told];
    expect(referralGraph([{ contact: ada, name: 'Ada', events }]).links[0]?.told).toBe(true);
    const early = [event('kept-in-touch', 0, message('keeping-in-touch')), events[0]].filter(
      e => e !== undefined,
    );
    expect(referralGraph([{ contact: ada, name: 'Ada', events: early }]).links[0]?.told).toBe(
      false,
    );
  });

  it('knows when news of one person went to the one who led there, and of another did not', () => {
    const led = [
      event('referred-to', 1, { name: 'Ben' }),
      event('referred-to', 1, { name: 'Cem' }),
    ];
    const heard = event('told-news', 9, { name: 'ben' });
    const graph = referralGraph([{ contact: ada, name: 'Ada', events: [...led, heard] }]);
    expect(graph.links.map(({ to, told }) => [to, told])).toEqual([
      ['name:ben', true],
      ['name:cem', false],
    ]);
  });

  it('knows it of somebody who is not in the book, and that thanks are due once they talked', () => {
    const introduced = event('introduced-by', 1, { name: 'Dana Reyes' });
    const met = event('met', 2, { notes: '', learned: '' });
    const news = { ...message('news-to-introducer'), to: { name: 'Dana Reyes' } };
    const link = (...events: (typeof met)[]) =>
      referralGraph([{ contact: ben, name: 'Ben', events: [introduced, ...events] }]).links[0];
    expect(link()).toMatchObject({ from: 'name:dana reyes', told: false, owed: false });
    expect(link(met)).toMatchObject({ told: false, owed: true });
    expect(link(met, event('sent', 3, news))).toMatchObject({ told: true, owed: false });
  });

  it('leads on to the contact that a name turned out to be', () => {
    const stub = 'pasted/ben' as ProfileKey;
    const graph = referralGraph([
      {
        contact: ada,
        name: 'Ada',
        events: [event('referred-to', 1, { name: 'Ben', contact: stub })],
      },
      { contact: stub, name: 'Ben', events: [event('same-as', 2, { contact: ben, same: true })] },
      { contact: ben, name: 'Ben Osei', events: [event('introduced-by', 1, { name: 'Ada' })] },
    ]);
    expect(graph.links.map(({ from, to }) => [from, to])).toEqual([[ada, ben]]);
    expect(graph.nodes.map(node => node.id)).toEqual([ada, ben]);
  });
});
