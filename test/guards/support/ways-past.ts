/** A way to an address outside, with an example of it and how it is written. */
export interface Way {
  readonly name: string;
  readonly pattern: RegExp;
  /** Text that trips the pattern. */
  readonly examples: readonly string[];
}

function way(name: string, pattern: RegExp, ...examples: readonly string[]): Way {
  return { name, pattern, examples };
}

/**
 * Ways out that the content security policy does not stop, or stops too late, in one browser
 * or both: test/e2e/no-network.test.ts shows them. So they may not be written at all. A name
 * put together from pieces is not found: this is against a mistake, not against intent.
 */
export const PAST_THE_POLICY: readonly Way[] = [
  way(
    'a call',
    /\b(webkit|moz)?RTC[A-Z]\w*/,
    'new RTCPeerConnection(c)',
    'webkitRTCPeerConnection',
  ),
  way('speech by a service', /\bspeechSynthesis\b|SpeechRecognition\b/, 'speechSynthesis.speak(u)'),
  way(
    'a connection in advance',
    /\b(preconnect|prefetch|prerender|speculationrules)\b/,
    '<link rel="preconnect" href="x">',
    '<link rel="dns-prefetch" href="x">',
    'l.rel=`prefetch`',
  ),
  way(
    'a link element',
    /createElement(NS)?\(([^,()]*,)?\s*["'`]link["'`]/,
    'd.createElement(`link`)',
  ),
  way(
    'a frame',
    /<(iframe|frame|object|embed|portal)\b|\bsrcdoc\b|["'`](iframe|frame|object|embed|portal)["'`]\s*,\s*\{/,
    '<iframe src="x">',
    't(`iframe`,{src:e})',
  ),
  way(
    'a frame made by hand',
    /createElement\(\s*["'`](iframe|object|embed)["'`]/,
    "createElement('iframe')",
  ),
  way(
    'a window',
    /\b(window|self|globalThis|top|parent|opener)\s*\??\.\s*open\s*\(/,
    'window.open(u)',
  ),
  way(
    'a tab',
    /\b(tabs|windows)\s*\??\.\s*(create|update|reload|duplicate)\s*\(/,
    'chrome.tabs.create({url})',
    'browser.windows.create ({ url })',
    'e.default.tabs.update(1,{url:u})',
  ),
  way('a page at the end', /\.\s*setUninstallURL\s*\(/, 'browser.runtime.setUninstallURL(u)'),
  way(
    'a download by the browser',
    /\bdownloads\s*\??\.\s*download\s*\(/,
    'browser.downloads.download({url})',
  ),
  way(
    'leaving the page',
    /\blocation\s*(\.\s*href\s*)?=(?!=)|\blocation\s*\??\.\s*(assign|replace|reload)\s*\(|\bnavigation\s*\??\.\s*navigate\s*\(/,
    'location=u',
    'location.href = u',
    'document.location.assign(u)',
    'location.replace (u)',
    'navigation.navigate(u)',
  ),
  way('a refresh', /http-equiv\s*=\s*["'`]?refresh/i, '<meta http-equiv="refresh" content="0">'),
  way(
    'sending a form',
    /\s(form)?action=["'{`]|\.\s*submit\s*\(/i,
    '<form action="x">',
    '<button formAction={x}>',
    'form.submit()',
  ),
  way(
    'a ping',
    /\sping=|\.ping\s*=(?!=)|\bping:/,
    '<a href="#" ping="x">',
    'a.ping=u',
    't(`a`,{ping:u})',
  ),
  way('a worker', /\bnew\s+([\w$]+\.)*(Shared)?Worker\s*\(/, 'new Worker(u)', 'new t.Worker(n)'),
  way(
    'a service worker',
    /\bserviceWorker\s*\??\.\s*register\s*\(/,
    'navigator.serviceWorker.register(u)',
  ),
];

/** In built code `open` alone is the browser's own: names of ours are a letter long there. */
export const BARE_OPEN: Way = way(
  'a window, by its short name',
  /(?<![\w$.])open\s*\((?![^()]*\)\s*\{)/,
  'void open(u)',
  'return open(`https://x`)',
);

/** Places where the product opens a page of its own, and what libraries bring with them. */
export interface Known {
  readonly name: string;
  /** All of the words, so that nothing else passes for it. */
  readonly words: RegExp;
  /** How often it is there. */
  readonly times: number;
}

/** What may stand in the sources. */
export const KNOWN_IN_SOURCES: readonly Known[] = [
  {
    name: "a click on the daily notice opens the extension's own page",
    words: /browser\.tabs\.create\(\{ url: browser\.runtime\.getURL\(page\) \}\)/g,
    times: 1,
  },
  {
    name: "a data export is read in the extension's own worker",
    words: /new Worker\(new URL\('\.\/export-worker\.ts', import\.meta\.url\)/g,
    times: 1,
  },
];

/** What may stand in the built files: the same, and some things of libraries. */
export const KNOWN_IN_BUILD: readonly Known[] = [
  {
    name: "a click on the daily notice opens the extension's own page",
    words: /\b([\w$]+\.)*tabs\.create\(\{url:[\w$.]+\.runtime\.getURL\([\w$]+\)\}\)/g,
    times: 1,
  },
  {
    name: "a data export is read in the extension's own worker",
    words: /new Worker\(new URL\(`\/assets\/export-worker-[\w-]+\.js`/g,
    times: 1,
  },
  {
    // Only where `worker: true` asks for it, which nothing of ours does; the policy stops it.
    name: 'the CSV parser can put itself into a worker',
    words: /(?<=\{type:`text\/javascript`\}\)\)\}\)\(\),\(([\w$]+)=)new [\w$]+\.Worker\(\1\)/g,
    times: 2,
  },
  {
    name: 'the calendar file has places, which it calls this.data.location',
    words: /\bthis\.data\.location=(\{title:[\w$]+\}|[\w$]+\|\|null)/g,
    times: 2,
  },
  {
    name: "the bundler loads the extension's own files before they are needed",
    words:
      /createElement\(`link`\)(?=\.relList;)|createElement\(`link`\)(?=;if\([\w$]+\.rel=[\w$]+\?`stylesheet`:)/g,
    times: 2,
  },
  {
    name: 'the database library has the word in a sentence',
    words: /UnknownError on open\(\)/g,
    times: 2,
  },
];
