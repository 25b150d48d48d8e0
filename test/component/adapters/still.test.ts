import { expect, test } from 'vitest';
import { encodeStill } from '../../../src/capture/still.ts';

/** A picture, the left half red. */
async function picture(widthPx: number, heightPx: number): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, widthPx, heightPx);
  context.fillStyle = '#d00';
  context.fillRect(0, 0, widthPx / 2, heightPx);
  return createImageBitmap(canvas);
}

test.each([
  [1280, 720, 640, 360],
  [720, 1280, 360, 640],
  [320, 240, 320, 240],
])('a picture of %i × %i is kept small and the right way round: %i × %i', async (width, height, small, smallHeight) => {
  const image = await picture(width, height);
  const encoding = encodeStill(image);
  // Its giver may close it at once.
  image.close();
  const still = await encoding;
  expect(still.type).toBe('image/jpeg');
  expect(still.size).toBeLessThan(60_000);
  const shown = await createImageBitmap(still);
  expect([shown.width, shown.height]).toEqual([small, smallHeight]);
  const context = new OffscreenCanvas(small, smallHeight).getContext('2d')!;
  context.drawImage(shown, 0, 0);
  const [left] = context.getImageData(small / 4, smallHeight / 2, 1, 1).data.slice(1, 2);
  const [right] = context.getImageData((3 * small) / 4, smallHeight / 2, 1, 1).data.slice(1, 2);
  expect(left).toBeLessThan(40);
  expect(right).toBeGreaterThan(215);
});

test('nothing but the picture is in it: no place, no time, no device', async () => {
  const bytes = new Uint8Array(await (await encodeStill(await picture(640, 480))).arrayBuffer());
  const segments: number[] = [];
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda; at += 2 + bytes[at + 2]! * 256 + bytes[at + 3]!) {
    segments.push(bytes[at + 1]!);
  }
  expect(segments).toContain(0xdb);
  // APP1 … APP15 and comments: Exif, XMP and the like. APP2 may hold a colour profile.
  expect(segments.filter((marker) => (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2) || marker === 0xfe)).toEqual(
    [],
  );
});
