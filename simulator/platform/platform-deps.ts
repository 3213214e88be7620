import type { Clock, TokenStore } from '../interfaces.ts';
import type { PlatformSettings } from '../settings.ts';
import type { Admin } from '../world/admin.ts';
import type { World } from '../world/world.ts';
import type { Accept } from './writes.ts';

/** What the operations depend on. */
export interface PlatformDeps {
  readonly world: World;
  readonly clock: Clock;
  readonly admin: Admin;
  readonly tokens: TokenStore;
  readonly settings: Readonly<PlatformSettings>;
  readonly accept: Accept;
}
