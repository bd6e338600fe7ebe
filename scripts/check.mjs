import { ensureDependencies } from './lib/dependencies.mjs';
import { runTool } from './lib/run.mjs';
import { main, say } from './lib/say.mjs';

/** What is checked, cheapest first. Each names the tool's file and its arguments. */
const STEPS = [
  ['format', '@biomejs/biome/bin/biome', ['format', '.']],
  ['lint', '@biomejs/biome/bin/biome', ['lint', '--error-on-warnings', '.']],
  ['types', 'typescript/bin/tsc', ['-p', '.']],
  [
    'types of the pure rooms, without a browser',
    'typescript/bin/tsc',
    ['-p', 'test/guards/pure-rooms'],
  ],
  ['unused code', 'knip/bin/knip.js', ['--config', '.knip.json']],
  ['code that only tests use', 'knip/bin/knip.js', ['--config', '.knip.json', '--production']],
];

/** `npm run check`: everything that can be judged without running the product. */
await main(async () => {
  await ensureDependencies();
  const failed = [];
  for (const [name, tool, args] of STEPS) {
    say(`== ${name}`);
    if ((await runTool(tool, args)) !== 0) failed.push(name);
  }
  say(failed.length === 0 ? 'Everything checks out.' : `Failed: ${failed.join(', ')}.`);
  if (failed.includes('format')) say('npm run format puts the format right.');
  return failed.length === 0 ? 0 : 1;
});
