/** The beginning of a recording as a file of its own, its pictures copied as they are. */
import { withMediaPage, type MediaWindow } from './browser-page.ts';

/** An mp4 with about the first `pictures` pictures of `recording`. */
export async function shortClip(recording: string, pictures: number): Promise<Buffer> {
  return Buffer.from(await withMediaPage(recording, (page) => page.evaluate(copyPackets, pictures)), 'base64');
}

/** Runs in the page. */
async function copyPackets(pictures: number): Promise<string> {
  const m = (window as unknown as MediaWindow).mediabunny;
  const blob = await (await fetch('/recording')).blob();
  const track = await new m.Input({ source: new m.BlobSource(blob), formats: m.ALL_FORMATS }).getPrimaryVideoTrack();
  if (!track?.codec) throw new Error('no video in the recording');
  const decoderConfig = await track.getDecoderConfig();
  const target = new m.BufferTarget();
  const output = new m.Output({ format: new m.Mp4OutputFormat(), target });
  const source = new m.EncodedVideoPacketSource(track.codec);
  output.addVideoTrack(source);
  await output.start();
  let copied = 0;
  for await (const packet of new m.EncodedPacketSink(track).packets()) {
    await source.add(packet, decoderConfig ? { decoderConfig } : undefined);
    if (++copied >= pictures) break;
  }
  await output.finalize();
  let binary = '';
  for (const byte of new Uint8Array(target.buffer!)) binary += String.fromCharCode(byte);
  return btoa(binary);
}
