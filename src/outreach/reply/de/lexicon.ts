import { parse } from 'chrono-node/de';
import type { ReplyLexicon } from '../reply-lexicon.ts';
import { COLLEAGUE, NOT_NAMES } from './colleague.ts';
import { FINAL_NO, FIRM_NO, SOFT_NO, word } from './refusals.ts';
import { SEASONS } from './seasons.ts';
import { LATER, MEANS, OFFERS_TIME, YES } from './welcomes.ts';

/** The words of which German texts are full; those that English writes too are left out. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer und oder aber doch ich sie ihnen ihr ihre ihren ihrem ihrer mir ' +
    'mich mein meine meinen meinem meiner wir uns unser er es sich man ist sind bin war waren habe haben hat hätte hätten ' +
    'wird werde werden würde würden kann können könnte könnten muss müssen möchte darf dürfen soll nicht kein keine keinen ' +
    'nein ja gern gerne sehr vielen dank danke für mit von vom zu zum zur bei beim auf aus nach vor über unter bis seit ' +
    'wenn weil dass ob wie wo wann wer wen auch noch nur schon mal einmal dann jetzt hier da im am um ab ' +
    'leider gerade derzeit moment zeit woche wochen nächste nächsten nächster jahr monat tag heute morgen uhr montag dienstag ' +
    'mittwoch donnerstag freitag hallo guten liebe grüße viele beste alles gute viel erfolg melden schreiben rufen fragen bitte ' +
    'nachricht anfrage frage so nichts mehr wieder diese diesen dieser dieses was andere besser kollegin kollege'
  ).split(' '),
);

/** Idioms with "nicht" or "kein" in them that refuse nothing, and courtesies that promise nothing. */
const NEUTRAL: readonly RegExp[] = [
  word(
    'tut mir (?:\\p{L}+ )?leid,? (?:dass ich (?:mich )?(?:jetzt )?erst|für (?:die|meine) späte)[^.!?]{0,40}',
    'giu',
  ),
  word(
    '(?:gar |überhaupt )?kein(?:e|erlei)? (?:problem|thema|sache|ursache|frage|umstände)',
    'giu',
  ),
  word('warum (?:eigentlich )?nicht', 'giu'),
  word(
    'nicht (?:nur|zuletzt|wahr|zögern)|zögern sie nicht|stört (?:mich )?(?:\\p{L}+ )?nicht',
    'giu',
  ),
  word('macht (?:mir )?(?:gar |überhaupt )?nichts', 'giu'),
  word('nichts (?:dagegen|leichter als das)', 'giu'),
  word('freut mich(?:,)? (?:dass|von ihnen|zu hören|zu lesen|ihr interesse)', 'giu'),
  word('(?:ich )?freue mich (?:sehr )?(?:über|,? dass) [^.!?,]{2,40}', 'giu'),
  word('(?:vielen |herzlichen |lieben )?dank für (?:ihre?|die|das) [^.!?,;]{2,40}', 'giu'),
  word(
    'danke (?:ihnen )?(?:für|der) (?:ihre?|die|das|nachfrage) ?(?:nachricht|anfrage|interesse|nette \\p{L}+|freundliche \\p{L}+)?',
    'giu',
  ),
];

const AUTOMATIC: readonly RegExp[] = [
  word('automatische (?:antwort|abwesenheitsnotiz|nachricht)|abwesenheitsnotiz'),
  word('(?:nicht|derzeit nicht) im (?:büro|haus)|außer haus'),
  word(
    '(?:in dringenden fällen|eingeschränkte[nr]? zugriff|wird nicht (?:gelesen|weitergeleitet))',
  ),
];

/** How German replies say yes, later, no, and "ask my colleague". */
export const GERMAN_REPLIES: ReplyLexicon = {
  language: 'de',
  smallWords: SMALL_WORDS,
  neutral: NEUTRAL,
  automatic: AUTOMATIC,
  finalNo: FINAL_NO,
  firmNo: FIRM_NO,
  softNo: SOFT_NO,
  later: LATER,
  yes: YES,
  means: MEANS,
  offersTime: OFFERS_TIME,
  colleague: COLLEAGUE,
  notNames: NOT_NAMES,
  // "Mir fehlt aber die Zeit" turns nothing: only after a comma does a second half begin.
  turn: /[,;]\s+(?:aber|jedoch|allerdings|doch|dafür|stattdessen|sondern)(?!\p{L})[,]?\s*/iu,
  quoted: /^(?:>|am .{4,80} schrieb |von: |-{2,} ?ursprüngliche nachricht|gesendet von )/im,
  dates: parse,
  notATime:
    /^(?:jetzt|heute|gerade|mai|so|mo|sa|di|do|mi|fr|eine minute|gleich|am morgen|morgen)$/i,
  seasons: SEASONS,
};
