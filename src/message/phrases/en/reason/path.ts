import { phrase as p, phrasesOf } from '../../phrase.ts';

/** They made a step that says something: between fields, away and back, out of studies. */

export const CHANGE_OF_FIELD = phrasesOf('reason/change-of-field', 'reason', [
  p('went', 'short', "you went from {fromField} to {toField}, and I'd love to know how."),
  p('moved', 'short', 'you moved from {fromField} to {toField}, and I wonder what that was like.'),
  p('left', 'short', 'you left {fromField} for {toField}, and I wonder what decided it.'),
  p('after', 'short', "you came to {toField} after {fromField}, and I'd like to know how."),
  p('keep', 'short', 'I keep wondering how one gets from {fromField} to {toField}. You did it.'),
  p('step', 'short', "it's your step from {fromField} to {toField} that made me write."),
  p('both', 'short', 'you know both {fromField} and {toField}, so I thought of asking you.'),
  p('changed', 'short', "you changed from {fromField} to {toField}, and I'm curious how it went."),
  p('before', 'short', 'you were {from:as} before you became {to:as}, and I wonder why.'),
  p('began-again', 'bare', 'you left {fromField} and began again in {toField}.'),
  p('used-to', 'bare', 'you went from {fromField} to {toField}.'),
  p(
    'was-then',
    'full',
    "you were {from:as} before you became {to:as}, and it's that step I'd like to ask you about.",
  ),
  p('made-me', 'full', 'your move from {fromField} to {toField} is what made me want to write.'),
  p(
    'understand',
    'full',
    "you went from {fromField} to {toField}, and I'd like to understand how that came about.",
  ),
  p(
    'seen-both',
    'full',
    "you've worked in both {fromField} and {toField}, and I've been wanting to ask somebody who has.",
  ),
  p(
    'keep-wondering',
    'full',
    "I keep wondering how somebody gets from {fromField} to {toField}, and you've done it.",
  ),
  p(
    'start-over',
    'full',
    "you left {fromField} and began again in {toField}, and I'd like to hear how you decided.",
  ),
]);

export const SHARED_PATH = phrasesOf('reason/shared-path', 'reason', [
  p('weighing', 'short', "you made the step I'm weighing, from {fromField} to {toField}."),
  p('same-step', 'short', "you went from {fromField} to {toField}, the very step I'm weighing."),
  p('follow', 'short', "you've gone from {fromField} to {toField}, and I may follow."),
  p('done-it', 'short', "I'm weighing a move from {fromField} to {toField}, and you've made it."),
  p('wondering', 'short', 'you went from {fromField} to {toField}, and I wonder whether I should.'),
  p('same', 'short', "you went from {fromField} to {toField}, and I'm tempted to do the same."),
  p('before', 'short', 'you were {from:as} before you became {to:as}, and I may do the same.'),
  p(
    'weighing-full',
    'full',
    "you made the step that I'm weighing now, from {fromField} to {toField}.",
  ),
  p(
    'ahead-full',
    'full',
    "you're ahead of me on a road I may take, from {fromField} to {toField}.",
  ),
  p(
    'before-full',
    'full',
    "you were {from:as} before you became {to:as}, and that's the move I keep turning over in my mind.",
  ),
  p(
    'done-full',
    'full',
    "I'm weighing a move from {fromField} to {toField}, and you're somebody who has actually made it.",
  ),
  p(
    'whether-full',
    'full',
    "you went from {fromField} to {toField}, and I'm trying to work out whether to do the same.",
  ),
]);

export const FAR_STUDIES = phrasesOf('reason/far-studies', 'reason', [
  p('studied', 'short', 'you studied {study} and became {role:as}, and I wonder how.'),
  p('came', 'short', "you came to {toField} by way of {study}, and I'd love to know how."),
  p('story', 'short', 'between {study} and {toField} there must be a story.'),
  p('curious', 'short', 'you studied {study} and ended up in {toField}, which made me curious.'),
  p('keep', 'short', 'I keep wondering how one gets from {study} to {toField}. You did it.'),
  p('came-bare', 'bare', 'you came to {toField} by way of {study}.'),
  p(
    'studied-full',
    'full',
    "you studied {study} and now work as {role:as}, and I'd like to understand how the one led to the other.",
  ),
  p(
    'came-full',
    'full',
    "you came to {toField} by way of {study}, and it's that roundabout road I'd like to ask about.",
  ),
  p('obvious-full', 'full', "from {study} to {toField} isn't the obvious road, and you took it."),
  p(
    'story-full',
    'full',
    'you studied {study} and work in {toField}, and there must be a story in between.',
  ),
]);

export const RETURN = phrasesOf('reason/return', 'reason', [
  p('back', 'short', 'you left {employer} and then went back, and I wonder why.'),
  p('twice', 'short', "you've chosen {employer} twice, and I wonder what drew you back."),
  p('after', 'short', 'you went back to {employer} after {fromEmployer}, and I wonder why.'),
  p('returned', 'short', 'you left {employer} and later returned, which made me curious.'),
  p('left', 'bare', 'you left {employer} and later returned.'),
  p(
    'back-full',
    'full',
    "you left {employer}, worked at {fromEmployer}, and then went back, and I'd like to hear why.",
  ),
  p(
    'twice-full',
    'full',
    "you've now chosen {employer} twice, and that's what I'd like to ask you about.",
  ),
  p(
    'drew-full',
    'full',
    "something drew you back to {employer} after {fromEmployer}, and I'd like to know what it was.",
  ),
]);

export const SIZE_OR_SECTOR = phrasesOf('reason/size-or-sector-move', 'reason', [
  p('wonder', 'short', 'you left {fromEmployer} for {toEmployer}, and I wonder what changed.'),
  p('both', 'short', "you know both {fromEmployer} and {toEmployer}, and I'd like to compare."),
  p('moved', 'bare', 'you moved from {fromEmployer} to {toEmployer}.'),
  p(
    'moved-full',
    'full',
    "you moved from {fromEmployer} to {toEmployer}, and I'd like to understand what changed for you.",
  ),
  p(
    'both-full',
    'full',
    "you've worked at {fromEmployer} and at {toEmployer}, two very different kinds of place.",
  ),
]);

export const CARRIED_OVER = phrasesOf('reason/carried-over', 'reason', [
  p('kept', 'short', 'you went from {from} to {to} and kept to {theme}, and I wonder why.'),
  p('thread', 'short', '{theme} runs through your work, from {from} to {to}.'),
  p('close', 'bare', 'you went from {from} to {to} and stayed close to {theme}.'),
  p(
    'kept-full',
    'full',
    'you were {from:as} and are now {to:as}, and {theme} has stayed with you all the way.',
  ),
  p(
    'thread-full',
    'full',
    "{theme} seems to run through all you've done, from {from} to {to}, and I'd like to ask how.",
  ),
]);
