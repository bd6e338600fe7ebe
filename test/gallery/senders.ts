import { NEW_SENDER, type Sender } from '../../src/sender/sender.ts';

/** Four fictional job seekers: at a crossroads, at the start, formal and far away, and one who has filled in nothing. */
export const SENDERS: Readonly<Record<string, Sender>> = {
  nurse: {
    ...NEW_SENDER,
    firstName: 'Rui',
    background: 'a ward nurse thinking about design',
    exploring: 'how hospitals choose their software',
    schools: ['University of Elmstead'],
    employers: ['Alder Hospital'],
    city: 'Elmstead',
    languages: ['Portuguese', 'English'],
    offers: ['share what patients told us about the bedside screens'],
    inOtherWords: {
      de: {
        background: 'Pflegefachkraft und überlege, ins Design zu wechseln',
        exploring: 'wie Krankenhäuser ihre Software auswählen',
        offers: ['Ihnen erzählen, was Patienten uns über die Bildschirme am Bett gesagt haben'],
        signOff: '',
      },
    },
  },
  apprentice: {
    ...NEW_SENDER,
    firstName: 'Dana',
    background: 'a school leaver looking at the trades',
    exploring: 'which trade to learn',
    city: 'Leeds',
    minutes: 10,
    plan: 'premium',
    offers: ['tell you how my class sees your trade', 'buy you a coffee'],
    inOtherWords: {
      de: {
        background: 'gerade mit der Schule fertig und sehe mir Handwerksberufe an',
        exploring: 'welches Handwerk ich lernen möchte',
        offers: ['Ihnen erzählen, wie meine Klasse Ihr Handwerk sieht'],
        signOff: '',
      },
    },
  },
  lawyer: {
    ...NEW_SENDER,
    firstName: 'Adaeze',
    background: 'a commercial lawyer of eight years',
    exploring: 'public service',
    schools: ['University of Palm State'],
    employers: ['Okonjo Chambers'],
    city: 'Lagos',
    languages: ['English', 'Yoruba', 'French'],
    offers: ['send you a summary of the new leasing rules'],
    inOtherWords: {
      de: {
        background: 'seit acht Jahren Anwältin für Wirtschaftsrecht',
        exploring: 'der Staatsdienst',
        offers: ['Ihnen eine Zusammenfassung der neuen Leasingregeln schicken'],
        signOff: 'Mit freundlichen Grüßen',
      },
    },
    register: 'formal',
    minutes: 20,
    signOff: 'With kind regards',
  },
  newcomer: NEW_SENDER,
};
