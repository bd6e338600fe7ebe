import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT_EXTENSION, ROOT } from '../e2e/support/paths.ts';

interface Manifest {
  readonly [key: string]: unknown;
  readonly permissions: readonly string[];
}

function json(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const manifest = json(`${BUILT_EXTENSION}/manifest.json`);

/** Permissions that put no warning in front of the person who installs. */
const WITHOUT_WARNING = [
  'activeTab',
  'scripting',
  'alarms',
  'storage',
  'unlimitedStorage',
  'sidePanel',
];

describe('the built manifest', () => {
  it.each([
    'web_accessible_resources',
    'host_permissions',
    'optional_host_permissions',
    'content_scripts',
    'externally_connectable.matches',
    'update_url',
    'key',
  ])('has no %s', path => {
    const found = path
      .split('.')
      .reduce<unknown>(
        (value, key) =>
          typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
        manifest,
      );
    expect(found).toBeUndefined();
  });

  it('asks for nothing that is announced with a warning', () => {
    expect(manifest.permissions).toEqual(expect.arrayContaining(['activeTab', 'scripting']));
    expect(manifest.permissions.filter(name => !WITHOUT_WARNING.includes(name))).toEqual([]);
    expect(manifest['optional_permissions']).toEqual(['notifications']);
  });

  it('forbids every request that a policy can forbid, and every script and style not its own', () => {
    expect(manifest['content_security_policy']).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
        "connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });

  it('lets no page and no other extension connect', () => {
    expect(manifest['externally_connectable']).toEqual({ ids: [] });
  });

  it('declares that no data is collected', () => {
    expect(manifest).toMatchObject({
      browser_specific_settings: {
        gecko: { data_collection_permissions: { required: ['none'] } },
      },
    });
  });

  it('carries the version of the package, and texts that fit the stores', () => {
    expect(manifest['version']).toBe(json(`${ROOT}package.json`)['version']);
    const texts = json(`${BUILT_EXTENSION}/_locales/en/messages.json`);
    const description = texts['description'] as { readonly message: string };
    expect(description.message.length).toBeLessThanOrEqual(132);
  });
});
