import type { Plugin } from 'vite';

/** A Vite plugin: the dev server answers these paths with JSON, computed for each request. */
export const answerJson = (answers: Readonly<Record<string, () => Promise<object>>>): Plugin => ({
  name: 'answer-json',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const answer = answers[new URL(request.url ?? '/', 'http://localhost').pathname];
      if (answer === undefined) {
        next();
        return;
      }
      const send = async (): Promise<void> => {
        try {
          const body = await answer();
          response.setHeader('Content-Type', 'application/json');
          response.setHeader('Cache-Control', 'no-cache');
          response.end(JSON.stringify(body));
        } catch (error) {
          next(error);
        }
      };
      void send();
    });
  },
});
