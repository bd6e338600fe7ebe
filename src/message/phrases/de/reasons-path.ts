import { phrase as p, phrasesOf } from '../phrase.ts';

/** They made a step that says something: between fields, away and back, upwards. */

export const CHANGE_OF_FIELD = phrasesOf('reason/change-of-field', 'reason', [
  p('how', 'short', 'Sie sind {fromField:aus} {toField:ins} gewechselt; ich wüsste gern, wie.'),
  p('both', 'short', 'Sie kennen {fromField:akk} und {toField:akk}, deshalb frage ich Sie.'),
  p('way', 'short', 'Ihr Weg {fromField:aus} {toField:ins} hat mich neugierig gemacht.'),
  p('went', 'bare', 'Sie sind {fromField:aus} {toField:ins} gewechselt.'),
  p(
    'came-about',
    'full',
    'Sie sind {fromField:aus} {toField:ins} gewechselt, und ich wüsste gern, wie es dazu kam.',
  ),
  p(
    'roles',
    'full',
    'Sie haben früher als {from} gearbeitet und arbeiten heute als {to}. Über diesen Schritt würde ich gern mehr erfahren.',
  ),
  p(
    'both-full',
    'full',
    'Sie kennen {fromField:akk} und {toField:akk} aus eigener Erfahrung, und davon würde ich gern hören.',
  ),
]);

export const SHARED_PATH = phrasesOf('reason/shared-path', 'reason', [
  p('same', 'short', 'Sie sind {fromField:aus} {toField:ins} gewechselt; ich überlege das auch.'),
  p('ahead', 'short', 'den Schritt {fromField:aus} {toField:ins}, den ich erwäge, kennen Sie.'),
  p(
    'think-full',
    'full',
    'Sie haben den Schritt gemacht, über den ich gerade nachdenke: {fromField:aus} {toField:ins}.',
  ),
  p(
    'whether-full',
    'full',
    'Sie sind {fromField:aus} {toField:ins} gewechselt, und ich überlege, ob ich das auch wagen soll.',
  ),
]);

export const FAR_STUDIES = phrasesOf('reason/far-studies', 'reason', [
  p('how', 'short', 'von {study:studiert} {toField:ins}: Ich wüsste gern, wie es dazu kam.'),
  p('work', 'short', 'Sie haben {study:studiert} studiert und arbeiten heute {toField:im}.'),
  p(
    'work-full',
    'full',
    'Sie haben {study:studiert} studiert und arbeiten heute {toField:im}. Ich wüsste gern, wie das eine zum anderen geführt hat.',
  ),
  p(
    'role-full',
    'full',
    'Sie haben {study:studiert} studiert und arbeiten heute als {role}, und diesen Weg würde ich gern verstehen.',
  ),
]);

export const RETURN = phrasesOf('reason/return', 'reason', [
  p('back', 'short', 'Sie sind {employer:zu} zurückgekehrt, und ich wüsste gern, warum.'),
  p(
    'back-full',
    'full',
    'Sie sind nach einer Zeit {fromEmployer:bei} {employer:zu} zurückgekehrt, und ich wüsste gern, was Sie zurückgezogen hat.',
  ),
  p(
    'twice-full',
    'full',
    'Sie haben sich zweimal für {employer:akk} entschieden, und danach würde ich Sie gern fragen.',
  ),
]);

export const SIZE_OR_SECTOR = phrasesOf('reason/size-or-sector-move', 'reason', [
  p('both', 'short', 'Sie kennen {fromEmployer:akk} und {toEmployer:akk} von innen.'),
  p(
    'moved-full',
    'full',
    'Sie sind {fromEmployer:von} {toEmployer:zu} gewechselt, und ich wüsste gern, was für Sie dort anders ist.',
  ),
  p(
    'both-full',
    'full',
    'Sie kennen {fromEmployer:akk} und {toEmployer:akk} von innen und können vergleichen, was ich nur von außen sehe.',
  ),
]);

export const CARRIED_OVER = phrasesOf('reason/carried-over', 'reason', [
  p('kept', 'short', 'das Thema {theme} begleitet Sie über mehrere Stationen.'),
  p(
    'kept-full',
    'full',
    'Sie haben erst als {from} und später als {to} gearbeitet, und das Thema {theme} hat Sie dabei begleitet.',
  ),
  p(
    'thread-full',
    'full',
    'das Thema {theme} zieht sich durch Ihre Arbeit, und ich wüsste gern, wie es dazu kam.',
  ),
]);

export const LONG_STAY = phrasesOf('reason/long-stay', 'reason', [
  p(
    'since',
    'short',
    'Sie sind seit {years:count} Jahren {employer:bei}; ich wüsste gern, was Sie hält.',
  ),
  p(
    'know',
    'short',
    'nach {years:count} Jahren {employer:bei} wissen Sie, wie es dort wirklich ist.',
  ),
  p('been', 'bare', 'Sie sind seit {years:count} Jahren {employer:bei}.'),
  p(
    'since-full',
    'full',
    'Sie sind seit {years:count} Jahren {employer:bei}, und ich wüsste gern, was Sie dort hält.',
  ),
  p(
    'know-full',
    'full',
    'Sie kennen {employer:akk} seit {years:count} Jahren von innen, und ich frage lieber Sie, als zu raten.',
  ),
]);

export const CLIMB = phrasesOf('reason/climb', 'reason', [
  p('way', 'short', 'Sie haben als {from} angefangen und arbeiten heute als {to}.'),
  p(
    'began',
    'short',
    'Sie haben {employer:bei} als {from} angefangen; ich wüsste gern, wie es weiterging.',
  ),
  p(
    'began-full',
    'full',
    'Sie haben {employer:bei} als {from} angefangen, und ich wüsste gern, wie Ihr Weg von dort weiterging.',
  ),
  p(
    'way-full',
    'full',
    'Sie haben {employer:bei} als {from} angefangen und arbeiten dort heute als {to}. Ich wüsste gern, wie es dazu kam.',
  ),
  p(
    'stayed-full',
    'full',
    'Sie sind {employer:bei} den Weg von der ersten Stelle als {from} bis zur heutigen als {to} gegangen, und davon würde ich gern hören.',
  ),
]);
