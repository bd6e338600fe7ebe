import type { Phrase } from '../../text/phrases.ts';

const THING = '(?:interview|meeting|chat|conversation|call|discussion|coffee)';

/** "Informational interview" and its kin (A4): the words that make people say no. */
export const INTERVIEW_KIN: readonly Phrase[] = [
  { pattern: `an? (?:\\p{L}+ )?informational?[ -]${THING}`, instead: 'a short conversation' },
  { pattern: 'an? info[ -](?:interview|chat|meeting|call)', instead: 'a short conversation' },
  { pattern: `informational[ -]${THING}s`, instead: 'short conversations' },
  { pattern: 'information[ -](?:interview|chat|meeting)s', instead: 'short conversations' },
  { pattern: `informational[ -]${THING}`, instead: 'short conversation' },
  { pattern: 'information[ -](?:interview|chat|meeting)', instead: 'short conversation' },
  { pattern: 'info[ -](?:interview|chat|meeting|call)', instead: 'short conversation' },
  {
    pattern: 'informational (?:interviewing|interviewee|interviewer)',
    instead: 'talking to people in the field',
  },
];
