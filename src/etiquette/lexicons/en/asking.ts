import type { AskWords } from '../../lexicon.ts';
import { phrases } from '../../text/phrases.ts';

const SMALL =
  '(?:a few|a couple of|several|five|ten|fifteen|twenty|twenty-five|thirty|forty|forty-five|sixty|ninety|[1-9]\\d?|1\\d\\d)(?: (?:to|or) (?:five|ten|fifteen|twenty|thirty|\\d{1,2}))?(?:(?:-|\u2013)\\d{1,2})?';

/** A small, bounded piece of time (S2), and its length (S3). */
export const ASKING: AskWords = {
  bounded: phrases(
    `${SMALL}[ -](?:(?:short|spare|quiet|free|of your) )?min(?:ute)?s?`,
    '(?:a )?(?:quarter|half) (?:of )?an hour',
    'half-hour|half hour',
    '(?:one|an|1) hour',
    '(?:one|two|three|a couple of|1|2|3|a few)(?: or (?:two|three))? (?:(?:short|quick|brief|specific|simple|small) )*questions?(?: \\p{L}+){0,5} (?:in writing|by e-?mail|by message|by text|here|by return|in a message)',
    '(?:answer|reply to|send you|ask you|write you)(?: (?:just|only|me|by e-?mail|in writing|here))* (?:one|two|three|a couple of|1|2|3)(?: or (?:two|three))? (?:(?:short|quick|brief|specific|simple|small) )*questions?',
    'a short (?:e-?mail|written) exchange',
  ),
  lengths: [
    { pattern: '(?:an hour and a half|one and a half hours|1\\.5 hours)', minutes: 90 },
    { pattern: '(?:two|three|four|2|3|4)(?: to \\p{L}+)? hours', minutes: 120 },
    {
      pattern:
        "(?<!half |half-|quarter |quarter of |per |within |in |over )(?:an|one|1|a full|a whole)[ -]hour(?!ly|'s (?:drive|walk|train|journey)| (?:away|from|later|ago|or so by))",
      minutes: 60,
    },
    { pattern: 'forty-five[ -]min(?:ute)?s?', minutes: 45 },
    { pattern: 'forty[ -]min(?:ute)?s?', minutes: 40 },
    { pattern: 'sixty[ -]min(?:ute)?s?', minutes: 60 },
    { pattern: 'ninety[ -]min(?:ute)?s?', minutes: 90 },
  ],
  minutes:
    /(\d{1,3})(?: ?(?:-|\u2013|to|or) ?(\d{1,3}))?[ -]?(?:(?:short|spare|of your) )?min(?:ute)?s?(?![\p{L}])/gu,
};
