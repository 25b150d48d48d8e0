/** Whether WebGL is done by graphics hardware here: in software it is slower than the CPU path and not worth measuring. */
export function hasGraphicsHardware(): boolean {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  if (!gl) return false;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return !/swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer);
}

/** With so little the browser may end a tab that runs the full model. Unvalidated. */
const LITTLE_GB = 2;

/** Whether only the smallest model is for this device; false where the browser does not tell. */
export function hasLittleMemory(): boolean {
  return 'deviceMemory' in navigator && Number(navigator.deviceMemory) <= LITTLE_GB;
}
