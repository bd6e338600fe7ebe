import { expect, it } from 'vitest';
import { isNamesake, joinedTo, movingEvents } from '../../src/outreach/same-as.ts';
import type { ProfileKey } from '../../src/profile/address.ts';
import { event, message } from './support.ts';

const ben = 'linkedin.com/in/ben' as ProfileKey;
const zoe = 'linkedin.com/in/zoe' as ProfileKey;

it('a name is nobody else until the sender says so', () => {
  expect(joinedTo([event('introduced-by', 1, { name: 'Ada' })])).toBeUndefined();
});

it('the last word counts, and can be taken back', () => {
  const yes = event('same-as', 1, { contact: ben, same: true });
  expect(joinedTo([yes])).toBe(ben);
  expect(joinedTo([yes, event('same-as', 2, { contact: ben, same: false })])).toBeUndefined();
  expect(joinedTo([yes, event('undone', 2, { event: yes.id })])).toBeUndefined();
});

it('a no is about one contact, not about all of that name', () => {
  const no = [event('same-as', 1, { contact: ben, same: false })];
  expect([isNamesake(no, ben), isNamesake(no, zoe)]).toEqual([true, false]);
});

it('moves what was said, and not what was only shown or taken back', () => {
  const back = event('sent', 3, message());
  const events = [
    event('drafted', 1, { channel: 'note', reason: 'referral' }),
    event('introduced-by', 2, { name: 'Ada' }),
    back,
    event('undone', 4, { event: back.id }),
    event('do-not-contact', 5, {}),
  ];
  expect(movingEvents(events).map(e => e.kind)).toEqual(['introduced-by', 'do-not-contact']);
});
