import type { Page } from 'puppeteer-core';

/** All that a page can measure of itself while somebody may be reading it. */
export interface Measured {
  /** Kinds of events that reached the page, wherever in it. */
  readonly events: readonly string[];
  /** What the browser's own measuring told the page: `type name` of each entry. */
  readonly entries: readonly string[];
  /** Values it polls at each turn that were not always the same, e.g. `hover` or `scroll`. */
  readonly changed: readonly string[];
  /** Tasks of 50 ms or more, in milliseconds. */
  readonly longTasks: readonly number[];
  /** Turns of its own message loop, which stands still while somebody reads. */
  readonly turns: number;
  /**
   * The longest that each of its clocks stood still, in milliseconds; `worker` counts in a
   * thread of its own how long the page left it without an answer.
   */
  readonly gaps: Readonly<Record<'message' | 'timer' | 'frame' | 'worker', number>>;
  /** The longest that a layout took which the page asked for, in milliseconds. */
  readonly layout: number;
}

/**
 * Puts every way of measuring that a page has into `tab`, before its own scripts: all
 * kinds of events, all kinds of entries, four clocks, layouts that it forces, and what
 * a style sheet or a poll could tell. Nothing is counted before {@link beginMeasuring}.
 */
export async function installClocks(tab: Page): Promise<void> {
  await tab.evaluateOnNewDocument(() => {
    const fresh = () => ({
      events: new Set<string>(),
      entries: new Set<string>(),
      changed: new Set<string>(),
      longTasks: [] as number[],
      turns: 0,
      gaps: { message: 0, timer: 0, frame: 0, worker: 0 },
      layout: 0,
    });
    let seen: ReturnType<typeof fresh> | undefined;
    let begun = 0;

    const kinds = new Set(['focusin', 'focusout', 'DOMContentLoaded', 'compositionstart']);
    for (const owner of [window, document, HTMLElement.prototype]) {
      for (const key in owner) if (key.startsWith('on')) kinds.add(key.slice(2));
    }
    for (const kind of kinds) {
      for (const target of [window, document, visualViewport, screen.orientation]) {
        target?.addEventListener(kind, () => void seen?.events.add(kind), true);
      }
    }

    for (const type of PerformanceObserver.supportedEntryTypes) {
      const told = new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
          // What began before counts for nobody.
          if (seen === undefined || entry.startTime < begun) continue;
          if (type === 'longtask') seen.longTasks.push(Math.round(entry.duration));
          else seen.entries.add(`${type} ${type === 'resource' ? entry.name : ''}`.trim());
        }
      });
      told.observe(type === 'event' ? ({ type, durationThreshold: 16 } as object) : { type });
    }

    const polled: Record<string, () => unknown> = {
      hover: () => document.querySelectorAll(':hover').length,
      focus: () => document.querySelectorAll(':focus, :focus-within').length,
      selection: () => `${getSelection()?.rangeCount} ${getSelection()?.toString().length}`,
      scroll: () => `${scrollX} ${scrollY}`,
      size: () => `${innerWidth} ${innerHeight} ${devicePixelRatio}`,
      visibility: () => document.visibilityState,
      'has focus': () => document.hasFocus(),
      active: () => document.activeElement?.tagName,
      elements: () => document.getElementsByTagName('*').length,
    };
    const before: Record<string, unknown> = {};
    const poll = () => {
      for (const [name, value] of Object.entries(polled)) {
        const now = value();
        if (name in before && before[name] !== now) seen?.changed.add(name);
        before[name] = now;
      }
    };

    /** A layout that has something to do: a box of the page's own becomes a little wider. */
    const layOut = () => {
      box ??= document.body.appendChild(document.createElement('div'));
      wide = !wide;
      box.style.cssText = `position: fixed; width: ${wide ? 1 : 2}px`;
      const from = performance.now();
      box.getBoundingClientRect();
      if (seen) seen.layout = Math.max(seen.layout, performance.now() - from);
    };
    let box: HTMLElement | undefined;
    let wide = false;

    const last = { message: 0, timer: 0, frame: 0 };
    const tick = (clock: keyof typeof last) => {
      const now = performance.now();
      if (seen) seen.gaps[clock] = Math.max(seen.gaps[clock], now - last[clock]);
      last[clock] = now;
    };
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      tick('message');
      if (seen) seen.turns += 1;
      if (seen) channel.port2.postMessage(0);
    };
    const timer = () => {
      tick('timer');
      poll();
      if (seen) setTimeout(timer, 4);
    };
    const frame = () => {
      tick('frame');
      layOut();
      if (seen) requestAnimationFrame(frame);
    };

    // What happens in the page cannot hold up a thread of its own: it hears only when the
    // page is late with its answer.
    const counter = () => {
      let last = 0;
      let longest = 0;
      addEventListener('message', ({ data }) => {
        const now = performance.now();
        if (data === 'begin') longest = 0;
        else longest = Math.max(longest, now - last);
        last = now;
        postMessage(data === 'end' ? longest : 'ping');
      });
    };
    const inWorker = () =>
      new Worker(URL.createObjectURL(new Blob([`(${counter})()`], { type: 'text/javascript' })));
    let worker: Worker | undefined;

    Reflect.set(window, '__clocks', {
      begin() {
        worker = inWorker();
        worker.onmessage = () => {
          if (seen) worker?.postMessage('pong');
        };
        worker.postMessage('begin');
        layOut();
        begun = performance.now();
        seen = fresh();
        last.message = last.timer = last.frame = begun;
        channel.port2.postMessage(0);
        timer();
        requestAnimationFrame(frame);
      },
      sees: (what: string) => seen?.changed.has(what) === true,
      async end() {
        const found = seen ?? fresh();
        seen = undefined;
        const told = new Promise<number>(resolve => {
          worker?.addEventListener('message', ({ data }) => {
            if (typeof data === 'number') resolve(data);
          });
        });
        worker?.postMessage('end');
        found.gaps.worker = await told;
        worker?.terminate();
        return {
          ...found,
          events: [...found.events].sort(),
          entries: [...found.entries].sort(),
          changed: [...found.changed].sort(),
        };
      },
    });
  });
}

/** From here on the page measures: it was painted and has come to rest. */
export async function beginMeasuring(tab: Page): Promise<void> {
  await tab.waitForFunction(() => performance.getEntriesByType('paint').length > 1);
  await tab.evaluate(() => Reflect.get(window, '__clocks').begin());
}

/**
 * Waits until the page has polled once since it lost the focus to a popup: on a busy computer
 * a popup could come and go between two looks.
 */
export async function isNoticed(tab: Page): Promise<void> {
  await tab.waitForFunction(() => Reflect.get(window, '__clocks').sees('has focus'), {
    polling: 100,
  });
}

/** What it measured since, once what the browser tells late has come in; it measures no more. */
export async function endMeasuring(tab: Page): Promise<Measured> {
  await new Promise(resolve => setTimeout(resolve, 300));
  return tab.evaluate(() => Reflect.get(window, '__clocks').end());
}
