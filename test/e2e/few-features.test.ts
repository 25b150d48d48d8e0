/** A browser that lacks whatever Safari lacks: the sample goes from the tap to its review, and a camera is looked at. */
import { afterEach, expect, test } from 'vitest';
import { App } from './app.ts';

let app: App;
afterEach(() => app.close());

/** Runs in the page before the app: what docs/browsers.md lists as absent somewhere in Safari. */
function takeAway(): void {
  const away: readonly (readonly [object, string])[] = [
    [window, 'requestIdleCallback'],
    [HTMLVideoElement.prototype, 'requestVideoFrameCallback'],
    [Element.prototype, 'checkVisibility'],
    [Navigator.prototype, 'wakeLock'],
    [Navigator.prototype, 'deviceMemory'],
    [Navigator.prototype, 'permissions'],
    [Navigator.prototype, 'storage'],
    [Document.prototype, 'featurePolicy'],
    [window, 'BroadcastChannel'],
    [window, 'AudioContext'],
  ];
  for (const [owner, name] of away) if (!Reflect.deleteProperty(owner, name)) throw new Error(`${name} stays`);
  const { Locale } = Intl;
  Reflect.deleteProperty(Locale.prototype, 'getWeekInfo');
}

test('without what only some browsers have, the sample is measured and a camera is looked at', async () => {
  app = await App.open({ camera: 'device', kept: { offersOwnBend: false } });
  await app.page.addInitScript(takeAway);
  await app.reload();
  await app.chooseModel('Light', 'Processor (CPU)');
  await app.trySample('glute bridge');
  await app.waitForReps(1);
  await app.finish();
  expect((await app.reviewed.shown()).reps.length).toBeGreaterThan(0);
  await app.back();
  await app.page.getByRole('button', { name: 'All sessions and trends' }).click();
  await app.page.getByRole('heading', { level: 1, name: /trends/ }).waitFor();
  await app.back();
  await app.start('hip hinge');
  await app.page.locator('hingeline-setup').waitFor();
  await app.page.waitForFunction(() => !('requestVideoFrameCallback' in HTMLVideoElement.prototype));
  await app.back();
  expect(app.errors).toEqual([]);
});
