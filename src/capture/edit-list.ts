/** Where the shown part of an mp4 or mov ends, if its edit list cuts it: a box of the file that mediabunny reads no further than its beginning. */

/** No header of a film is larger; what says it is one is not read. */
const MOST_BYTES = 64e6;

interface Box {
  readonly type: string;
  readonly body: DataView;
}

/**
 * The end of the first picture track's edit, in seconds of the shown time; null where nothing is cut off, and for other
 * kinds of files.
 */
export async function shownEndS(file: Blob): Promise<number | null> {
  const movie = await movieBox(file);
  if (!movie) return null;
  const boxes = [...boxesIn(movie)];
  const header = boxes.find(({ type }) => type === 'mvhd')?.body;
  const video = boxes.filter(({ type }) => type === 'trak').find(({ body }) => isVideo(body));
  const edits = video && inside(video.body, 'edts', 'elst');
  if (!header || !edits) return null;
  const timescale = header.getUint32(header.getUint8(0) === 1 ? 20 : 12);
  const isLong = edits.getUint8(0) === 1;
  const entry = isLong ? 20 : 12;
  let shown = 0;
  for (let i = 0, at = 8; i < edits.getUint32(4) && at + entry <= edits.byteLength; i++, at += entry) {
    const duration = isLong ? Number(edits.getBigUint64(at)) : edits.getUint32(at);
    const mediaTime = isLong ? Number(edits.getBigInt64(at + 8)) : edits.getInt32(at + 4);
    shown += duration;
    // The first that shows anything is the one that is used. Without a duration it goes on to the end.
    if (mediaTime >= 0) return duration > 0 && timescale > 0 ? shown / timescale : null;
  }
  return null;
}

async function movieBox(file: Blob): Promise<DataView | null> {
  for (let at = 0; at + 8 <= file.size;) {
    const head = new DataView(await file.slice(at, at + 16).arrayBuffer());
    const [size, headBytes] = sizeOf(head, file.size - at);
    if (size < headBytes) return null;
    if (typeOf(head) === 'moov') {
      return size > MOST_BYTES ? null : new DataView(await file.slice(at + headBytes, at + size).arrayBuffer());
    }
    // A film begins with its kind; what does not is no such file.
    if (at === 0 && !['ftyp', 'wide', 'free', 'skip', 'mdat', 'pnot'].includes(typeOf(head))) return null;
    at += size;
  }
  return null;
}

function* boxesIn(view: DataView): Generator<Box> {
  for (let at = 0; at + 8 <= view.byteLength;) {
    const rest = new DataView(view.buffer, view.byteOffset + at, view.byteLength - at);
    const [size, headBytes] = sizeOf(rest, rest.byteLength);
    if (size < headBytes || size > rest.byteLength) return;
    yield { type: typeOf(rest), body: new DataView(rest.buffer, rest.byteOffset + headBytes, size - headBytes) };
    at += size;
  }
}

function inside(view: DataView, ...path: readonly string[]): DataView | null {
  let found: DataView | undefined = view;
  for (const name of path) found = found && [...boxesIn(found)].find(({ type }) => type === name)?.body;
  return found ?? null;
}

function isVideo(track: DataView): boolean {
  const handler = inside(track, 'mdia', 'hdlr');
  return handler !== null && handler.byteLength >= 12 && textAt(handler, 8) === 'vide';
}

/** @returns bytes of the whole box, and of its head */
function sizeOf(head: DataView, rest: number): readonly [size: number, headBytes: number] {
  const size = head.getUint32(0);
  if (size === 1 && head.byteLength >= 16) return [Number(head.getBigUint64(8)), 16];
  return [size === 0 ? rest : size, 8];
}

function typeOf(head: DataView): string {
  return textAt(head, 4);
}

function textAt(view: DataView, at: number): string {
  return String.fromCharCode(...Array.from({ length: 4 }, (_, i) => view.getUint8(at + i)));
}
