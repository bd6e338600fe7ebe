/**
 * Writes every letter of the gallery (test/gallery) to artifacts/gallery.md, with its
 * sources and findings, to be read aloud. Run with `npm run gallery`; with
 * `npm run gallery -- --all` every person, sender, reason, channel and occasion, some
 * thousands of letters, goes to artifacts/gallery-all.md.
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
  const { exhibit, gallery } = await server.ssrLoadModule('/test/gallery/render.ts');
  const { everyScene } = await server.ssrLoadModule('/test/gallery/every-scene.ts');
  await mkdir(new URL('../artifacts/', import.meta.url), { recursive: true });
  const path = new URL(`../artifacts/gallery${all ? '-all' : ''}.md`, import.meta.url);
  await writeFile(path, all ? gallery(everyScene().map(exhibit)) : gallery());
  console.log(`Written: ${fileURLToPath(path)}`);
} finally {
  await server.close();
}
