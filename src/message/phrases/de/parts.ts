import type { Phrase } from '../phrase.ts';
import { ABOUTS } from './about.ts';
import { ANSWERS } from './answers.ts';
import * as asking from './asking.ts';
import { COMPLIMENTS } from './compliment.ts';
import * as frame from './frame.ts';
import { INTRODUCER } from './introducer.ts';
import { LATER } from './later.ts';
import { QUESTION_LEADS, QUESTIONS } from './question.ts';
import * as path from './reasons-path.ts';
import * as people from './reasons-people.ts';
import * as work from './reasons-work.ts';
import { SUBJECTS } from './subject.ts';

/** Reasons by topic, as `reason/<topic>`: the topic is the part of the id before the dot. */
function reasons(): Readonly<Record<string, readonly Phrase[]>> {
  const groups: Record<string, Phrase[]> = {};
  for (const list of [path, people, work].flatMap(module => Object.values(module))) {
    for (const phrase of list) {
      const topic = phrase.id.split('.')[0] ?? '';
      groups[topic] = [...(groups[topic] ?? []), phrase];
    }
  }
  return groups;
}

/** Every part of a German message with its phrasings. */
export const GERMAN_PARTS: Readonly<Record<string, readonly Phrase[]>> = {
  greeting: frame.GREETING,
  'greeting-note': frame.GREETING_NOTE,
  'greeting-spoken': frame.GREETING_SPOKEN,
  'greeting/plain': frame.GREETING_WITHOUT_NAME,
  'greeting-note/plain': frame.GREETING_WITHOUT_NAME,
  'greeting-spoken/plain': frame.GREETING_WITHOUT_NAME,
  'greeting-introducer': frame.GREETING_INTRODUCER,
  ...reasons(),
  ...COMPLIMENTS,
  'own-words': frame.OWN_WORDS,
  personal: frame.PERSONAL,
  bridge: frame.BRIDGE,
  'bridge-spoken': frame.BRIDGE,
  ask: asking.ASK,
  'ask-note': asking.ASK_NOTE,
  'ask/plain': asking.ASK_NOTE,
  'ask-spoken': asking.ASK_SPOKEN,
  ...QUESTIONS,
  question: QUESTION_LEADS,
  offer: asking.OFFER,
  'offer-own': asking.OFFER,
  'offer/plain': asking.OFFER_FINDINGS,
  'easy-out': asking.EASY_OUT,
  'easy-out-spoken': asking.EASY_OUT_SPOKEN,
  thanks: frame.THANKS,
  'close-note': frame.CLOSE_NOTE,
  'sign-off': frame.SIGN_OFF,
  ...SUBJECTS,
  ...ABOUTS,
  ...LATER,
  ...INTRODUCER,
  ...ANSWERS,
};
