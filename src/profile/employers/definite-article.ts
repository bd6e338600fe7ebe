/** Names that English says with "the": the University of Leeds, the Ministry of Health. */
const SAID_WITH_THE =
  /^(?:University|Ministry|Department|Museum|Institute|Office|City|Embassy|Council|Society|Library|Academy|Court|Municipality|Port|Government|Diocese|Port Authority|(?:High|Supreme|Crown|County|District) Court|Court of Appeal|Royal (?:College|Society|Institute|Academy)|National (?:Institute|Museum|Gallery|Library|Bank|Council|Archives?|Trust)|School District|International (?:Committee|Federation|Court|Institute)|Federal (?:Ministry|Office|Court)|Bank|State|County|Commonwealth) (?:of|for)\b(?! America\b)|^(?:British|Royal|National|Imperial War|Victoria and Albert) (?:Museum|Library|Gallery|Theatre|Opera House|Trust|Archives?|Shakespeare Company|Navy|Air Force)$|^(?:United Nations|European (?:Commission|Parliament|Central Bank|Space Agency)|World (?:Bank|Health Organi[sz]ation)|Red Cross|Supreme Court|High Court)$|^(?:NHS Trust|BBC|NHS|UN|EU|WHO|FBI|IMF|OECD)$/;

/** Departments of a country or town: the US Department of Energy. */
const DEPARTMENT = /^(?:\p{Lu}[\p{L}.]*\s){1,2}(?:Department|Ministry|Bureau) of /u;

/** Names whose own "The" is a plain article inside a sentence, told by the kind of body. */
const BODY =
  /\b(?:University|College|School|Academy|Hospital|Clinic|Museum|Gallery|Library|Theatre|Theater|Foundation|Trust|Institute|Institution|Association|Society|Council|Company|Group|Bank|Church|Court|Ministry|Department|Centre|Center|Orchestra|Opera|Times|Post|Guardian|Telegraph|Hotel|Partnership|Alliance|Agency|Bakery|Studio|Press|Charity|Project|Collective|Federation|Union|Fund|Party)\b/;

/** Bodies whose name, whatever stands before it, is said with "the": the Porto Tile Museum. */
const SAID_WITH_THE_BY_ENDING =
  /^(?!St\.? |The |Team |Club )(?:(?!.*['’]s? )\p{Lu}.*) (?:Museum|Gallery|Foundation|Institute|Department|Ministry|Army|Navy|Air Force|Society|Association|Federation|Commission|Orchestra|Choir|Embassy|Archives?|Trust|Observatory|Philharmonic|Rowing Club|Hotel)$/u;

/** A name with its article as it stands inside a sentence. */
export function withDefiniteArticle(name: string): string {
  const own = /^The\s+(.*)$/.exec(name)?.[1];
  if (own !== undefined) return BODY.test(own) || SAID_WITH_THE.test(own) ? `the ${own}` : name;
  const said = [SAID_WITH_THE, SAID_WITH_THE_BY_ENDING, DEPARTMENT];
  return said.some(pattern => pattern.test(name)) ? `the ${name}` : name;
}
