import { describe, expect, it } from 'vitest';
import { postAge } from '../../../src/profile/periods/post-age.ts';
import { readPost } from '../../../src/reader/parse/posts.ts';
import { line } from './lines.ts';

const OWNER = { slugs: ['maya'], name: 'Maya Okonkwo' };
const byMaya = line('Maya Okonkwo', { hrefs: ['https://www.linkedin.com/in/maya/'] });
const byJonas = line('Jonas Lindqvist', { hrefs: ['https://www.linkedin.com/in/jonas/'] });
const text = (words: string, urn = 'urn:li:activity:7422000000000000001') =>
  line(words, { box: true, hrefs: [`https://www.linkedin.com/feed/update/${urn}/`] });

describe('a post', () => {
  it('in the own words is read with its age and address', () => {
    expect(readPost([byMaya, line('2w \u2022'), text('Tokens first.')], OWNER, [])).toEqual({
      text: 'Tokens first.',
      age: '2w',
      ageDays: 14,
      path: '/feed/update/urn:li:activity:7422000000000000001/',
    });
  });

  it('of somebody else, passed on, is not', () => {
    const header = line('Maya Okonkwo reposted this', {
      hrefs: ['/in/maya/'],
      strong: ['Maya Okonkwo'],
    });
    expect(readPost([header, byJonas, text('We are hiring.')], OWNER, [])).toBeUndefined();
    expect(readPost([byJonas, text('We are hiring.')], OWNER, [])).toBeUndefined();
    expect(readPost([text('We are hiring.')], OWNER, [])).toBeUndefined();
  });

  it('with a header above it is not, even with the own name below', () => {
    const header = line('Maya Okonkwo likes this', { strong: ['Maya Okonkwo'] });
    expect(readPost([header, byMaya, text('Mine?')], OWNER, [])).toBeUndefined();
  });

  it('whose menu names somebody else is not', () => {
    const labels = ['Open control menu for post by Jonas Lindqvist'];
    expect(readPost([byMaya, text('Mine?')], OWNER, labels)).toBeUndefined();
  });

  it('quoting another gives the own words alone', () => {
    const lines = [
      byMaya,
      text('Proud of them.'),
      byJonas,
      text('Studio opens.', 'urn:li:share:1'),
    ];
    expect(readPost(lines, OWNER, [])?.text).toBe('Proud of them.');
  });

  it('quoting another without a word of their own gives nothing', () => {
    expect(readPost([byMaya, byJonas, text('Studio opens.')], OWNER, [])).toBeUndefined();
  });
});

describe('the age of a post', () => {
  it.each([
    ['2w \u2022', { age: '2w', ageDays: 14 }],
    ['6mo \u2022 Edited \u2022', { age: '6mo', ageDays: 180 }],
    ['3h', { age: '3h', ageDays: 0 }],
    ['2 tygodnie \u2022', { age: '2 tygodnie' }],
    ['Data engineer', undefined],
  ])('%s', (shown, age) => {
    expect(postAge(shown)).toEqual(age);
  });
});
