/** What a person finds on the page, by the roles and names a screen reader tells, and what the app hears of what they do. */
import { page, type Locator } from 'vitest/browser';
import type { UiEventName, UiEvents } from '../../src/ui/events.ts';
import { textOf } from './mount.ts';

type Role = Parameters<Locator['getByRole']>[0];
/** A whole name, or a part of it as a pattern. */
type Named = string | RegExp;

/** Where to look: the page, or a part of it. */
export type Place = Pick<Locator, 'getByRole'>;

/** The one of this role and name. Reading it throws where there is none or more than one. */
export function the(role: Role, name?: Named, within: Place = page): Locator {
  return within.getByRole(role, name === undefined ? {} : { name, exact: typeof name === 'string' });
}

/** The texts of all of a role, in the order they are read. */
export function all(role: Role, within: Place = page): readonly string[] {
  return within.getByRole(role).elements().map(textOf);
}

/** Whether there is such a thing now. */
export function isThere(role: Role, name?: Named, within: Place = page): boolean {
  return the(role, name, within).elements().length > 0;
}

/** Everything read of the one of this role and name. */
export function read(role: Role, name?: Named, within: Place = page): string {
  return textOf(the(role, name, within).element());
}

/** Presses the button of this name. */
export async function press(name: Named, within: Place = page): Promise<void> {
  await the('button', name, within).click();
}

/** Opens everything on the page that unfolds. */
export function unfold(within: ParentNode = document): void {
  for (const each of within.querySelectorAll('*')) {
    if (each instanceof HTMLDetailsElement) each.open = true;
    if (each.shadowRoot) unfold(each.shadowRoot);
  }
}

/** Everything within an element, that of shadow trees too. */
export function everything(within: Element): HTMLElement[] {
  const inside = [
    ...within.querySelectorAll<HTMLElement>('*'),
    ...(within.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
  ];
  return inside.flatMap((each) => [each, ...(each.shadowRoot ? everything(each) : [])]);
}

/** The lines of a drawing, or those of its parts that match: for what is seen and not read. */
export function drawn(drawing: Locator, part = 'path'): readonly (string | null)[] {
  return [...drawing.element().querySelectorAll(part)].map((each) => each.getAttribute('d'));
}

/** Whether what this holds is in a colour of the theme, by its name there. */
export function hasColour(of: Locator, name: string): boolean {
  const sample = document.createElement('i');
  sample.style.color = `var(--${name})`;
  const element = of.element();
  element.append(sample);
  const [own, wished] = [element, sample].map((each) => getComputedStyle(each).color);
  sample.remove();
  return own === wished;
}

/** The detail of such an event that reaches the page while `act` is done; undefined where none does. */
export async function hears<Name extends UiEventName>(
  event: Name,
  act: () => Promise<unknown>,
): Promise<UiEvents[Name] | undefined> {
  let detail: UiEvents[Name] | undefined;
  const listen = (happened: Event): void => {
    detail = (happened as CustomEvent<UiEvents[Name]>).detail;
  };
  document.addEventListener(event, listen);
  await act();
  document.removeEventListener(event, listen);
  return detail;
}

/** What is heard of such events when the button of this name is pressed. */
export function hearsOf<Name extends UiEventName>(
  event: Name,
  name: Named,
  within: Place = page,
): Promise<UiEvents[Name] | undefined> {
  return hears(event, () => press(name, within));
}
