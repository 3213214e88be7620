import type { ProjectFile } from '../gate.ts';

/** Paths of modules of the project, tests and configuration included. */
export const CODE = /^(src|simulator|test|build)\/.+\.tsx?$|^[^/]+\.ts$/;

export const isCode = ({ path }: ProjectFile): boolean => CODE.test(path);
