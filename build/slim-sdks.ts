import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { withoutServerMethods } from './server-methods.ts';

const standIn = (name: string): string =>
  fileURLToPath(new URL(`./stand-ins/${name}.ts`, import.meta.url));

/** A module imported by an SDK, and its replacement in the page. */
interface Replacement {
  readonly module: string;
  /** Importers to which this applies: elsewhere the same name means something else. */
  readonly importer: RegExp;
  readonly by: string;
}

/**
 * The replacements. Genesys' packages are built for old browsers and bundle copies of their dependencies, so their
 * original sources are used.
 */
const replacements: readonly Replacement[] = [
  {
    module: 'purecloud-client-app-sdk',
    importer: /./,
    by: 'purecloud-client-app-sdk/src/index.ts',
  },
  {
    module: 'genesys-cloud-service-discovery-web',
    importer: /purecloud-client-app-sdk\/src\/utils\/env\.ts/,
    by: standIn('service-discovery'),
  },
  {
    module: 'query-string',
    importer: /purecloud-client-app-sdk\/src\/index\.ts/,
    by: standIn('query-string'),
  },
  {
    module: './DefaultHttpClient.js',
    importer: /purecloud-platform-client-v2\/src\/.*\/ApiClient\.js/,
    by: standIn('default-http-client'),
  },
  {
    module: './configuration.js',
    importer: /purecloud-platform-client-v2\/src\/.*\/ApiClient\.js/,
    by: standIn('configuration'),
  },
];

/** The replacement of a module for an importer; `undefined` if it is not replaced. */
export const replacementOf = (module: string, importer: string): string | undefined =>
  replacements.find((each) => each.module === module && each.importer.test(importer))?.by;

const platformSdk = /purecloud-platform-client-v2\/src\/.*\.js$/;
const clientAppSdk = /purecloud-client-app-sdk\/src\/.*\.ts$/;

/** The constants that the client-app SDK's own build inlines (purecloud-client-app-sdk/src/globals.d.ts). */
function clientAppConstants(): Readonly<Record<string, unknown>> {
  const path = createRequire(import.meta.url).resolve('purecloud-client-app-sdk/package.json');
  const about = v.object({ name: v.string(), version: v.string() });
  const { name, version } = v.parse(about, JSON.parse(readFileSync(path, 'utf8')));
  return {
    __PACKAGE_NAME__: name,
    __PACKAGE_VERSION__: version,
    __PC_DEV_ENVS__: [],
    __GC_DEV_EXTRA_ENVS__: [],
    __HOST_APP_DEV_ORIGIN__: '',
  };
}

/** Keeps code out of the page that only Node needs (winston, configparser, axios) or that browsers have built in. */
export function slimSdks(): Plugin {
  const constants = clientAppConstants();
  const putIn = (code: string, name: string): string =>
    code.replaceAll(name, JSON.stringify(constants[name]));
  return {
    name: 'slim-sdks',
    enforce: 'pre',
    async resolveId(id, importer) {
      const replacement = importer && replacementOf(id, importer);
      return replacement ? this.resolve(replacement, importer, { skipSelf: true }) : null;
    },
    transform(code, idWithQuery) {
      // The dev server appends a version to package ids.
      const id = idWithQuery.replace(/\?.*$/, '');
      if (platformSdk.test(id)) {
        const forBrowsers = code.replace(/typeof[ (]window\)?/g, '"object"');
        return { code: withoutServerMethods(id, forBrowsers), map: null };
      }
      if (clientAppSdk.test(id)) {
        return { code: Object.keys(constants).reduce(putIn, code), map: null };
      }
      return null;
    },
  };
}
