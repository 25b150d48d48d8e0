import { guidanceLine, type GuidanceLines } from '../guidance-lines.ts';
import { capital, durationWords, englishNumber as number } from '../number-words.ts';
import type { VoiceWords } from '../voice.ts';
import { setSummary, type SummaryLines } from '../set-summary.ts';

/** Forward and backward are the person's own; nearer and farther always name the camera, as both could be "back". */
const GUIDANCE: GuidanceLines = {
  standing: {
    nobody: 'I cannot see you. Stand three metres in front of the camera.',
    'too-dark': 'It is too dark. Turn on a light, or open a curtain.',
    'two-people': 'I see two people. Only one in the picture, please.',
    'step-back': 'Move one step away from the camera.',
    'come-closer': 'Move one step closer to the camera.',
    // A lid tilted back looks higher up.
    'feet-cut-off': 'I cannot see your feet. Move away, or tilt the screen forward.',
    'head-cut-off': 'I cannot see your head. Move away, or tilt the screen back.',
    'cut-off-left': 'I cannot see all of you. Go right in the picture.',
    'cut-off-right': 'I cannot see all of you. Go left in the picture.',
    'cut-off-go-forward': 'I cannot see all of you. Take one step forward.',
    'cut-off-go-back': 'I cannot see all of you. Take one step backward.',
    'camera-tilted': 'The camera leans to one side. Set the laptop level.',
    'camera-high': 'Set the camera lower, at hip height.',
    'camera-low': 'Set the camera higher, at hip height.',
    'move-left': 'Move to the left in the picture.',
    'move-right': 'Move to the right in the picture.',
    'go-forward': 'Take one step forward, to the middle.',
    'go-back': 'Take one step backward, to the middle.',
    'turn-side-on': 'Turn your side to the camera.',
    'turn-away': 'Turn a little away from the camera.',
    'turn-towards': 'Turn a little towards the camera.',
    'turn-left-away': 'Turn a little to your left, away from the camera.',
    'turn-right-away': 'Turn a little to your right, away from the camera.',
    'turn-left-towards': 'Turn a little to your left, towards the camera.',
    'turn-right-towards': 'Turn a little to your right, towards the camera.',
    'back-hidden': 'I cannot see your lower back. Bring your arms forward.',
    'outline-unclear': 'I cannot tell you from the wall. Move half a step.',
    'legs-hidden': 'I cannot see your legs. Nothing in front of them, please.',
    'loose-shirt': 'A closer shirt shows your back better. Tuck it in if you can.',
    'stand-tall': 'Stand tall.',
    'kneel-tall': 'Kneel on one knee, the other foot in front, back upright.',
    'lie-down': 'Lie on your back, knees bent, your side to the camera.',
    'bend-knees': 'Bend your knees, feet flat on the floor.',
    'no-bench': 'That is a hip thrust. Choose it by name, or lie flat.',
    'lie-straight': 'Lie on your back, leg straight, your side to the camera.',
    'straighten-leg': 'Straighten the leg you will raise.',
    'lean-on-bench': 'Shoulders on the bench, hips low, your side to the camera.',
    'hold-still': 'Stand tall and still.',
    'press-back': 'Press your lower back into the floor.',
    'arch-back': 'Now arch your lower back a little.',
  },
  kneeling: {
    nobody: 'I cannot see you. Kneel two metres in front of the camera.',
    'step-back': 'Move a little farther away from the camera.',
    'come-closer': 'Move a little closer to the camera.',
    'cut-off-go-forward': 'I cannot see all of you. Move a little forward.',
    'cut-off-go-back': 'I cannot see all of you. Move a little backward.',
    'go-forward': 'Move a little forward, to the middle.',
    'go-back': 'Move a little backward, to the middle.',
    'outline-unclear': 'I cannot tell you from the wall. Move along a little.',
    'back-hidden': 'I cannot see your waist. Take your arms out of the way.',
    'hold-still': 'Kneel upright and still.',
  },
  lying: {
    nobody: 'I cannot see you. Lie down two metres in front of the camera.',
    'step-back': 'Lie farther away from the camera.',
    'come-closer': 'Lie a little closer to the camera.',
    'feet-cut-off': 'I cannot see your feet. Slide towards your head.',
    'head-cut-off': 'I cannot see your head. Slide towards your feet.',
    'cut-off-go-forward': 'I cannot see all of you. Slide towards your feet.',
    'cut-off-go-back': 'I cannot see all of you. Slide towards your head.',
    'camera-high': 'Set the camera lower, on the floor or a low chair.',
    'camera-low': 'Set the camera a little higher, on a low chair.',
    'move-left': 'Slide to the left in the picture.',
    'move-right': 'Slide to the right in the picture.',
    'go-forward': 'Slide a little towards your feet, to the middle.',
    'go-back': 'Slide a little towards your head, to the middle.',
    'turn-side-on': 'Lie with your side to the camera.',
    'turn-away': 'Move your feet a little away from the camera.',
    'turn-towards': 'Move your feet a little towards the camera.',
    'back-hidden': 'I cannot see your waist. Rest your arms on the floor.',
    'outline-unclear': 'I cannot tell you from the background. Slide along a little.',
    'loose-shirt': 'A closer shirt shows your waist better. Tuck it in if you can.',
    'hold-still': 'Keep still: this is your zero.',
  },
  bench: {
    nobody: 'I cannot see you. Sit at your bench, side-on, two metres away.',
    'step-back': 'Move farther away from the camera, with your bench.',
    'come-closer': 'Move a little closer to the camera, with your bench.',
    'turn-side-on': 'Sit with your side to the camera.',
  },
};

const SUMMARY: SummaryLines = {
  none: 'No reps yet.',
  noneFull: 'No full reps this time.',
  counted: (reps, clean) => {
    const share =
      clean === 0
        ? 'none mostly hips yet'
        : clean < reps
          ? `${clean} mostly hips`
          : reps === 1
            ? 'mostly hips'
            : 'all mostly hips';
    return `${reps} ${reps === 1 ? 'rep' : 'reps'}, ${share}.`;
  },
  onlyUnjudged: (count) => `${count} ${count === 1 ? 'rep' : 'reps'} that I could not judge.`,
  plain: (count) => `${count} ${count === 1 ? 'rep' : 'reps'}.`,
  backUnseen: (count) => `In ${count === 1 ? 'one' : count} I could not judge the back.`,
  attempts: (count, reason) =>
    ({
      squat: `${count === 1 ? 'One squat' : `${count} squats`}, not counted. Hips back, knees soft.`,
      'both-legs': `${count === 1 ? 'One raise' : `${count} raises`} of both legs, not counted. One leg, the other stays down.`,
      'too-short': `${count === 1 ? 'One hold' : `${count} holds`} of less than four seconds, not counted.`,
      'too-quick': `${count === 1 ? 'One movement' : `${count} movements`} too quick to measure.`,
      'too-slow': `${count === 1 ? 'One movement' : `${count} movements`} of more than twenty seconds. Slow motion?`,
      'cut-off': `${count === 1 ? 'One movement' : `${count} movements`}, cut off at the beginning or the end.`,
    })[reason],
  unjudgedToo: (count) => `${count === 1 ? 'One' : count} more I could not judge.`,
  held: (inBand, held) => `Back long for ${inBand} of ${held} seconds.`,
  joinedIn: (hipDeg) => `Your hips went ${hipDeg} degrees before your back joined in.`,
  stayedLong: (hipDeg) => `Your hips went ${hipDeg} degrees and did most of the work.`,
};

const reps = (count: number): string => `${number(count)} ${count === 1 ? 'rep' : 'reps'}`;
const minutes = (count: number): string => `${number(count)} ${count === 1 ? 'minute' : 'minutes'}`;
const seconds = (count: number): string => `${number(count)} ${count === 1 ? 'second' : 'seconds'}`;
const holds = (target: number, holdSeconds: number): string =>
  `${number(target)} ${target === 1 ? 'hold' : 'holds'} of ${seconds(holdSeconds)}`;

/** English, in plain imperatives. */
export const voice: VoiceWords = {
  guidance: (code, posture, nearSide) => guidanceLine(GUIDANCE, code, posture, nearSide),
  cameraPlace: {
    standing: 'Laptop at hip height. Stand side-on, two to three metres away.',
    lying: 'Laptop on the floor or a low chair. Lie on your back, two metres away, your side to it.',
    bench:
      'Laptop on the floor or a low chair. Sit before your bench, shoulders against it, two metres away, your side to the camera.',
    kneeling: 'Laptop on a low chair. Kneel side-on, two metres away.',
  },
  placed: (posture) => `Good. ${guidanceLine(GUIDANCE, 'hold-still', posture, null)}`,
  calibrated: 'Ready.',
  selfTested: (seen) =>
    seen ? 'Good, I see the difference.' : 'I could not tell them apart; closer clothes may help.',
  setBegins: ({ set, sets, reps: target, leg, holdSeconds }) => {
    const place = sets === 1 ? '' : `Set ${number(set)} of ${number(sets)}. `;
    return `${place}${capital(holdSeconds ? holds(target, holdSeconds) : reps(target))}${leg ? `, ${leg} leg` : ''}.`;
  },
  resumes: (done, target) =>
    done === 0
      ? `Going on. ${capital(number(target))} to go.`
      : `Going on. ${capital(number(done))} done, ${number(target - done)} to go.`,
  count: (count) => `${capital(number(count))}.`,
  held: (count, enough) => `${capital(seconds(count))}.${enough ? ' Slowly back.' : ''}`,
  go: 'Go.',
  toGo: (count) => `${capital(number(count))} to go, when you are ready.`,
  praise: (kind) => (kind === 'first' ? 'Yes, back long.' : 'Back long again.'),
  fading: 'That is clean. I will say less now.',
  paused: (reason) =>
    ({
      away: 'Paused. Come back when you are ready.',
      hidden: 'Paused. I cannot see you while this window is hidden.',
      asked: 'Paused.',
      'camera-muted':
        'Paused. The camera is switched off, or a call is using it. Switch it on or end the call; I go on as soon as the picture is back.',
      'camera-unplugged':
        'Paused. The camera is not connected any more. Plug it in again; I go on as soon as the picture is back.',
      'camera-frozen':
        'Paused. The picture stands still. I am trying to get it back and then go on. If that takes long, unplug the camera and plug it in again.',
    })[reason],
  pictureBack: 'The picture is back.',
  pictureNew: (why) =>
    ({
      moved: 'The camera may have moved. I measure anew.',
      turned: 'The picture has turned. I measure anew.',
      resized: 'The picture has another size. I measure anew.',
    })[why],
  cameraAsked: 'The browser is asking whether this app may use the camera. Please choose “Allow”.',
  cameraGone: 'The picture did not come back, so I end here. Nothing that was counted is lost.',
  summary: (summary) => setSummary(SUMMARY, summary),
  noRep: {
    squat: 'That was a squat. Hips back, knees soft.',
    'both-legs': 'Those were both legs. Raise one, leave the other down.',
    'too-short': 'That was short. Go there again, and stay.',
  },
  ownBend: {
    offer: 'If you like, two slow full bends first: round your back, only as far as it feels fine. Or just begin.',
    more: 'One more.',
    done: (deg) => `Thank you. Your full bend is ${deg} degrees.`,
    unseen: 'I could not see that. We go on without it.',
  },
  nextTime: (remark) => `Next time: ${remark}`,
  setDone: ({ set, sets }) => (sets === 1 ? 'Set done.' : set === sets ? 'Last set done.' : `Set ${number(set)} done.`),
  rest: (length) => `Rest, ${durationWords(length, minutes, seconds, 'and')}.`,
  restEnding: (left) => `${capital(seconds(left))}. Come back to your place.`,
  restOver: 'Rest is over.',
  changeLeg: (leg) => `Now the ${leg} leg.`,
  done: 'That was the whole session. Well done.',
  sample: 'Hips back, chest long. Three.',
};
