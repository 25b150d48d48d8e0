/**
 * Leads the focus, and with it a screen reader, from screen to screen: to the heading of a new one, on the way back to what
 * had opened it, and never to nowhere when what had it goes away (WCAG 2.2: 2.4.3). Names the page after its screen (2.4.2).
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { everyElement, focusedElement, headingOf, isSeen } from './focus.ts';

/** What is needed of the app. */
type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** A screen that was left, and by which of its controls. */
interface Left {
  readonly place: string;
  readonly by: string | null;
}

/** What had the focus before a screen came, and by what that one was left, where one comes back to it. */
interface Arrival {
  readonly was: HTMLElement | undefined;
  readonly opener: string | null;
}

export class PlaceFocus implements ReactiveController {
  private place: string | null = null;
  private title = '';
  /** From the first screen to the one before this. */
  private way: readonly Left[] = [];
  /** What had the focus last, and all that it lies in. */
  private path: readonly HTMLElement[] = [];
  /** What had it and cannot be used for now. */
  private resting: HTMLElement | null = null;

  /**
   * @param placeNow the same for as long as one stays on a screen; null before there is any
   * @param titled what the browser's tabs show for a screen of this heading
   */
  constructor(
    private readonly host: Host,
    private readonly placeNow: () => string | null,
    private readonly titled: (heading: string) => string,
  ) {}

  hostConnected(): void {
    this.host.addEventListener('click', this.onClick, { capture: true });
  }

  hostDisconnected(): void {
    this.host.removeEventListener('click', this.onClick, { capture: true });
  }

  hostUpdate(): void {
    this.remember();
  }

  hostUpdated(): void {
    const before = this.place;
    const place = (this.place = this.placeNow());
    // At once: the next screen may come before this one has been seen.
    const arrival = before !== null && place !== null && place !== before ? this.leave(before, place) : null;
    void this.follow(before, place, arrival);
  }

  private async follow(before: string | null, place: string | null, arrival: Arrival | null): Promise<void> {
    await this.settled();
    if (place !== this.place) return;
    if (place !== before || document.title !== this.title) {
      const heading = headingOf(this.host.renderRoot)?.textContent.trim();
      if (heading) document.title = this.title = this.titled(heading);
    }
    if (place === before) this.rescue();
    // Of a page that was just opened the browser reads from the top by itself.
    else if (arrival) this.arrive(arrival);
  }

  /** Before anything changes. An event would not do: of a move within a shadow tree none comes out of it. */
  private remember(): void {
    const now = focusedElement();
    if (now) this.path = within(now, this.host);
    // The person has put it elsewhere.
    else if (this.path[0] && this.path[0] !== this.resting && isThere(this.path[0])) this.path = [];
  }

  private readonly onClick = async (): Promise<void> => {
    this.remember();
    await this.settled();
    this.rescue();
  };

  /** Until what a state or a press changes is on the page. */
  private async settled(): Promise<void> {
    await this.host.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** Notes by what a screen is left. */
  private leave(before: string, place: string): Arrival {
    const [was] = this.path;
    // To a screen of a session nobody comes back: it goes on.
    const by = was && !was.dataset['control'] ? markOf(was) : null;
    const at = this.way.findLastIndex((left) => left.place === place);
    const opener = this.way[at]?.by ?? null;
    this.way = at < 0 ? [...this.way, { place: before, by }] : this.way.slice(0, at);
    return { was, opener };
  }

  private arrive({ was, opener }: Arrival): void {
    this.moveTo((opener && this.marked(opener)) || this.sameControl(was) || headingOf(this.host.renderRoot));
  }

  /** Finds a place for the focus where what had it is gone. */
  private rescue(): void {
    const [lost, ...around] = this.path;
    if (!lost) return;
    const { resting } = this;
    // For as long as something is done; some browsers take the focus away only later.
    this.resting = lost.isConnected && lost.matches(':disabled') ? lost : null;
    if (this.resting || focusedElement()) return;
    if (isThere(lost)) {
      if (lost === resting) lost.focus();
      return;
    }
    const heading = headingOf(this.host.renderRoot);
    const near = around.find(isThere);
    this.moveTo(
      this.sameControl(lost) ??
        (lost.tagName === 'H1' || !near ? heading : (everyElement(near.shadowRoot ?? near).find(isTabStop) ?? heading)),
    );
  }

  /** What does the same in a session: what pauses goes on, and stays under the finger from set-up to the exercise. */
  private sameControl(was: HTMLElement | undefined): HTMLElement | undefined {
    const control = was?.dataset['control'];
    return control ? this.all.find((each) => each.dataset['control'] === control && isTabStop(each)) : undefined;
  }

  private marked(mark: string): HTMLElement | undefined {
    return this.all.find((each) => isTabStop(each) && markOf(each) === mark);
  }

  private get all(): readonly HTMLElement[] {
    return everyElement(this.host.renderRoot);
  }

  private moveTo(target: HTMLElement | null | undefined): void {
    if (!target || target === focusedElement()) return;
    if (!isTabStop(target)) target.tabIndex = -1;
    target.focus();
  }
}

/** An element and all that it lies in; nothing where that is not within the host. */
function within(element: HTMLElement, host: HTMLElement): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node === host) return path;
    if (node instanceof HTMLElement) path.push(node);
  }
  return [];
}

/** By what it is found again when the screen has been drawn anew. */
function markOf(element: HTMLElement): string {
  const { tagName, id, dataset, textContent } = element;
  return [tagName, dataset['session'] ?? (id || (element.ariaLabel ?? textContent.replace(/\s+/g, ' ').trim()))].join(
    ' ',
  );
}

function isThere(element: HTMLElement): boolean {
  return isSeen(element) && !element.matches(':disabled');
}

/** The Tab key leads there. */
function isTabStop(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.shadowRoot && isThere(element);
}
