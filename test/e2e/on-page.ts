/** What is asked of every page. */
import type { Locator, Page } from 'playwright';

/** For a whole session. Long: how many pictures a machine analyses in a second is nothing to fail by. */
export const SESSION_MS = 900_000;

export function buttonOn(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** Visible text, in one line. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.innerText()).replace(/\s+/g, ' ').trim();
}
