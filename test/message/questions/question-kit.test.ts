import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestQuestion } from '../../../src/message/questions/best-question.ts';
import { candidateQuestions } from '../../../src/message/questions/candidates.ts';
import { checkQuestion } from '../../../src/message/questions/check-question.ts';
import { ENGLISH_QUESTIONS } from '../../../src/message/questions/en/pack.ts';
import { QUESTION_STAGES } from '../../../src/message/questions/question.ts';
import { questionKit } from '../../../src/message/questions/question-kit.ts';
import { factAt } from '../../../src/profile/fact-ref.ts';
import { findInsights } from '../../../src/profile/insights/find-insights.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { NEW_SENDER, type Sender } from '../../../src/sender/sender.ts';
import { PEOPLE } from '../../gallery/people.ts';
import { GALLERY_NOW, person } from '../../gallery/person.ts';
import { SENDERS } from '../../gallery/senders.ts';

function kitFor(profile: Profile, sender: Sender = NEW_SENDER, now = GALLERY_NOW) {
  return questionKit({ profile, sender, insights: findInsights(profile, sender, now), now });
}

const EVERY_PAIR = PEOPLE.flatMap(profile =>
  Object.entries(SENDERS).map(
    ([who, sender]) => [profile.name.value.full, who, profile, sender] as const,
  ),
);

describe('the kit of questions', () => {
  it.each(EVERY_PAIR)('for %s, asked by the %s, is sound', (_name, _who, profile, sender) => {
    const kit = kitFor(profile, sender);
    expect(kit.length).toBeGreaterThanOrEqual(5);
    expect(kit.length).toBeLessThanOrEqual(7);
    const order = kit.map(({ stage }) => QUESTION_STAGES.indexOf(stage));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(QUESTION_STAGES.length);
    const topics = kit.map(({ id }) => id.slice(id.indexOf('.') + 1));
    expect(new Set(topics).size).toBe(kit.length);
    for (const { text, facts } of kit) {
      expect(text).toMatch(/^["\p{Lu}].*\?$/u);
      expect(text).not.toMatch(/[{}]|undefined|NaN|\s{2}/);
      expect(checkQuestion(text, profile), text).toEqual([]);
      for (const ref of facts) expect(factAt(profile, ref), ref).toBeDefined();
    }
  });

  it('asks about this very person', () => {
    const ada = PEOPLE[0] ?? person({ name: 'Nobody' });
    const texts = kitFor(ada, SENDERS['nurse']).map(question => question.text);
    expect(texts).toContain(
      'What convinced you that moving from nursing to UX design was right for you?',
    );
  });

  it('is the same when asked again, and seldom the same for two with one job', () => {
    const job = [['Nurse', 'Alder Hospital', '2020', 'now']] as const;
    const kits = ['Ana Prado', 'Bea Prado', 'Cleo Prado', 'Dora Prado'].map(name =>
      kitFor(person({ name, jobs: job }))
        .map(question => question.text)
        .join('\n'),
    );
    expect(
      kitFor(person({ name: 'Ana Prado', jobs: job }))
        .map(q => q.text)
        .join('\n'),
    ).toBe(kits[0]);
    expect(new Set(kits).size).toBeGreaterThan(2);
  });

  it('asks on what the sender explores only where the page has a word of it', () => {
    const asks = (title: string) =>
      kitFor(
        person({ name: 'Ola Ek', jobs: [[title, 'Elm Works', '2020', 'now']] }),
        SENDERS['nurse'],
      ).some(({ text }) => text.includes('how hospitals choose their software'));
    expect(asks('Hospital Porter')).toBe(true);
    expect(asks('Forester')).toBe(false);
  });

  it('speaks to them as their about text does', () => {
    const texts = (about: string) =>
      kitFor(person({ name: 'Ola Ek', about }))
        .map(({ text }) => text)
        .join(' ');
    expect(texts('I became a roofer because I like weather.')).toMatch(/weather/);
    expect(texts('Ola became a roofer because of the weather.')).not.toMatch(/weather/);
  });

  it('says since when, once it has been long enough to have changed', () => {
    const texts = (start: string) =>
      ['Ana', 'Bea', 'Cleo', 'Dora', 'Eve', 'Fay', 'Gil', 'Hal']
        .flatMap(name =>
          kitFor(person({ name: `${name} Ek`, jobs: [['Thatcher', 'Elm Roofs', start, 'now']] })),
        )
        .map(({ text }) => text)
        .join(' ');
    expect(texts('2014-05')).toMatch(/since 2014|for 12 years/);
    expect(texts('2025-05')).not.toMatch(/since 20|for .{2,8} years/);
  });

  it('quotes a post while it is fresh and not after', () => {
    const sketch = { name: 'Pia Post', posts: ['Bread needs more patience than skill.'] };
    const quotes = (now: number) =>
      kitFor(person(sketch), NEW_SENDER, now).some(question => question.text.includes('patience'));
    expect(quotes(GALLERY_NOW)).toBe(true);
    expect(quotes(GALLERY_NOW + 2 * 365 * 86_400_000)).toBe(false);
  });

  it('never asks about a place that tells of faith or party', () => {
    const profile = person({
      name: 'Vi Chapel',
      volunteering: [['Treasurer', 'Elm Street Church']],
    });
    expect(kitFor(profile).some(question => question.text.includes('Church'))).toBe(false);
  });

  it('never throws, whatever the page says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc.string(),
        (title, employer, post) => {
          const profile = person({
            name: 'Any Body',
            jobs: [[title, employer, '2010', 'now']],
            posts: [post],
          });
          expect(kitFor(profile).length).toBeGreaterThanOrEqual(5);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the best question for the message', () => {
  it.each(EVERY_PAIR)(
    'for %s, asked by the %s, fits and is about them',
    (_n, _w, profile, sender) => {
      const kit = kitFor(profile, sender);
      const best = bestQuestion(kit, 120);
      expect(best?.text.length ?? 0).toBeLessThanOrEqual(120);
      expect(['resources', 'next']).not.toContain(best?.stage);
      const top = Math.max(...kit.filter(q => q.stage === 'insight').map(q => q.specificity));
      expect(best?.specificity).toBeGreaterThanOrEqual(top - 0.2);
    },
  );

  it('is none where none is short enough', () => {
    expect(bestQuestion(kitFor(person({ name: 'Bo Lind' })), 10)).toBeUndefined();
  });
});

describe('the templates', () => {
  it('have ids of their own, and each begins with what it is about', () => {
    const ids = ENGLISH_QUESTIONS.templates.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, about } of ENGLISH_QUESTIONS.templates)
      expect(id).toMatch(new RegExp(`^${about}\\.`));
  });

  it('are all of use to somebody in the gallery, or wait for an insight nobody there has', () => {
    const asked = new Set(
      EVERY_PAIR.flatMap(([, , profile, sender]) =>
        candidateQuestions(
          profile,
          sender,
          findInsights(profile, sender, GALLERY_NOW),
          ENGLISH_QUESTIONS,
          GALLERY_NOW,
        ).map(({ id }) => id),
      ),
    );
    const idle = ENGLISH_QUESTIONS.templates.map(({ id }) => id).filter(id => !asked.has(id));
    expect(idle).toEqual([]);
  });
});
