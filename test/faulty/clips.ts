/** Video files with a fault, made from a sound one; in Node and in a browser. Pictures are never encoded anew. */
import { BlobSource, BufferTarget, EncodedAudioPacketSource, EncodedPacket, EncodedPacketSink, EncodedVideoPacketSource, Input, MkvOutputFormat, MovOutputFormat, Mp4OutputFormat, MP4, Output } from 'mediabunny'; // prettier-ignore

type Bytes = Uint8Array<ArrayBuffer>;

/** The first `share` of its bytes, as of a download that broke off. */
export function cutOff(clip: Bytes, share: number): Bytes {
  return clip.slice(0, Math.round(share * clip.length));
}

/** Zeros in place of the pictures from the one at `fromS` until that at `toS`, as of a card with a bad block. */
export async function zeroed(clip: Bytes, fromS: number, toS: number): Promise<Bytes> {
  const changed = clip.slice();
  for await (const { data, timestamp } of packetsOf(clip)) {
    if (timestamp < fromS || timestamp >= toS) continue;
    const at = indexOf(changed, data);
    changed.fill(0, at, at + data.length);
  }
  return changed;
}

/** Its edit list shows it from `fromS` on, for `lastingS`. */
export function edited(clip: Bytes, fromS: number, lastingS: number): Bytes {
  return patched(clip, 'elst', (list, film) => {
    const timescale = new DataView(film.buffer, boxAt(film, 'mdhd')).getUint32(12);
    const movieTimescale = new DataView(film.buffer, boxAt(film, 'mvhd')).getUint32(12);
    list.setUint32(8, Math.round(lastingS * movieTimescale));
    list.setInt32(12, list.getInt32(12) + Math.round(fromS * timescale));
  });
}

/** Its table of key frames is empty. */
export function withoutKeyFrames(clip: Bytes): Bytes {
  return patched(clip, 'stss', (table) => table.setUint32(4, 0));
}

/** Shown turned by a quarter, as its head says: the matrix of its track. */
export function turned(clip: Bytes): Bytes {
  return patched(clip, 'tkhd', (head) =>
    [0, 1, 0, -1, 0, 0].forEach((value, i) => head.setInt32(40 + 4 * i, value * 0x10000)),
  );
}

/** Its packets copied with other times; those for which there is none are left out. */
export async function retimed(
  clip: Bytes,
  timeOf: (packet: EncodedPacket, index: number) => { readonly timestamp: number; readonly duration: number } | null,
  format: 'mp4' | 'mkv' = 'mp4',
): Promise<Bytes> {
  const target = new BufferTarget();
  const output = new Output({ format: format === 'mp4' ? new Mp4OutputFormat() : new MkvOutputFormat(), target });
  const source = new EncodedVideoPacketSource('avc');
  output.addVideoTrack(source);
  await output.start();
  const decoderConfig = await (await trackOf(clip)).getDecoderConfig();
  let index = 0;
  for await (const packet of packetsOf(clip)) {
    const time = timeOf(packet, index++);
    if (time) await source.add(packet.clone(time), decoderConfig ? { decoderConfig } : undefined);
  }
  await output.finalize();
  return new Uint8Array(target.buffer!);
}

/** So many times slower, as a phone saves slow motion. */
export function slowed(clip: Bytes, factor: number): Promise<Bytes> {
  return retimed(clip, ({ timestamp, duration }) => ({ timestamp: factor * timestamp, duration: factor * duration }));
}

/** Sound alone: a second of silence. */
export async function silence(): Promise<Bytes> {
  const sampleRate = 8000;
  const target = new BufferTarget();
  const output = new Output({ format: new MovOutputFormat(), target });
  const source = new EncodedAudioPacketSource('pcm-s16');
  output.addAudioTrack(source);
  await output.start();
  const packet = new EncodedPacket(new Uint8Array(2 * sampleRate), 'key', 0, 1);
  await source.add(packet, { decoderConfig: { codec: 'pcm-s16', numberOfChannels: 1, sampleRate } });
  await output.finalize();
  return new Uint8Array(target.buffer!);
}

async function trackOf(clip: Bytes) {
  const track = await new Input({ source: new BlobSource(new Blob([clip])), formats: [MP4] }).getPrimaryVideoTrack();
  if (!track) throw new Error('no video in the clip');
  return track;
}

async function* packetsOf(clip: Bytes): AsyncGenerator<EncodedPacket> {
  yield* new EncodedPacketSink(await trackOf(clip)).packets();
}

/** Changes the content of the first box of that name. */
function patched(clip: Bytes, box: string, change: (content: DataView, film: Bytes) => void): Bytes {
  const changed = clip.slice();
  change(new DataView(changed.buffer, boxAt(changed, box)), changed);
  return changed;
}

/** Where the content of the first box of that name begins. */
function boxAt(film: Bytes, name: string): number {
  return indexOf(film, new TextEncoder().encode(name)) + name.length;
}

function indexOf(film: Bytes, part: Uint8Array): number {
  for (let at = film.indexOf(part[0]!); at >= 0; at = film.indexOf(part[0]!, at + 1)) {
    if (part.every((byte, i) => film[at + i] === byte)) return at;
  }
  throw new Error('the clip has no such part');
}
