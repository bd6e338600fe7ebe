import type { Finding } from '../../src/etiquette/finding.ts';
import { review } from '../../src/etiquette/review.ts';
import { compose } from '../../src/message/compose.ts';
import { type Draft, type Span, textOf } from '../../src/message/draft.ts';
import { GALLERY_NOW } from './person.ts';
import type { Scene } from './scenes.ts';

/** A letter of the gallery as composed and reviewed. */
export interface Exhibit {
  readonly scene: Scene;
  readonly draft: Draft;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Composes and reviews one scene. */
export function exhibit(scene: Scene): Exhibit {
  const { profile, sender, reason, channel, occasion, insights, context, wording } = scene;
  const draft = compose({
    profile,
    sender,
    reason,
    channel,
    occasion,
    insights,
    context,
    wording,
    language: scene.language ?? 'en',
    now: GALLERY_NOW,
  });
  const text = textOf(draft.spans);
  const subject = draft.subject === undefined ? {} : { subject: textOf(draft.subject) };
  const letter = { text, channel, occasion, language: draft.language, ...subject };
  const asserted = Object.values(context).flatMap(words =>
    typeof words === 'number' || typeof words === 'boolean' ? [] : words,
  );
  return {
    scene,
    draft,
    text,
    findings: review(letter, { profile, sender, asserted, now: GALLERY_NOW }),
  };
}

function sourceOf({ source }: Span): string | undefined {
  if (source.kind === 'fact') return source.facts.join('+');
  if (source.kind === 'sender') return `own ${source.field}`;
  if (source.kind === 'statement') return `ticked ${source.statement}`;
  return source.kind === 'blank' ? `blank ${source.blank}` : undefined;
}

/** One letter as its reader would see it, under a line that says what it is. */
export function exhibitAsLetter({ scene, draft, text }: Exhibit): string {
  const { profile, who, reason, channel, occasion } = scene;
  const { full } = profile.name.value;
  return [
    `### ${who} to ${full}: ${occasion} by ${channel}, ${reason.kind} (${reason.insight?.kind ?? 'none'})`,
    ...(draft.subject === undefined ? [] : [`**Subject:** ${textOf(draft.subject)}`]),
    text.replace(/^/gm, '> ').replace(/^> $/gm, '>'),
  ].join('\n\n');
}

/** One letter with its measures, sources and findings, as Markdown. */
function exhibitAsMarkdown(exhibit: Exhibit): string {
  const { scene, draft, text, findings } = exhibit;
  const words = text.split(/\s+/).length;
  const sources = [...(draft.subject ?? []), ...draft.spans].flatMap(span => {
    const source = sourceOf(span);
    return source === undefined ? [] : [`${JSON.stringify(span.text)} = ${source}`];
  });
  return [
    exhibitAsLetter(exhibit),
    `*Wording ${scene.wording}; ${text.length} characters, ${words} words.*`,
    `Sources: ${sources.join('; ')}`,
    ...findings.map(({ rule, severity, why, range }) => {
      const at =
        range === undefined ? '' : ` (${JSON.stringify(text.slice(range.start, range.end))})`;
      return `- **${severity} ${rule}** ${why}${at}`;
    }),
  ].join('\n\n');
}

/** How often each rule spoke, the loudest first. */
function tally(exhibits: readonly Exhibit[]): string {
  const counts = new Map<string, number>();
  for (const { rule, severity } of exhibits.flatMap(({ findings }) => findings)) {
    const key = `${severity} ${rule}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([rule, count]) => `- ${rule}: ${count}`)
    .join('\n');
}

/** A gallery of letters as Markdown. */
export function gallery(exhibits: readonly Exhibit[]): string {
  const head = `# Gallery\n\n${exhibits.length} letters between fictional people.\n\n${tally(exhibits)}`;
  return `${[head, ...exhibits.map(exhibitAsMarkdown)].join('\n\n')}\n`;
}
