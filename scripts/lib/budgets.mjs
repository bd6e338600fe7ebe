/**
 * How large each part of the build may be, in bytes after gzip: a plain list to be read and
 * changed. `npm run build` fails above a budget. Raise one in the change that needs it, and
 * say in its reason what the bytes are for. How large each part is now, `npm run bench` says.
 *
 * `starts` are the files that are loaded by themselves; what they import comes with them.
 * `later` says whether what is only loaded on demand counts too. What is `apart` does not count:
 * another budget has it (a language of letters). Nor does what is there already, with the bundle
 * that it is loaded `besides`.
 */
export const BUDGETS = [
  {
    bundle: 'popup, before the page is read',
    starts: ['src/popup/index.js'],
    later: false,
    bytes: 6 * 1024,
    why: 'Reading begins when this has run. It is the browser interface and the injection of the reader; nothing else belongs here, so there is hardly any room.',
  },
  {
    bundle: 'popup, until the letter shows',
    starts: ['src/popup/index.js', 'open-popup.js', 'parse-reading.js', 'index.css'],
    later: false,
    bytes: 240 * 1024,
    why: 'Loaded while the page is looked at for the first time, and compiled before there can be a letter: the database library (29 KiB), the letter in English with its rules (90 KiB), holidays (9 KiB), the desk. The rest is room for what the desk still gains.',
  },
  {
    bundle: 'popup, all of it',
    starts: ['src/popup/index.js', 'index.css'],
    later: true,
    apart: ['de.js'],
    bytes: 255 * 1024,
    why: 'What above, and reading of selected and pasted words (15 KiB), loaded when somebody asks for it.',
  },
  {
    bundle: 'dashboard',
    starts: ['src/dashboard/index.js', 'index2.css'],
    later: true,
    apart: ['de.js'],
    bytes: 360 * 1024,
    why: 'The desk again (it is shared with the popup), dates in replies (13 KiB), calendar files (9 KiB), backup, import with its worker, files for other programs. The rest is room for what comes next. A tab of its own is opened seldom and stays.',
  },
  {
    bundle: 'letters in German',
    starts: ['de.js'],
    later: false,
    besides: 'dashboard',
    bytes: 36 * 1024,
    why: 'Loaded only by those who write letters in German too, when they write one or paste a reply: phrases and questions, the words of the rules, and how replies and their dates are read. Each further language is a file and a budget of its own.',
  },
  {
    bundle: 'what is put into a page',
    starts: ['src/content/read.js'],
    later: true,
    bytes: 39 * 1024,
    why: "It runs in somebody's page, once per click, and is compiled there each time. Layouts of the site and of people's own pages; a new layout costs about 2 KiB, and there is room for one.",
  },
  {
    bundle: 'the outline for a problem report',
    starts: ['src/content/outline.js'],
    later: true,
    bytes: 6 * 1024,
    why: 'Runs in a page too, only when somebody reports a problem: words are taken out here and not later, which needs little.',
  },
  {
    bundle: 'background worker',
    starts: ['src/background/background.js'],
    later: true,
    bytes: 95 * 1024,
    why: 'Woken a few times a day to count who is due: the database library (29 KiB) and the rules of when to write (holidays included). It cannot share files with the other parts, since a worker is one file.',
  },
];
