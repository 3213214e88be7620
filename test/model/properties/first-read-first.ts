import type { Property } from '../checker.ts';

/** Nothing can be pressed, and nothing is sent, before the platform has reported the status of the call. */
export const firstReadFirst: Property = ({ broken }) => {
  let known = false;
  return {
    readAnswered: ({ ok }) => {
      known ||= ok;
    },
    sent() {
      if (!known) broken('nothing is sent before the first read');
    },
    shown({ actions }) {
      if (known) return;
      const ready = Object.values(actions).some(({ state }) => state === 'ready');
      if (ready) broken('no action is enabled before the first read');
    },
  };
};
