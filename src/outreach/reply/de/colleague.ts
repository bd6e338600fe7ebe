/** A personal name: one to three capitalised words, particles allowed between them. */
const NAME = String.raw`(?<name>\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:van|von|de|der|den|da|di|du|la|le|bin|al|el|zu)\s+)*\p{Lu}[\p{L}'’-]+){0,2})`;

/** "meine Kollegin", "unser Leiter" and the like, with or without "Frau" or "Herr" before the name. */
const WHO = String.raw`(?:(?:[Mm]ein(?:e[nrm]?)?|[Uu]nser(?:e[nrm]?)?|[Dd](?:ie|en|er|em))\s+(?:[\p{L}-]+\s+){0,2}?(?:[Kk]olleg\p{L}+|[Ll]eiter\p{L}*|[Cc]hef\p{L}*|[Nn]achfolger\p{L}*|[Mm]itarbeiter\p{L}*|[Tt]eamleit\p{L}+),?\s+)?(?:(?:Frau|Herrn?|Dr\.|Prof\.)\s+)*`;

/** Ways to point to somebody else; the first group that matches names them. */
export const COLLEAGUE: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:[Ww]enden|[Ss]prechen|[Mm]elden|[Ss]chreiben|[Ff]ragen|[Kk]ontaktieren|[Rr]eden|[Rr]ufen)\s+[Ss]ie\s+(?:sich\s+)?(?:(?:bitte|doch|lieber|gern|gerne|besser|am besten|einmal|mal|dazu)\s+)*(?:an|mit|bei)?\s*${WHO}${NAME}`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Ee]mpfehle|[Vv]erweise|[Ll]eite|[Vv]ermittle|[Vv]erbinde)\s+(?:ich\s+)?(?:(?:Ihnen|Sie|Ihre Nachricht|Ihre Anfrage|das|gern|gerne)\s+)*(?:an|mit|auf|in CC)?\s*${WHO}${NAME}`,
    'u',
  ),
  new RegExp(
    String.raw`(?:[Mm]eine?|[Uu]nsere?)\s+(?:\p{L}+\s+)?(?:[Kk]olleg\p{L}+|[Ll]eiter\p{L}*|[Cc]hef\p{L}*|[Nn]achfolger\p{L}*)\s+(?:(?:Frau|Herr)\s+)?${NAME}\s+(?:kann|könnte|weiß|ist|wäre|hilft|macht|leitet|kennt)`,
    'u',
  ),
  new RegExp(
    String.raw`(?:(?:Frau|Herr)\s+)?${NAME}(?:\s+aus\s+[^,.]{2,40})?\s+(?:kann|könnte|weiß|wäre|ist|hilft)\s+(?:Ihnen\s+)?(?:da\s+|dazu\s+|hier\s+|dafür\s+|darüber\s+|davon\s+)?(?:viel\s+|sicher\s+|bestimmt\s+|gern\s+|gerne\s+)*(?:besser|mehr|weiter|gern|gerne|die richtige|der richtige|die bessere|der bessere|helfen)`,
    'u',
  ),
];

/** Capitalised words that are nobody's name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  'Ich Sie Ihnen Ihr Ihre Ihren Wir Das Die Der Den Dem Es Er Ein Eine Mein Meine Unser Unsere Was Wer Wie Wann Wo Wenn Aber Und Oder Ja Nein Hallo Guten Danke Vielen Dank Liebe Lieber Sehr Bitte Leider Gern Gerne Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Kollegin Kollege Kollegen Frau Herr Herrn Frage Fragen Zeit Anfrage Nachricht Team Leitung Abteilung Personalabteilung Woche Jahr Monat Morgen Telefon Mail Viele Beste Grüße Herzliche Mit Freundlichen LinkedIn Teams Zoom Mir Mich Dann Nach Vor Im In Am An Anfang Ende Mitte Alles Gute Viel Erfolg Sommer Herbst Winter Frühjahr Frühling Ostern Weihnachten Urlaub Jemand Jemanden Ihrer Ihrem Thema Interesse Arbeit Arbeitgeber Firma Ruhe Kaffee'.split(
    ' ',
  ),
);
