import { beforeAll, describe, expect, it } from 'vitest';
import { GERMAN } from '../../src/message/phrases/de/pack.ts';
import { LANGUAGE } from '../../src/ui/languages/de.ts';
import { learn } from '../../src/ui/languages/language.ts';
import { everyScene } from '../gallery/every-scene.ts';
import { exhibit } from '../gallery/render.ts';
import { SENDERS } from '../gallery/senders.ts';

const NAMES = Object.keys(SENDERS);

beforeAll(() => learn(LANGUAGE));

describe('letters in German', () => {
  it('are stopped by no rule, guess nobody’s gender and never say "du"', () => {
    const exhibits = everyScene('de')
      .filter((scene, at) => at % 7 === 0 || scene.who === NAMES[at % NAMES.length])
      .filter((_, at) => at % 3 === 0)
      .map(exhibit);
    expect(exhibits.length).toBeGreaterThan(500);
    for (const { text, findings } of exhibits) {
      const stopped = findings.filter(
        ({ severity, rule }) => severity === 'block' && rule !== 'G1',
      );
      expect(
        stopped.map(({ rule, why }) => `${rule}: ${why}`),
        text,
      ).toEqual([]);
      expect(text).not.toMatch(
        /(?<!\p{L}|Clinique )(?:du|dich|dir|dein\p{L}*|Herrn?|Frau)(?!\p{L})/u,
      );
      expect(text, text).not.toMatch(
        /undefined|\{|\}| {2}|\b(?:bei|zu|von|in) d(?:em|as) (?=\p{Lu}\p{L}+ (?:und|gewechselt))/u,
      );
    }
  }, 120_000);

  it('say numbers, lists and times as one says them', () => {
    expect(GERMAN.filters['count']?.('12')).toBe('zwölf');
    expect(GERMAN.filters['count']?.('13')).toBe('13');
    expect(GERMAN.either(['Montag', 'Dienstag', 'Mittwoch'])).toBe(
      'Montag, Dienstag oder Mittwoch',
    );
    expect(GERMAN.all(['Ada Brandt'])).toBe('Ada Brandt');
    expect([3, 7, 11, 15, 20, 30, 60].map(GERMAN.ago)).toEqual([
      undefined,
      'letzte Woche',
      'vor anderthalb Wochen',
      'vor zwei Wochen',
      'vor drei Wochen',
      'letzten Monat',
      'vor einiger Zeit',
    ]);
  });

  it('join what the sender says of themselves as its words ask', () => {
    const { satz, doppelpunkt } = GERMAN.leads;
    expect(satz?.('wie Krankenhäuser ihre Software auswählen')).toBe(', ');
    expect(satz?.('der Staatsdienst')).toBe(' ');
    expect(satz?.('Wien als Arbeitsort')).toBe(' ');
    expect(doppelpunkt?.('dass man zuhört')).toBe(', ');
    expect(doppelpunkt?.('Zuhören')).toBe(': ');
    expect(doppelpunkt?.(undefined)).toBe(': ');
  });
});
