import { describe, expect, it } from 'vitest';
import { lookUpFirst } from '../../../src/message/questions/look-up-first.ts';
import { person } from '../../gallery/person.ts';

describe('what to look up first', () => {
  it('starts with their own words and work', () => {
    const list = lookUpFirst(
      person({
        name: 'Leila Haddad',
        jobs: [['Curator of Islamic Art', 'The Elmstead Museum', '2018', 'now']],
        publications: [['Lamps of the Old Harbour']],
        posts: ['A good label answers a question.', 'Another.'],
      }),
    );
    expect(list).toEqual([
      'Read their last few posts, to the end.',
      'Read or look at "Lamps of the Old Harbour".',
      'What the Elmstead Museum does, and for whom, in its own words.',
      'What a day as a curator of Islamic art is said to look like, so that you can ask what it is really like.',
      'What has changed at the Elmstead Museum in the past year.',
    ]);
  });

  it('has something to say where little is known', () => {
    expect(lookUpFirst(person({ name: 'Li Wei' }))).toHaveLength(3);
  });

  it('names no employer where there is none to look up', () => {
    const list = lookUpFirst(
      person({ name: 'Pat Reed', jobs: [['Thatcher', 'Self-employed', '1998', 'now']] }),
    );
    expect(list.join(' ')).not.toMatch(/self-employed/i);
    expect(list[0]).toContain('a thatcher');
  });
});
