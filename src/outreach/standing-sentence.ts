import { dayOf } from './calendar.ts';
import { introductionHappened } from './introduction-step.ts';
import type { NextStep } from './next-step.ts';
import type { Standing } from './standing.ts';

/** A day as one says it: "3 November", with the year only when it is another one. */
export function spokenDay(moment: number, now: number, locale = 'en-GB'): string {
  const otherYear = new Date(moment).getFullYear() !== new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(otherYear ? { year: 'numeric' } : {}),
  }).format(moment);
}

/** A day with its place in the week: "Thursday 3 December". */
export function spokenWeekday(moment: number, now: number, locale = 'en-GB'): string {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(moment);
  return `${weekday} ${spokenDay(moment, now, locale)}`;
}

/** An hour of the day as clocks in much of the world show it: "15:00". */
export function spokenHour(moment: number, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(moment);
}

/** "today", "yesterday", "tomorrow" or "on 3 November". */
function onDay(moment: number, now: number): string {
  const age = dayOf(now) - dayOf(moment);
  if (age === 0) return 'today';
  if (age === -1) return 'tomorrow';
  if (age === 1) return 'yesterday';
  return `on ${spokenDay(moment, now)}`;
}

/** What happened, in one sentence. */
function happened(standing: Standing, now: number): string {
  switch (standing.state) {
    case 'new':
    case 'noticed':
      return 'You have not written to them yet.';
    case 'copied':
      return `You copied a message ${onDay(standing.at, now)}.`;
    case 'asked-introducer':
    case 'introduced':
    case 'not-introduced':
    case 'introducer':
      return introductionHappened(standing, moment => onDay(moment, now));
    case 'waiting':
      return `You ${standing.reminded ? 'sent your reminder' : 'wrote'} ${onDay(standing.since, now)}.`;
    case 'accepted':
      return `They accepted your invitation ${onDay(standing.at, now)}.`;
    case 'said-yes':
      return `They said yes ${onDay(standing.at, now)}.`;
    case 'later':
      return `They said "not now" ${onDay(standing.at, now)}.`;
    case 'redirected':
      return `They pointed you to ${standing.to} ${onDay(standing.at, now)}.`;
    case 'unclear':
      return `They answered ${onDay(standing.at, now)}.`;
    case 'scheduled':
      return now < standing.when
        ? `You are talking ${onDay(standing.when, now)} at ${spokenHour(standing.when)}.`
        : `You were to talk ${onDay(standing.when, now)}.`;
    case 'met':
      return `You talked ${onDay(standing.at, now)}.`;
    case 'in-touch':
      return `You last wrote ${onDay(standing.at, now)}.`;
    case 'let-go':
      return `You let this one go ${onDay(standing.at, now)}.`;
    case 'declined':
      return `They declined ${onDay(standing.at, now)}.`;
    case 'do-not-contact':
      return `You decided ${onDay(standing.at, now)} not to contact them again.`;
  }
}

/**
 * Where the sender stands with a person, as the popup says it:
 * "You wrote on 3 November. Best to wait until 12 November."
 */
export function standingSentence(standing: Standing, step: NextStep, now: number): string {
  const past = happened(standing, now);
  if (step.action === 'write-first') return past;
  if (standing.state === 'scheduled') return `${past} ${step.why}`;
  if (step.from !== undefined && now < step.from) {
    if (standing.state === 'asked-introducer') {
      return `${past} Give it until ${spokenDay(step.from, now)}.`;
    }
    return `${past} Best to wait until ${spokenDay(step.from, now)}.`;
  }
  if (step.action === 'confirm-sent') return `${past} Did you send it?`;
  return `${past} ${step.why}`;
}
