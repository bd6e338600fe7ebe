import type { Finding } from '../../../../src/etiquette/finding.ts';
import type { ComposeRequest, ReasonOption } from '../../../../src/message/compose-types.ts';
import type { Blank, Span } from '../../../../src/message/draft.ts';
import type { Craft } from '../../../../src/ui/desk/state/ports.ts';

/** Reasons with a fixed order, so that tests can tell one letter from another. */
export const REASON_OPTIONS: readonly ReasonOption[] = [
  {
    kind: 'similar-path',
    label: 'Their path',
    evidence: 'Ward nurse until 2020, curator since',
    facts: ['positions.0', 'positions.1'],
    why: 'A change like the one you are exploring.',
    strength: 0.9,
  },
  {
    kind: 'admired-work',
    label: 'Their work',
    evidence: 'I look after what people wore to work.',
    facts: ['about'],
    why: 'In their own words.',
    strength: 0.6,
  },
  {
    kind: 'referral',
    label: 'Somebody sent me',
    evidence: 'Say who referred you',
    facts: [],
    why: 'A name they know opens doors.',
    strength: 0.3,
    needs: 'referrer',
  },
];

function blankOr(blank: Blank, value: string, words: string): Span {
  return value === ''
    ? { text: `[${words}]`, slot: 'bridge', source: { kind: 'blank', blank } }
    : { text: value, slot: 'bridge', source: { kind: 'phrase' } };
}

function plain(text: string): Span {
  return { text, slot: 'body', source: { kind: 'phrase' } };
}

/** A letter that names every choice, so that a test sees which choices made it. */
function spansFor(request: ComposeRequest): Span[] {
  const { profile, sender, reason, channel, wording, context } = request;
  return [
    plain(`Hi ${profile.name.value.first}, ${reason.kind} by ${channel}, wording ${wording}. `),
    ...(reason.kind === 'referral'
      ? [blankOr('referrer', context.referrer ?? '', 'who referred you'), plain(' sent me. ')]
      : []),
    plain("I'm "),
    blankOr('background', sender.background, 'who you are'),
    plain('. Could you spare 15 minutes? Thanks, '),
    blankOr('firstName', sender.firstName, 'your first name'),
  ];
}

/** Findings of three made-up rules, enough to show what the popup does with each kind. */
function findingsIn(text: string): Finding[] {
  const found: Finding[] = [];
  const add = (rule: string, words: RegExp, rest: Partial<Finding>) => {
    const match = words.exec(text);
    if (match === null) return;
    const range = { start: match.index, end: match.index + match[0].length };
    found.push({
      rule,
      dimension: 'respect',
      severity: 'block',
      why: `${rule} minds "${match[0]}".`,
      source: 'A4',
      range,
      override: 'none',
      ...rest,
      ...(rest.fix === undefined ? {} : { fix: { ...rest.fix, range } }),
    });
  };
  const nowhere = { start: 0, end: 0 };
  add('G1', /\[[^\]]+\]/, {});
  add('L1', /informational interview/, {
    fix: { label: 'Say it plainly', range: nowhere, text: 'a few minutes' },
  });
  add('L3', /job/, { override: 'knowingly' });
  add('L12', /!!/, { severity: 'warn' });
  return found;
}

/** A craft of a few lines whose every output can be foretold. */
export function plainCraft(changes: Partial<Craft> = {}): Craft {
  return {
    findInsights: () => [],
    rankReasons: () => REASON_OPTIONS,
    likelyChannel: () => 'note',
    compose: request => ({
      channel: request.channel,
      occasion: request.occasion,
      reason: request.reason.kind,
      language: request.language,
      ...(request.channel === 'email' ? { subject: [plain('A question')] } : {}),
      spans: spansFor(request),
      phrasings: { ask: `ask-${request.wording}` },
    }),
    review(letter, context) {
      const words = /read your book/.exec(letter.text);
      const claimed = words !== null && !context.asserted.includes(words[0]);
      const claim: Finding[] = claimed
        ? [
            {
              rule: 'G3',
              dimension: 'truth',
              severity: 'block',
              why: 'Only you know whether you read it.',
              source: 'G3',
              range: { start: words.index, end: words.index + words[0].length },
              override: 'assert-true',
            },
          ]
        : [];
      return [...findingsIn(letter.text), ...claim];
    },
    ...changes,
  };
}
