import type { Phrase } from '../../text/phrases.ts';

const LOOKED = '(?:saw|noticed|see|notice|spotted|found|looked at|liked|love|loved|like)';

/** Things a stranger should not have looked at, or should not say (L7, A14). */
export const PRYING: readonly Phrase[] = [
  {
    pattern:
      'your (?:profile |linkedin |\\p{L}+ )?(?:photos?|pictures?|selfies?|headshot|pics?|profile pic)(?! (?:archive|editor|desk|collection|librar|book|essay|research|restoration|exhibition|library)\\p{L}*)',
    why: 'Leave their picture out: this is about their work.',
  },
  {
    pattern:
      "(?:how|so|very|really|you(?:'re| are)) (?:\\p{L}+ )?(?:pretty|handsome|beautiful|gorgeous|good-looking|attractive|cute)",
    why: 'Leave looks out: this is about their work.',
  },
  {
    pattern: 'your (?:smile|looks|eyes|hair|outfit|dress sense|figure|beauty)',
    why: 'Leave looks out: this is about their work.',
  },
  {
    pattern:
      'you look (?:\\p{L}+ )?(?:young|old|great|good|lovely|amazing|friendly|beautiful|younger|happy|like)',
    why: 'Leave looks out: this is about their work.',
  },
  {
    pattern:
      "your (?:wife|husband|partner's name|spouse|girlfriend|boyfriend|fianc\u00e9e?|fiancee?|kids?|children(?! (?:'s )?(?:book|hospital|ward|gallery|programme|program|workshop|theatre|charity)\\p{L}*)|son|daughter|baby|parents|mother|father|mum|mom|dad|sister|brother|family(?! (?:business|firm|practice|medicine|court|law|company|therapy|bakery|farm|workshop|shop|restaurant|mediation|foundation|physician|doctor|support|centre|center|liaison|history|tradition)))",
    why: 'Leave their family out, even kindly meant: you know of it only from afar.',
  },
  {
    pattern:
      "(?:are|you're|you are) (?:\\p{L}+ )?(?:married|single|divorced|engaged(?! (?:in|with|by|your|the|people|audiences|visitors|communit))|pregnant|dating)",
    why: 'Leave their private life out: this is about their work.',
  },
  {
    pattern:
      'your (?:marriage|wedding|divorce|pregnancy|engagement ring|relationship status|honeymoon|maternity leave|religion|health|illness|diagnosis)',
    why: 'Leave their private life out: this is about their work.',
  },
  {
    pattern:
      'your (?:home address|house|apartment|flat|neighbou?rhood|home|street|private (?:number|address)|home number|mobile number)(?! (?:care|visits?|office|page|tours?|museum|building|wiring|renovation|design|style|team|health|state|country|town|nurse|base|ground|theatre|art|music|journal|band|rules))',
    why: 'Leave where they live out: it reads as if you had been watching.',
  },
  {
    pattern: '(?:where|near where|street where|area where|close to where) you live',
    why: 'Leave where they live out: it reads as if you had been watching.',
  },
  {
    pattern:
      '(?:how old are you|your age(?! (?:group|range|friendly)\\b)|(?:for|at) (?:someone|a (?:man|woman|person)) (?:of )?your age|your birthday|you were born|your date of birth)',
    why: 'Leave their age out: this is about their work.',
  },
  {
    pattern: `i (?:${LOOKED}|noticed|saw)(?: that)? (?:you|you've|you have)(?: recently| just| also)? (?:viewed|visited|looked at|checked|checked out|been (?:on|looking at)) (?:my|our)`,
    why: 'Do not say you saw them look: it makes people uneasy.',
  },
  {
    pattern: `i (?:noticed|saw)(?: that)? (?:you|you've|you have)(?: recently| just| also)? (?:liked|commented on|reacted to|follow|followed|unfollowed|connected with|joined|were online|are online)`,
    why: 'Do not say you watched what they did online: it makes people uneasy.',
  },
  {
    pattern:
      "i(?:'ve| have) been (?:following|watching|tracking|monitoring|observing|stalking|looking (?:at|into)) you(?!r)",
    why: 'Say what drew you to their work instead: "following you" sounds like being watched.',
  },
  {
    pattern:
      "i(?:'ve| have)? (?:follow|followed|watch|watched|track|tracked|stalked|stalk) you(?!r)(?: (?:on|for|online))?",
    why: 'Say what drew you to their work instead: "following you" sounds like being watched.',
  },
  {
    pattern:
      "i(?:'ve| have)? (?:been |was )?(?:stalk(?:ed|ing)|google[d]?|googling|looked you up|dug up|digging)(?: you(?:r \\p{L}+)?)?",
    why: 'Leave out how you looked them up: say what interested you.',
  },
  {
    pattern:
      '(?:visited|viewed|looked at|checked|been on|opened|been back to) your (?:profile|page) (?:\\p{L}+ )?(?:\\d+|two|three|four|five|six|ten|several|many|a few|multiple|countless|dozens of) times',
    why: 'Do not count your visits to their page: it reads as if they were watched.',
  },
  {
    pattern:
      '(?:how much (?:money )?(?:do|did|are) you (?:earn|make|paid|get paid|being paid)|your (?:salary|wages|income|earnings)|what you earn)',
    why: 'Leave their pay out: you can look up what the trade earns.',
  },
  {
    pattern: 'your (?:private|personal) (?:account|instagram|facebook|tiktok|life|page)',
    why: 'Leave their private life out: this is about their work.',
  },
  {
    pattern: 'your (?:facebook|instagram|tiktok|snapchat)',
    why: 'Stay with the profile they show to colleagues; other pages feel private.',
  },
];
