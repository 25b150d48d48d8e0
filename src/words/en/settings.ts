import { pluralOf } from '../numbers.ts';
import type { SettingsWords } from '../settings.ts';

const plural = pluralOf('en');

export const settings: SettingsWords = {
  language: 'Language',
  voice: {
    title: 'Voice and sound',
    sound: {
      name: 'Sound',
      meaning: 'Counts, cues and what comes next are spoken. Without it they are only shown.',
    },
    which: 'Which voice',
    best: 'Best for this language',
    tonesOnly: 'None: short tones',
    noVoice: 'This device has no voice: short tones stand in for it, and every line is on the screen.',
    noVoiceFor: (language) =>
      `This device has no voice for ${language}: short tones stand in for it, and every line is on the screen.`,
    online: 'through the internet',
    volume: 'Volume',
    speed: 'Speed',
    ownSpeed: 'its own',
    slower: (times) => `slower, ${times}`,
    faster: (times) => `faster, ${times}`,
    tone: {
      name: 'Tone for the back',
      meaning:
        'Silent while your back shares little, it rises as the back bends more, and is muffled when the tool is unsure.',
    },
    try: 'Try it',
  },
  when: {
    title: 'When you hear something',
    lines: [
      'At first everything there is to mind is said.',
      'After three reps in a row that were mostly hips, small remarks come only every second rep; after six they wait for the summary of the set.',
      'A rep in which the back shares more brings them back.',
      'When the back takes over, or arches far, you hear it at once, always.',
    ],
    why: 'Why',
    reason:
      'Guidance at every repetition helps at once and is leaned on later; fading and self-estimation keep what was learnt (Salmoni, Schmidt & Walter 1984; Winstein & Schmidt 1990). Feedback comes only outside a band, so that silence means it was well (Sherwood 1988).',
  },
  screen: {
    title: 'Screen',
    bigType: {
      name: 'Big type',
      meaning: 'Words and numbers fill the screen, without the picture, to be read from three metres.',
    },
  },
  stills: {
    title: 'Pictures',
    keep: {
      name: 'Keep a picture of each rep',
      meaning:
        'One small picture of each rep with the camera, of the moment your back moved most. It stays on this device and is in no export; you can delete each with one tap. Video is never kept.',
    },
    kept: (count) =>
      count === 0 ? 'No picture is kept.' : `${count} ${plural(count, 'picture is', 'pictures are')} kept.`,
    deleteAll: 'Delete all pictures',
    reallyDeleteAll: 'Really delete all?',
  },
  keys: {
    title: 'Keys during a session',
    single: {
      name: 'Single keys',
      meaning: 'Off, only the buttons work; best for those who speak to their computer.',
    },
    space: 'Space',
    does: {
      mute: 'Mute, and sound again',
      pause: 'Pause and go on; ends a rest early',
      finish: 'Finish',
      big: 'Big type',
      neutral: 'Set the neutral again',
    },
  },
  ownBend: {
    title: 'Your own bend',
    meaning:
      'How far your lower back bends when you let it, in two slow bends that go only as far as they feel fine. The limits of the hinge follow it. They are coaching targets, no more: people with quite different backs hinge well.',
    measured: (day) => `, measured on ${day}`,
    notYet: 'Not measured yet',
    offered: ', offered before your next hinge',
    usual: (deg) => `Until it is, a usual bend of ${deg} takes its place.`,
    tooLittle: (deg) => `Below ${deg} it is too little for limits: the hinge shows your numbers without colours.`,
    measure: 'Measure at the next hinge',
    forget: 'Forget it',
    doNotOffer: 'Do not offer it',
  },
  limits: {
    title: 'Limits',
    meaning:
      'From where on something is said or counted. Most are judgement, a place to start: move them if you or your physio have a reason. They are coaching targets. A session keeps the limits it was done with.',
    setBackAll: 'Set back all limits',
    setBack: 'Set back',
    setBackOf: (limit) => `Set back: ${limit}`,
    alsoOneLeg: ', on both legs or one',
    moved: (count) => `${count} moved`,
    usually: (deg, usual) => `${deg} (usually ${usual})`,
  },
  model: {
    title: 'Body model',
    options: {
      auto: { name: 'Choose for me', meaning: 'The most exact model this device runs smoothly.' },
      lite: { name: 'Light', meaning: 'Fastest, least exact.' },
      full: { name: 'Full', meaning: 'Most exact, for most devices.' },
    },
  },
  inference: {
    title: 'Where it runs',
    options: {
      auto: { name: 'Choose for me', meaning: 'Whichever was faster when this device was measured.' },
      cpu: { name: 'Processor (CPU)', meaning: 'Works everywhere.' },
      gpu: { name: 'Graphics (GPU)', meaning: 'Faster where there is a real graphics card.' },
    },
  },
  measured: (model, where) => `Measured on this device: ${model} model, ${where}.`,
};
