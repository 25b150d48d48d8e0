/** The comparison with sticks, from the chosen file to the table: what is shown when, what is told, and that nothing stays. */
import { expect, test } from 'vitest';
import { Display } from '../../../src/app/display.ts';
import type { AppPorts } from '../../../src/app/ports.ts';
import { SelfCheck } from '../../../src/app/self-check.ts';
import type { Sticks } from '../../../src/core/study/sticks.ts';
import { AppFailure } from '../../../src/ports/errors.ts';
import type { FrameSource } from '../../../src/ports/ports.ts';
import type { CheckState } from '../../../src/ui/screen-state.ts';
import type { Settings } from '../../../src/ui/settings/settings-state.ts';
import type { PoseFrame } from '../../../src/core/pose/frame.ts';
import { clip, hingeFrames } from '../core/fixture.ts';
import { fakePose, fakeSource, type FakeSource } from './fakes.ts';

const FILE = new File(['a video'], 'me.mp4');
const STICKS: Sticks = {
  s1Skin: { xPx: 330, yPx: 230 },
  s1Tip: { xPx: 430, yPx: 230 },
  t12Skin: { xPx: 332, yPx: 170 },
  t12Tip: { xPx: 432, yPx: 170 },
};
/** The one at T12 turned forward by 45°, of somebody who faces left. */
const BENT: Sticks = { ...STICKS, t12Tip: { xPx: 402, yPx: 100 } };

async function setUp({
  frames = hingeFrames,
  open = async (source: FakeSource): Promise<FrameSource> => source,
}: { frames?: readonly PoseFrame[]; open?: (source: FakeSource) => Promise<FrameSource> } = {}) {
  const given: File[] = [];
  const images: { closed: boolean; at: number }[] = [];
  const counts = { stills: 0, closedStills: 0, locks: 0, poses: 0 };
  const screen: Pick<AppPorts['screen'], 'state'> = { state: { screen: 'blank', error: null } };
  const display = new Display({ screen, address: { path: '', show() {}, watch() {} } } as unknown as AppPorts);
  // Shown at once: the code of the screen is for a browser.
  display.fetch = async () => true;
  const log: string[] = [];
  const sources: FakeSource[] = [];
  const ports = {
    openRecording: async () => {
      const source = fakeSource({ kind: 'recording', durationMs: 12_500, stream: null });
      sources.push(source);
      for (const { timestampMs } of frames) source.give(timestampMs);
      source.end();
      return open(source);
    },
    openStills: async () => {
      counts.stills++;
      return {
        still: async (at: number) => {
          const image = { width: 640, height: 480, at, closed: false, close: () => void (image.closed = true) };
          images.push(image);
          return image;
        },
        close: () => void counts.closedStills++,
      };
    },
    startPose: () => fakePose({ frames, log }),
    hasGpu: () => false,
    pictureOfSomebody: async () => null,
    holdScreenOn: () => {
      counts.locks++;
      return { release: () => void counts.locks-- };
    },
    giveFile: async (file: File) => given.push(file) > 0,
    now: () => performance.now(),
  };
  const settings = { language: 'en', variant: 'auto', inference: 'auto' } as Settings;
  const check = new SelfCheck(ports, { settings }, { toStart: async () => {} }, display);
  await check.open();
  const state = (): CheckState => screen.state as CheckState;
  return { check, state, given, images, counts, log, sources };
}

test('a file is measured with the model of the command line, and its neutral picture is shown', async () => {
  const { check, state, counts, log, images } = await setUp();
  expect(state()).toMatchObject({ screen: 'check', exerciseId: 'hip-hinge', looking: null, recording: null });
  const looked = check.look(FILE, 'hip-hinge');
  expect(state().looking).toMatchObject({ loading: { step: 'video' } });
  expect(counts.locks).toBe(1);
  await looked;
  expect(log).toEqual(['load full cpu', 'close']);
  expect(counts).toMatchObject({ locks: 0, stills: 1 });
  const { recording, shown, looking, error } = state();
  expect([looking, error]).toEqual([null, null]);
  expect(recording!.moments).toHaveLength(hingeFrames.length);
  expect(shown).toEqual({ timestampMs: recording!.neutralMs, image: images[0] });
});

test('each picture takes the place of the one before, which is closed, also when it comes too late', async () => {
  const { check, state, images } = await setUp();
  await check.look(FILE, 'hip-hinge');
  const [first, second] = state().recording!.suggestedMs;
  await Promise.all([check.showMoment(first!), check.showMoment(second!)]);
  expect(state().shown).toMatchObject({ timestampMs: second, image: { at: second } });
  expect(images.map(({ at, closed }) => [at === second, closed])).toEqual([
    [false, true],
    [false, true],
    [true, false],
  ]);
});

test('what is marked is in the table, with the angles of the fold', async () => {
  const { check, state, given } = await setUp();
  await check.look(FILE, 'hip-hinge');
  const { neutralMs, suggestedMs, moments } = state().recording!;
  check.mark(suggestedMs[3]!, BENT);
  check.mark(neutralMs, BENT);
  check.mark(neutralMs, STICKS);
  check.mark(suggestedMs[4]!, BENT);
  check.mark(suggestedMs[4]!, null);
  expect(state().marked.map(({ timestampMs }) => timestampMs)).toEqual([suggestedMs[3], neutralMs]);
  expect(state().compared).toBe(false);
  check.compare();
  expect(state().compared).toBe(true);
  await check.save();
  expect(given.map(({ name }) => name)).toEqual(['hingeline-check.csv']);
  const [head, neutral, bent, end] = (await given[0]!.text()).split('\r\n').map((line) => line.split(','));
  const cell = (row: readonly string[] | undefined, column: string) => row?.[head!.findIndex((name) => name.replace('\uFEFF', '') === column)]; // prettier-ignore
  expect(cell(neutral, 'recording')).toBe('me.mp4');
  expect([cell(neutral, 'neutral'), cell(neutral, 'sticksDeg'), cell(neutral, 't12TipYPx')]).toEqual([
    'true',
    '',
    '170',
  ]);
  const measured = moments.find(({ timestampMs }) => timestampMs === suggestedMs[3])!.lumbar;
  if (measured.kind !== 'measured') throw new Error('not measured');
  expect(Number(cell(bent, 'sticksDeg'))).toBeCloseTo(45);
  expect(Number(cell(bent, 'lumbarFlexionDeg'))).toBe(measured.deg);
  expect(Number(cell(bent, 'differenceDeg'))).toBeCloseTo(measured.deg - 45);
  expect([cell(bent, 'lumbarState'), cell(bent, 's1SkinXPx')]).toEqual(['measured', '330']);
  expect(end).toEqual(['']);
});

test('a file without a quiet stance, and one that cannot be read, are told of', async () => {
  const without = await setUp({ frames: clip(2000, 2400) });
  await without.check.look(FILE, 'hip-hinge');
  expect(without.state()).toMatchObject({ looking: null, recording: null, error: { code: 'video-no-zero' } });
  expect(without.counts.stills).toBe(0);

  const broken = await setUp({ open: () => Promise.reject(new AppFailure('video-unreadable')) });
  await broken.check.look(FILE, 'hip-hinge');
  expect(broken.state()).toMatchObject({ looking: null, recording: null, error: { code: 'video-unreadable' } });
  expect(broken.counts.locks).toBe(0);
});

test('stopped on the way, what was seen is measured; left, nothing of it is', async () => {
  const halfway = await setUp();
  const { check, state } = halfway;
  const looked = check.look(FILE, 'hip-hinge');
  await expect.poll(() => state().looking?.loading, { interval: 1 }).toBeNull();
  check.stop();
  await looked;
  expect(state().looking).toBeNull();
  expect(halfway.sources[0]!.closed).toBe(true);

  const given = await setUp();
  const opening = given.check.look(FILE, 'hip-hinge');
  given.check.stop();
  expect(given.state().looking).toBeNull();
  await opening;
  expect([given.state().recording, given.log, given.sources[0]!.closed]).toEqual([null, [], true]);

  const left = await setUp();
  const gone = left.check.look(FILE, 'hip-hinge');
  left.check.leave();
  await gone;
  expect(left.state().recording).toBeNull();
  expect(left.counts).toMatchObject({ locks: 0, stills: left.counts.closedStills });
  expect(left.sources.every(({ closed }) => closed)).toBe(true);
});

test('when it is left, the file and the picture are closed', async () => {
  const { check, images, counts } = await setUp();
  await check.look(FILE, 'hip-hinge');
  check.leave();
  expect([counts.closedStills, images.map(({ closed }) => closed)]).toEqual([1, [true]]);
});
