import { expect, it } from 'vitest';
import { manifestFor } from '../../scripts/lib/manifest-for.mjs';

const BUILT = {
  name: 'A Few Minutes',
  minimum_chrome_version: '148',
  background: { service_worker: 'worker.js', scripts: ['worker.js'] },
  permissions: ['activeTab', 'sidePanel'],
  side_panel: { default_path: 'panel.html' },
  sidebar_action: { default_panel: 'panel.html' },
  externally_connectable: { ids: [] },
  browser_specific_settings: { gecko: { id: 'a@b' } },
};

it('leaves each store what its browser knows, in the order it was written', () => {
  const chromium = manifestFor('chromium', BUILT);
  expect(chromium).toEqual({
    name: 'A Few Minutes',
    minimum_chrome_version: '148',
    background: { service_worker: 'worker.js' },
    permissions: ['activeTab', 'sidePanel'],
    side_panel: { default_path: 'panel.html' },
    externally_connectable: { ids: [] },
  });
  expect(Object.keys(chromium)).toEqual(Object.keys(BUILT).filter(key => key in chromium));
  expect(manifestFor('firefox', BUILT)).toEqual({
    name: 'A Few Minutes',
    background: { scripts: ['worker.js'] },
    permissions: ['activeTab'],
    sidebar_action: { default_panel: 'panel.html' },
    browser_specific_settings: { gecko: { id: 'a@b' } },
  });
});
