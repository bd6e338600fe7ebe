import { phrase as p, phrasesOf } from '../phrase.ts';

/** Words to say no with (S6): a no must be as easy to write as a yes, and never sound feared. */
export const EASY_OUT = phrasesOf('easy-out', 'easy-out', [
  p('no-worries', 'short', 'No worries if not.', { register: 'warm' }),
  p('fine-too', 'short', 'A no is fine too.'),
  p('no-harm', 'short', 'If not, no harm done.', { register: 'warm' }),
  p('say-no', 'short', "It's fine to say no."),
  p('feel-free', 'short', 'Please feel free to say no.'),
  p('not-now', 'short', 'A "not now" is fine too.'),
  p('understand', 'short', "I'd understand a no."),
  p('no-matter', 'short', 'If not, no matter.', { register: 'warm' }),
  p('all-right', 'short', "It's all right if not."),
  p('if-no', 'short', "If it's a no, that's fine."),
  p('decline', 'short', 'Please feel free to decline.', { register: 'formal' }),
  p('one-line', 'full', `If it's not a good time, a one-line "not now" is perfectly fine.`),
  p('no-sorry', 'full', `If you'd rather not, "no, sorry" is all the answer I need.`, {
    register: 'warm',
  }),
  p('no-reason', 'full', "If you'd rather not, just say so; there's no need to give a reason."),
  p('no-room', 'full', 'If there is no room for it just now, a short no is quite all right.'),
  p('full-plate', 'full', `And if this is a bad month, "not now" is a perfectly good answer.`),
  p('not-for-you', 'full', "And if this isn't for you, that's quite all right too."),
  p('short-line', 'full', "If you can't, one short line will do, and no line at all is fine too."),
  p('your-time', 'full', "It's your time, so a no is as good an answer as a yes."),
  p('leave-it', 'full', "And if you'd rather leave it, just say so."),
  p('cannot', 'full', "If it doesn't fit, a short no will do."),
  p('decline-full', 'full', `Should this not suit you, a short "no" is perfectly fine.`, {
    register: 'formal',
  }),
]);
