import { existsSync } from 'node:fs';
import { isInstalled } from '../../engines/programs.ts';
import { NGINX } from '../../hosting/nginx.ts';
import { findChromium } from '../chromium.ts';

/** Something that the tests need and that npm does not install. */
export interface Need {
  readonly name: string;
  /** The Debian package that contains it. */
  readonly package: string;
  /** What needs it. */
  readonly why: string;
  readonly isThere: () => boolean;
}

/** Everything that `npm test` needs in addition to Node. */
export const NEEDS: readonly Need[] = [
  {
    name: 'Chromium',
    package: 'chromium-headless-shell',
    why: 'the journeys',
    // An explicit choice is not overridden, even if it is wrong.
    isThere: () => Boolean(process.env['CHROMIUM_PATH']) || findChromium() !== undefined,
  },
  {
    name: 'Firefox ESR',
    package: 'firefox-esr',
    why: 'the smoke in Firefox',
    isThere: () => isInstalled('firefox'),
  },
  {
    name: 'WebKitGTK',
    package: 'webkit2gtk-driver',
    why: 'the smoke in WebKit',
    isThere: () => isInstalled('webkitDriver') && isInstalled('webkitBrowser'),
  },
  {
    name: 'Xvfb',
    package: 'xvfb',
    why: 'a display for WebKit',
    isThere: () => isInstalled('display'),
  },
  {
    name: 'nginx',
    package: 'nginx',
    why: 'the shipped server settings',
    isThere: () => existsSync(NGINX),
  },
  {
    name: 'Noto CJK',
    package: 'fonts-noto-cjk',
    why: 'Japanese texts in pictures and measures',
    isThere: () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
  },
];
