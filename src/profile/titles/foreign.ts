/**
 * Recognises titles that are not in English. They are left as their owner wrote
 * them: German keeps its capitals, and nothing is translated.
 */

/** Small words that English titles do not hold. */
const FOREIGN_SMALL_WORDS =
  /(?:^|\s)(?:de|del|della|di|da|do|dos|das|du|des|der|die|den|für|fuer|und|im|am|bei|beim|zur|zum|et|à|au|aux|en|la|le|les|y|e|el|los|las|van|voor|het|een|och|för|av|på|og|til|ja|i|w|na|pro|pre|și|ve)(?=\s)/u;

/** Endings of role words in other languages, alone or at the end of a compound (`Krankenpfleger`). */
const ROLE_ENDINGS: ReadonlySet<string> = new Set(
  (
    'pfleger pflegerin pflegefachfrau pflegefachmann leiter leiterin schwester meister meisterin entwickler ' +
    'entwicklerin berater beraterin lehrer lehrerin helfer fachkraft kaufmann kauffrau techniker technikerin ' +
    'elektriker elektrikerin arbeiter arbeiterin fahrer assistentin referent referentin ingenieur ingenieurin ' +
    'beauftragter richter richterin anwalt arzt hebamme tischler gestalter forscher redakteur redakteurin ' +
    'infirmier infirmiere avocat avocate architecte directeur directrice responsable ingenieure comptable vendeur ' +
    'vendeuse enseignant enseignante juge cuisinier chercheur enfermera enfermero abogado abogada ingeniero ' +
    'ingeniera arquitecto arquitecta maestra profesora profesor jefe jefa cocinero cocinera contador contadora ' +
    'desarrollador desarrolladora juez jueza electricista enfermeiro enfermeira advogado advogada engenheiro ' +
    'engenheira professora infermiera infermiere avvocato avvocata ingegnere insegnante giudice cuoco ' +
    'elettricista verpleegkundige leraar lerares advocaat onderzoeker ontwikkelaar rechter monteur medewerker ' +
    'adviseur gerente erzieher erzieherin werkstudent werkstudentin auszubildende auszubildender praktikant praktikantin sjuksköterska lakare ' +
    'larare ingenjor sykepleier sygeplejerske pielegniarka nauczyciel nauczycielka prawnik inzynier perawat ' +
    'ogretmen hemsire avukat muhendis'
  ).split(' '),
);

/** Endings that count in compounds only: a "Bauer" alone may be a name. */
const COMPOUND_ENDINGS: ReadonlySet<string> = new Set(
  (
    'bauer bauerin macher schlosser gärtner bäcker metzger händler musiker informatiker mechaniker mechatroniker ' +
    'apotheker betreuer betreuerin sänger förster maurer'
  ).split(' '),
);

/** Fewest letters before a compound's ending. */
const MIN_STEM = 3;

/** Borrowed titles that English says in small letters. */
const AT_HOME_IN_ENGLISH =
  /^(?:(?:demi |premier |senior |junior )?chef de (?:partie|cuisine|rang)|maître d'h[oô]tel|attaché|chargé d'affaires|concertmaster|aide-de-camp)$/i;

/** Whether the letters, small words or role words of a title are of another language than English. */
export function isForeignTitle(title: string): boolean {
  if (AT_HOME_IN_ENGLISH.test(title)) return false;
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(title)) return true;
  if (FOREIGN_SMALL_WORDS.test(title.replace(/^\S+/, ''))) return true;
  const words = title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '');
  if (words.some(isForeignRole)) return true;
  return (
    words.some(
      word =>
        /[äöüßçñõãåøæœłśżźćńęąěščřžýůőűğışțđ]/i.test(word) && !/^(?:attaché|café)$/i.test(word),
    ) ||
    /[àâèêîïôûùìò]/i.test(title) ||
    /\p{L}é\p{L}/iu.test(title)
  );
}

/** Whether a lower-case word names a role in another language, looked up ending by ending. */
function isForeignRole(word: string): boolean {
  for (let at = 0; at < word.length - 2; at += 1) {
    const ending = word.slice(at);
    if (ROLE_ENDINGS.has(ending) || (at >= MIN_STEM && COMPOUND_ENDINGS.has(ending))) return true;
  }
  return false;
}
