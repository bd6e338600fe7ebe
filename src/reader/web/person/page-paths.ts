/** Path parts under which sites keep pages about single people, folded. */
export const PEOPLE_PATHS: ReadonlySet<string> = new Set(
  (
    'people person persons team teams staff ' +
    'faculty leadership management board speaker speakers author authors profile profiles expert ' +
    'experts member members bio bios biography lawyers attorneys barristers doctors physicians ' +
    'consultants directory employees artists musicians curators researchers fellows crew cast ' +
    'mitarbeiter mitarbeitende personen equipe equipo personas pessoas persone medewerkers mensen'
  ).split(' '),
);

/** The same, of several words: path parts are folded before they are looked up. */
export const PEOPLE_PATH_PHRASES: ReadonlySet<string> = new Set([
  'our team',
  'our people',
  'meet the team',
  'the team',
  'who we are',
  'about us',
  'ueber uns',
]);

/** Words that head pages but never are part of a person's name; folded. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'about our the a an and of for with to in at your my we us you team people staff faculty board ' +
    'leadership management contact welcome home news services service products product careers jobs ' +
    'job events event blog press media directory department school university college hospital ' +
    'company group centre center institute museum gallery court ministry council association ' +
    'foundation trust society page not found error search results login sign privacy policy terms ' +
    'mission vision values history design studio works work projects portfolio research education ' +
    'training courses course programme program speakers speaker authors author members member'
  ).split(' '),
);
