import { ensureBrowser } from './lib/apt.mjs';
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { importTypeScript } from './lib/import-typescript.mjs';
import { main, say } from './lib/say.mjs';

/**
 * `npm run screenshots`: builds the extension, goes through it on the pages of fictional
 * people, and takes the pictures of the stores and of the README on the way.
 */
await main(async () => {
  await ensureDependencies();
  process.env.CHROMIUM_PATH = await ensureBrowser('chromium');
  await build();
  const module = await importTypeScript('scripts/demo/pictures.ts');
  await module.takePictures(say);
});
