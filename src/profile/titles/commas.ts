import { isRoleNoun } from './role-nouns.ts';

/** Roles that are always the head of something: "Director, Nursing" is the director of nursing. */
const HEADS_SOMETHING =
  /^(?:(?:senior|associate|assistant|deputy|executive|managing|interim|acting|regional|global|group|national|country|area)\s+)*(?:director|head|vp|svp|evp|avp|vice president|president|manager|chief|chair|coordinator|professor|dean)$/i;

/** Last words of areas that somebody can be the head of; anything else may be an employer or a ward. */
const AREAS: ReadonlySet<string> = new Set(
  (
    'accounting acquisition administration admissions advertising affairs analysis analytics architecture archives art arts ' +
    'banking brand branding bridges broadcasting business campaigns care cases catering change collections commerce ' +
    'communications community compliance conservation construction content contracts culture curriculum customers data ' +
    'delivery design development digital education emea engagement engineering enterprise environment equity estates ethics ' +
    'events excellence exhibitions experience facilities finance fleet fundraising giving governance grants growth health hr ' +
    'housekeeping housing improvement inclusion informatics information infrastructure innovation insights integration ' +
    'interpretation investment it kitchens knowledge law learning legal licensing logistics maintenance management ' +
    'manufacturing marketing media medicine membership merchandising midwifery mobility music nursing operations outreach ' +
    'partnerships payments payroll people performance pharmacy philanthropy planning policy politics privacy procurement ' +
    'product production products programmes programming programs projects property psychology publications publishing purchasing ' +
    'quality recruiting recruitment relations reporting research resources restaurants retail rights risk safety sales scheduling science ' +
    'sciences security services software sport sports standards strategy success supply support surgery sustainability systems ' +
    'talent tax teaching technology therapy trading training translation transport transportation treasury ux visitors wards water wellbeing'
  ).split(' '),
);

/**
 * Turns "Director, Nursing" and "Manager Operations" into "Director of Nursing" and
 * "Manager of Operations", "Lead, Data Science" into
 * "Data Science Lead"; drops what follows any other comma ("Staff Nurse, Ward 6").
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

/** Whether a text names an area of work rather than a place, a body or another role. */
export function isArea(area: string): boolean {
  const words = area.toLowerCase().split(/\s+/);
  if (/\b(?:school|department|dept|faculty|college|institute|office|cent(?:er|re))\b/i.test(area))
    return false;
  return words.length <= 4 && AREAS.has(words.at(-1) ?? '') && !words.some(isRoleNoun);
}

/** Whether a role is the head of something that is still to be named. */
export function headsSomething(role: string): boolean {
  return HEADS_SOMETHING.test(role);
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
