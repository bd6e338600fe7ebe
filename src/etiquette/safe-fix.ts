import { limitsOf, measure } from '../message/limits.ts';
import type { Finding, Fix } from './finding.ts';
import type { Letter, ReviewContext, Rule } from './review-types.ts';
import { whyFirst } from './rules/s1-why-first.ts';
import { boundedAsk } from './rules/s2-bounded-ask.ts';
import { easyOut } from './rules/s6-easy-out.ts';
import { greeting } from './rules/s11-greeting.ts';

/** The rules that miss something: taking words out can wake them. */
const ABSENCE: readonly Rule[] = [greeting, whyFirst, boundedAsk, easyOut];

/** Characters; a shorter stretch (a mark, a doubled word) holds no ask and no way out. */
const SUBSTANCE = 8;

/** The letter after a fix. */
function fixed(letter: Letter, { range, text }: Fix): Letter {
  return {
    ...letter,
    text: letter.text.slice(0, range.start) + text + letter.text.slice(range.end),
  };
}

/**
 * The finding without its fix where one click would make a new blocker: a
 * sentence taken out together with the ask in it, or a letter pushed over the limit.
 */
export function withSafeFix(
  finding: Finding,
  letter: Letter,
  context: ReviewContext,
  blocking: ReadonlySet<string>,
): Finding {
  if (finding.fix === undefined) return finding;
  const after = fixed(letter, finding.fix);
  const { hard } = limitsOf(letter.channel, context.sender.plan);
  const tooLong =
    hard !== undefined &&
    measure(after.text, hard.unit) > Math.max(hard.count, measure(letter.text, hard.unit));
  const takesOut = finding.fix.range.end - finding.fix.range.start - finding.fix.text.length;
  const wakes =
    takesOut >= SUBSTANCE &&
    ABSENCE.some(
      rule =>
        !blocking.has(rule.id) &&
        rule.check(after, context).some(({ severity }) => severity === 'block'),
    );
  if (!tooLong && !wakes) return finding;
  const { fix: _fix, ...rest } = finding;
  return rest;
}
