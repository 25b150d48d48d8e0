import { BufferTarget, EncodedPacket, EncodedVideoPacketSource, Output, WebMOutputFormat } from 'mediabunny';
import { afterEach, expect, test, vi } from 'vitest';
import { browserCameras } from '../../../src/capture/camera.ts';
import { openRecording } from '../../../src/capture/recording.ts';
import type { FrameSource } from '../../../src/ports/ports.ts';

let source: FrameSource | null = null;
let timer: ReturnType<typeof setInterval> | undefined;
afterEach(() => {
  source?.close();
  source = null;
  clearInterval(timer);
  vi.restoreAllMocks();
});

/** The lower right quarter is white, the rest black: what is cut off, squeezed or left from before is seen. */
function drawQuarter(canvas: HTMLCanvasElement | OffscreenCanvas, width: number, height: number): void {
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#fff';
  context.fillRect(width / 2, height / 2, width / 2, height / 2);
}

/** Luma at the middle of each quarter, row by row. */
function quarters(image: ImageBitmap): readonly number[] {
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return [0.25, 0.75].flatMap((y) =>
    [0.25, 0.75].map((x) => context.getImageData(image.width * x, image.height * y, 1, 1).data[0]!),
  );
}

const BLACK_THEN_WHITE = [expect.closeTo(0, -2), expect.closeTo(0, -2), expect.closeTo(0, -2), expect.closeTo(255, -2)];

test.each([
  [1280, 720, 640, 360],
  [720, 1280, 360, 640],
])('a camera of %i × %i gives whole pictures of %i × %i', async (width, height, smallWidth, smallHeight) => {
  const canvas = document.createElement('canvas');
  timer = setInterval(() => drawQuarter(canvas, width, height), 33);
  drawQuarter(canvas, width, height);
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(canvas.captureStream(30));
  source = await browserCameras().open();
  const { image } = (await source.next())!;
  expect([image.width, image.height]).toEqual([smallWidth, smallHeight]);
  expect(quarters(image)).toEqual(BLACK_THEN_WHITE);
  image.close();
});

/** Three pictures of one size, each by itself; a browser's encoder would bring a second size to that of the first. */
async function encoded(width: number, height: number, fromS: number): Promise<readonly EncodedPacket[]> {
  const packets: EncodedPacket[] = [];
  const encoder = new VideoEncoder({
    output: (chunk) => packets.push(EncodedPacket.fromEncodedChunk(chunk)),
    error: (error) => expect.unreachable(String(error)),
  });
  encoder.configure({ codec: 'vp8', width, height });
  const canvas = new OffscreenCanvas(width, height);
  for (const i of [0, 1, 2]) {
    drawQuarter(canvas, width, height);
    const frame = new VideoFrame(canvas, { timestamp: (fromS + i / 10) * 1e6, duration: 1e5 });
    encoder.encode(frame, { keyFrame: true });
    frame.close();
  }
  await encoder.flush();
  encoder.close();
  return packets;
}

test('a file whose picture turns gives each picture whole, small, and in its own shape', async () => {
  const output = new Output({ format: new WebMOutputFormat(), target: new BufferTarget() });
  const video = new EncodedVideoPacketSource('vp8');
  output.addVideoTrack(video);
  await output.start();
  const decoderConfig = { codec: 'vp8', codedWidth: 1280, codedHeight: 720 };
  for (const packet of [...(await encoded(1280, 720, 0)), ...(await encoded(720, 1280, 0.3))]) {
    await video.add(packet, { decoderConfig });
  }
  await output.finalize();
  source = await openRecording(new File([output.target.buffer!], 'turned.webm'), { paced: false });
  const sizes: (readonly number[])[] = [];
  for (let frame = await source.next(); frame; frame = await source.next()) {
    sizes.push([frame.image.width, frame.image.height]);
    expect(quarters(frame.image)).toEqual(BLACK_THEN_WHITE);
    frame.image.close();
  }
  expect(sizes).toEqual([[640, 360], [640, 360], [640, 360], [360, 640], [360, 640], [360, 640]]); // prettier-ignore
});
