import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../../src/message/questions/fill-template.ts';
import { PACKS } from '../../../src/message/questions/packs.ts';
import { QUESTION_STAGES } from '../../../src/message/questions/question.ts';
import { questionKit } from '../../../src/message/questions/question-kit.ts';
import type { QuestionPack } from '../../../src/message/questions/question-pack.ts';
import { findInsights } from '../../../src/profile/insights/find-insights.ts';
import { NEW_SENDER } from '../../../src/sender/sender.ts';
import { PEOPLE } from '../../gallery/people.ts';
import { GALLERY_NOW } from '../../gallery/person.ts';

/** Stages for which a pack has no question that can be put to anybody. */
function stagesWithout({ templates }: QuestionPack): readonly string[] {
  const forAnybody = templates.filter(
    ({ about, text }) => about === 'person' && gapsOf(text).length === 0,
  );
  return QUESTION_STAGES.filter(stage => !forAnybody.some(template => template.stage === stage));
}

describe.each(PACKS.map(pack => [pack.language, pack] as const))(
  'the questions in %s',
  (language, pack) => {
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

    it('leave no stage of a talk without a question for anybody', () => {
      expect(stagesWithout(pack)).toEqual([]);
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
  },
);

it('would notice a stage without a question', () => {
  const [pack] = PACKS;
  const [stage] = QUESTION_STAGES;
  if (pack === undefined) throw new Error('There is no language at all');
  const templates = pack.templates.filter(template => template.stage !== stage);
  expect(stagesWithout({ ...pack, templates })).toEqual([stage]);
});
