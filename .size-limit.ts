import { readPage } from './test/architecture/built/page.ts';
import { readSourcesAndBuild } from './test/architecture/project-files.ts';

const files = await readSourcesAndBuild(import.meta.dirname);

/** What a built page needs before it shows its first content: scripts and styles, the platform SDK included. */
const neededBy = (page: string): string[] => [...readPage(page, files).needed];

export default [
  // Ten widgets may load at once.
  { name: "agent's page", path: neededBy('dist/index.html'), limit: '46 kB', gzip: true },
  // With a kept token it asks for the call before the rest of the page has loaded.
  {
    name: "agent's first script",
    path: [...readPage('dist/index.html', files).starting],
    limit: '10 kB',
    gzip: true,
  },
  // One opens for a shift; what acts on calls comes after they are listed.
  { name: 'queue page', path: neededBy('dist/queue.html'), limit: '56 kB', gzip: true },
  // It opens once in the life of an installation.
  { name: 'set-up page', path: neededBy('dist/setup.html'), limit: '70 kB', gzip: true },
];
