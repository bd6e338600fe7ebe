/**
 * Recognises titles that are not in English. They are left as their owner wrote
 * them: German keeps its capitals, and nothing is translated.
 */

/** Small words that English titles do not hold. */
const FOREIGN_SMALL_WORDS =
  /(?:^|\s)(?:de|del|della|di|da|do|dos|das|du|des|der|die|den|für|fuer|und|im|am|bei|beim|zur|zum|et|à|au|aux|en|la|le|les|y|e|el|los|las|van|voor|het|een|och|för|av|på|og|til|ja|i|w|na|pro|pre|și|ve)(?=\s)/u;

/** Endings and whole words of roles in languages written without marks that would tell them apart. */
const FOREIGN_ROLES =
  /(?:pfleger|pflegerin|pflegefachfrau|pflegefachmann|leiter|leiterin|schwester|meister|meisterin|entwickler|entwicklerin|berater|beraterin|lehrer|lehrerin|helfer|fachkraft|kaufmann|kauffrau|techniker|technikerin|elektriker|elektrikerin|arbeiter|arbeiterin|fahrer|assistentin|referent|referentin|ingenieur|ingenieurin|beauftragter|richter|richterin|anwalt|arzt|hebamme|koch|tischler|gestalter|forscher|redakteur|redakteurin|infirmier|infirmiere|avocat|avocate|architecte|directeur|directrice|responsable|ingenieure|comptable|vendeur|vendeuse|enseignant|enseignante|juge|cuisinier|chercheur|enfermera|enfermero|abogado|abogada|ingeniero|ingeniera|arquitecto|arquitecta|maestra|maestro|profesora|profesor|jefe|jefa|gerente|cocinero|cocinera|contador|contadora|desarrollador|desarrolladora|juez|jueza|electricista|enfermeiro|enfermeira|advogado|advogada|engenheiro|engenheira|professora|infermiera|infermiere|avvocato|avvocata|ingegnere|insegnante|giudice|cuoco|elettricista|verpleegkundige|leraar|lerares|advocaat|onderzoeker|ontwikkelaar|rechter|monteur|medewerker|adviseur|\p{L}{3,}(?:bauer|bauerin|macher|schlosser|gärtner|bäcker|metzger|händler|musiker|informatiker|mechaniker|mechatroniker|apotheker|betreuer|betreuerin|sänger|förster|maurer)|werkstudent|werkstudentin|auszubildende|auszubildender|praktikant|praktikantin|sjuksköterska|lakare|larare|ingenjor|sykepleier|sygeplejerske|pielegniarka|nauczyciel|nauczycielka|prawnik|inzynier|perawat|guru|ogretmen|hemsire|avukat|muhendis)$/iu;

/** Borrowed titles that English says in small letters. */
const AT_HOME_IN_ENGLISH =
  /^(?:(?:demi |premier |senior |junior )?chef de (?:partie|cuisine|rang)|maître d'h[oô]tel|attaché|chargé d'affaires|concertmaster|aide-de-camp)$/i;

/** Whether the letters, small words or role words of a title are of another language than English. */
export function isForeignTitle(title: string): boolean {
  if (AT_HOME_IN_ENGLISH.test(title)) return false;
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(title)) return true;
  if (FOREIGN_SMALL_WORDS.test(title.replace(/^\S+/, ''))) return true;
  const words = title.split(/[^\p{L}]+/u).filter(word => word !== '');
  if (
    words.some(
      word => FOREIGN_ROLES.test(word) && !/^(?:sister|koch|guru|maestro|gerente)$/i.test(word),
    )
  )
    return true;
  return (
    words.some(
      word =>
        /[äöüßçñõãåøæœłśżźćńęąěščřžýůőűğışțđ]/i.test(word) && !/^(?:attaché|café)$/i.test(word),
    ) ||
    /[àâèêîïôûùìò]/i.test(title) ||
    /\p{L}é\p{L}/iu.test(title)
  );
}
