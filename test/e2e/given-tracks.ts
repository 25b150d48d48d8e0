/** Every camera track the page was ever given: the light is off when none of them is live. */
import type { Page } from 'playwright';

interface TracksWindow {
  readonly givenTracks: readonly MediaStreamTrack[];
}

/** Keeps them from here on, for every document the page opens; after whatever else stands in for a camera. */
export async function keepGivenTracks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const givenTracks: MediaStreamTrack[] = [];
    const devices = navigator.mediaDevices;
    const getUserMedia = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (constraints) => {
      const stream = await getUserMedia(constraints);
      givenTracks.push(...stream.getTracks());
      return stream;
    };
    const { clone } = MediaStreamTrack.prototype;
    MediaStreamTrack.prototype.clone = function () {
      const copy = clone.call(this);
      givenTracks.push(copy);
      return copy;
    };
    Object.assign(window, { givenTracks } satisfies TracksWindow);
  });
}

/** How each of them is, in the order they were given. */
export function givenTracks(page: Page): Promise<readonly MediaStreamTrackState[]> {
  return page.evaluate(() => {
    const { givenTracks } = window as unknown as TracksWindow;
    return givenTracks.map(({ readyState }) => readyState);
  });
}
