import type { Lead } from '../pack.ts';

/** What may follow a comma: a clause with its verb at the end. */
const CLAUSE =
  /^(?:dass|ob|wie|was|warum|weshalb|wer|wen|wem|wo|wohin|woher|wann|welche[mnrs]?|inwiefern|worauf|womit|wodurch)(?![\p{L}])/iu;

/** A clause or a thing after "Mich beschäftigt gerade". */
export const clauseOrThing: Lead = text => (text !== undefined && CLAUSE.test(text) ? ', ' : ' ');

/** A clause after a comma, anything else after a colon. */
export const clauseOrColon: Lead = text => (text !== undefined && CLAUSE.test(text) ? ', ' : ': ');
