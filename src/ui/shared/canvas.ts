/** A canvas made as sharp as the screen: sizes its pixels to its box and returns a context whose unit is the CSS pixel. */
export function crispContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const { clientWidth, clientHeight } = canvas;
  const context = canvas.getContext('2d');
  if (!context || clientWidth === 0 || clientHeight === 0) return null;
  // More than two device pixels a CSS pixel cannot be seen and costs four times the paint.
  const ratio = Math.min(window.devicePixelRatio || 1, 2);
  const width = Math.round(clientWidth * ratio);
  const height = Math.round(clientHeight * ratio);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, clientWidth, clientHeight);
  return context;
}

/** Calls back whenever the element's box changes; returns how to stop. */
export function onResize(element: Element, callback: () => void): () => void {
  const observer = new ResizeObserver(callback);
  observer.observe(element);
  return () => observer.disconnect();
}
