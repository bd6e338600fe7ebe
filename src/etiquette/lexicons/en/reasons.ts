import type { ReasonWords } from '../../lexicon.ts';
import { phrases } from '../../text/phrases.ts';

const GENERIC = `
profile background career experience experiences journey path success successes achievements accomplishments story expertise field industry company organisation organization work job role position professional professionals knowledge skills linkedin page network connection connections insight insights advice help people person someone
impressive impressed amazing great interesting inspiring incredible outstanding wonderful
hope hoping would like love want wanted wondering interested interest looking reaching reach write writing contact contacting connect connecting learn learning find found came across saw see seen well day week time minutes chat call talk conversation meet ask email message note
student graduate year currently recently really very much more about with from that this have has been your you and the for are was were what who how will could can
`;

/** How a first sentence says why it goes to this person (A6). */
export const REASON_WORDS: ReasonWords = {
  sentBy: phrases(
    '(?:suggested|recommended|mentioned|thought|said|says|told me|tells me|advised|proposed|felt|encouraged me)(?: that)?(?: \\p{L}+){0,6} (?:you|your|to write|write to|contact|speak)',
    '(?:mentioned|recommended|suggested|named|mentions|recommends|suggests|names) you(?:r \\p{L}+)?',
    '(?:referred|introduced|pointed|directed|sent) (?:me|us) (?:to you|your way|in your direction|towards you)',
    '(?:introduced|connected|put) us(?: in touch)?',
    'put (?:me|us) in touch',
    '(?:gave|passed) me your name',
    'your name (?:came|comes|has come|keeps coming|was)',
    "(?:on|at) the (?:recommendation|suggestion|advice) of|(?:at|on|with) \\p{L}+(?: \\p{L}+)?'s? (?:recommendation|suggestion|introduction|advice)",
    'our mutual (?:friend|connection|contact|colleague|acquaintance)',
    '(?:everyone|everybody|people|colleagues|anyone)(?: \\p{L}+){0,12} (?:you|your name|your work)',
    'thank(?:s| you)(?: so much| very much)? for (?:connecting|accepting|your (?:reply|answer|note|message))',
  ),
  together: phrases(
    "(?:we|we've|we're|we have|we are|you and i)(?: have| are)? (?:both|share|studied|trained|worked|went|overlap\\p{L}*|come from|grew)",
    "(?:we|we've|you and i) (?:\\p{L}+ ){1,4}in common",
  ),
  alike: phrases(
    '(?:the |much the |very much the |that |this |a )?(?:same|similar) (?:path|road|route|move|step|change|work|field|job|kind|sort|school|course|city|town|training|place|questions?|start|direction|jump|shift|ward|craft|trade|leap|turn|transition|switch|background|profession|degree|subject)',
    '(?:just )?like you(?:rs|rself)?',
    'as you (?:did|do|have|once did|were|are)',
    '(?:i|we)(?: \\p{L}+)? (?:also|too) ',
    'myself',
    'fellow \\p{L}+',
    'following (?:in )?your (?:footsteps|path)',
    'where you (?:were|stood|started|began|are now)',
    'you (?:also|too) ',
    "(?:i'm|i am) (?:\\p{L}+ ){0,4}(?:hoping|trying|planning|about|preparing|starting) to (?:make|take|do|move|follow)",
  ),
  you: phrases("you(?:'ve|'re|'d)?", 'yours?', 'yourself'),
  generic: new Set(GENERIC.split(/\s+/).filter(Boolean)),
};
