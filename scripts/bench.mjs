import { ensureBrowser } from './lib/apt.mjs';
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { ROOT } from './lib/run.mjs';
import { main, say } from './lib/say.mjs';

/** `npm run bench`: how fast and how big, each figure beside a yardstick of the same run. */
await main(async () => {
  await ensureDependencies();
  process.env.CHROMIUM_PATH = await ensureBrowser('chromium');
  await build();
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(`${ROOT}test/bench/bench.ts`, {
    configFile: false,
    oxc: { target: 'node20' },
  });
  return (await module.bench(say)) === 0 ? 0 : 1;
});
