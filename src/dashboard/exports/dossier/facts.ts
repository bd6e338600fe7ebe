import { isoDay } from '../../../export/iso-day.ts';
import { plainLine, quoted } from '../../../export/markdown.ts';
import type { Correction } from '../../../profile/correction/correction.ts';
import { SECTION_NAMES } from '../../../profile/fact.ts';
import { factAt } from '../../../profile/fact-ref.ts';
import type { Profile } from '../../../profile/profile.ts';
import { type FactRow, factRows } from '../../../ui/desk/state/facts.ts';
import { TEXTS as DESK } from '../../../ui/desk/texts.ts';
import { leaves } from './leaves.ts';
import { DOSSIER } from './texts.ts';

/** What a fact holds beyond its line, such as the description of a position. */
function rest(profile: Profile, row: FactRow): readonly string[] {
  const fact = factAt(profile, row.ref);
  return leaves(fact?.value)
    .filter(leaf => !row.value.includes(leaf.value))
    .map(leaf => `  - ${plainLine(leaf.name)}: ${plainLine(leaf.value)}`);
}

/** One fact with where it comes from and when it was read. */
function factLines(profile: Profile, row: FactRow): readonly string[] {
  const from = row.source.section === 'sender' ? DESK.fromYou : row.source.how;
  const at = factAt(profile, row.ref)?.capturedAt;
  const source = DOSSIER.source(from, DESK.confidences[row.confidence], at && isoDay(at));
  const others = row.disagrees.map(value => `  - ${plainLine(DESK.alsoSaid(value))}`);
  return [`- ${plainLine(row.value)} (${plainLine(source)})`, ...others, ...rest(profile, row)];
}

/** What was read on their page, part by part. */
export function factParts(profile: Profile): readonly string[] {
  const rows = factRows(profile);
  return SECTION_NAMES.filter(name => rows.has(name)).flatMap(name => [
    `### ${plainLine(DESK.sections[name])}`,
    (rows.get(name) ?? []).flatMap(row => factLines(profile, row)).join('\n'),
  ]);
}

function correctionLine({ target, field, text, was, at, lifted }: Correction): string {
  const what = [target, field].filter(Boolean).join(', ');
  const words = DOSSIER.correction(what, was, text, lifted === true);
  return `- ${isoDay(at)}: ${plainLine(words)}`;
}

/** What the sender set right or took out. */
export function correctionLines(profile: Profile): readonly string[] {
  return (profile.corrections ?? []).map(correctionLine);
}

/** A longer text under a heading of its own; nothing where there is none. */
export function textPart(title: string, text: string): readonly string[] {
  return text.trim() === '' ? [] : [`### ${title}`, quoted(text)];
}
