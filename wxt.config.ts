import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bake } from './scripts/build/bake.mjs';
import { dropExamples } from './scripts/build/drop-examples.mjs';
import { ABOUT_HELPDESKS, HOSTS } from './src/helpdesks/about.baked';

const COMMANDS = {
  'next-prompt': { suggested_key: { default: 'Alt+K' }, description: '__MSG_command_next_prompt__' },
  'apply-prompt': { suggested_key: { default: 'Alt+L' }, description: '__MSG_command_apply__' },
  'open-panel': { suggested_key: { default: 'Alt+P' }, description: '__MSG_command_open_panel__' },
  pause: { suggested_key: { default: 'Alt+J' }, description: '__MSG_command_pause__' },
  // A browser takes four suggested keys at most; these are set on its shortcuts page.
  'previous-prompt': { description: '__MSG_command_previous_prompt__' },
  'ignore-prompt': { description: '__MSG_command_ignore__' },
};

/** Nothing of these is had before the agent asks for it: each helpdesk's own host, and any one site. */
const OPTIONAL_HOSTS = [
  ...ABOUT_HELPDESKS.filter(({ consent }) => consent === 'asked').flatMap(({ hosts }) => hosts),
  'https://*/*',
  'http://*/*',
];

/**
 * Firefox takes `light` for themes whose text is light, and the default where no theme is set. Chrome from 120 and Edge
 * have no icon for dark toolbars in the manifest; there the mark stands on its tile.
 */
const FIREFOX_TOOLBAR = {
  default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
  theme_icons: [16, 32].map((size) => ({ light: `icon/dark-${size}.png`, dark: `icon/${size}.png`, size })),
};

/**
 * What an extension page may load: its own scripts, styles and pictures, and nothing else. No connection at all, no
 * frame, no font, no worker, no form that goes anywhere. Browsers allow a style that a script sets on an element.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // Vite's preload polyfill would fetch; every browser that is supported preloads by itself.
  vite: () => ({ plugins: [preact(), bake(), dropExamples()], build: { modulePreload: { polyfill: false } } }),
  // The hosts are asked for by name, so that a tab open at installation can be given the script at once.
  manifest: ({ browser, command }) => ({
    name: '__MSG_ext_name__',
    description: '__MSG_ext_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: [...HOSTS],
    optional_host_permissions: OPTIONAL_HOSTS,
    // The server that rebuilds pages while somebody works on them has to reach them; what ships lets nobody.
    ...(command === 'build' ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } } : {}),
    action: { default_title: '__MSG_action_title__', ...(browser === 'firefox' ? FIREFOX_TOOLBAR : {}) },
    commands: COMMANDS,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'attune@attune.example',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-policy.schema.json' } }),
  }),
});
