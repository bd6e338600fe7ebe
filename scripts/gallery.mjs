/**
 * Writes every letter of the gallery (test/gallery) to artifacts/gallery.md, with its
 * sources and findings, to be read aloud. Run with `npm run gallery`; with
 * `npm run gallery -- --all` every person, sender, reason, channel and occasion, some
 * thousands of letters, goes to artifacts/gallery-all.md. `-- --language de` writes them in
 * another language that there is a pack for.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});

/** A language in the making is read aloud long before it is offered. */
async function learnLanguage(code) {
  const { learn } = await server.ssrLoadModule('/src/ui/languages/language.ts');
  const { LANGUAGE } = await server.ssrLoadModule(`/src/ui/languages/${code}.ts`);
  learn(LANGUAGE);
}

try {
  const all = process.argv.includes('--all');
  const asked = process.argv.indexOf('--language');
  const language = asked < 0 ? 'en' : (process.argv[asked + 1] ?? '');
  if (language !== 'en') await learnLanguage(language);
  const { exhibit, gallery } = await server.ssrLoadModule('/test/gallery/render.ts');
  const { scenesIn } = await server.ssrLoadModule('/test/gallery/scenes.ts');
  const { everyScene } = await server.ssrLoadModule('/test/gallery/every-scene.ts');
  const exhibits = (all ? everyScene(language) : scenesIn(language)).map(exhibit);
  await mkdir(new URL('../artifacts/', import.meta.url), { recursive: true });
  const path = new URL(`../artifacts/gallery${all ? '-all' : ''}.md`, import.meta.url);
  await writeFile(path, gallery(exhibits));
  console.log(`Written: ${fileURLToPath(path)}`);
} finally {
  await server.close();
}
