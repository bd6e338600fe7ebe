/** Free members have 200 characters in an invitation note, premium members 300 (evidence section 1). */
export type Plan = 'free' | 'premium';

/** How the sender likes to write. */
export type Register = 'warm' | 'formal';

/**
 * The job seeker, in their own words. Everything may be empty: the first draft
 * stands before any set-up, with blanks (design section 5).
 */
export interface Sender {
  readonly firstName: string;
  /** Who they are in a few words, as after "I'm": `a nurse moving into design`. */
  readonly background: string;
  /** What they are exploring, as after "exploring": `how hospitals choose software`. */
  readonly exploring: string;
  readonly schools: readonly string[];
  readonly employers: readonly string[];
  readonly city: string;
  readonly languages: readonly string[];
  /** What they can give (A11), each as after "I'd gladly": `share what patients told us about the app`. */
  readonly offers: readonly string[];
  readonly plan: Plan;
  /** Noted invitations their free account may send in a month (C5); absent: the cautious default. */
  readonly notesPerMonth?: number;
  /** Minutes they ask for; 15 by default (evidence section 3). */
  readonly minutes: number;
  readonly register: Register;
  /** Words above the name, e.g. `Best wishes`. Empty: chosen by register. */
  readonly signOff: string;
  /** Codes of the languages beside English that they write letters in. */
  readonly writesIn?: readonly string[];
  /** What they say of themselves in those, by code: words made for one language fit no other. */
  readonly inOtherWords?: Readonly<Record<string, SenderWords>>;
}

/** What the sender says of themselves in words that stand in the middle of a sentence. */
export type SenderWords = Pick<Sender, 'background' | 'exploring' | 'offers' | 'signOff'>;

/** The fields that a first draft needs and asks for in place. */
export const BLANK_FIELDS = ['firstName', 'background', 'exploring'] as const;

/** One of the blanks of a first draft. */
export type BlankField = (typeof BLANK_FIELDS)[number];

/** A sender about whom nothing is known yet. */
export const NEW_SENDER: Sender = {
  firstName: '',
  background: '',
  exploring: '',
  schools: [],
  employers: [],
  city: '',
  languages: [],
  offers: [],
  plan: 'free',
  minutes: 15,
  register: 'warm',
  signOff: '',
};
