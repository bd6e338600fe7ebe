/** Something in an export that could not be used; the rest still can. */
export interface ImportProblem {
  readonly file: string;
  /** Line of the file, from 1, where one can be named. */
  readonly line?: number;
  /** One sentence for the sender. */
  readonly what: string;
}

/** Why a file cannot be imported at all. */
export class ImportError extends Error {
  readonly kind: 'not-an-export' | 'too-large' | 'broken-archive' | 'wrong-encoding' | 'cut-short';

  constructor(kind: ImportError['kind'], message: string) {
    super(message);
    this.name = 'ImportError';
    this.kind = kind;
  }
}
