/** A pattern of whole words, with letters beside those from a to z. */
export const word = (pattern: string, flags = 'iu') =>
  new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, flags);

/** Wishes to be left alone, which nothing in the same reply softens (A14). */
export const FINAL_NO: readonly RegExp[] = [
  word(
    '(?:schreiben|kontaktieren|belästigen|stören) sie mich (?:bitte )?(?:nicht|nie)(?: mehr| wieder| noch einmal)?',
  ),
  word('(?:keine|keinerlei) (?:weiteren? )?(?:nachrichten|anfragen|kontaktaufnahme|mails|werbung)'),
  word('(?:lassen sie mich|ich möchte) (?:bitte )?in ruhe(?: gelassen werden)?'),
  word('(?:löschen|entfernen|streichen) sie (?:bitte )?(?:mich|meine|meinen)'),
  word('(?:melde|blockiere) (?:sie|ihr profil|das)(?! (?:gern|gerne|dann|gleich))'),
  word('unterlassen sie'),
];

/** Refusals that leave no door open: whatever follows them is courtesy. */
export const FIRM_NO: readonly RegExp[] = [
  /(?:^|[.!?,]\s+|\n\s*)nein\s*(?:[.!,\n]|$|danke|leider)/iu,
  word('nein,? (?:danke|leider|tut mir leid|vielen dank|lieber nicht)'),
  word('(?:kein|keinerlei) (?:interesse|bedarf)'),
  word('nicht (?:daran |an .{2,40} )?interessiert'),
  word('(?:auf keinen fall|keinesfalls|sicher nicht|bestimmt nicht|lieber nicht|eher nicht)'),
  word(
    '(?:muss|möchte|will|werde) (?:ich )?(?:\\p{L}+ ){0,5}(?:absagen|ablehnen|verzichten|passen)',
  ),
  word('sage ich (?:\\p{L}+ ){0,2}(?:ab|nein)|lehne(?: \\p{L}+){0,5} ab|ein nein'),
  word(
    'ich (?:\\p{L}+ )?verzichte|verzichte ich|bin ich raus|ich bin raus|nehme (?:ich )?(?:\\p{L}+ ){0,3}abstand',
  ),
  /(?:^|[.!?,]\s+|\n\s*)(?:nö|nee|ne|ungern)\s*(?:[.!,\n]|$)/iu,
  word(
    'kaum,? dass ich|halte (?:ich )?(?:davon |nichts |sehr ){1,2}wenig|zu (?:persönlich|privat)|abzusehen|sehen sie (?:bitte )?(?:\\p{L}+ ){0,3}ab',
  ),
  word('(?:möchte|würde|mag) ich (?:\\p{L}+ ){0,4}(?:nicht|keine|keinen)'),
  word(
    '(?:ich )?(?:gebe|führe|mache|biete|nehme|beantworte) (?:ich )?(?:grundsätzlich |prinzipiell |generell )?(?:keine|nie)(?: \\p{L}+)?',
  ),
  word('grundsätzlich (?:nicht|nie|keine[nrs]?)'),
  word(
    '(?:arbeitgeber|firma|unternehmen|vertrag|richtlinien?)[^.!?]{0,50}(?:nicht|untersagt|verbietet|verboten)',
  ),
  word('(?:darf|dürfen) (?:ich|wir)? ?(?:\\p{L}+ ){0,5}(?:nicht|nichts|keine)'),
  word('(?:kann|könnte) ich (?:\\p{L}+ ){0,6}nicht (?:weiter)?helfen'),
  word('(?:kann|könnte) (?:\\p{L}+ ){0,4}nicht (?:weiter)?helfen'),
  word('nicht (?:der|die) richtige(?: \\p{L}+)?|(?:der|die) falsche'),
  word('(?:falsche|nicht die richtige) (?:person|adresse|ansprechpartnerin|ansprechpartner)'),
  word('(?:nichts|wenig|kaum etwas) (?:\\p{L}+ ){0,2}(?:beitragen|beizutragen|sagen|dazu)'),
  word('nichts für mich|ist nicht mein ding'),
  word('(?:suchen|fragen|finden) sie (?:sich )?(?:bitte )?(?:jemand|wen) anderen?'),
  word('(?:im ruhestand|in rente|pensioniert)'),
];

/** Refusals of the moment: a date, a "later" or a colleague in the same reply may soften them. */
export const SOFT_NO: readonly RegExp[] = [
  word('leider|bedauerlicherweise|bedaure|bedauere'),
  word('(?:passt|geht|klappt|schaffe|schaffen|kann|komme|möglich|machbar)(?: \\p{L}+){0,5} nicht'),
  word('nicht (?:möglich|machbar|drin|einrichten|schaffen|unterbringen|leisten|dazu kommen)'),
  word(
    '(?:keine|kaum|wenig|zu wenig|nicht genug|nicht die|gar keine) (?:\\p{L}+ )?(?:zeit|kapazität(?:en)?|luft|ressourcen|termine|möglichkeit)',
  ),
  word('fehl(?:t|en)(?: \\p{L}+){0,4} (?:zeit|luft|kapazität(?:en)?)'),
  word(
    '(?:völlig |komplett |total |sehr )?(?:ausgelastet|ausgebucht|überlastet|eingespannt|zugeschüttet|überrannt)',
  ),
  word('(?:wird|ist|wäre) (?:mir|uns) (?:\\p{L}+ ){0,2}zu viel'),
  word('tut mir (?:\\p{L}+ )?leid|bedauere?'),
  word('land unter|zu viel (?:zu tun|um die ohren)|viel um die ohren|bis über beide ohren'),
  word('(?:ungünstig|schlechter zeitpunkt|falscher zeitpunkt)(?:er|e|en|es)?'),
  word('(?:schlechte[rn]?|falsche[rn]?|ungünstige[rn]?|kein guter) (?:zeitpunkt|moment)'),
  word('nicht mehr (?:dort|da|in|bei|im|tätig|aktiv)'),
  word('(?:viel (?:erfolg|glück)|alles gute|toi,? toi,? toi)'),
  word('(?:nicht|nichts|keine[nmrs]?)(?! (?:nur|zuletzt|wahr|stören|zögern))'),
];
