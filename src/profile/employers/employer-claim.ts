import { remembered } from '../remembered.ts';

/** What the words in the employer's place claim: that somebody works there, or only that they did. */
export interface EmployerClaim {
  readonly name: string;
  /** True where the words themselves say that it is over: "ex-Northwind", "formerly Northwind". */
  readonly former: boolean;
}

/** Words before a name that say somebody has left. A hyphen or a space has to follow, or "Exeter" would be "eter". */
const LEFT =
  /^(?:ex(?:\s?[-–—]\s?|\s+(?=\p{Lu}))|(?:formerly|previously|former|past|prior|retired from|alumnus of|alumna of|alum of|alumni of)(?:\s?:\s?|\s+)(?:at\s+|with\s+|of\s+)?)/iu;

/** The claim in an employer's line, as people write it into a profile. */
export const employerClaim = remembered((line: string): EmployerClaim => {
  const text = line.trim();
  const name = text.replace(LEFT, '').trim();
  // "Past" or "Formerly" alone may be what a company is called.
  return name === '' || name === text ? { name: text, former: false } : { name, former: true };
});
