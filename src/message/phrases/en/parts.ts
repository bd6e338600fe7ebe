import type { Phrase } from '../phrase.ts';
import { ABOUTS } from './about.ts';
import { ANSWERS } from './answers.ts';
import { ASK, ASK_NOTE } from './ask.ts';
import { BOOKING } from './booking.ts';
import { BRIDGE, BRIDGE_SPOKEN } from './bridge.ts';
import { COMPLIMENTS } from './compliment.ts';
import { EASY_OUT } from './easy-out.ts';
import { GREETING, GREETING_NOTE, GREETING_SPOKEN, GREETING_WITHOUT_NAME } from './greeting.ts';
import { IN_TOUCH } from './in-touch.ts';
import { INTRODUCER } from './introducer.ts';
import { OFFER, OFFER_FINDINGS } from './offer.ts';
import { OWN_WORDS } from './own-words.ts';
import { PERSONAL } from './personal.ts';
import { QUESTION_LEADS, QUESTIONS } from './question.ts';
import { REASONS_BY_TOPIC } from './reason/reasons.ts';
import { REMINDER } from './reminder.ts';
import { SIGN_OFF } from './sign-off.ts';
import { ASK_SPOKEN, EASY_OUT_SPOKEN } from './spoken.ts';
import { SUBJECTS } from './subject.ts';
import { THANK_YOU } from './thank-you.ts';
import { CLOSE_NOTE, THANKS } from './thanks.ts';

/** Every part of an English message with its phrasings. */
export const ENGLISH_PARTS: Readonly<Record<string, readonly Phrase[]>> = {
  greeting: GREETING,
  'greeting-note': GREETING_NOTE,
  'greeting-spoken': GREETING_SPOKEN,
  'greeting/plain': GREETING_WITHOUT_NAME,
  'greeting-note/plain': GREETING_WITHOUT_NAME,
  'greeting-spoken/plain': GREETING_WITHOUT_NAME,
  ...REASONS_BY_TOPIC,
  ...COMPLIMENTS,
  'own-words': OWN_WORDS,
  personal: PERSONAL,
  bridge: BRIDGE,
  'bridge-spoken': BRIDGE_SPOKEN,
  ask: ASK,
  'ask-note': ASK_NOTE,
  'ask/plain': ASK_NOTE,
  'ask-spoken': ASK_SPOKEN,
  ...QUESTIONS,
  question: QUESTION_LEADS,
  offer: OFFER,
  'offer-own': OFFER,
  'offer/plain': OFFER_FINDINGS,
  'easy-out': EASY_OUT,
  'easy-out-spoken': EASY_OUT_SPOKEN,
  thanks: THANKS,
  'close-note': CLOSE_NOTE,
  'sign-off': SIGN_OFF,
  ...SUBJECTS,
  ...ABOUTS,
  ...REMINDER,
  ...BOOKING,
  ...THANK_YOU,
  ...IN_TOUCH,
  ...INTRODUCER,
  ...ANSWERS,
};
