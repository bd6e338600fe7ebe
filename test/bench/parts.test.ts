import { expect, it } from 'vitest';
import type { Ledger } from './ledger.ts';
import { measureParts, type Part, type Task } from './parts.ts';

const QUIET = { runs: 1, say: () => {} };

function figureOf(name: string, value: number) {
  return { name, samples: [[value, 1]] as const, goal: 2 };
}

/** A part that measures one figure and then ends as it is told. */
function part(name: string, end: (task: Task) => Promise<void> = async () => {}): Part {
  const measure = async (task: Task) => {
    task.ledger.figure(figureOf(name, 1));
    await end(task);
  };
  return { name, measure };
}

const names = ({ figures }: Ledger) => figures.map(({ name }) => name);

it('keeps what was measured when a part fails, says so, and goes on with the next', async () => {
  const failing = part('second', () => Promise.reject(new Error('the browser is gone')));
  const ledger = await measureParts([part('first'), failing, part('third')], QUIET, () => {});
  expect(names(ledger)).toEqual(['first', 'second', 'third']);
  expect(ledger.failures).toEqual([{ part: 'second', why: 'the browser is gone' }]);
});

it('hands on each entry at once, so that even a killed bench has left its figures', async () => {
  const kept: (readonly string[])[] = [];
  const failing = part('second', () => Promise.reject(new Error('no')));
  await measureParts([part('first'), failing], QUIET, ledger => kept.push(names(ledger)));
  expect(kept).toEqual([['first'], ['first', 'second'], ['first', 'second']]);
});

it('waits no longer for a part that writes nothing down, and has it end', async () => {
  let aborted = false;
  const stuck = part('stuck', async ({ signal }) => {
    signal.addEventListener('abort', () => {
      aborted = true;
    });
    await new Promise(() => {});
  });
  const ledger = await measureParts([stuck, part('next')], QUIET, () => {}, 20);
  expect(aborted).toBe(true);
  expect(names(ledger)).toEqual(['stuck', 'next']);
  expect(ledger.failures.map(failure => failure.part)).toEqual(['stuck']);
});

it('takes the later of two figures of one name, and adds sizes to a curve', async () => {
  const growing: Part = {
    name: 'growing',
    measure: async ({ ledger }) => {
      for (const size of [100, 1_000]) {
        ledger.figure(figureOf('reading', size));
        ledger.point('reading', 'contacts', size, [[size, 1]]);
      }
    },
  };
  const { figures, curves } = await measureParts([growing], QUIET, () => {});
  expect(figures).toEqual([figureOf('reading', 1_000)]);
  expect(curves.map(({ points }) => points.map(([size]) => size))).toEqual([[100, 1_000]]);
});
