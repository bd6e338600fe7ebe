import { ensureBrowser } from './lib/apt.mjs';
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { importTypeScript } from './lib/import-typescript.mjs';
import { main, say } from './lib/say.mjs';

/** True when no window can be shown, or none is wanted. */
function headless() {
  if (process.argv.includes('--headless')) return true;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
}

/**
 * `npm start`: builds the extension and shows it on the profile of a fictional person. On
 * a desk it opens a browser; with `--headless`, or where there is no screen, it makes the
 * same click, fills in the blanks, prints the draft and saves pictures in `artifacts/`.
 */
await main(async () => {
  await ensureDependencies();
  process.env.CHROMIUM_PATH = await ensureBrowser('chromium');
  await build();
  const module = await importTypeScript('scripts/demo/demo.ts');
  await (headless() ? module.rehearse(say) : module.show(say));
});
