import { describeRule } from './describe-rule.ts';

describeRule('L10', {
  fires: [
    'I was just wondering if perhaps you might have time.',
    'Maybe you could possibly, perhaps, spare a minute.',
    'I was just hoping that maybe you might be free.',
    'I guess I was just wondering whether you might know.',
    'Perhaps, if it is possible, you might hopefully have time.',
    'I wonder if you might possibly know somebody.',
  ],
  silent: [
    'I was wondering if you would have 15 minutes.',
    'Would you perhaps have 15 minutes?',
    'I have worked there for just over ten years.',
    'Could I ask you about alarms? I would gladly come to you.',
    'You might enjoy our notes.',
    'I just finished my second year, and perhaps you remember yours.',
    'Maybe in May? Any day would do. I might come by train, whichever of the two is easier for you, perhaps early.',
  ],
});
