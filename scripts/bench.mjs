import { ensureBrowser } from './lib/apt.mjs';
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { importTypeScript } from './lib/import-typescript.mjs';
import { HelpfulError, main, say } from './lib/say.mjs';

/**
 * `npm run bench`: how fast and how big, each figure beside a yardstick of the same run.
 * `npm run bench -- click book` measures only the parts that are named.
 */
await main(async () => {
  await ensureDependencies();
  process.env.CHROMIUM_PATH = await ensureBrowser('chromium');
  const module = await importTypeScript('test/bench/bench.ts');
  const names = process.argv.slice(2);
  const unknown = names.filter(name => !module.PART_NAMES.includes(name));
  if (unknown.length > 0) {
    throw new HelpfulError(
      `No part of the bench is called ${unknown.join(', ')}. There are: ${module.PART_NAMES.join(', ')}.`,
    );
  }
  await build();
  return (await module.bench(say, names)) ? 0 : 1;
});
