import { describe, expect, it } from 'vitest';
import { countIn, followersIn } from '../../../src/reader/parse/counts.ts';
import { badgeDegree, looksLikeBadge } from '../../../src/reader/parse/degree.ts';
import { readEducation } from '../../../src/reader/parse/education.ts';
import { entriesByRule } from '../../../src/reader/parse/entries.ts';
import { readMutuals } from '../../../src/reader/parse/mutuals.ts';
import { readNamedItem, readPublication } from '../../../src/reader/parse/named-items.ts';
import { pronounsInName, pronounsOf } from '../../../src/reader/parse/pronouns.ts';
import { line } from './lines.ts';

describe('degree badges', () => {
  it.each([
    ['\u00b7 1st', 1],
    ['\u2022 3rd+', 3],
    ['\u00b7 2.', 2],
    ['\u2022 1\u00b0', 1],
    ['\u00b7 2 \u5ea6', 2],
    ['1st prize winner', undefined],
    ['\u00b7 12 years of baking bread', undefined],
  ])('%s', (text, degree) => {
    expect(badgeDegree(text)).toBe(degree);
  });

  it('never pass for anything else', () => {
    expect(looksLikeBadge('\u00b7 4 xyz')).toBe(true);
    expect(looksLikeBadge('Baker')).toBe(false);
  });
});

describe('counters', () => {
  it.each([
    ['2,292 followers', 2292],
    ['2.292 Follower', 2292],
    ['2 292 obserwuj\u0105cych', 2292],
    ['\u30d5\u30a9\u30ed\u30ef\u30fc2,318\u4eba', 2318],
    ['26', 26],
    ['2K followers', undefined],
    ['500+ connections', undefined],
    ['1.2\u4e07', undefined],
    ['followers', undefined],
  ])('%s', (text, count) => {
    expect(countIn(text)).toBe(count);
  });

  it('of connections are no counters of followers', () => {
    expect(followersIn('163 connections')).toBeUndefined();
    expect(followersIn('163 followers')).toBe(163);
  });
});

describe('mutual acquaintances', () => {
  it('are named as far as the page names them', () => {
    const shown = line('Priya, Tom\u00e1s and 12 other mutual connections', {
      strong: ['Priya', 'Tom\u00e1s'],
    });
    expect(readMutuals(shown)).toEqual({ names: ['Priya', 'Tom\u00e1s'], others: 12 });
  });

  it('may be all named, or none', () => {
    expect(readMutuals(line('Priya is a mutual connection', { strong: ['Priya'] }))).toEqual({
      names: ['Priya'],
      others: 0,
    });
    expect(readMutuals(line('3 mutual connections'))).toEqual({ names: [], others: 3 });
    expect(readMutuals(line('mutual connections'))).toBeUndefined();
  });

  it('count the first number behind the names', () => {
    const shown = line('Ana \ubc0f 4\uba85\uc758 \uacf5\ud1b5 1\ucd0c', { strong: ['Ana'] });
    expect(readMutuals(shown)?.others).toBe(4);
  });
});

describe('pronouns', () => {
  it('are told by their strokes', () => {
    expect(pronounsOf('She/Her')).toBe('She/Her');
    expect(pronounsOf('(they/them)')).toBe('they/them');
    expect(pronounsOf('Design')).toBeUndefined();
    expect(pronounsInName('Sasha Lindgren (they/them)')).toBe('they/them');
    expect(pronounsInName('Hannah Brandt (Vogel)')).toBeUndefined();
  });
});

describe('education', () => {
  it('parts degree and field at the first comma and leaves grades out', () => {
    const lines = [
      line('Lakeshore Institute'),
      line('MA, Interaction Design, Art'),
      line('2019 \u2013 2020'),
      line('Grade: 8.5'),
    ];
    expect(readEducation(lines)?.education).toEqual({
      school: 'Lakeshore Institute',
      degree: 'MA',
      field: 'Interaction Design, Art',
      period: { start: { year: 2019 }, end: { year: 2020 }, current: false },
    });
  });

  it('takes no grade for a degree', () => {
    const lines = [line('Lakeshore Institute'), line('Grade: 8.5')];
    expect(readEducation(lines)?.education).toEqual({ school: 'Lakeshore Institute' });
  });
});

describe('named items', () => {
  it('have an issuer before their dates', () => {
    const lines = [line('Life Support'), line('Nordic Board'), line('Issued Jan 2023')];
    expect(readNamedItem(lines)).toEqual({
      name: 'Life Support',
      by: 'Nordic Board',
      period: { start: { year: 2023, month: 1 }, current: false },
    });
    expect(readNamedItem([line('Life Support'), line('Issued Jan 2023')])).not.toHaveProperty('by');
  });

  it('of publications have both in one line', () => {
    expect(readPublication([line('On clay'), line('Annals of Soil \u00b7 Mar 2020')])).toEqual({
      name: 'On clay',
      by: 'Annals of Soil',
      period: { start: { year: 2020, month: 3 }, current: false },
    });
  });
});

describe('entries without keys', () => {
  it('are cut at the rules, without heading and without the link to all', () => {
    const all = ['https://www.linkedin.com/in/x/details/skills/'];
    const lines = [
      line('Skills', { tag: 'h2' }),
      line('One'),
      line('Two', { rule: 1 }),
      line('Show all', { rule: 2, hrefs: all }),
    ];
    expect(entriesByRule(lines).map(entry => entry.map(found => found.text))).toEqual([
      ['One'],
      ['Two'],
    ]);
  });

  it('begin behind the first line where no heading is marked', () => {
    expect(entriesByRule([line('Skills'), line('One')]).flat()).toMatchObject([{ text: 'One' }]);
  });
});
