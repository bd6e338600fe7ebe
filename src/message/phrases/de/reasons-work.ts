import { phrase as p, phrasesOf } from '../phrase.ts';

/** What they do, made, wrote or say of themselves. */

export const FOUNDER = phrasesOf('reason/founder', 'reason', [
  p('founded', 'short', 'Sie haben {employer:akk} gegründet; ich wüsste gern, wie das begann.', {
    when: ['founded'],
  }),
  p('helped', 'short', 'Sie haben {employer:akk} mitgegründet; ich wüsste gern, wie das begann.', {
    when: ['co-founded'],
  }),
  p(
    'founded-full',
    'full',
    'Sie haben {employer:akk} gegründet, und ich wüsste gern, woran Sie gemerkt haben, dass es sich lohnt.',
    { when: ['founded'] },
  ),
  p(
    'helped-full',
    'full',
    'Sie haben {employer:akk} mitgegründet, und ich wüsste gern, woran Sie gemerkt haben, dass es sich lohnt.',
    { when: ['co-founded'] },
  ),
]);

export const FIRST_OF_KIND = phrasesOf('reason/first-of-kind', 'reason', [
  p('begin', 'short', 'Sie haben {employer:bei} als {line} angefangen, ohne Vorbild im Haus.'),
  p(
    'begin-full',
    'full',
    'Sie haben {employer:bei} als {line} angefangen, ohne ein Vorbild im Haus, und ich wüsste gern, womit man da beginnt.',
  ),
]);

export const NEW_ROLE = phrasesOf('reason/new-role', 'reason', [
  p('fresh', 'short', 'Sie sind noch neu {employer:bei}, Ihre ersten Eindrücke sind also frisch.'),
  p('began', 'bare', 'Sie haben vor Kurzem {employer:bei} angefangen.'),
  p(
    'role-full',
    'full',
    'Sie haben vor Kurzem {employer:bei} als {role} angefangen, und ich wüsste gern, was Sie dazu bewogen hat.',
  ),
  p(
    'fresh-full',
    'full',
    'Sie sind noch neu {employer:bei} und haben sicher noch vor Augen, was Sie anfangs überrascht hat.',
  ),
]);

export const VOLUNTEERING = phrasesOf('reason/volunteering', 'reason', [
  p('give', 'short', 'neben dem Beruf engagieren Sie sich {organisation:bei}.'),
  p(
    'taught-full',
    'full',
    'neben dem Beruf engagieren Sie sich {organisation:bei}, und ich wüsste gern, was Sie von dort mitnehmen.',
  ),
]);

export const CURRENT_ROLE = phrasesOf('reason/current-role', 'reason', [
  p('really', 'short', 'Sie arbeiten als {role}, und ich wüsste gern, wie das wirklich ist.'),
  p('place', 'bare', 'Sie arbeiten {employer:bei}, und ich wüsste gern, wie es dort ist.'),
  p('rather', 'short', 'was man als {role} wirklich tut, frage ich lieber Sie, als zu raten.'),
  p(
    'really-full',
    'full',
    'Sie arbeiten {employer:bei} als {role}, und ich wüsste gern, wie diese Arbeit im Alltag wirklich ist.',
  ),
  p(
    'rather-full',
    'full',
    'Sie arbeiten als {role}, und ich frage lieber Sie, wie das ist, als mir etwas zusammenzureimen.',
  ),
]);

export const HEADLINE = phrasesOf('reason/headline', 'reason', [
  p('line', 'short', 'Sie beschreiben Ihre Arbeit mit „{line}“; das wüsste ich gern genauer.'),
  p(
    'line-full',
    'full',
    'Sie beschreiben Ihre Arbeit mit „{line}“, und ich wüsste gern, was das im Alltag heißt.',
  ),
]);

export const MADE = phrasesOf('reason/made', 'reason', [
  p('published', 'short', 'Sie haben „{work}“ veröffentlicht, und ich habe eine Frage dazu.', {
    when: ['published'],
  }),
  p('shows', 'short', 'Ihr Profil zeigt „{work}“, und das hat mich neugierig gemacht.', {
    when: ['featured'],
  }),
  p('ask', 'bare', 'ich habe eine Frage zu „{work}“.'),
  p(
    'published-full',
    'full',
    'Sie haben „{work}“ veröffentlicht, und ich würde gern hören, wie es dazu kam.',
    { when: ['published'] },
  ),
  p(
    'chosen-full',
    'full',
    'auf Ihrem Profil haben Sie „{work}“ ausgewählt, und ich wüsste gern, warum gerade das.',
    { when: ['featured'] },
  ),
]);

export const POST = phrasesOf('reason/post', 'reason', [
  p('line', 'short', 'zu Ihrem Satz „{quote}“ habe ich eine Frage.'),
  p('curious', 'short', 'Ihr Satz „{quote}“ hat mich neugierig gemacht.'),
  p('read', 'short', 'ich habe Ihren Beitrag gelesen und eine Frage zu „{quote}“.', {
    when: ['read-post'],
  }),
  p(
    'line-full',
    'full',
    'in einem Ihrer Beiträge steht der Satz „{quote}“, und ich würde gern hören, was dahintersteht.',
  ),
]);

export const ABOUT_WHY = phrasesOf('reason/about-why', 'reason', [
  p('line', 'short', 'Ihr Satz „{quote}“ hat mich neugierig gemacht.'),
  p('ask', 'short', 'zu einem Satz auf Ihrem Profil habe ich eine Frage: „{quote}“.'),
  p(
    'line-full',
    'full',
    'auf Ihrem Profil steht der Satz „{quote}“, und darüber würde ich gern mehr erfahren.',
  ),
]);
