/** A field of work: what one calls it, and the words in a title that give it away. */
export interface Field {
  readonly id: string;
  /** As after "from … to …" and "years in …". */
  readonly name: string;
  /** Words or word starts (`*`) of a job title. */
  readonly titles: string;
  /** Words or word starts of a subject studied. */
  readonly studies?: string;
  /** Broad family: a move within one family is no change of field. */
  readonly family: string;
}
