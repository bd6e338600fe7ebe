/** A personal name: one to three capitalised words, particles allowed between them. */
const NAME = String.raw`(?<name>\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:van|von|de|der|den|da|di|du|la|le|bin|al|el)\s+)*\p{Lu}[\p{L}'’-]+){0,2})`;

/** "my colleague", "our head of" and the like, which may stand before the name. */
const WHO = String.raw`(?:(?:my|our|the)\s+(?:[\p{Ll}-]+[,:]?\s+){1,5})?`;

/** Ways to point to somebody else; the first group that matches names them. */
export const COLLEAGUE: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:[Tt]alk|[Ss]peak|[Rr]each out|[Ww]rite|[Tt]urn|[Rr]efer you|[Ii]ntroduce you|[Pp]oint you|[Dd]irect you|[Cc]onnect you|[Pp]ut you in touch|[Cc]onnect|[Gg]et in touch|[Cc]hat)\s+(?:to|with|towards)\s+${WHO}${NAME}`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Cc]ontact|[Aa]sk|[Tt]ry|[Mm]essage|[Ee]-?mail|[Pp]ing|[Cc]all|[Ss]uggest|[Rr]ecommend|[Cc]opying|[Cc]opied|[Cc]c'?ing|[Cc]c'?d|[Ll]ooping in|[Ll]ooped in|[Aa]dding|[Aa]dded)\s+(?:in\s+)?${WHO}${NAME}`,
    'u',
  ),
  new RegExp(
    String.raw`${NAME}(?:\s*,[^,.]{2,50},|\s+(?:from|in|on|at)\s+[^,.]{2,40}|\s*\([^)]{2,50}\))?\s+(?:would be|will be|is|might be|'s|knows|can help|could help|leads|runs|heads|handles|has (?:done|worked))\s+(?:probably\s+)?(?:the|a|an|much|far|better|best|more|who|this|that|you|our|all)\b`,
    'u',
  ),
  new RegExp(
    String.raw`${NAME}(?:\s*,[^,.]{2,50},|\s+(?:from|in|on|at)\s+[^,.]{2,40}|\s*\([^)]{2,50}\))?\s+(?:(?:would|will|might|may|could|should)\s+(?:\w+\s+)?be|'d be|'ll be|is|has offered)\s+(?:\w+\s+)?(?:glad|happy|delighted|pleased|willing|able|keen|to)\s+(?:to\s+)?(?:help|talk|speak|answer|chat|meet|tell you)\b`,
    'u',
  ),
];

/** Capitalised words at the start of sentences and other words that are nobody's name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  'I It This That There Here He She They We You My Our Your What When Who Why How If So But And Or Yes No Not Hi Hello Hey Dear Thanks Thank Sorry Sure Happy Glad Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December HR LinkedIn Google Zoom Teams Skype Best Kind Regards Cheers Maybe Perhaps Let Please Right Everything Everyone Someone Somebody Anyone Next After Before Christmas Easter Summer Spring Autumn Winter Nothing Something Work Life Honestly Unfortunately Instead'.split(
    ' ',
  ),
);
