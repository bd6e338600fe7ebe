import type { Finder } from '../finder.ts';

const FIRST =
  /^\s*(?:the )?(first|founding|inaugural)\s+(?!aid|responder|line|year|officer|class|grade|mate|assistant|violin|secretary|sergeant)(.+)$/i;

/** The first to hold a role, where the title itself says so. */
export const findFirstOfKind: Finder = ({ timeline }) =>
  timeline.flatMap(({ position, ref, current, employer, role: whole }) => {
    const [, , role] = FIRST.exec(whole ?? '') ?? [];
    if (
      role === undefined ||
      whole === undefined ||
      employer === undefined ||
      /partner|member|father/i.test(role)
    ) {
      return [];
    }
    return [
      {
        kind: 'first-of-kind' as const,
        evidence: [ref],
        summary: `${position.title}, ${employer}`,
        specificity: current ? 0.8 : 0.65,
        values: { role, line: whole.replace(/^the /i, ''), employer },
      },
    ];
  });
