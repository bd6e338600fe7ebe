import { parse } from 'chrono-node';
import type { ReplyLexicon } from '../reply-lexicon.ts';
import { COLLEAGUE, NOT_NAMES } from './colleague.ts';
import { FINAL_NO, FIRM_NO, SOFT_NO } from './refusals.ts';
import { SEASONS } from './seasons.ts';
import { SMALL_WORDS } from './small-words.ts';
import { LATER, MEANS, OFFERS_TIME, YES } from './welcomes.ts';

/** Idioms with "no" or "not" in them that refuse nothing, and courtesies that promise nothing. */
const NEUTRAL: readonly RegExp[] = [
  /\bno (?:problem|worries|trouble|doubt|bother|need to (?:apologi[sz]e|thank me))\b/gi,
  /\bnot at all\b/gi,
  /\bwhy not\b/gi,
  /\bdon'?t (?:mind|hesitate|worry)\b/gi,
  /\bcan(?:'?t|not) wait\b/gi,
  /\bcouldn'?t (?:agree more|be happier)\b/gi,
  /\bnot only\b/gi,
  /\b(?:happy|merry) (?:new year|holidays|easter|christmas|monday|friday)\b/gi,
  /\b(?:i'?m )?(?:glad|happy|pleased) (?:you (?:wrote|asked|got|found|liked)|to (?:hear|see|read|learn|know)|(?:that )?(?:my|the) \w+)\b/gi,
  /\bthank(?:s| you)(?: so much| very much)? for (?:your (?:message|note|interest|kind words)|reaching out|writing|getting in touch|connecting|asking|thinking of me)\b/gi,
];

const AUTOMATIC: readonly RegExp[] = [
  /\bout of (?:the )?office\b/i,
  /\b(?:automatic|automated|auto)[ -]?(?:reply|response)\b/i,
  /\b(?:currently )?on (?:parental|maternity|paternity|annual|sick) leave\b[^.]*\b(?:for urgent|limited access|no access|will respond)\b/i,
  /\blimited access to (?:my )?(?:e-?mail|messages)\b/i,
  /\bthis (?:inbox|mailbox|account) is (?:not|no longer) (?:monitored|in use)\b/i,
];

/** How English replies say yes, later, no, and "ask my colleague". */
export const ENGLISH: ReplyLexicon = {
  language: 'en',
  smallWords: SMALL_WORDS,
  neutral: NEUTRAL,
  automatic: AUTOMATIC,
  finalNo: FINAL_NO,
  firmNo: FIRM_NO,
  softNo: SOFT_NO,
  later: LATER,
  yes: YES,
  means: MEANS,
  offersTime: OFFERS_TIME,
  colleague: COLLEAGUE,
  notNames: NOT_NAMES,
  turn: /[,;]?\s+(?:but|however|though|although|that said|only)\b[,]?\s*/i,
  quoted: /^(?:>|on .{4,80} wrote:|from: |-{2,} ?original message|sent from my )/im,
  dates: parse,
  notATime: /^(?:now|today|right now|this moment|may|sun|mar|sat|second|a second|a minute)$/i,
  seasons: SEASONS,
};
