import { realCore } from './core.ts';
import { explore, type Exploration } from './explore.ts';

/** Explores what it is sent, and sends back what it found. */
process.on('message', (exploration: Exploration) => {
  void explore(realCore, exploration).then((finding) => process.send?.(finding));
});
