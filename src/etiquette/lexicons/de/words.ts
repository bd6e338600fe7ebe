const FUNCTION = `
ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen mein meine meinen meinem meiner meines dein ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner unser unsere unseren unserem unserer sich man jemand niemand alle alles andere anderen anderer
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem jener jene welche welcher welches welchen welchem was wer wen wem wessen
und oder aber denn sondern doch jedoch weil da dass ob wenn als während bevor nachdem seit seitdem bis obwohl damit falls sodass sowie wie wo wohin woher wann warum weshalb woran womit worauf wofür wovon davon dazu darauf daran darüber darin damit dafür dort hier
in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur über unter für durch gegen ohne um zwischen neben hinter wegen trotz seit ab
bin bist ist sind seid war waren wäre wären gewesen habe hast hat haben hatte hatten hätte hätten werde wird werden wurde wurden würde würden worden kann können konnte konnten könnte könnten muss müssen musste müssten soll sollen sollte darf dürfen dürfte will wollen wollte möchte möchten mag
nicht nichts nie nur noch schon auch sehr so dann jetzt heute morgen gestern immer wieder mehr weniger viel viele wenig wenige etwas gern gerne lieber bitte danke vielen dank ja nein vielleicht gerade eben einfach wirklich selbst
guten tag grüße grüßen freundlichen herzliche beste viele
`;

const COMMON = `
minuten minute zeit telefon kaffee frage fragen gespräch antwort nein arbeit beruf weg schritt wechsel profil satz beitrag zeilen wochen woche monat jahr jahre jahren tag termin uhr nachmittag vormittag abend morgen montag dienstag mittwoch donnerstag freitag samstag sonntag
hätten dürfte könnten darf würde mich ihr ihre zum im am wenn so oder danke vielen kurz gern als erstes vor allem meine eine ein das der die es was wie wann wer wir mein nach seit auf aus bei mit von zu
`;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

/** Words of grammar and courtesy. */
export const FUNCTION_WORDS = words(FUNCTION);

/** Words that open sentences without naming anything. */
export const COMMON_WORDS = words(`${FUNCTION} ${COMMON}`);

/** Capitalised words that claim nothing. */
export const GERMAN_NAMES: readonly string[] =
  'januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag ostern weihnachten deutsch englisch französisch spanisch italienisch herr frau dr prof uhr nein ja sie ihnen ihr ihre'.split(
    ' ',
  );

/** Words that could be said to anybody. */
export const GENERIC = words(
  'profil werdegang laufbahn karriere erfahrung erfahrungen erfolg erfolge expertise branche unternehmen firma arbeit beruf position stelle kenntnisse fähigkeiten netzwerk kontakt einblick einblicke rat hilfe menschen person beeindruckend beeindruckt spannend spannende interessant interessante inspirierend toll großartig hoffe würde gern gerne möchte interesse interessiert frage fragen gespräch schreiben austausch austauschen vernetzen lernen nachricht zeit minuten telefon tag woche studentin student absolvent absolventin zurzeit derzeit sehr mehr über mit von aus für der die das und ist sind was wie wer ihr ihre ihren ihnen sie',
);
