/** What the body model needs of a browser. Asked before anything is downloaded, by trying it: messages differ from browser to browser. */
import { AppFailure } from '../ports/errors.ts';
import { blockedByHost } from './host-policy.ts';

const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
/** A function that makes a vector of one number. */
const WITH_VECTOR = [1, 5, 1, 0x60, 0, 1, 0x7b, 3, 2, 1, 0, 10, 8, 1, 6, 0, 0x41, 0, 0xfd, 15, 0x0b];

/**
 * A browser whose process for graphics has just begun, or begun anew, refuses them for a moment, as Chromium 156 was
 * seen to do on two busy cores.
 */
const GRAPHICS_PAUSES_MS = [100, 400, 1000, 2000];

/** In the worker. @throws AppFailure 'page-insecure', 'simd-absent', 'host-blocks', 'webgl-absent' */
export async function checkMachine(): Promise<void> {
  // Without https there is no way to check the files.
  if (!isSecureContext) throw new AppFailure('page-insecure', location.protocol, { stage: 'model-start' });
  if (typeof WebAssembly !== 'object' || !WebAssembly.validate(new Uint8Array([...HEADER, ...WITH_VECTOR])))
    throw new AppFailure('simd-absent', 'no vectors in WebAssembly');
  try {
    WebAssembly.Module.imports(new WebAssembly.Module(new Uint8Array(HEADER)));
  } catch (cause) {
    throw new AppFailure('host-blocks', 'WebAssembly may not be compiled', { cause });
  }
  // On the CPU too: the pictures go to the model through it.
  for (const pauseMs of GRAPHICS_PAUSES_MS) {
    if (hasGraphics()) return;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new AppFailure('webgl-absent', 'no webgl2 in a worker');
}

function hasGraphics(): boolean {
  const gl = typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(1, 1).getContext('webgl2') : null;
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}

/** Whether what was thrown means that no memory was left: browsers have names for it, the model's own code only an abort. */
function isOutOfMemory(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  if (thrown instanceof RangeError || thrown.name === 'InternalError') return true;
  try {
    // As much as the model asks for when it grows.
    return !new WebAssembly.Memory({ initial: 1024 });
  } catch {
    return true;
  }
}

/** For what the model's own code threw. @throws AppFailure 'memory-low', else `code` */
export async function modelThrew(thrown: unknown, code: 'pose-not-started' | 'pose-failed'): Promise<never> {
  if (thrown instanceof AppFailure) throw thrown;
  const blocked = await blockedByHost();
  const stage = code === 'pose-failed' ? 'model-run' : 'model-start';
  const detail = blocked ?? String(thrown);
  throw new AppFailure(blocked ? 'host-blocks' : isOutOfMemory(thrown) ? 'memory-low' : code, detail, {
    stage,
    cause: thrown,
  });
}
