/** A point that is taken up and moved by a finger or a mouse, told from one that is tapped. */

/** A finger that moves less has tapped. */
const TAP_PX = 4;

export class PointDrag<Point> {
  /** The point that is held, and where it was taken up. */
  private held: { readonly point: Point; readonly x: number; readonly y: number } | null = null;
  /** Since it was taken up last it was moved: the click that follows is no tap. */
  wasDragged = false;

  /** Takes it up; its element hears of the finger until `drop`, wherever that goes. */
  grab(point: Point, event: PointerEvent): void {
    event.preventDefault();
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.wasDragged = false;
    this.held = { point, x: event.clientX, y: event.clientY };
  }

  /** @returns the point that moves with the finger; null for none */
  moved({ clientX, clientY }: PointerEvent): Point | null {
    const { held } = this;
    if (!held) return null;
    this.wasDragged ||= Math.hypot(clientX - held.x, clientY - held.y) > TAP_PX;
    return this.wasDragged ? held.point : null;
  }

  drop(): void {
    this.held = null;
  }
}
