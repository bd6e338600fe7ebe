import { defineConfig, type Plugin, type Rolldown } from 'vite';
import webExtension, { readJsonFile } from 'vite-plugin-web-extension';
import { holidayTable } from './scripts/holiday-table.mjs';

/** Everything beyond plain ASCII, one UTF-16 unit at a time, as JavaScript escapes it. */
function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Writes built scripts in plain ASCII: a browser refuses a script of an extension
 * whose file it does not take for valid UTF-8 (a library's U+FFFF is enough). Code
 * holds such characters in strings and patterns only, where an escape means the same.
 */
function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') output.code = output.code.replace(/[^\0-\x7f]/g, escapeUnit);
      }
    },
  };
}

/** papaparse can fetch files as well. Nothing here asks it to, and nothing here should be able to. */
function withoutRequests(): Plugin {
  return {
    name: 'without-requests',
    transform(code, id) {
      if (!id.includes('/papaparse/')) return undefined;
      return { code: code.replaceAll('XMLHttpRequest', 'NoRequests'), map: null };
    },
  };
}

/** What a chunk imports at once, and itself. */
function withImports(bundle: Rolldown.OutputBundle, name: string, found = new Set<string>()) {
  const chunk = bundle[name];
  if (chunk?.type !== 'chunk' || found.has(name)) return found;
  found.add(name);
  for (const imported of chunk.imports) withImports(bundle, imported, found);
  return found;
}

/**
 * The popup's first script asks for the page and then loads the rest. The browser is told of
 * the rest by the document already, so that nothing waits for that script to run.
 */
function popupLoadsAtOnce(): Plugin {
  return {
    name: 'popup-loads-at-once',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { path, bundle, chunk }) {
        if (!path.endsWith('/popup/index.html') || !bundle || !chunk) return [];
        const later = chunk.dynamicImports.flatMap(name => [...withImports(bundle, name)]);
        const files = new Set([...chunk.imports, ...later]);
        files.delete(chunk.fileName);
        return [...files].map(name => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
          injectTo: 'head',
        }));
      },
    },
  };
}

/**
 * One manifest and one build serve Chromium and Firefox alike.
 *
 * `modulePreload: false` keeps Vite's preload helper, the only `fetch(` it would
 * add, out of the bundles; `skipManifestValidation` keeps the build from looking
 * for a schema on the internet.
 */
export default defineConfig(({ mode }) => ({
  build: {
    emptyOutDir: true,
    outDir: mode === 'development' ? 'dist/dev' : 'dist/extension',
    modulePreload: false,
    target: ['chrome148', 'firefox140'],
    sourcemap: mode === 'development',
    rolldownOptions: { output: { minify: mode !== 'development' } },
  },
  worker: { plugins: () => [withoutRequests(), asciiOnly()] },
  plugins: [
    holidayTable(),
    withoutRequests(),
    asciiOnly(),
    popupLoadsAtOnce(),
    webExtension({
      manifest: () => ({
        ...readJsonFile('manifest.json'),
        version: readJsonFile('package.json').version,
      }),
      additionalInputs: ['src/content/read.ts', 'src/content/outline.ts'],
      disableAutoLaunch: true,
      printSummary: false,
      skipManifestValidation: true,
    }),
  ],
}));
