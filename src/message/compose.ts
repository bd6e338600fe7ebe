import type { ComposeRequest } from './compose-types.ts';
import { type FilledPart, fill, shrink } from './composing/fit.ts';
import { barest, fitted } from './composing/fitted.ts';
import { joinParts } from './composing/join.ts';
import { candidatesOf, openParts } from './composing/open-parts.ts';
import { type Setting, settingOf } from './composing/setting.ts';
import type { Draft } from './draft.ts';

/** Longest subject where the channel sets no limit: longer ones are cut in a list of mails. */
const SUBJECT_LENGTH = 60;

/**
 * A draft for this person, channel and occasion. Pure and stable: the same request
 * gives the same words. It always keeps to the channel's hard limit, by leaving
 * parts out and by choosing shorter phrasings, never by cutting a sentence.
 */
export function compose(request: ComposeRequest): Draft {
  const setting = settingOf(request, earlierWordings(request));
  const { pack, plan, limits } = setting;
  const parts =
    fitted(openParts(setting), plan, limits) ??
    barest(openParts(setting, true), plan, limits.hard ?? limits.aim);
  const subject = subjectOf(setting);
  return {
    channel: request.channel,
    occasion: request.occasion,
    reason: request.reason.kind,
    language: pack.language,
    ...(subject === undefined ? {} : { subject: joinParts([subject], pack) }),
    spans: joinParts(parts, pack),
    phrasings: Object.fromEntries(
      [...parts, ...(subject === undefined ? [] : [subject])].map(({ part, chosen }) => [
        part,
        chosen.phrase.id,
      ]),
    ),
  };
}

/** Phrasings of the wording offered before this one: "another wording" must be another. */
function earlierWordings(request: ComposeRequest): string[] {
  if (request.wording < 1) return [];
  return Object.values(compose({ ...request, wording: request.wording - 1 }).phrasings);
}

/** The subject, where the channel has one. */
function subjectOf(setting: Setting): FilledPart | undefined {
  const { plan, limits, taste } = setting;
  if (plan.subject === undefined) return undefined;
  const inCharacters = { ...setting, taste: { ...taste, unit: 'characters' as const } };
  const candidates = candidatesOf(plan.subject, inCharacters, true);
  const filled = fill([{ part: plan.subject, gap: '', candidates }]);
  const limit = {
    unit: 'characters',
    count: Math.min(limits.subject ?? SUBJECT_LENGTH, SUBJECT_LENGTH),
  } as const;
  return shrink(filled, limit)?.[0];
}
