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

try {
  const all = process.argv.includes('--all');
  const asked = process.argv.indexOf('--language');
  const language = asked < 0 ? 'en' : (process.argv[asked + 1] ?? '');
  const { exhibit, gallery } = await server.ssrLoadModule('/test/gallery/render.ts');
  const { SCENES } = await server.ssrLoadModule('/test/gallery/scenes.ts');
  const { everyScene } = await server.ssrLoadModule('/test/gallery/every-scene.ts');
  const scenes = all ? everyScene() : SCENES;
  const exhibits = scenes.map(scene => exhibit({ ...scene, language }));
  const written = exhibits[0].draft.language;
  if (written !== language)
    console.log(`There are no letters in "${language}" yet: this is "${written}".`);
  await mkdir(new URL('../artifacts/', import.meta.url), { recursive: true });
  const path = new URL(`../artifacts/gallery${all ? '-all' : ''}.md`, import.meta.url);
  await writeFile(path, gallery(exhibits));
  console.log(`Written: ${fileURLToPath(path)}`);
} finally {
  await server.close();
}
