import { phrase as p, phrasesOf } from '../../phrase.ts';

/** They made a step that says something: between fields, away and back, out of studies. */

export const CHANGE_OF_FIELD = phrasesOf('reason/change-of-field', 'reason', [
  p('went', 'short', 'you went from {fromField} to {toField}, and I wonder how that was.'),
  p('before', 'short', 'you were {from:as} before you became {to:as}.'),
  p('step', 'short', 'your step from {fromField} to {toField} is why I am writing.'),
  p('both', 'short', 'you know both {fromField} and {toField} from the inside.'),
  p('moved', 'short', 'you moved from {fromField} to {toField}, and I would like to know how.'),
  p('left', 'short', 'you left {fromField} for {toField}, and that made me curious.'),
  p('after', 'short', 'you came to {toField} after {fromField}.'),
  p('used-to', 'short', 'you used to work in {fromField} and are now in {toField}.'),
  p(
    'was-then',
    'full',
    'you were {from:as} before you became {to:as}, and it is that step I would like to ask about.',
  ),
  p(
    'made-me',
    'full',
    'your move from {fromField} to {toField} is what made me want to write to you.',
  ),
  p(
    'understand',
    'full',
    'you went from {fromField} to {toField}, and I would like to understand how that came about.',
  ),
  p(
    'seen-both',
    'full',
    'you have worked in both {fromField} and {toField}, which is why I am asking you of all people.',
  ),
  p(
    'find-myself',
    'full',
    'I keep wondering how somebody gets from {fromField} to {toField}, and you have done it.',
  ),
  p('start-over', 'full', 'you left {fromField} and began again in {toField}.'),
]);

export const SHARED_PATH = phrasesOf('reason/shared-path', 'reason', [
  p('weighing', 'short', 'you made the step I am weighing, from {fromField} to {toField}.'),
  p(
    'same-step',
    'short',
    "you went from {fromField} to {toField}, the very step I'm thinking about.",
  ),
  p('ahead', 'short', 'you have gone from {fromField} to {toField}, and I may follow.'),
  p(
    'done-it',
    'short',
    "I'm thinking of going from {fromField} to {toField}, and you have done it.",
  ),
  p('already', 'short', 'you have already moved from {fromField} to {toField}, as I hope to.'),
  p(
    'weighing-full',
    'full',
    'you made the step that I am now weighing, from {fromField} to {toField}.',
  ),
  p(
    'ahead-full',
    'full',
    'you are a few years ahead of me on a road I would like to take, from {fromField} to {toField}.',
  ),
  p(
    'before-full',
    'full',
    "you were {from:as} before you became {to:as}, and that is the move I'm turning over in my mind.",
  ),
  p(
    'done-full',
    'full',
    'I am thinking about going from {fromField} to {toField}, and you have actually done it.',
  ),
]);

export const FAR_STUDIES = phrasesOf('reason/far-studies', 'reason', [
  p('studied', 'short', 'you studied {study} and work as {role:as}, and I would like to know how.'),
  p('came', 'short', 'you came to {toField} by way of {study}.'),
  p('between', 'short', 'between {study} and {toField} there must be a story.'),
  p(
    'made-curious',
    'short',
    'you studied {study} and ended up in {toField}, which made me curious.',
  ),
  p(
    'studied-full',
    'full',
    'you studied {study} and now work as {role:as}, and I would like to understand how the one led to the other.',
  ),
  p(
    'came-full',
    'full',
    'you came to {toField} by way of {study}, and that roundabout road is why I am writing.',
  ),
  p('not-obvious', 'full', 'from {study} to {toField} is not the obvious road, and you took it.'),
]);

export const RETURN = phrasesOf('reason/return', 'reason', [
  p('back', 'short', 'you left {employer} and then went back.'),
  p('after', 'short', 'you went back to {employer} after {fromEmployer}.'),
  p('twice', 'short', 'you have joined {employer} twice, and I wonder what drew you back.'),
  p('back-full', 'full', 'you left {employer}, worked at {fromEmployer}, and then went back.'),
  p(
    'twice-full',
    'full',
    'you have now chosen {employer} twice, and that is what I would like to ask you about.',
  ),
]);

export const SIZE_OR_SECTOR = phrasesOf('reason/size-or-sector-move', 'reason', [
  p('moved', 'short', 'you moved from {fromEmployer} to {toEmployer}.'),
  p('both', 'short', 'you know both {fromEmployer} and {toEmployer} from the inside.'),
  p(
    'moved-full',
    'full',
    'you moved from {fromEmployer} to {toEmployer}, and I would like to understand what changed for you.',
  ),
  p(
    'both-full',
    'full',
    'you have worked both at {fromEmployer} and at {toEmployer}, two very different kinds of place.',
  ),
]);

export const CARRIED_OVER = phrasesOf('reason/carried-over', 'reason', [
  p('theme', 'short', '{theme} runs through your work, from {from} to {to}.'),
  p('kept', 'short', 'you went from {from} to {to} and stayed close to {theme}.'),
  p(
    'kept-full',
    'full',
    'you have changed jobs but not subject: {theme} runs from your time as {from:as} to your work now.',
  ),
  p(
    'theme-full',
    'full',
    'you were {from:as} and are now {to:as}, and {theme} has stayed with you all the way.',
  ),
]);
