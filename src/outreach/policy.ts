/**
 * The outreach policy in one place. Every figure has its source; changing one is
 * a decision, not a tuning.
 */
export const POLICY = {
  /** Business days to wait before the one reminder: Dalton's 3B7 rule, "only follow up once" (SFU). */
  businessDaysBeforeReminder: 7,
  /**
   * Business days that somebody asked for an introduction gets before a letter without one
   * is proposed: the same patience as with anybody who was asked for something (3B7).
   */
  businessDaysForIntroducer: 7,
  /** Business days after the reminder before letting go quietly; the same patience again. */
  businessDaysBeforeLettingGo: 7,
  /** Reminders after an unanswered request: one is worth it, more is not (A14; P1). */
  reminders: 1,
  /** Hours within which to say thank you after a conversation (Yale; evidence section 3). */
  hoursToThank: 24,
  /** Most times a year to keep in touch, and only when welcome (A12; University of Portland). */
  keepInTouchPerYear: 3,
  /** Business days to hold a second person at the same employer (T3; one at a time). */
  businessDaysPerEmployer: 7,
  /** Noted invitations a free member can send in a month; three reported, five at most (C5). */
  notesPerMonth: 3,
  /** New people in one day beyond which the product advises to stop (P3). */
  newPeoplePerDay: 5,
} as const;
