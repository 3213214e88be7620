import { realCore } from './core.ts';
import { explore, type Exploration } from './explore.ts';

/** Runs the explorations that it receives, and sends back what it finds. */
process.on('message', (exploration: Exploration) => {
  void explore(realCore, exploration).then((finding) => process.send?.(finding));
});
