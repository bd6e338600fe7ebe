/**
 * The only words that a problem report may carry: names of the page's own parts,
 * never a word a person wrote. Words that are also common names (mark, grant, page
 * as a surname) are left out where the structure does not need them, and the
 * subject's own names are struck from the list at run time (see `redact-key.ts`).
 */

/** Elements whose name is shown; anything else is `other`, since a tag can be made from a name. */
export const KNOWN_TAGS: ReadonlySet<string> = new Set(
  (
    'html head body title meta link script style noscript template main nav header footer aside ' +
    'article section div span p a ul ol li dl dt dd h1 h2 h3 h4 h5 h6 hgroup figure figcaption ' +
    'img picture source video audio track canvas iframe object embed svg use path g symbol form ' +
    'fieldset legend label input button select option textarea output progress dialog details ' +
    'summary slot table caption thead tbody tfoot tr td th blockquote q cite em strong b i small ' +
    'sub sup code pre time address br hr wbr abbr mark ins del s u data'
  ).split(' '),
);

/** Elements shown by name only: what they hold is never page structure. */
export const CLOSED_TAGS: ReadonlySet<string> = new Set(
  'script style noscript template iframe object embed video audio canvas code textarea'.split(' '),
);

/** How the value of an attribute is shown; attributes not named here are dropped, name and all. */
export const SHOWN_ATTRIBUTES: ReadonlyMap<string, 'key' | 'flag' | 'address' | 'label'> = new Map([
  ['id', 'key'],
  ['componentkey', 'key'],
  ['role', 'key'],
  ['rel', 'key'],
  ['type', 'key'],
  ['itemprop', 'key'],
  ['itemtype', 'key'],
  ['property', 'key'],
  ['typeof', 'key'],
  ['data-testid', 'key'],
  ['data-view-name', 'key'],
  ['data-section', 'key'],
  ['data-sdui-screen', 'key'],
  ['data-sdui-component', 'key'],
  ['data-component-type', 'key'],
  ['data-display-contents', 'flag'],
  ['aria-hidden', 'flag'],
  ['aria-expanded', 'flag'],
  ['hidden', 'flag'],
  ['inert', 'flag'],
  ['open', 'flag'],
  ['popover', 'flag'],
  ['itemscope', 'flag'],
  ['href', 'address'],
  ['aria-label', 'label'],
  ['alt', 'label'],
]);

/** Words of element keys, roles, schema.org properties and view names (linkedin-dom section 3.1). */
export const KEY_WORDS: ReadonlySet<string> = new Set(
  // the site's own names for parts of a profile
  (
    'com linkedin sdui flagship screens profile card cards ref dsl impl generated topcard top about ' +
    'services featured activity above below part without only experience education certification ' +
    'certifications skill skills recommendations publication publications patents course courses ' +
    'honors scores language languages organizations causes supported locales connected accounts ' +
    'contact info section sections details detail volunteer volunteering projects project level ' +
    'sales insights highlights suggested aside browsemap pymk product recommended entity collection ' +
    'item items list divider drawer connect button state invitation urn li member pending null anchor ' +
    'lazy column workspace interop shadowdom outlet carousel child container expandable text box ' +
    'popover floating toasts toolbar overlay sticky wrapper content header footer main nav navigation img photo frame root desktop ' +
    // roles, link relations and input types
    'presentation none region banner complementary contentinfo dialog alertdialog alert status group ' +
    'radio listitem listbox menu menuitem tab tablist tabpanel tooltip figure heading link search ' +
    'article canonical alternate stylesheet icon nofollow noopener noreferrer author submit json ld ' +
    'application ' +
    // schema.org and h-card vocabulary
    'http https schema org person name given family honorific prefix suffix job title works for ' +
    'alumni of affiliation description knows same as url image address locality country organization ' +
    'occupation has entity web rdf og'
  ).split(' '),
);

/** Ids of drawings that tell what a control or figure is (linkedin-dom sections 0.4 and 3). */
export const DRAWING_IDS: ReadonlySet<string> = new Set([
  'company-accent-4',
  'school-accent-4',
  'person-accent-4',
  'connect-small',
  'send-privately-small',
  'send-privately-medium',
  'arrow-right-small',
  'skills-small',
  'globe-americas-small',
  'verified-small',
  'overflow-web-ios-small',
  'edit-small',
  'edit-medium',
  'add-medium',
  'clock-small',
  'check-small',
]);

/** Numbered containers; elsewhere every digit is replaced. */
export const NUMBERED_KEYS: readonly RegExp[] = [
  /^profileCardsBelowActivityPart[1-9](?:WithoutExp)?/,
];

/** First parts of addresses that say what a link is for. What follows `in` or `company` never is. */
export const PATH_WORDS: ReadonlySet<string> = new Set(
  (
    'in company school showcase feed update posts details experience education skills overlay ' +
    'contact-info recent-activity all mynetwork mutual-connections search results people preload ' +
    'custom-invite messaging compose sales lead mwlite pub skill-insights about-this-profile'
  ).split(' '),
);

/** Path parts after which the next part names somebody or something. */
export const NAMING_PATH_WORDS: ReadonlySet<string> = new Set(
  'in company school showcase lead people pub update mutual-connections skill-insights posts'.split(
    ' ',
  ),
);

/** Address schemes shown; what follows `mailto:` and the like never is. */
export const SCHEMES: ReadonlySet<string> = new Set(
  'http https mailto tel javascript data blob about'.split(' '),
);
