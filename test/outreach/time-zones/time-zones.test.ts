import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { holidayTable } from '../../../scripts/holiday-table.mjs';

let script = '';

/** The checks as one file of plain JavaScript, so that `node` can run them anywhere. */
beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [holidayTable()],
    build: {
      write: false,
      minify: false,
      ssr: fileURLToPath(new URL('in-zone.ts', import.meta.url)),
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('Nothing was built');
  script = first.output[0].code;
});

/** Runs the checks in a process whose clock stands in this zone. */
function inZone(zone: string) {
  const run = spawnSync(process.execPath, ['--input-type=module'], {
    input: script,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  return { found: run.stdout === '' ? undefined : JSON.parse(run.stdout), fault: run.stderr };
}

const DAYS = 2557;

// Far east and west of Greenwich, half hours, quarter hours, half-hour clock changes, and
// zones whose clocks change at midnight, so that a day there begins at one o'clock.
it.each([
  ['UTC', 24, 24],
  ['Europe/Brussels', 23, 25],
  ['America/St_Johns', 23, 25],
  ['Pacific/Kiritimati', 24, 24],
  ['Pacific/Pago_Pago', 24, 24],
  ['Australia/Lord_Howe', 23.5, 24.5],
  ['Asia/Kathmandu', 24, 24],
  ['America/Santiago', 23, 25],
  ['Asia/Beirut', 23, 25],
])('every day from 2023 to 2029 holds in %s', (zone, shortest, longest) => {
  const { found, fault } = inZone(zone);
  expect(fault.split('\n').filter(line => /Error/.test(line))).toEqual([]);
  expect(found).toEqual({ days: DAYS, shortest, longest });
});
