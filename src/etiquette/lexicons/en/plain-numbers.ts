import { phrases } from '../../text/phrases.ts';

const UNIT = '(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|questions?)';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Numbers that plan a meeting rather than claim something. */
export const PLAIN_NUMBERS = phrases(
  `\\d{1,3}(?: ?(?:-|\u2013|to|or) ?\\d{1,3})?[ -]?(?:(?:short|quick|brief|specific|simple|of your|working|business) )*${UNIT}`,
  '\\d{1,2}(?:[:.]\\d{2})? ?(?:-|\u2013|to|and|or) ?\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m|p\\.m)?',
  "\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|o'clock|h|hrs)",
  '\\d{1,2}[:.]\\d{2}',
  '(?:at|after|before|around|until|by|from) \\d{1,2}(?:[:.]\\d{2})?',
  `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?: 20\\d\\d)?`,
  `${MONTH}(?: the)? \\d{1,2}(?:st|nd|rd|th)?`,
  '\\d{1,2}(?:st|nd|rd|th)',
  '1:1|1-1|24/7|50/50|9-5|101|100 ?%',
);

/** Quotations of three words and more that are only words to answer with. */
export const ANSWER_QUOTES =
  /^(?:not|no|nope|yes|maybe|sorry|later|thanks|busy|too busy|i'm afraid|i can't)\b/u;
