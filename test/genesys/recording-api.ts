import { type Api, createApi } from '../../src/genesys/api/api.ts';

/** An API whose platform is a function: it gets the path and the body of a request, and gives the answer's body. */
export function recordingApi(answer: (path: string, body: unknown) => unknown): Api {
  return createApi({
    async callApi(path, _method, pathParams, _query, _headers, _form, body) {
      const named = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => pathParams[name] ?? '');
      return { status: 200, headers: {}, body: answer(named, body) };
    },
  });
}

/** A refusal as the SDK's client throws it. */
export const refusal = (status: number, code?: string): Error =>
  Object.assign(new Error(), { status, body: code === undefined ? {} : { code } });
