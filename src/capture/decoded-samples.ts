/** The pictures of a video track as the decoder gives them. Where it gives up, it begins anew at the next key frame. */
import { EncodedPacketSink, InputDisposedError, VideoSampleSink } from 'mediabunny';
import type { InputVideoTrack, VideoSample } from 'mediabunny';

export interface DecodedSample {
  /** The caller closes it. */
  readonly sample: VideoSample;
  /** What lies between this and the one before could not be decoded. */
  readonly afterLoss: boolean;
}

/** Browsers take a decoder away that was idle for long; nothing is wrong with the file then. */
const TAKEN_AWAY = 'QuotaExceededError';

/**
 * In order of presentation.
 *
 * @throws whatever the decoder threw where not one picture could be decoded
 */
export async function* decodedSamples(track: InputVideoTrack): AsyncGenerator<DecodedSample> {
  const packets = new EncodedPacketSink(track);
  let fromS = -Infinity;
  let lastS = -Infinity;
  let afterLoss = false;
  for (;;) {
    try {
      for await (const sample of new VideoSampleSink(track).samples(fromS)) {
        lastS = sample.timestamp;
        yield { sample, afterLoss };
        afterLoss = false;
      }
      return;
    } catch (error) {
      if (error instanceof InputDisposedError) throw error;
      const isWhole = error instanceof DOMException && error.name === TAKEN_AWAY && lastS > fromS;
      const nextS = isWhole ? lastS : await keyFrameAfter(packets, Math.max(fromS, lastS));
      if (nextS === null && lastS === -Infinity) throw error;
      if (nextS === null) return;
      fromS = nextS;
      afterLoss ||= !isWhole;
    }
  }
}

/** @returns its time, s; null where there is none */
async function keyFrameAfter(packets: EncodedPacketSink, afterS: number): Promise<number | null> {
  const options = { verifyKeyPackets: true };
  const before = afterS === -Infinity ? null : await packets.getKeyPacket(afterS);
  let packet = before ?? (await packets.getFirstKeyPacket());
  while (packet && packet.timestamp <= afterS) packet = await packets.getNextKeyPacket(packet, options);
  return packet?.timestamp ?? null;
}
