import fc from 'fast-check';
import type { ComposeContext, ComposeRequest } from '../../../src/message/compose-types.ts';
import { rankReasons } from '../../../src/message/reasons/rank-reasons.ts';
import { CHANNELS, OCCASIONS } from '../../../src/message/terms.ts';
import { findInsights } from '../../../src/profile/insights/find-insights.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import type { Sender } from '../../../src/sender/sender.ts';
import { fact, job, NOW, period, person } from '../people/build.ts';

const TITLES = [
  'Staff Nurse',
  'UX Designer',
  'Electrician',
  'District Judge',
  'Head of Collections',
  'Co-Founder & Head Baker',
  'First Digital Curator',
  'Senior Quantity Surveyor II | Chartered',
  'Ärztin',
  'Helping people thrive',
  'Vice President, Strategic Partnerships and Cross-Border Regulatory Programme Delivery, EMEA',
];
const EMPLOYERS = [
  "St Anne's Hospital",
  'Harbour Health, Inc.',
  'Elmstead Museum',
  'Self-employed',
  'The Honourable Society for the Encouragement of Practical Arts and Useful Manufactures of Elmstead',
];
const SCHOOLS = ['Ashbourne College', 'University of Elmstead'];
const PLACES = ['Leeds, England, United Kingdom', 'Porto, Portugal', 'Greater Boston'];
const FIRST = [
  'Maya',
  'Jonas',
  'Ines',
  'Elif',
  '健太',
  'Anne-Marie',
  'Wolfeschlegelsteinhausenbergerdorff',
];
const POSTS = [
  'The safest sites are the ones where apprentices ask questions. More of that please.',
  'We are hiring! Join us!',
  'Grief taught me everything. My mother died last year.',
];

const maybe = <T>(list: readonly T[]) => fc.option(fc.constantFrom(...list), { nil: undefined });

const jobs = fc.array(
  fc.record({
    title: fc.constantFrom(...TITLES),
    employer: maybe(EMPLOYERS),
    start: fc.integer({ min: 1980, max: 2026 }),
    years: fc.integer({ min: 0, max: 30 }),
  }),
  { maxLength: 4 },
);

/** People from the bare name to the crowded page. */
export const profiles: fc.Arbitrary<Profile> = fc
  .record({
    first: fc.constantFrom(...FIRST),
    place: maybe(PLACES),
    jobs,
    study: maybe(['Philosophy', 'Nursing', 'Law']),
    school: maybe(SCHOOLS),
    about: maybe(['I became a vet because of one stubborn goat. I work in the north.', 'Short.']),
    post: maybe(POSTS),
    work: maybe(['Talking Again After Stroke', 'https://example.invalid/x']),
    mutual: maybe(['Anna Petrov']),
    cause: maybe(['Open Hills']),
    headline: maybe(['Palliative care, and the people around it', 'Electrician | Father of two']),
    language: maybe(['Portuguese', 'English']),
  })
  .map(parts =>
    person(parts.first, 'Lindqvist', {
      ...(parts.place === undefined ? {} : { place: fact(parts.place) }),
      ...(parts.headline === undefined ? {} : { headline: fact(parts.headline) }),
      ...(parts.about === undefined ? {} : { about: fact(parts.about, 'about') }),
      ...(parts.mutual === undefined
        ? {}
        : { mutuals: fact({ names: [parts.mutual], others: 2 }) }),
      positions: parts.jobs.map(({ title, employer, start, years }) =>
        start + years >= 2026
          ? job(title, employer, `${start}-03`)
          : job(title, employer, `${start}`, `${start + years}`),
      ),
      education:
        parts.school === undefined
          ? []
          : [
              fact(
                {
                  school: parts.school,
                  ...(parts.study === undefined ? {} : { field: parts.study }),
                  period: period('2001', '2004'),
                },
                'education',
              ),
            ],
      posts: parts.post === undefined ? [] : [fact({ text: parts.post, ageDays: 10 }, 'activity')],
      publications: parts.work === undefined ? [] : [fact({ name: parts.work }, 'publications')],
      volunteering:
        parts.cause === undefined
          ? []
          : [
              fact(
                { name: 'Mountain Guide', by: parts.cause, period: period('2019') },
                'volunteering',
              ),
            ],
      languages: parts.language === undefined ? [] : [fact({ name: parts.language }, 'languages')],
    }),
  );

/** Senders from the unknown to the talkative. */
export const senders: fc.Arbitrary<Sender> = fc.record({
  firstName: fc.constantFrom('', 'Sam', 'Noor', 'Maximiliana-Theodora'),
  background: fc.constantFrom(
    '',
    'a nurse in Leeds thinking of a change',
    'a paralegal who has spent the better part of two decades in chambers, courts and archives and is now looking for the next thing to learn.',
  ),
  exploring: fc.constantFrom('', 'design for hospitals', 'how museums choose what to keep'),
  schools: fc.subarray([...SCHOOLS]),
  employers: fc.subarray(['Harbour Health', 'Elmstead Museum']),
  city: fc.constantFrom('', 'Leeds', 'Porto'),
  languages: fc.subarray(['English', 'Portuguese']),
  offers: fc.subarray([
    'tell you what nurses say about the software on our ward',
    'bring you a loaf',
  ]),
  plan: fc.constantFrom('free', 'premium'),
  minutes: fc.constantFrom(10, 15, 20),
  register: fc.constantFrom('warm', 'formal'),
  signOff: fc.constantFrom('', 'With kind regards,'),
});

/** What the sender may have said beside, from nothing to all. */
const contexts: fc.Arbitrary<ComposeContext> = fc.record(
  {
    referrer: fc.constant('Dr Osei'),
    introducer: fc.constant('Anna'),
    friend: fc.constant('Anna'),
    personal: fc.constant('I grew up above a bakery'),
    statements: fc.constant(['read:post:0']),
    times: fc.subarray(['Monday at four', 'Tuesday before noon']),
    learned: fc.constant('that nobody minds a beginner who asks first'),
    news: fc.constant('I start a course in January'),
    later: fc.constant('in January'),
    colleague: fc.constant('Marek'),
    named: fc.subarray(['Priya Shah', 'Tom Lee']),
    promised: fc.subarray(['The list of kilns', 'my notes']),
    welcome: fc.boolean(),
    sentAt: fc.integer({ min: 1, max: 60 }).map(days => NOW - days * 86_400_000),
  },
  { requiredKeys: [] },
);

/** Any request the composer can be given. */
export const requests: fc.Arbitrary<ComposeRequest> = fc
  .record({
    profile: profiles,
    sender: senders,
    context: contexts,
    channel: fc.constantFrom(...CHANNELS),
    occasion: fc.constantFrom(...OCCASIONS),
    pick: fc.nat(5),
    wording: fc.nat(9),
  })
  .map(({ pick, ...rest }) => {
    const insights = findInsights(rest.profile, rest.sender, NOW);
    const reasons = rankReasons({ ...rest, insights, now: NOW });
    const reason = reasons[pick % reasons.length];
    if (reason === undefined) throw new Error('there is always a reason');
    return { ...rest, insights, reason, language: 'en', now: NOW };
  });
