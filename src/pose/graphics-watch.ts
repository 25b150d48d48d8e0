/**
 * The graphics the pose runtime works with. When they are lost (the driver crashed, the device slept) it neither throws nor
 * answers rightly any more; so each context is kept and asked.
 */
let contexts: WebGL2RenderingContext[] = [];

const getContext = OffscreenCanvas.prototype.getContext;

/** Replaces the browser's own function: the runtime makes its canvases deep within itself. */
OffscreenCanvas.prototype.getContext = function (this: OffscreenCanvas, ...wished: unknown[]) {
  const context = Reflect.apply(getContext, this, wished);
  if (context instanceof WebGL2RenderingContext && !contexts.includes(context)) contexts.push(context);
  return context;
} as typeof getContext;

/** Contexts made before now are another model's. */
export function forgetGraphics(): void {
  contexts = [];
}

/** Whether one of those made since is lost. */
export function areGraphicsLost(): boolean {
  return contexts.some((context) => context.isContextLost());
}
