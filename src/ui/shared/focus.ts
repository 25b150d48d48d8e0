/** Where the focus is and where it may go, shadow trees included. */

/** Everything within in the order it is read: what is put into a slot is read there. */
export function everyElement(within: ParentNode): HTMLElement[] {
  return [...within.children].flatMap((each) => {
    if (!(each instanceof HTMLElement)) return [];
    const inside = each instanceof HTMLSlotElement ? each.assignedElements() : [];
    return [each, ...inside.flatMap(withAll), ...everyElement(each.shadowRoot ?? each)];
  });
}

function withAll(element: Element): HTMLElement[] {
  return element instanceof HTMLElement ? [element, ...everyElement(element.shadowRoot ?? element)] : [];
}

/** What has the focus; null where nothing in particular has. */
export function focusedElement(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : null;
}

/** The heading of what is within; null where there is none yet. */
export function headingOf(within: ParentNode): HTMLElement | null {
  return everyElement(within).find(({ tagName }) => tagName === 'H1') ?? null;
}

/** It is on the page and shown, whether in view or not. */
export function isSeen(element: HTMLElement): boolean {
  // Safari has it since 17.4, and runs the app since 17.0.
  if ('checkVisibility' in element) return element.checkVisibility({ visibilityProperty: true });
  const drawn: HTMLElement = element;
  return drawn.getClientRects().length > 0 && getComputedStyle(drawn).visibility === 'visible';
}
