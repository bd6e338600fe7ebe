import { type CorpusReply, later, no, redirected, unclear, yes } from '../corpus-reply.ts';

/** Refusals; most are polite, and several begin like a yes. */
const NO = no(
  'Nein.',
  'Nein danke.',
  'Nein, leider nicht.',
  'Leider nein.',
  'Leider habe ich dafür keine Zeit. Alles Gute!',
  'Kein Interesse, danke.',
  'Ich habe kein Interesse.',
  'Vielen Dank für Ihre nette Nachricht. Leider kann ich Ihnen da nicht weiterhelfen.',
  'Ich würde Ihnen sehr gern helfen, aber mir fehlt einfach die Zeit.',
  'Gern würde ich das machen, mein Arbeitgeber erlaubt das aber nicht.',
  'Da muss ich leider absagen.',
  'Das möchte ich lieber nicht.',
  'Ich möchte das nicht.',
  'Ich führe solche Gespräche grundsätzlich nicht.',
  'Danke, aber ich gebe keine Interviews.',
  'Ich bin dafür nicht die richtige Person. Viel Erfolg!',
  'Bitte schreiben Sie mich nicht mehr an.',
  'Bitte schreiben Sie mir nicht mehr.',
  'Bitte kontaktieren Sie mich nicht wieder.',
  'Löschen Sie bitte meine Daten.',
  'Schön, dass Sie sich für die Pflege interessieren! Leider schaffe ich das nicht. Viel Glück!',
  'Ich bin inzwischen im Ruhestand und kann dazu nichts mehr sagen.',
  'Das ist nett, aber nichts für mich.',
  'Ihr Weg klingt spannend, aber ich muss passen.',
  'Ja, das wollen viele. Ich habe daran kein Interesse.',
  'Auf keinen Fall.',
  'Das geht leider nicht.',
  'Sehr freundlich von Ihnen, doch ich lehne solche Anfragen ab.',
  'Ich bin völlig ausgelastet, tut mir leid. Alles Gute für Ihren Weg.',
  'Darüber darf ich nicht sprechen.',
  'Ich bekomme viele solcher Anfragen und kann sie nicht alle beantworten. Viel Erfolg!',
  'Das wird mir zu viel, tut mir leid.',
  'Danke der Nachfrage, ich verzichte.',
  'Sorry, keine Zeit.',
  'Gerne können wir uns hier vernetzen, für ein Gespräch fehlt mir aber die Zeit.',
  'Da bin ich raus, sorry.',
  'Von solchen Gesprächen nehme ich Abstand.',
  'Ich glaube kaum, dass ich Ihnen helfen kann.',
  'Nö.',
  'Ich würde Sie bitten, von weiteren Anfragen abzusehen.',
  'Lassen Sie mich bitte in Ruhe.',
  'Gern vernetzen wir uns, ich stehe dafür aber nicht zur Verfügung.',
);

const YES = yes(
  'Ja, gerne! Passt Ihnen Dienstag um 15 Uhr?',
  'Sehr gern. Rufen Sie mich am Donnerstag an.',
  'Klar, warum nicht. Donnerstagmittag?',
  'Natürlich. Schicken Sie mir Ihre Fragen, ich antworte am Wochenende.',
  'Gerne, wann passt es Ihnen?',
  'Kein Problem, lassen Sie uns telefonieren.',
  'Ich freue mich über Ihre Nachricht und helfe Ihnen gern. Wie wäre es mit Freitag um zehn?',
  'Das passt mir gut. Bis Montag!',
  'Mit Vergnügen. Kommen Sie am Donnerstag im Museum vorbei.',
  'Dienstag geht leider nicht, aber Mittwoch um 16 Uhr passt.',
  'Leider kann ich nicht telefonieren, aber ich beantworte Ihre Fragen gern per Mail.',
  'Ok',
  'Das stört mich gar nicht. Rufen Sie mich am Samstag an.',
  'Herzlich gern! Ich habe am Freitag um 9 Uhr Zeit.',
);

const LATER = later(
  'Im Moment passt es gerade nicht, melden Sie sich gern im Januar wieder.',
  'Melden Sie sich im Januar.',
  'Gerade passt es nicht.',
  'Bis Ende Januar bin ich völlig ausgelastet. Schreiben Sie mir doch im Februar noch einmal.',
  'Gern, aber nicht diesen Monat. Fragen Sie in zwei Wochen noch einmal.',
  'Derzeit habe ich leider keine Zeit. Vielleicht nach den Feiertagen?',
  'Gern nach Ostern, wenn das Projekt geschafft ist.',
  'Können wir das auf nächstes Jahr verschieben?',
  'Ich bin bis 7. Januar im Urlaub, danach gern.',
  'Zurzeit geht es nicht, später gern.',
  'Sobald es hier ruhiger ist, gern.',
  'Ich kann noch nicht viel sagen, fragen Sie mich gern in einem halben Jahr.',
  'Ich bin leider erst ab März wieder verfügbar.',
);

const REDIRECTED = [
  redirected('Meine Kollegin Ada Brandt kann besser helfen.', 'Ada Brandt'),
  redirected(
    'Ich bin da nicht die richtige Person. Wenden Sie sich bitte an Jonas Lindqvist.',
    'Jonas Lindqvist',
  ),
  redirected('Sprechen Sie am besten mit meiner Kollegin Mei Tanaka.', 'Mei Tanaka'),
  redirected('Leider habe ich keine Zeit, aber fragen Sie gern Tomás Reyes.', 'Tomás Reyes'),
  redirected('Frau Priya Shah weiß darüber viel mehr als ich.', 'Priya Shah'),
];

const UNCLEAR = unclear(
  'Vielen Dank für Ihre Nachricht.',
  'Worum geht es genau?',
  'Woher haben Sie meinen Namen?',
  'Aha, interessant.',
  'Automatische Antwort: Ich bin bis 7. Januar nicht im Büro. In dringenden Fällen wenden Sie sich an Ada Brandt.',
  'Für welche Firma arbeiten Sie?',
);

/** Replies in German, refusals first. */
export const GERMAN_CORPUS: readonly CorpusReply[] = [
  ...NO,
  ...YES,
  ...LATER,
  ...REDIRECTED,
  ...UNCLEAR,
];
