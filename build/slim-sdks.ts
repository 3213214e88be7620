import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const standIn = (name: string): string =>
  fileURLToPath(new URL(`./stand-ins/${name}.ts`, import.meta.url));

/**
 * Packages of both SDKs that the page does without, and what stands for them. The `browser` builds of Genesys'
 * packages carry copies of their dependencies; these are the same sources without them.
 */
const replacements: Readonly<Record<string, string>> = {
  'purecloud-client-app-sdk': 'purecloud-client-app-sdk/dist/main.mjs',
  'genesys-cloud-service-discovery-web': 'genesys-cloud-service-discovery-web/index.js',
  'query-string': standIn('query-string'),
  'url-parse': standIn('url-parse'),
  './DefaultHttpClient.js': standIn('default-http-client'),
  './logger.js': standIn('logger'),
};

const platformSdk = /purecloud-platform-client-v2\/src\/.*\.js$/;

/** Keeps out of the page what only Node needs (winston, configparser, axios) and what the browser has itself. */
export function slimSdks(): Plugin {
  return {
    name: 'slim-sdks',
    enforce: 'pre',
    async resolveId(id, importer) {
      const replacement = replacements[id];
      return replacement ? this.resolve(replacement, importer, { skipSelf: true }) : null;
    },
    transform(code, id) {
      if (!platformSdk.test(id)) return null;
      return { code: code.replace(/typeof[ (]window\)?/g, '"object"'), map: null };
    },
  };
}
