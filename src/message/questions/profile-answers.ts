import type { FactRef } from '../../profile/fact-ref.ts';
import type { Profile } from '../../profile/profile.ts';
import type { ProfileAsk, QuestionPack } from './question-pack.ts';

/** What the profile already says in answer to a question. */
export interface ProfileAnswer {
  /** In the words of the page. */
  readonly text: string;
  readonly facts: readonly FactRef[];
}

/** The answer a profile holds to each kind of question it can answer. */
const ANSWERS: Readonly<Record<ProfileAsk, (profile: Profile) => ProfileAnswer | undefined>> = {
  job: profile =>
    currentPosition(profile, ({ title, employer }) => [title, employer]) ?? headlineOf(profile),
  employer: profile => currentPosition(profile, ({ employer }) => [employer]),
  since: profile =>
    currentPosition(profile, ({ period }) => [period?.start && `since ${period.start.year}`]),
  before: ({ positions }) => {
    const at = positions.findIndex(({ value }) => value.period?.current === false);
    const value = positions[at]?.value;
    return value && answer(`positions.${at}`, [value.title, value.employer]);
  },
  studies: ({ education: [first] }) =>
    first && answer('education.0', [first.value.degree, first.value.field, first.value.school]),
  place: ({ place }) => place && answer('place', [place.value]),
  languages: ({ languages }) =>
    languages.length === 0
      ? undefined
      : {
          text: languages.map(fact => fact.value.name).join(', '),
          facts: languages.map((_, at) => `languages.${at}`),
        },
  volunteering: ({ volunteering: [first] }) =>
    first && answer('volunteering.0', [first.value.name, first.value.by]),
};

/** The answer the profile already holds, or `undefined` where it holds none. */
export function answerInProfile(
  question: string,
  profile: Profile,
  asks: QuestionPack['profileAsks'],
): ProfileAnswer | undefined {
  for (const { ask, pattern } of asks) {
    if (!pattern.test(question)) continue;
    const found = ANSWERS[ask](profile);
    if (found !== undefined) return found;
  }
  return undefined;
}

function currentPosition(
  { positions }: Profile,
  parts: (position: Profile['positions'][number]['value']) => readonly (string | undefined)[],
): ProfileAnswer | undefined {
  const at = positions.findIndex(({ value }) => value.period?.current !== false);
  const value = positions[at]?.value;
  return value && answer(`positions.${at}`, parts(value));
}

function headlineOf({ headline }: Profile): ProfileAnswer | undefined {
  return headline && answer('headline', [headline.value]);
}

function answer(ref: FactRef, parts: readonly (string | undefined)[]): ProfileAnswer | undefined {
  const text = parts.filter(part => part !== undefined && part !== '').join(', ');
  return text === '' ? undefined : { text, facts: [ref] };
}
