import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/message/compose.ts';
import type { ComposeRequest } from '../../src/message/compose-types.ts';
import { type Draft, textOf } from '../../src/message/draft.ts';
import { limitsOf, within } from '../../src/message/limits.ts';
import { factAt } from '../../src/profile/fact-ref.ts';
import { grounded } from './generated/grounded.ts';
import { requests } from './generated/requests.ts';

/** Words of L1 to L7, A14 and of form letters; the composer must never choose them. */
const FORBIDDEN =
  /informational|pick your brain|coffee chat|quick (call|chat)|jump on|touch base|\ba job\b|\bjobs\b|job opening|vacanc|hiring|r[eé]sum[eé]|\bCV\b|refer me|referral|put in a word|came across|finds you well|reaching out|my name is|following up|checking in|circle back|asap|urgent|as soon as possible|passionate|impressive|amazing|inspiring|resonate|journey|leverage|synerg|photo|famil|neighbourhood|years old|in advance|\u2014/i;

/** Enough to meet every channel, occasion and reason many times over. */
const runs = { numRuns: 120 };

function sentencesOf(draft: Draft): string[] {
  return textOf(draft.spans)
    .split(/(?<=[.?!])\s+|\n+/)
    .map(sentence => sentence.trim().toLowerCase())
    .filter(sentence => sentence.split(' ').length > 2);
}

function chosenWords(draft: Draft): string {
  return draft.spans
    .filter(span => span.source.kind === 'phrase' && span.slot !== 'question')
    .map(span => span.text)
    .join('');
}

function holds(check: (draft: Draft, request: ComposeRequest) => void) {
  fc.assert(
    fc.property(requests, request => {
      const draft = compose(request);
      try {
        check(draft, request);
      } catch (error) {
        throw new Error(`${String(error)}\nin: ${textOf(draft.spans)}`, { cause: error });
      }
    }),
    runs,
  );
}

describe('compose, for anybody, on every channel and occasion', { timeout: 60_000 }, () => {
  it('keeps to the hard limit of the channel', () => {
    holds((draft, { channel, sender }) => {
      const { hard, subject } = limitsOf(channel, sender.plan);
      if (hard !== undefined) expect(within(textOf(draft.spans), hard)).toBe(true);
      if (draft.subject !== undefined) {
        expect(textOf(draft.subject).length).toBeLessThanOrEqual(subject ?? 60);
      }
    });
  });

  it('is never empty and leaves no gap unfilled', () => {
    holds(draft => {
      const text = textOf(draft.spans);
      expect(text.length).toBeGreaterThan(20);
      expect(text).not.toMatch(/[{}|]|undefined|\bnull\b| {2}|\s[.,?!]|\.\.|,,/);
    });
  });

  it('says no sentence twice', () => {
    holds(draft => {
      const sentences = sentencesOf(draft);
      expect(new Set(sentences).size).toBe(sentences.length);
    });
  });

  it('traces every span of fact to a fact that holds its words', () => {
    holds((draft, { profile }) => {
      for (const { source, text } of draft.spans) {
        if (source.kind !== 'fact') continue;
        expect(source.facts.length).toBeGreaterThan(0);
        for (const ref of source.facts) expect(factAt(profile, ref)).toBeDefined();
        expect(grounded(text, profile, source.facts)).toEqual([]);
      }
    });
  });

  it('chooses no forbidden word', () => {
    holds(draft => {
      expect(chosenWords(draft)).not.toMatch(FORBIDDEN);
    });
  });

  it('claims a post was read only when that is ticked', () => {
    holds((draft, { context }) => {
      if (/\bI read\b/.test(chosenWords(draft)))
        expect(context.statements).toContain('read:post:0');
    });
  });

  it('gives the same words for the same request', () => {
    holds((draft, request) => {
      expect(compose(structuredClone(request))).toEqual(draft);
    });
  });

  it('gives other words for another wording of a first request', () => {
    holds((draft, request) => {
      if (request.occasion !== 'first-request') return;
      const other = compose({ ...request, wording: request.wording + 1 });
      expect(textOf(other.spans)).not.toBe(textOf(draft.spans));
    });
  });

  it('asks a first request in minutes', () => {
    holds((draft, { occasion, sender }) => {
      if (occasion === 'first-request') {
        expect(textOf(draft.spans)).toContain(`${sender.minutes} minutes`);
      }
    });
  });

  it('always offers a way out of a reminder', () => {
    holds((draft, { occasion }) => {
      if (occasion === 'reminder') {
        expect(draft.spans.some(span => span.slot === 'easy-out')).toBe(true);
      }
    });
  });
});
