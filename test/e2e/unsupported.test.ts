/** A browser that cannot run the app says so calmly, in the person's language, before anything breaks. */
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { App } from './app.ts';

let app: App;
afterEach(() => app.close());

test('what is missing and which browsers work is said in the language of the person, and nothing of the app is fetched', async () => {
  app = await App.open({ locale: 'de-DE' });
  await app.page.addInitScript(() => Reflect.deleteProperty(window, 'OffscreenCanvas'));
  await app.page.goto('about:blank');
  app.requests.length = 0;
  await app.page.goto(app.url);
  await app.page.getByRole('heading', { name: 'Hingeline läuft in diesem Browser nicht.' }).waitFor();
  const text = await app.page.locator('main').innerText();
  expect(text).toContain('fehlt diesem Browser: OffscreenCanvas.');
  expect(text).toMatch(/Chrome, Edge oder Firefox/);
  expect(await app.page.locator('html').getAttribute('lang')).toBe('de');
  expect(app.requests.filter(({ pathname }) => /\/(first|later)-/.test(pathname))).toEqual([]);
  await app.page.evaluate(axe.source);
  const violations = await app.page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    return (await inPage.run()).violations.map(({ id }) => id);
  });
  expect(violations).toEqual([]);
  expect(app.errors).toEqual([]);
});

test('a browser that cannot read the script has the page itself say so after a while', async () => {
  app = await App.open();
  await expect.poll(() => app.page.locator('#waiting').count()).toBe(0);
  await app.page.route('**/*.js', (route) => route.abort());
  await app.page.reload();
  const words = app.page.getByText('this browser is too old');
  expect(await words.isVisible()).toBe(false);
  await words.waitFor({ state: 'visible' });
});
