import { describe, expect, it } from 'vitest';
import { compose } from '../../src/message/compose.ts';
import type { ComposeContext } from '../../src/message/compose-types.ts';
import { type Draft, textOf } from '../../src/message/draft.ts';
import { rankReasons } from '../../src/message/reasons/rank-reasons.ts';
import {
  CHANNELS,
  type Channel,
  OCCASIONS,
  type Occasion,
  type ReasonKind,
} from '../../src/message/terms.ts';
import { findInsights } from '../../src/profile/insights/find-insights.ts';
import { NEW_SENDER, type Sender } from '../../src/sender/sender.ts';
import { NOW } from './people/build.ts';
import { PEOPLE } from './people/people.ts';
import { SENDERS } from './people/senders.ts';

interface Wanted {
  readonly who: string;
  readonly reason?: ReasonKind;
  readonly channel?: Channel;
  readonly occasion?: Occasion;
  readonly sender?: Sender;
  readonly context?: ComposeContext;
  readonly wording?: number;
}

function draft(wanted: Wanted): Draft {
  const {
    who,
    channel = 'note',
    occasion = 'first-request',
    sender = SENDERS.sam,
    context = {},
    wording = 0,
  } = wanted;
  const profile = PEOPLE[who];
  if (profile === undefined) throw new Error(`no such person: ${who}`);
  const insights = findInsights(profile, sender, NOW);
  const reasons = rankReasons({ profile, sender, insights, context, now: NOW });
  const reason =
    wanted.reason === undefined ? reasons[0] : reasons.find(r => r.kind === wanted.reason);
  if (reason === undefined) throw new Error(`no such reason: ${wanted.reason}`);
  return compose({
    profile,
    sender,
    reason,
    channel,
    occasion,
    insights,
    context,
    wording,
    language: 'en',
    now: NOW,
  });
}

const letter = (wanted: Wanted) => textOf(draft(wanted).spans);

/** The sentence that opens the message, after the greeting and, when spoken, who is calling. */
function opening(text: string): string {
  return (
    text
      .replace(
        /^(?:Hi|Hello|Dear)[^,?]*[,?]\s*(?:(?:this is|Sam here|This is)[^.]*\.\s*|Sam here\.\s*)?/,
        '',
      )
      .split(/[.?]\s|\n/)[0] ?? ''
  );
}

/** Who is written to for which reason, and what the first sentence has to name (A6, S1). */
const REASONS: readonly [string, ReasonKind, RegExp, ComposeContext?][] = [
  ['nurseToDesigner', 'similar-path', /nurs.*UX design/],
  ['philosopherEngineer', 'similar-path', /philosophy.*(wind|turbine)|wind energy.*philosophy/],
  ['returner', 'similar-path', /Oakfield School/],
  ['founderBaker', 'similar-path', /(account|audit).*bak/],
  ['climber', 'admired-work', /warehouse operative.*head of operations/],
  ['curatorFirst', 'admired-work', /digital curator/],
  ['author', 'admired-work', /"Talking Again After Stroke"/],
  ['poster', 'admired-work', /"The safest sites are the ones where apprentices ask questions"/],
  ['aboutWhy', 'admired-work', /(?:I|you) became a vet because of one stubborn goat/],
  ['newRole', 'admired-work', /Corbel Foods/],
  ['volunteer', 'admired-work', /Open Hills/],
  ['headlineOnly', 'admired-work', /"Palliative care, and the people around it"/],
  ['judge', 'admired-work', /Northfield County Court/],
  ['bareName', 'admired-work', /work/],
  ['longStayElectrician', 'local-expert', /15 years/],
  ['schoolmate', 'shared-ground', /Ashbourne College/],
  ['nurseToDesigner', 'shared-ground', /Leeds/],
  ['mutual', 'introduction', /Anna Petrov/],
  ['mutual', 'introduction', /Anna\b.*(introduc|in touch)/, { introducer: 'Anna' }],
  ['bareName', 'referral', /Dr Osei/, { referrer: 'Dr Osei' }],
];

describe.each(CHANNELS)('a first request by %s', channel => {
  it.each(REASONS)('to %s for %s opens with it', (who, reason, names, context) => {
    const text = letter({ who, reason, channel, ...(context === undefined ? {} : { context }) });
    expect(opening(text)).toMatch(names);
    expect(text).toContain('15 minutes');
  });
});

describe('the note for a free account', () => {
  it.each(Object.keys(PEOPLE))('to %s has why, minutes, an easy way out and the name', who => {
    for (const sender of [SENDERS.sam, NEW_SENDER]) {
      const slots = draft({ who, sender }).spans.map(span => span.slot);
      for (const slot of ['greeting', 'reason', 'ask', 'easy-out', 'thanks', 'sign-off']) {
        expect(slots).toContain(slot);
      }
      expect(letter({ who, sender }).length).toBeLessThanOrEqual(200);
      expect(letter({ who, sender })).not.toContain('\n');
    }
  });

  it('leaves the first draft of an unknown sender with blanks to fill in place', () => {
    for (const channel of ['message', 'email'] as const) {
      const blanks = draft({ who: 'nurseToDesigner', sender: NEW_SENDER, channel })
        .spans.filter(span => span.source.kind === 'blank')
        .map(span => span.text);
      expect(blanks.at(-1)).toBe('[your first name]');
      expect(blanks.join()).toMatch(/\[who you are in a few words\]|\[what you are exploring\]/);
    }
  });
});

describe('the longer channels', () => {
  it.each(['message', 'email'] as const)(
    '%s: one question, an offer or praise, thanks',
    channel => {
      const slots = draft({ who: 'nurseToDesigner', channel }).spans.map(span => span.slot);
      for (const slot of ['bridge', 'ask', 'question', 'easy-out', 'thanks'])
        expect(slots).toContain(slot);
      expect(slots.includes('offer') || slots.includes('compliment')).toBe(true);
    },
  );

  it('give e-mail and InMail a subject, the others none', () => {
    for (const channel of CHANNELS) {
      const { subject } = draft({ who: 'judge', channel });
      expect(subject !== undefined).toBe(channel === 'email' || channel === 'inmail');
    }
  });

  it('offer to come by when both are in one town, and a call when they are not', () => {
    const near = { ...SENDERS.sam, city: 'Bristol' };
    expect(letter({ who: 'longStayElectrician', channel: 'message', sender: near })).toMatch(
      /come|coffee|work or wherever|meet/,
    );
    const far = letter({ who: 'curatorFirst', channel: 'message' });
    expect(far).not.toMatch(/come and see|coffee|come to you|come by/);
  });

  it("put the sender's own sentence and closing words in as they stand", () => {
    const context = { personal: 'I still have the scarf my ward knitted for me' };
    const text = letter({ who: 'nurseToDesigner', channel: 'email', context });
    expect(text).toContain('I still have the scarf my ward knitted for me.');
    expect(letter({ who: 'judge', channel: 'email', sender: SENDERS.noor })).toMatch(
      /With kind regards,\nNoor$/,
    );
  });

  it('write a formal letter without contractions and with the title', () => {
    const text = letter({ who: 'judge', channel: 'email', sender: SENDERS.noor });
    expect(text).toMatch(/^Dear Dr Okonkwo,/);
    expect(text).not.toMatch(/\w'(m|ve|re|ll|d|t)\b/);
  });

  it('say that a post was read only when the sender ticked it', () => {
    const wordings = [0, 1, 2, 3, 4, 5].map(() => letter({ who: 'poster', channel: 'message' }));
    for (const text of wordings) expect(text).not.toContain('I read');
  });
});

/** What each later occasion cannot do without. */
const LATER: readonly [Occasion, RegExp, ComposeContext?][] = [
  ['reminder', /UX design[\s\S]*15 minutes[\s\S]*(again|third time|only reminder)/],
  [
    'booking',
    /Monday at four or Tuesday before noon/,
    { times: ['Monday at four', 'Tuesday before noon'] },
  ],
  ['booking', /\[a time that suits you\]/],
  [
    'thank-you',
    /Thank you[\s\S]*that nobody minds a beginner/,
    { learned: 'that nobody minds a beginner' },
  ],
  ['keeping-in-touch', /I start a course in January\./, { news: 'I start a course in January' }],
  [
    'introduction-request',
    /^(Hi|Hello) Anna,[\s\S]*Maya Lindqvist[\s\S]*15 minutes/,
    { friend: 'Anna' },
  ],
  ['introduction-request', /pass on:\n\n"I'm a nurse/, { friend: 'Anna' }],
  ['news-to-introducer', /^(Hi|Hello) Anna,[\s\S]*Maya Lindqvist/, { introducer: 'Anna' }],
  ['goodbye', /(won't|will not) (ask|trouble you) again/],
  ['answer-not-now', /in January/, { later: 'in January' }],
  ['answer-not-now', /better time/],
  ['answer-ask-colleague', /Marek[\s\S]*\?/, { colleague: 'Marek' }],
  ['answer-ask-colleague', /your colleague/],
];

describe('a thank-you after the debrief', () => {
  const learned = 'that nobody minds a beginner';
  const thankYou = (context: ComposeContext, wording = 0, channel: Channel = 'message') =>
    letter({
      who: 'nurseToDesigner',
      channel,
      occasion: 'thank-you',
      wording,
      context: { learned, ...context },
    });
  const wordings = [0, 1, 2, 3, 4, 5];

  it('takes up whom they named, the gift promised and the welcome, and asks for nothing', () => {
    const told = {
      named: ['Priya Shah', 'Tom Lee'],
      promised: ['The list of kilns.'],
      welcome: true,
    };
    for (const channel of ['message', 'email', 'inmail'] as const) {
      for (const wording of wordings) {
        const text = thankYou(told, wording, channel);
        expect(text).toContain('Priya Shah and Tom Lee');
        expect(text).toMatch(/promise[^.]*: the list of kilns\./);
        expect(text).not.toMatch(/[?]|anybody else|if you don't mind/);
      }
    }
    expect(wordings.map(wording => thankYou(told, wording)).join()).toMatch(
      /(what comes of it|when there is news)\./,
    );
  });

  it('asks for a name and a welcome where none was given', () => {
    const text = wordings.map(wording => thankYou({}, wording)).join('\n');
    expect(text).toMatch(/(anybody|somebody) else/);
    expect(text).toMatch(/may I write again|if you don't mind/i);
    expect(text).not.toMatch(/promise|named/);
  });

  it('keeps the capital of a name it promised something of', () => {
    expect(thankYou({ promised: ["Priya's notes"] })).toContain(": Priya's notes.");
  });
});

describe('later occasions', () => {
  it.each(LATER)('%s says %s', (occasion, says, context) => {
    const text = letter({
      who: 'nurseToDesigner',
      channel: 'message',
      occasion,
      ...(context === undefined ? {} : { context }),
    });
    expect(text).toMatch(says);
  });

  it('ask nothing more of somebody who said no or not now', () => {
    for (const occasion of ['goodbye', 'answer-not-now'] as const) {
      for (const channel of CHANNELS) {
        expect(letter({ who: 'judge', occasion, channel })).not.toMatch(/[?](?! This is)|minutes/);
      }
    }
  });

  it('say when the earlier message was, where that is known', () => {
    const sentAt = NOW - 9 * 86_400_000;
    const texts = OCCASIONS.filter(occasion => occasion === 'reminder').map(occasion =>
      letter({ who: 'judge', occasion, channel: 'email', context: { sentAt } }),
    );
    for (const text of texts) expect(text).not.toContain('undefined');
  });
});
