import type { State } from './state.ts';

/** One step of the resolution. Passes run in order, each on what those before it found. */
export interface Pass {
  readonly name: string;
  run(state: State): void;
}
