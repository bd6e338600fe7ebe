import { ensureBrowser } from './lib/apt.mjs';
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { importTypeScript } from './lib/import-typescript.mjs';
import { ROOT } from './lib/run.mjs';
import { main, say } from './lib/say.mjs';

/**
 * `npm run screenshots`: builds the extension, goes through it on the pages of fictional
 * people, and takes the pictures of the stores and of the README on the way. What the
 * screens say on them is kept beside: the tests in a browser compare it with today's.
 */
await main(async () => {
  await ensureDependencies();
  process.env.CHROMIUM_PATH = await ensureBrowser('chromium');
  await build();
  const { takePictures } = await importTypeScript('scripts/demo/pictures.ts');
  const { keepPictures } = await importTypeScript('scripts/demo/keep-pictures.ts');
  const pictures = await takePictures();
  keepPictures(ROOT, pictures);
  for (const { path, png } of pictures) say(`${path}.png: ${Math.round(png.length / 1024)} kB`);
});
