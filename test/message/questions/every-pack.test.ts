import { beforeAll, describe, expect, it } from 'vitest';
import { QUESTION_STAGES } from '../../../src/message/questions/question.ts';
import { questionKit } from '../../../src/message/questions/question-kit.ts';
import { findInsights } from '../../../src/profile/insights/find-insights.ts';
import { NEW_SENDER } from '../../../src/sender/sender.ts';
import { learn } from '../../../src/ui/languages/language.ts';
import { PEOPLE } from '../../gallery/people.ts';
import { GALLERY_NOW } from '../../gallery/person.ts';
import { everyLanguage } from '../../languages/every-language.ts';

describe.each(await everyLanguage())('the questions in %s', (language, all) => {
  const pack = all.questions;
  beforeAll(() => learn(all));

  it('have an id each', () => {
    const ids = pack.templates.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('use only filters there are', () => {
    for (const { id, text } of pack.templates) {
      const used = [...text.matchAll(/\{\w+:(\w+)\}/g)].map(match => match[1] ?? '');
      expect(
        used.filter(filter => !(filter in pack.filters)),
        id,
      ).toEqual([]);
    }
  });

  it('make a kit for people of many kinds', () => {
    for (const profile of PEOPLE) {
      const insights = findInsights(profile, NEW_SENDER, GALLERY_NOW);
      const kit = questionKit({
        profile,
        sender: NEW_SENDER,
        insights,
        now: GALLERY_NOW,
        language,
      });
      expect(new Set(kit.map(({ stage }) => stage)).size).toBe(QUESTION_STAGES.length);
    }
  });
});
