/** The body model is there without a network once it has been used. */
import { keepFiles } from '../offline/keep-files.ts';
import { modelFileNames } from '../pose/model-files.ts';
import type { PoseClient } from '../pose/pose-client.ts';

/** The client, whose model is kept on this device from the time it is loaded. */
export function withKeptModel(client: PoseClient): PoseClient {
  return {
    ...client,
    load: async (choice, onProgress) => {
      await client.load(choice, onProgress);
      keepFiles(modelFileNames(choice.variant).map((name) => new URL(`./blazepose/${name}`, document.baseURI).href));
    },
  };
}
