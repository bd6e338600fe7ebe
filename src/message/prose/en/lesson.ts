/** A lesson that can follow "is": a that-clause, a question, or a thing. */
const CAN_FOLLOW_IS = /^(?:that|how|why|what|where|when|whether|your|the|an?|to) /i;

/**
 * What joins "What I take away" to the sender's lesson: ` is ` where that reads on, a
 * colon before a sentence of their own or a blank.
 */
export function lessonIs(text: string | undefined): string {
  return text !== undefined && CAN_FOLLOW_IS.test(text) ? ' is ' : ': ';
}
