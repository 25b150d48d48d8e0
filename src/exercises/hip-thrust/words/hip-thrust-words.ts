import type { BridgeWords } from '../../glute-bridge/words/bridge-words.ts';

/** Everything said of the hip thrust, in one language: it may say what the bridge says. */
export type HipThrustWords = BridgeWords;
