/** A letter in German, the rules that ought to speak about it, and those that must not. */
export interface GermanEntry {
  readonly id: string;
  readonly text: string;
  readonly expect: readonly string[];
}

const REST = `

Hätten Sie 15 Minuten für mich, am Telefon oder schriftlich?

Wenn es gerade nicht passt, genügt ein kurzes Nein. Vielen Dank fürs Lesen.

Viele Grüße
Lucy`;

/** A whole letter around one first paragraph. */
const about = (id: string, paragraph: string, ...expect: string[]): GermanEntry => ({
  id,
  text: `Guten Tag {name},\n\n${paragraph}${REST}`,
  expect,
});

const WHY =
  'Sie sind aus der Pflege ins UX-Design gewechselt, und ich wüsste gern, wie es dazu kam.';

/** Letters with one fault each. */
export const BAD: readonly GermanEntry[] = [
  about(
    'fan',
    `${WHY} Ich bin ein großer Fan und zutiefst beeindruckt von Ihrer großartigen Karriere.`,
    'L8',
  ),
  about('job', `${WHY} Haben Sie vielleicht offene Stellen? Anbei mein Lebenslauf.`, 'L3'),
  about('hiring', `${WHY} Ich wüsste gern, ob Ihr Team gerade einstellt.`, 'L3'),
  about('urgent', `${WHY} Bitte antworten Sie mir so schnell wie möglich, es ist dringend.`, 'L6'),
  about('guilt', `${WHY} Sie sind meine letzte Hoffnung.`, 'L6'),
  about('family', `${WHY} Grüßen Sie bitte Ihre Familie.`, 'L7'),
  about('salary', `${WHY} Was verdienen Sie?`, 'L7'),
  about('worn', `${WHY} Ich möchte mein Netzwerk erweitern.`, 'L2'),
  about('opener', `Ich hoffe, es geht Ihnen gut. ${WHY}`, 'L4'),
  about('found', `Ich bin auf Ihr Profil gestoßen. ${WHY}`, 'L4'),
  about('sells', `${WHY} Ich bin proaktiv und hochmotiviert.`, 'L11'),
  about('slip', `${WHY} Vieleicht mögen Sie davon erzählen.`, 'R5'),
  about('doubled', `${WHY} Ich höre gern gern zu.`, 'R5'),
  {
    id: 'advance',
    text: `Guten Tag {name},\n\n${WHY} Hätten Sie 15 Minuten? Wenn nicht, auch gut. Vielen Dank im Voraus.\n\nViele Grüße\nLucy`,
    expect: ['S8'],
  },
  {
    id: 'no-way-out',
    text: `Guten Tag {name},\n\n${WHY} Hätten Sie 15 Minuten am Telefon? Vielen Dank fürs Lesen.\n\nViele Grüße\nLucy`,
    expect: ['S6'],
  },
  {
    id: 'no-thanks',
    text: `Guten Tag {name},\n\n${WHY} Hätten Sie 15 Minuten am Telefon? Wenn nicht, auch gut.\n\nViele Grüße\nLucy`,
    expect: ['S7'],
  },
  {
    id: 'nobody',
    text: `Sehr geehrte Damen und Herren,\n\n${WHY}${REST}`,
    expect: ['S11'],
  },
  {
    id: 'unbounded',
    text: `Guten Tag {name},\n\n${WHY} Könnten wir einmal sprechen? Wenn nicht, auch gut. Vielen Dank.\n\nViele Grüße\nLucy`,
    expect: ['S2'],
  },
];

/** Letters that a considerate person could send as they stand. */
export const GOOD: readonly GermanEntry[] = [
  about('plain', WHY),
  about('abbreviations', `${WHY} Mich interessiert z. B. die erste Woche, d. h. der Anfang.`),
  about('not-a-job', `${WHY} Ich suche keine Stelle, mich interessiert Ihr Weg.`),
];
