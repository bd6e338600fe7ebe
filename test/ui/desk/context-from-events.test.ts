import { describe, expect, it } from 'vitest';
import { contextFromEvents } from '../../../src/ui/desk/state/context-from-events.ts';
import { event, message, noon } from '../../outreach/support.ts';

const DAY_ONE = noon(2026, 11, 3);

describe('what later letters know from the book', () => {
  it('nothing, where nothing was said', () => {
    expect(contextFromEvents([event('noticed', DAY_ONE, { name: 'Ilse' })])).toEqual({});
  });

  it('who sent the sender here', () => {
    const events = [event('introduced-by', DAY_ONE, { name: 'Joan Lindqvist' })];
    expect(contextFromEvents(events)).toEqual({ referrer: 'Joan Lindqvist' });
  });

  it('when they wrote, whom somebody named, what was learned; the newest counts', () => {
    const events = [
      event('sent', DAY_ONE, message()),
      event('sent', DAY_ONE + 1, message('booking')),
      event('replied', DAY_ONE + 2, { answer: 'redirected', to: 'Cem' }),
      event('met', DAY_ONE + 3, { notes: '', learned: 'ask the foundry first' }),
      event('referred-to', DAY_ONE + 4, { name: 'Rosa' }),
    ];
    expect(contextFromEvents(events)).toEqual({
      sentAt: DAY_ONE,
      colleague: 'Rosa',
      learned: 'ask the foundry first',
      named: ['Rosa'],
    });
  });

  it('what a talk left behind: names, a welcome, and gifts until they are given', () => {
    const talk = [
      event('referred-to', DAY_ONE, { name: 'Priya Shah' }),
      event('referred-to', DAY_ONE + 1, { name: 'Tom Lee' }),
      event('offered', DAY_ONE + 2, { gift: 'The list of kilns' }),
      event('met', DAY_ONE + 3, { notes: '', learned: '', welcome: true }),
    ];
    expect(contextFromEvents(talk)).toEqual({
      colleague: 'Tom Lee',
      named: ['Priya Shah', 'Tom Lee'],
      promised: ['The list of kilns'],
      welcome: true,
    });
    const given = event('delivered', DAY_ONE + 4, { gift: 'the list of kilns' });
    expect(contextFromEvents([...talk, given])).not.toHaveProperty('promised');
  });

  it('nobody they were thanked for naming already, and no welcome but the last', () => {
    const events = [
      event('referred-to', DAY_ONE, { name: 'Priya Shah' }),
      event('met', DAY_ONE + 1, { notes: '', learned: '', welcome: true }),
      event('thanked', DAY_ONE + 2, message('thank-you')),
      event('met', DAY_ONE + 3, { notes: '', learned: '' }),
    ];
    expect(contextFromEvents(events)).toEqual({ colleague: 'Priya Shah' });
  });

  it('the day a "not now" named', () => {
    const until = noon(2027, 3, 1);
    const events = [event('replied', DAY_ONE, { answer: 'later', until })];
    expect(contextFromEvents(events)).toEqual({ later: 'on 1 March 2027' });
  });

  it('nothing that was taken back', () => {
    const said = event('introduced-by', DAY_ONE, { name: 'Joan Lindqvist' });
    const back = event('undone', DAY_ONE + 1, { event: said.id });
    expect(contextFromEvents([said, back])).toEqual({});
  });
});
