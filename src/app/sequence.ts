/** Several exercises in one go, by ear: each judged one a session, each guided one led by the voice, and the way between them. */
import type { Block, BlockEnd, BlockPlace, BlockResult, GuidedBlock, JudgedBlock } from '../core/programme/block.ts';
import { linesBefore, type DayLine } from '../core/programme/day-line.ts';
import { judgedEnd } from '../core/programme/judged-end.ts';
import { painSaysStop } from '../core/programme/pain.ts';
import { waySeconds, wayTo } from '../core/programme/way.ts';
import type { SessionRecord } from '../core/records/record.ts';
import type { SessionControl } from '../core/session/session.ts';
import { toAppError } from '../ports/errors.ts';
import { blockPlace } from '../ui/shared/block-words.ts';
import { daySaid } from '../ui/shared/day-said.ts';
import { errorText } from '../words/errors.ts';
import { wordsOf } from '../words/words.ts';
import { spokenMs } from '../words/spoken-ms.ts';
import type { Display } from './display.ts';
import { goingOn, type Going } from './going-on.ts';
import { guidedCode, startGuided } from './guided-exercises.ts';
import { keptPose } from './kept-pose.ts';
import { leadIn, type LeadShown, type LeadWish } from './lead-in.ts';
import { openingCamera } from './opening-camera.ts';
import { openOrigin } from './origin.ts';
import type { AppPorts } from './ports.ts';
import type { Preferences } from './preferences.ts';
import { exercisesOf, type PresentSession } from './present-session.ts';

/** What came of it. */
export interface SequenceOutcome {
  /** Of every block that was come to, in order. */
  readonly results: readonly BlockResult[];
  /** It went on to its end; the person ended it; or it was left for another screen, which is shown by now. */
  readonly end: 'whole' | 'stopped' | 'left';
  /** Somebody is still down on the floor. */
  readonly onFloor: boolean;
}

const betweenCode = (): Promise<object> => import('../ui/between/between-screen.ts');

export class Sequence {
  private going: Going | null = null;

  constructor(
    private readonly ports: Pick<
      AppPorts,
      'cameras' | 'openRecording' | 'holdScreenOn' | 'speaker' | 'startPose' | 'now'
    >,
    private readonly preferences: Pick<Preferences, 'kept' | 'settings'>,
    private readonly session: Pick<PresentSession, 'abandon' | 'control' | 'run' | 'stop'>,
    private readonly display: Display,
  ) {}

  get isOn(): boolean {
    return this.going !== null;
  }

  /**
   * Runs the blocks one after the other, on whatever screens they need; after the last one the screen is left as it is. Must be
   * called inside a tap, so that voice and camera may begin. Where the screens cannot be had, that is told and nothing is done.
   *
   * @param painBefore 0…10 where it was given
   */
  async run(blocks: readonly Block[], painBefore: number | null): Promise<SequenceOutcome> {
    this.leave();
    const { ports } = this;
    const pose = keptPose(ports.startPose);
    const going = goingOn(blocks, painBefore, pose.start);
    this.going = going;
    const wakeLock = ports.holdScreenOn();
    // All there is to show, so that no network is needed later.
    if (!(await this.display.fetch(() => Promise.all([betweenCode(), guidedCode()])))) going.ended ??= 'stopped';
    if (!going.ended) await this.tryCamera(going);
    for (const i of blocks.keys()) {
      const result = going.ended ? null : await this.comeTo(going, i);
      if (result) going.results.push(result);
    }
    wakeLock.release();
    pose.release();
    if (this.going === going) this.going = null;
    return { results: going.results, end: going.ended ?? 'whole', onFloor: going.posture !== 'standing' };
  }

  control(control: SessionControl): void {
    const { lead, guided } = this.going ?? {};
    if (guided && control !== 'recalibrate') guided.control(control);
    else (lead ?? this.session).control(control);
  }

  /** Begins the next exercise now. */
  next(): void {
    this.going?.lead?.end('go');
  }

  /** Leaves out the next exercise, or the rest of the present one. */
  skip(): void {
    this.end('skip');
  }

  /** Ends the present exercise before its time; the next one comes. */
  finish(): void {
    const { going } = this;
    if (!going || going.lead) return;
    going.asked = true;
    if (going.guided) going.guided.stop();
    else this.session.stop();
  }

  /** Leaves out all exercises that need the camera. */
  skipCamera(): void {
    if (this.going) this.going.withoutCamera = true;
    this.end('skip');
  }

  /** Ends all of it; what was done counts. */
  stop(): void {
    if (this.going) this.going.ended = 'stopped';
    this.end('stop');
  }

  /** Ends it unseen, as the person goes elsewhere; what was done in it stays saved. */
  leave(): void {
    const { going } = this;
    if (!going) return;
    going.ended = 'left';
    going.leave();
    this.going = null;
    this.session.abandon();
    going.lead?.end('stop');
    going.guided?.stop();
  }

  /** Pain between two exercises. Where it is better to stop, it waits and says so. */
  tellPain(pain: number | null): void {
    const { going } = this;
    if (!going?.lead) return;
    going.painNow = pain;
    const { state } = this.display;
    if (state.screen === 'between') this.display.show({ ...state, painNow: pain });
    if (painSaysStop(going.painBefore, pain)) going.lead.hold('pain');
  }

  private end(wish: 'skip' | 'stop'): void {
    const { going } = this;
    if (!going) return;
    going.asked = true;
    if (going.lead) going.lead.end(wish);
    else if (going.guided && wish === 'skip') going.guided.skip();
    else if (going.guided) going.guided.stop();
    else this.session.stop();
  }

  /** Asks for the camera while the person is still near enough to allow it. */
  private async tryCamera(going: Going): Promise<void> {
    if (going.blocks.every(({ kind }) => kind === 'guided')) return;
    this.display.show({ screen: 'loading', step: 'camera', progress: null, error: null });
    const { ports, preferences } = this;
    const onAsked = (): void => {
      if (going.ended) return;
      this.display.show({ screen: 'loading', step: 'camera-asked', progress: null, error: null });
      ports.speaker.say(wordsOf(preferences.settings.language).voice.cameraAsked, 'prompt');
    };
    const open = (): ReturnType<typeof openOrigin> => openOrigin(ports, { kind: 'camera' }, preferences.kept.cameraId);
    try {
      (await openingCamera({ cameras: ports.cameras, open, onAsked, left: going.left }))?.close();
    } catch (thrown) {
      going.trouble = toAppError(thrown, 'camera');
    }
  }

  /**
   * Leads to a block and does it, once more after trouble, until it is known what came of it.
   *
   * @returns null where it was not begun as all of it is over
   */
  private async comeTo(going: Going, i: number): Promise<BlockResult | null> {
    const block = going.blocks[i]!;
    const place: BlockPlace = { at: i + 1, of: going.blocks.length };
    /** What a try that failed has left. */
    let session: SessionRecord | null = null;
    for (;;) {
      const leftOut = going.withoutCamera && block.kind === 'judged';
      const wish = leftOut ? 'skip' : await this.leadTo(going, block, place);
      if (wish !== 'go') {
        if (session) return { block, end: 'stopped', session };
        return wish === 'skip' ? { block, end: 'skipped', session } : null;
      }
      going.posture = blockPlace(block);
      going.asked = false;
      if (block.kind === 'guided') return { block, end: await this.lead(going, block), session };
      going.camera = going.posture;
      const { outcome } = await this.judge(going, block, place);
      session = outcome.session?.record ?? session;
      const end = judgedEnd(block, session);
      going.trouble = going.asked ? null : outcome.error;
      going.away = !going.asked && end !== 'done';
      if (!going.trouble || going.ended) return { block, end, session };
    }
  }

  private async leadTo(going: Going, block: Block, place: BlockPlace): Promise<LeadWish> {
    if (going.ended) return 'stop';
    const { ports, preferences, display } = this;
    const way = wayTo(going.posture, blockPlace(block));
    const before = going.results.at(-1) ?? null;
    const camera =
      block.kind === 'judged' && going.camera !== way.to ? exercisesOf(block.exerciseIds)[0].posture : null;
    const { trouble } = going;
    const held = trouble ? 'trouble' : going.away ? 'away' : null;
    going.trouble = null;
    going.away = false;
    const textOf = (lines: readonly DayLine[]): string => daySaid(lines, preferences.settings.language);
    const opening = textOf(linesBefore({ block, place, way, camera, held, before: before?.end ?? null }));
    const canDoWithoutCamera = trouble !== null && going.blocks.slice(place.at).some(({ kind }) => kind === 'guided');
    const first = display.lasting;
    const show = (shown: LeadShown): void => {
      const { language, voice, keys } = preferences.settings;
      // Whatever is told meanwhile stays, or was taken away.
      const error = going.lead ? display.state.error : first;
      display.show({
        screen: 'between', next: block, place, way, camera, before, painBefore: going.painBefore, painNow: going.painNow,
        trouble, canDoWithoutCamera, language, muted: !voice.on, keys, error, ...shown,
      }); // prettier-ignore
    };
    going.lead = leadIn({
      opening: trouble ? `${errorText(trouble, preferences.settings.language)} ${opening}` : opening,
      seconds: waySeconds(way),
      held,
      textOf,
      spokenMs: (text) => spokenMs(text, preferences.settings.voice.rate),
      speaker: ports.speaker,
      show,
    });
    const wish = await going.lead.done;
    going.lead = null;
    return wish;
  }

  private async lead(going: Going, block: GuidedBlock): Promise<BlockEnd> {
    going.guided = startGuided(this.ports, this.preferences, this.display, block.guidedId, block);
    const end = await going.guided.done;
    going.guided = null;
    return end;
  }

  private judge(going: Going, block: JudgedBlock, place: BlockPlace): ReturnType<PresentSession['run']> {
    const { exerciseIds, plan, loaded, limits } = block;
    const own = this.preferences.settings.limits[exerciseIds[0]] ?? {};
    return this.session.run(
      {
        exercises: exercisesOf(exerciseIds),
        origin: { kind: 'camera' },
        painBefore: going.painBefore,
        prescribed: { exerciseIds, plan, loaded, limits: limits ?? own, note: '' },
        place,
      },
      going.startPose,
    );
  }
}
