import type { ClaimWords, SpellingWords } from '../../lexicon.ts';
import { phrases } from '../../text/phrases.ts';

const PAIRS = `
vieleicht vielleicht|villeicht vielleicht|nähmlich nämlich|nemlich nämlich|standart standard|seperat separat|wiederspiegeln widerspiegeln|interresant interessant|interressant interessant|intressant interessant|interresse interesse|intresse interesse|garnicht gar nicht|garnichts gar nichts|garkein gar kein|garkeine gar keine|aufjedenfall auf jeden fall|zumindestens zumindest|wärend während|ausserdem außerdem|agressiv aggressiv|akkustisch akustisch|algemein allgemein|anderst anders|brilliant brillant|ebend eben|entgültig endgültig|gallerie galerie|hälst hältst|kolege kollege|kolegin kollegin|lizens lizenz|maschiene maschine|mitlerweile mittlerweile|orginal original|proffesionell professionell|projeckt projekt|rythmus rhythmus|tolleranz toleranz|unterstüzung unterstützung|vorraus voraus|vorraussetzung voraussetzung|wilkommen willkommen|zeitschrifft zeitschrift|zusammenfasung zusammenfassung|karierre karriere|karierewechsel karrierewechsel|gespäch gespräch|minutten minuten|telefonnat telefonat
`;

/** Common slips and doubled words (R5). Only what is certain. */
export const SPELLING: SpellingWords = {
  misspelt: new Map(
    PAIRS.trim()
      .split('|')
      .flatMap(pair => {
        const [, wrong = '', right = ''] = /^(\S+) (.+)$/s.exec(pair.trim()) ?? [];
        return wrong !== '' && wrong !== right ? [[wrong, right] as const] : [];
      }),
  ),
  mayDouble: new Set([
    'die',
    'der',
    'das',
    'sie',
    'sich',
    'sehr',
    'ja',
    'nein',
    'so',
    'dass',
    'ist',
  ]),
};

const MADE =
  '(?:artikel|beitrag|beiträge|buch|bücher|studie|vortrag|vorträge|podcast|video|film|interview|kolumne|blog|newsletter|ausstellung|aufsatz|seminar|workshop|kurs|app|produkt|veröffentlichung(?:en)?|text|texte|roman|musik|konzert)';

/** Claims that the writer did something with the reader's work (G3). */
export const CLAIMS: ClaimWords = {
  patterns: phrases(
    `(?:habe|hatte) (?:ich )?(?:\\p{L}+ ){0,3}ihr(?:e[rnms]?|en)? (?:\\p{L}+ ){0,3}${MADE}(?: \\p{L}+){0,4}? (?:gelesen|gesehen|gehört|besucht|angeschaut|angesehen|verschlungen|genutzt|ausprobiert|gekauft)`,
    `ihr(?:e[rnms]?|en)? (?:\\p{L}+ ){0,3}${MADE}(?: \\p{L}+){0,3}? habe ich (?:\\p{L}+ ){0,3}(?:gelesen|gesehen|gehört|besucht|genutzt)`,
    'ich (?:lese|höre|verfolge|schaue) (?:\\p{L}+ ){0,3}ihre?n? (?:blog|newsletter|podcast|kolumne|beiträge|videos|kanal)',
    'als (?:treue[rs]?|regelmäßige[rs]?|langjährige[rs]?) (?:leser(?:in)?|hörer(?:in)?|follower(?:in)?|nutzer(?:in)?)',
  ),
  plainObjects: /(?:ihr|das) (?:\p{L}+ )?(?:profil|seite)$/u,
  statements: {
    read: /gelesen|lese|verschlungen|leser/u,
    watched: /gesehen|angesehen|angeschaut|schaue/u,
    heard: /gehört|höre|hörer/u,
    attended: /besucht|gehört|gesehen/u,
    visited: /besucht|gesehen/u,
    used: /genutzt|ausprobiert|gekauft|nutzer/u,
    seen: /gesehen|angesehen|angeschaut|besucht/u,
    follow: /verfolge|lese|höre|schaue|leser|hörer|follower/u,
  },
};
