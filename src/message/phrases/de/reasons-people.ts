import { phrase as p, phrasesOf } from '../phrase.ts';

/** Somebody or something connects the two, or nothing is known that does. */

/** Says only that somebody gave the name: what they thought or said is not ours to claim (G2). */
export const REFERRAL = phrasesOf('reason/referral', 'reason', [
  p('name', 'short', '{referrer} hat mir Ihren Namen genannt, und ich habe eine Frage.'),
  p('name-bare', 'bare', '{referrer} hat mir Ihren Namen genannt.'),
  p(
    'name-full',
    'full',
    '{referrer} hat mir freundlicherweise Ihren Namen genannt, und ich würde Sie gern etwas zu Ihrer Arbeit fragen.',
  ),
  p(
    'from-full',
    'full',
    'Ihren Namen habe ich von {referrer}, und ich hoffe, eine Frage ist Ihnen recht.',
  ),
]);

export const INTRODUCTION = phrasesOf('reason/introduction', 'reason', [
  p('touch', 'short', '{introducer} hat uns bekannt gemacht.'),
  p(
    'touch-full',
    'full',
    '{introducer} hat uns freundlicherweise bekannt gemacht, und so komme ich mit einer Frage zu Ihnen.',
  ),
]);

export const MUTUALS = phrasesOf('reason/mutuals', 'reason', [
  p('know', 'short', 'wir kennen beide {mutual}, und ich würde Sie gern etwas fragen.'),
  p('know-bare', 'bare', 'wir kennen beide {mutual}.'),
  p(
    'know-full',
    'full',
    'wir kennen beide {mutual}, und das gibt mir den Mut, Ihnen zu schreiben.',
  ),
]);

export const SHARED_SCHOOL = phrasesOf('reason/shared-school', 'reason', [
  p('both', 'short', 'uns verbindet {school:nom}; ich wüsste gern, wohin der Weg Sie führte.'),
  p('both-bare', 'bare', 'uns verbindet {school:nom}.'),
  p(
    'both-full',
    'full',
    'uns verbindet {school:nom}, und ich wüsste gern, wie Ihr Weg von dort weiterging.',
  ),
]);

export const SHARED_EMPLOYER = phrasesOf('reason/shared-employer', 'reason', [
  p('both', 'short', 'wir haben beide {employer:bei} gearbeitet, deshalb frage ich Sie.'),
  p('both-bare', 'bare', 'wir haben beide {employer:bei} gearbeitet.'),
  p(
    'both-full',
    'full',
    'wir haben beide {employer:bei} gearbeitet, und ich wüsste gern, wie es für Sie weiterging.',
  ),
]);

export const SHARED_CITY = phrasesOf('reason/shared-city', 'reason', [
  p('both', 'short', 'wir sind beide in {city}, und ich würde Sie gern zu Ihrer Arbeit befragen.'),
  p('both-bare', 'bare', 'wir sind beide in {city}.'),
  p(
    'both-full',
    'full',
    'wir sind beide in {city}, und so dachte ich, ich frage Sie einfach nach Ihrer Arbeit.',
  ),
]);

export const SHARED_LANGUAGE = phrasesOf('reason/shared-language', 'reason', [
  p('both', 'short', 'wir sprechen beide {language}, und ich habe eine Frage an Sie.'),
  p('both-bare', 'bare', 'wir sprechen beide {language}.'),
  p(
    'both-full',
    'full',
    'wir sprechen beide {language}, und so dachte ich, ich frage Sie einfach nach Ihrer Arbeit.',
  ),
]);

export const LOCAL_EXPERT = phrasesOf('reason/local-expert', 'reason', [
  p('years', 'short', 'Sie haben {years:count} Jahre Erfahrung {field:im}, deshalb frage ich Sie.'),
  p('know', 'short', 'nach {years:count} Jahren {field:im} wissen Sie, was nirgends steht.'),
  p(
    'years-full',
    'full',
    'Sie haben {years:count} Jahre Erfahrung {field:im}, und ich frage lieber Sie, als zu raten.',
  ),
  p(
    'know-full',
    'full',
    'nach {years:count} Jahren {field:im} wissen Sie Dinge, die ich nirgends nachlesen kann.',
  ),
]);

export const PLAIN = phrasesOf('reason/plain', 'reason', [
  p('understand', 'short', 'ich möchte Ihre Arbeit gern besser verstehen.'),
  p('first-hand', 'short', 'ich würde gern von Ihnen selbst hören, wie Ihre Arbeit ist.'),
  p(
    'understand-full',
    'full',
    'ich möchte Ihre Arbeit gern besser verstehen und frage lieber Sie, als zu raten.',
  ),
  p('came-full', 'full', 'mich interessiert Ihre Arbeit und wie Sie dazu gekommen sind.'),
]);
