/**
 * Ways out of a page that the policy stops before a connection is opened. Each runs as
 * `tryEverything` inside a page of the extension; the control shows which of them a browser
 * knows, see {@link ARRIVING}.
 *
 * Left out, since it can arrive nowhere: a worker from elsewhere, which browsers refuse to any page.
 */
export function tryEverything(host: string, from: string): void {
  const http = (path: string) => `http://${host}/${from}/${path}`;
  const attempt = (way: () => unknown) => {
    // Some browsers refuse by throwing, some lack the way altogether.
    try {
      void Promise.resolve(way()).catch(() => {});
    } catch {}
  };
  const put = (tag: string, attributes: Record<string, string>) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    return element;
  };
  attempt(() => fetch(http('fetch')));
  attempt(() => {
    const request = new XMLHttpRequest();
    request.open('GET', http('xhr'));
    request.send();
  });
  attempt(() => navigator.sendBeacon(http('beacon'), 'x'));
  attempt(() => new EventSource(http('events')));
  attempt(() => new WebSocket(`ws://${host}/${from}/socket`));
  attempt(() => new WebTransport(`https://${host}/${from}/transport`).ready);
  attempt(() => new FontFace('font', `url(${http('font')})`).load());
  put('img', { src: http('image') });
  put('link', { rel: 'stylesheet', href: http('style') });
  put('link', { rel: 'prefetch', href: http('prefetch') });
  put('link', { rel: 'modulepreload', href: http('module') });
  put('script', { src: http('script') });
  put('video', { src: http('video') });
  put('object', { data: http('object') });
  put('a', { href: '#', ping: http('ping') }).click();
}

/** The same where there is no document: in the background, `world`, and in a worker. */
export function tryWithoutDocument(
  host: string,
  from: string,
  world: typeof globalThis = globalThis,
): void {
  void world.fetch(`http://${host}/${from}/fetch`).catch(() => {});
  try {
    new world.WebSocket(`ws://${host}/${from}/socket`);
  } catch {
    // Some browsers refuse by throwing.
  }
}

/**
 * What arrives at the listener from {@link tryEverything} where the policy allows it. Chromium
 * loads no such `object`; Firefox prefetches nothing in its own pages, has pings off,
 * and lends its workers to no driver.
 */
export const ARRIVING: Readonly<Record<'Chromium' | 'Firefox', readonly string[]>> = {
  Chromium: [...inBoth(), ...from('prefetch', 'ping'), '/worker/fetch', '/worker/socket'],
  Firefox: [...inBoth(), ...from('object')],
};

function from(...ways: readonly string[]): readonly string[] {
  return ways.flatMap(way => [`/popup/${way}`, `/dashboard/${way}`]);
}

function inBoth(): readonly string[] {
  return [
    ...from('fetch', 'xhr', 'beacon', 'events', 'socket', 'font'),
    ...from('image', 'style', 'module', 'script', 'video'),
    '/background/fetch',
    '/background/socket',
    // The only way that speaks in packets.
    'UDP',
  ];
}

/**
 * Ways that no policy of an extension stops in time, each with the first that the listener at
 * `host` sees of it. Chromium knocks for a frame or a form before it looks at the policy, though
 * it stops the request itself.
 */
export const PAST_THE_POLICY: Readonly<Record<string, readonly [string, (host: string) => void]>> =
  {
    preconnect: [
      'TCP',
      host => {
        const link = document.createElement('link');
        link.rel = 'preconnect';
        link.href = `http://${host}/`;
        document.head.append(link);
      },
    ],
    frame: [
      'TCP',
      host => {
        const frame = document.createElement('iframe');
        frame.src = `http://${host}/frame`;
        document.body.append(frame);
      },
    ],
    form: [
      'TCP',
      host => {
        const frame = document.createElement('iframe');
        frame.name = 'form';
        const form = document.createElement('form');
        form.action = `http://${host}/form`;
        form.target = 'form';
        document.body.append(frame, form);
        form.submit();
      },
    ],
    STUN: [
      'UDP',
      host => {
        const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }] });
        call.createDataChannel('x');
        void call.createOffer().then(offer => call.setLocalDescription(offer));
      },
    ],
    TURN: [
      'no HTTP',
      host => {
        const urls = `turn:${host}?transport=tcp`;
        const iceServers = [{ urls, username: 'x', credential: 'x' }];
        const call = new RTCPeerConnection({ iceServers });
        call.createDataChannel('x');
        void call.createOffer().then(offer => call.setLocalDescription(offer));
      },
    ],
    window: ['/window', host => void window.open(`http://${host}/window`)],
    tab: [
      '/tab',
      host => {
        // Only pages of the extension have it, and the compiler knows none of it.
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { create(details: object): void } };
        };
        chrome.tabs.create({ url: `http://${host}/tab`, active: false });
      },
    ],
    location: [
      '/location',
      host => void setTimeout(() => location.assign(`http://${host}/location`)),
    ],
  };

/** Of {@link PAST_THE_POLICY} those that a browser lets through to this very computer. */
export const PASSING: Readonly<Record<'Chromium' | 'Firefox', readonly string[]>> = {
  Chromium: Object.keys(PAST_THE_POLICY),
  // It stops a frame, a form and a preconnection itself, and calls nobody on the same computer.
  Firefox: ['window', 'tab', 'location'],
};
