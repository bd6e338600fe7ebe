/**
 * Abbreviations in English titles whose meaning is sure, with or without a full
 * stop. Left out on purpose: PM (product or project), MD (doctor or managing
 * director), PT, PA, AP, CA: a wrong expansion is worse than none.
 */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sr: 'senior',
    snr: 'senior',
    jr: 'junior',
    jnr: 'junior',
    mgr: 'manager',
    mngr: 'manager',
    mgmt: 'management',
    dir: 'director',
    asst: 'assistant',
    assoc: 'associate',
    asso: 'associate',
    prof: 'professor',
    engr: 'engineer',
    exec: 'executive',
    coord: 'coordinator',
    rep: 'representative',
    supt: 'superintendent',
    supv: 'supervisor',
    dept: 'department',
    mktg: 'marketing',
    ops: 'operations',
    comms: 'communications',
    govt: 'government',
    intl: 'international',
    natl: 'national',
    univ: 'university',
    mfg: 'manufacturing',
    dev: 'developer',
    eng: 'engineer',
    swe: 'software engineer',
    sde: 'software engineer',
    rgn: 'registered nurse',
    lpn: 'licensed practical nurse',
    cna: 'certified nursing assistant',
    gp: 'GP',
  }),
);

/** The same word where another follows it: an "Eng Manager" is an engineering manager. */
export const BEFORE_ANOTHER_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    eng: 'engineering',
    engr: 'engineering',
    dev: 'development',
    exec: 'executive',
  }),
);
