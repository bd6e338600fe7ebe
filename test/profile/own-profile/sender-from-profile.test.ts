import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/profile/fact.ts';
import {
  newFields,
  OWN_FIELDS,
  senderFromProfile,
} from '../../../src/profile/own-profile/sender-from-profile.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { NEW_SENDER, type Sender } from '../../../src/sender/sender.ts';
import { person } from '../../store/support.ts';

const fact = <T>(value: T): Fact<T> => ({
  value,
  source: { section: 'top', how: 'heading' },
  confidence: 'medium',
  capturedAt: 0,
});

const rosa: Profile = {
  ...person('rosa-lind', 'Rosa Lind'),
  place: fact('Greater Ghent Area, Belgium'),
  education: [fact({ school: 'Harbour School of Nursing' })],
  positions: [
    fact({ title: 'Ward nurse', employer: 'St Brigid Hospital' }),
    fact({ title: 'Sole trader' }),
    fact({ title: 'Trainee nurse', employer: 'St Brigid Hospital' }),
  ],
  languages: [fact({ name: 'Dutch', proficiency: 'Native' }), fact({ name: 'English' })],
};

describe('one own profile', () => {
  it('fills in what is still empty, each thing once', () => {
    expect(senderFromProfile(rosa, NEW_SENDER)).toEqual({
      ...NEW_SENDER,
      firstName: 'Rosa',
      city: 'Ghent',
      schools: ['Harbour School of Nursing'],
      employers: ['St Brigid Hospital'],
      languages: ['Dutch', 'English'],
    });
  });

  it('never overwrites what was typed, and adds to lists after it', () => {
    const typed: Sender = {
      ...NEW_SENDER,
      firstName: 'Roos',
      city: 'Bruges',
      background: 'a nurse moving into design',
      languages: ['english', 'Frisian'],
    };
    expect(senderFromProfile(rosa, typed)).toMatchObject({
      firstName: 'Roos',
      city: 'Bruges',
      background: 'a nurse moving into design',
      languages: ['english', 'Frisian', 'Dutch'],
    });
  });

  it('says what is new, and nothing the second time', () => {
    const once = senderFromProfile(rosa, { ...NEW_SENDER, firstName: 'Roos' });
    expect(newFields({ ...NEW_SENDER, firstName: 'Roos' }, once).map(({ field }) => field)).toEqual(
      ['city', 'schools', 'employers', 'languages'],
    );
    expect(senderFromProfile(rosa, once)).toBe(once);
  });

  it('keeps every typed word, whatever the page says', () => {
    const words = fc.array(fc.string(), { maxLength: 4 });
    const typed = fc.record({
      firstName: fc.string(),
      city: fc.string(),
      schools: words,
      employers: words,
      languages: words,
    });
    fc.assert(
      fc.property(typed, fields => {
        const sender = { ...NEW_SENDER, ...fields };
        const next = senderFromProfile(rosa, sender);
        for (const field of OWN_FIELDS) {
          const before = sender[field];
          if (Array.isArray(before)) expect(next[field].slice(0, before.length)).toEqual(before);
          else if (before !== '') expect(next[field]).toBe(before);
        }
      }),
    );
  });
});
