import { review } from '../../../etiquette/review.ts';
import { compose } from '../../../message/compose.ts';
import { likelyChannel } from '../../../message/likely-channel.ts';
import { rankReasons } from '../../../message/reasons/rank-reasons.ts';
import { findInsights } from '../../../profile/insights/find-insights.ts';
import { learnLanguages, SHELF } from '../../languages/shelf.ts';
import type { Craft } from './ports.ts';

/** The pure rooms, as the popup uses them. */
export const REAL_CRAFT: Craft = {
  findInsights,
  rankReasons,
  likelyChannel,
  compose,
  review,
  languages: SHELF,
  learn: learnLanguages,
};
