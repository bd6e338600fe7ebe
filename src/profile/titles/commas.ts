import { isRoleNoun } from './role-nouns.ts';

/** Roles that are always the head of something: "Director, Nursing" is the director of nursing. */
const HEADS_SOMETHING =
  /^(?:(?:senior|associate|assistant|deputy|executive|managing|interim|acting|regional|global|group|national|country|area)\s+)*(?:director|head|vp|svp|evp|avp|vice president|president|manager|chief|chair|coordinator|professor|dean)$/i;

/** Areas that are named; what stands after the comma otherwise is a ward, a school or a slogan. */
const NOT_AN_AREA =
  /\b(?:department|dept|school|faculty|hospital|college|university|inc|ltd|llc|office|campus|ph\.?d|mba|bsn|msn|rn|esq|cpa|pmp|md)\b/i;

/**
 * Turns "Director, Nursing" and "Manager Operations" into "Director of Nursing" and
 * "Manager of Operations", "Lead, Data Science" into "Data Science Lead"; drops what follows any other comma ("Staff Nurse, Ward 6").
 */
export function withAreaInWords(part: string): string {
  const [role = '', ...areas] = part.split(/\s*,\s+/);
  const area = areas[0];
  if (area !== undefined && HEADS_SOMETHING.test(role) && isArea(area)) return `${role} of ${area}`;
  if (area !== undefined && /^(?:senior |team |tech )?lead$/i.test(role) && isArea(area))
    return `${area} ${role}`;
  if (isList(part)) return part;
  return areas.length === 0 ? withInnerArea(role) : role;
}

function isArea(area: string): boolean {
  const words = area.toLowerCase().split(/\s+/);
  return (
    words.length <= 4 && !NOT_AN_AREA.test(area) && !words.some(isRoleNoun) && !/\d/.test(area)
  );
}

/** "Founder, owner and head gardener" is three roles, said as they stand. */
function isList(part: string): boolean {
  const parts = part.split(/\s*,\s+|\s+(?:and|&)\s+/);
  return (
    parts.length > 2 &&
    parts.every(each => isRoleNoun(each.toLowerCase().split(/\s+/).at(-1) ?? ''))
  );
}

function withInnerArea(role: string): string {
  const words = role.split(/\s+/);
  for (let at = words.length - 1; at > 0; at -= 1) {
    const head = words.slice(0, at).join(' ');
    const rest = words.slice(at).join(' ');
    const joined = /^(?:of|for|in|to|with|and|&|emerit\w*|elect|designate|at)\b/i.test(rest);
    if (HEADS_SOMETHING.test(head) && !joined && isArea(rest)) return `${head} of ${rest}`;
  }
  return role;
}
