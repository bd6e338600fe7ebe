import { defineConfig } from 'vite';
import webExtension, { readJsonFile } from 'vite-plugin-web-extension';

/**
 * One manifest and one build serve Chromium and Firefox alike.
 *
 * `modulePreload: false` keeps Vite's preload helper, the only `fetch(` it would
 * add, out of the bundles; `skipManifestValidation` keeps the build from looking
 * for a schema on the internet; `ascii` output because a browser refuses a
 * content script whose file it does not take for valid UTF-8.
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
  plugins: [
    webExtension({
      manifest: () => ({
        ...readJsonFile('manifest.json'),
        version: readJsonFile('package.json').version,
      }),
      additionalInputs: ['src/content/read.ts'],
      disableAutoLaunch: true,
      skipManifestValidation: true,
    }),
  ],
}));
