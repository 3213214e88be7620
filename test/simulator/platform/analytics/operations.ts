import type { Operation } from '../operations.ts';
import type { PlatformParts } from '../parts.ts';

export const analyticsOperations = (_parts: PlatformParts): Operation[] => [];
