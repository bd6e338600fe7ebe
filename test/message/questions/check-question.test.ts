import { describe, expect, it } from 'vitest';
import { checkQuestion } from '../../../src/message/questions/check-question.ts';
import type { QuestionProblem } from '../../../src/message/questions/question.ts';
import { person } from '../../gallery/person.ts';

const ADA = person({
  name: 'Ada Wexford',
  place: 'Elmstead, Ashshire',
  jobs: [
    ['Nurse Informatics Lead', 'Alder Hospital', '2021-03', 'now'],
    ['Staff Nurse', 'Rowan Clinic', '2012-01', '2021-02'],
  ],
  schools: [['University of Elmstead', 'BSc', 'Nursing']],
  languages: ['English', 'Welsh'],
  volunteering: [['Reading mentor', 'Elm Library']],
});

/** A question, and the problems a considerate reader would find in it. */
const QUESTIONS: readonly (readonly [string, readonly QuestionProblem[]])[] = [
  ['What made you leave the ward for software?', []],
  ['What do you do when an alarm is ignored?', []],
  ['How did you choose between the ward and the office?', []],
  ['What is the hardest part of the first year?', []],
  ['What is changing in nursing that outsiders miss?', []],
  ['Which part of being a nurse did you only understand once you were doing it?', []],
  ['You wrote: "Alarms are read by tired people." What led you to that?', []],
  ['Could you tell me how you chose?', []],
  ['If you had to start again, what would you do differently?', []],
  ['What does a good week look like?', []],
  ['What do you still use from your time in nursing?', []],
  ['How has it been, and changed you?', []],
  ['What is your job title?', ['answered-by-profile']],
  ['What do you do?', ['answered-by-profile']],
  ['Where do you work?', ['answered-by-profile']],
  ['Where did you study?', ['answered-by-profile']],
  ['What did you do before?', ['answered-by-profile']],
  ['How long have you been at Alder Hospital?', ['answered-by-profile']],
  ['When did you start at Alder Hospital?', ['answered-by-profile']],
  ['Where are you based?', ['answered-by-profile']],
  ['Which languages do you speak?', ['answered-by-profile']],
  ['Where do you volunteer?', ['answered-by-profile']],
  ['What does Alder Hospital do?', ['answered-by-search']],
  ['How big is Alder Hospital?', ['answered-by-search']],
  ['How many beds does it have?', ['answered-by-search']],
  ['When was Alder Hospital founded?', ['answered-by-search']],
  ['Who is the CEO?', ['answered-by-search']],
  ['What is nursing informatics?', ['answered-by-search']],
  ['What does a nurse informaticist do?', ['answered-by-search']],
  ['How do I become a nurse?', ['answered-by-search']],
  ['What qualifications do I need?', ['answered-by-search']],
  ['Do you like your job?', ['closed']],
  ['Is the work hard?', ['closed']],
  ['Looking back, was it the right choice?', ['closed']],
  ["Don't you miss the ward?", ['closed']],
  ['Would you recommend it?', ['closed']],
  ['What made you leave, and how did it feel?', ['several-in-one']],
  ['What changed? Why?', ['several-in-one']],
  ['How did you start and what would you change?', ['several-in-one']],
  ['How old are you?', ['private']],
  ['What does your husband say about night shifts?', ['private']],
  ['How much do you earn?', ['private']],
  ['Where do you live?', ['private']],
  ['Are you married?', ['private', 'closed']],
  ['', []],
];

describe('checking a question', () => {
  it.each(QUESTIONS)('%s', (text, problems) => {
    expect(checkQuestion(text, ADA).map(finding => finding.problem)).toEqual(problems);
  });

  it('says where the profile answers it, in the words of the page', () => {
    const [finding] = checkQuestion('Where did you study?', ADA);
    expect(finding?.why).toContain('University of Elmstead');
    expect(finding?.facts).toEqual(['education.0']);
  });

  it('blames the profile for nothing it does not say', () => {
    const bare = person({ name: 'Bo Lind' });
    expect(checkQuestion('Where did you study?', bare)).toEqual([]);
  });
});
