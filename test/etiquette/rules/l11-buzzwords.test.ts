import { describe, expect, it } from 'vitest';
import { context, findingsOf, letter } from '../helpers.ts';
import { describeRule } from './describe-rule.ts';

describeRule('L11', {
  fires: [
    'I want to leverage my skills.',
    'I am a passionate and motivated professional.',
    'Your cutting-edge company is great.',
    'There is so much synergy between us.',
    'I am a results-driven self-starter.',
    'It is an innovative place.',
    'I have a proven track record.',
    'Let us take a deep dive.',
  ],
  silent: [
    'I care about how wards sound at night.',
    'How do you cut the edge of an oak plank?',
    'The team on my ward is kind.',
    'What drives your choice of boats?',
    'I am moved by your notes.',
    'I started by myself.',
    'What keeps you curious after ten years?',
  ],
});

describe('L11', () => {
  it('lets the reader’s own words be', () => {
    const about = context();
    const headline = about.profile.headline && {
      ...about.profile.headline,
      value: 'Innovative care',
    };
    const profile = { ...about.profile, ...(headline === undefined ? {} : { headline }) };
    expect(findingsOf('L11', letter('What is innovative care?'), { ...about, profile })).toEqual(
      [],
    );
  });
});
