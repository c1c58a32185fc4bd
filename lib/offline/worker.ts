import type { Release } from './release.ts';
import type { Scope } from './scope.ts';
import { serve } from './serve.ts';

/** Put in by the build. */
declare const RELEASE: Release;

serve(globalThis as unknown as Scope, RELEASE);
