import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeReply } from '../../../src/outreach/reply/decode-reply.ts';
import { ENGLISH } from '../../../src/outreach/reply/en/lexicon.ts';
import { XX } from '../../fixtures/languages/xx/language.ts';
import { plain, wide } from '../../fixtures/languages/xx/wide.ts';
import { noon } from '../support.ts';
import { CORPUS } from './corpus.ts';

const context = { now: noon(2026, 11, 23), names: ['Sam', 'Maya', wide('Sam'), wide('Maya')] };
const both = [ENGLISH, XX.replies];
const decode = (text: string) => decodeReply(text, context, both);

describe('replies in several languages', () => {
  it.each(CORPUS)('are read in each as in the other: $text', ({ text, answer, colleague }) => {
    expect(decode(text).answer).toBe(answer);
    const read = decode(wide(text));
    expect(read.answer).toBe(answer);
    if (colleague !== undefined) expect(plain(read.colleague ?? '')).toBe(colleague);
  });

  it('never take a no for a yes, in whichever language the one and the other is said', () => {
    const of = (answer: string) =>
      CORPUS.filter(reply => reply.answer === answer).map(({ text }) => text);
    fc.assert(
      fc.property(
        fc.constantFrom(...of('no')),
        fc.constantFrom(...of('yes')),
        fc.boolean(),
        fc.boolean(),
        (no, yes, noFirst, wideNo) => {
          const said = wideNo ? [wide(no), yes] : [no, wide(yes)];
          const text = (noFirst ? said : said.reverse()).join(' ');
          expect(decode(text).answer).not.toBe('yes');
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    'Leider habe ich im Moment gar keine Zeit. Alles Gute, ok?',
    'Purtroppo non posso, ma in bocca al lupo! Perfetto, ok.',
    'Lo siento mucho, ahora no tengo tiempo para esto.',
    'Sorry, geen interesse. Succes met alles.',
    'Désolé, je ne peux pas. Bon courage pour la suite.',
    'Ja, sehr gerne! Call me morgen um zehn.',
    'Ok, non merci.',
    'Perfect, maar nee.',
    '申し訳ありませんが、今回は見送らせてください。',
    'К сожалению, у меня нет времени на разговор.',
  ])('leave a language that is not known to the sender: %s', text => {
    expect(decode(text)).toMatchObject({ answer: 'unclear', evidence: '', automatic: false });
  });

  const SIGNATURES = [
    '\n\nKind regards\nDr. Karl Berg\nManaging Partner | Berg & Ostrow Legal LLP',
    '\n\nKarl Berg\nHead of Digital Product, Northwind Health Systems\nSent from my iPhone',
  ];
  it.each(SIGNATURES.flatMap(signed => CORPUS.map(reply => ({ ...reply, signed }))))(
    'are read the same above a long signature: $text',
    ({ text, answer, signed }) => {
      const read = decode(`${text}${signed}`).answer;
      // A signature may hide a yes, to be asked about; it never makes one, nor hides a no.
      expect(answer === 'no' || answer === 'yes' ? [answer] : [answer, 'unclear']).toContain(read);
    },
  );

  it.each([
    ['Please stop messaging me.\n\nKarl Berg', 'no'],
    ['Not interested. Karl Berg, Partner, Berg Legal LLP', 'no'],
    ['No. Kind regards, Karl Berg, Acme GmbH', 'no'],
    ['Tuesday at 3pm is fine. Cheers, Anna', 'yes'],
    ['Absolutely! Wednesday works. Maya Lindqvist', 'yes'],
  ])('are known by few words: %s', (text, answer) => {
    expect(decode(text).answer).toBe(answer);
  });

  it('say so to the sender', () => {
    const { why } = decode('Leider habe ich im Moment gar keine Zeit.');
    expect(why).toBe('I do not know the language of this reply. Please read it and choose.');
  });

  it('find no language where none is known', () => {
    expect(decodeReply('Yes, gladly. Call me on Monday.', context, []).answer).toBe('unclear');
  });
});
