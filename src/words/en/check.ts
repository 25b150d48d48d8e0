import type { CheckWords } from '../check.ts';
import { pluralOf } from '../numbers.ts';

const plural = pluralOf('en');

export const check: CheckWords = {
  title: 'Check it on yourself',
  lead: 'Is the angle of your back right? Two light sticks on the back show the same angle in the same picture. You mark them, Hingeline measures, and a table says how far the two are apart.',
  need: {
    title: 'What you need',
    points: [
      'Two light, straight, thin sticks, about 30 cm long, that differ from the wall: wooden skewers without their points, say.',
      'Tape, bare skin or a tight shirt, and somebody who tapes the sticks on.',
      'A phone or camera that films you from the side.',
    ],
  },
  how: {
    title: 'How to do it',
    drawing:
      'A person from the side. One stick stands off the back between the dimples, at S1, another 18 cm above it, at T12.',
    points: [
      'S1: feel for the two dimples above the buttocks. The lower stick goes in the middle between them.',
      'T12: follow the lowest rib back to the spine. It is about 18 cm above the dimples. The upper stick goes there.',
      'Each stick stands straight off the back, like a coat hook, on a foot of card that is taped down. It touches neither clothes nor the other stick, whatever you do, and stays beside the body as the camera sees it.',
      'Film one session: stand still for three seconds, then five slow reps, some deep, some not, some with a rounded back as far as it feels fine.',
      'Film a second one without the sticks. If Hingeline reads your back differently there, the sticks are in its way.',
      'Choose the video below and mark the ends of the sticks in about ten pictures. Hingeline’s angle stays hidden meanwhile.',
    ],
  },
  proves: {
    title: 'What it proves, and what not',
    points: [
      'It shows how near Hingeline comes to sticks on your skin, on this day, in these clothes, in this light. It is one person, marked by one person.',
      'Skin slides over bone: the sticks are no X-ray. And a stick that moves on its tape spoils everything after it.',
      'To say something of Hingeline in general takes ten people or more. The file docs/study.md of the project says how.',
    ],
  },
  private:
    'Nothing of it leaves this device, and nothing is kept. When you leave this page, the video and your marks are gone: save the table before.',
  form: {
    title: 'Your video',
    exercise: 'Exercise',
    choose: 'Choose a video',
    other: 'Choose another video',
  },
  looking: { title: 'Measuring the video', stop: 'That is enough of it' },
  mark: {
    title: 'Mark the sticks',
    lead: 'Begin with the neutral picture. Tap the four ends in turn; drag a point to correct it. Hingeline’s angle is shown only when you compare.',
    pictures: 'Pictures to mark',
    neutral: 'Neutral',
    marked: 'marked',
    any: 'Any picture of the video',
    at: (seconds) => `Picture at ${seconds}`,
    choose: 'End to mark',
    ends: { s1Skin: 'S1, at the back', s1Tip: 'S1, free end', t12Skin: 'T12, at the back', t12Tip: 'T12, free end' },
    picture: 'Picture to mark. Arrow keys move the chosen end, Enter goes to the next.',
    keys: 'With keys: arrows move the end by one pixel, with Shift by ten; Enter goes to the next, 1 to 4 choose one, + and − zoom.',
    position: (end, x, y) => `${end}: ${x}, ${y}`,
    missing: (end) => `${end}: not marked yet`,
    tooShort: 'A stick is too short in this picture to tell an angle. Film from nearer, or correct its ends.',
    larger: 'Larger',
    smaller: 'Smaller',
    anew: 'Mark this picture anew',
    waiting: 'One moment.',
    progress: (marked, of) => `${marked} of ${of} pictures marked`,
    neutralFirst: 'To compare, mark the neutral picture and at least one other.',
    compare: 'Compare with Hingeline',
  },
  result: {
    title: 'Sticks and Hingeline',
    time: 'Time',
    sticks: 'Sticks',
    difference: 'Difference',
    unsure: 'unsure',
    none: 'In none of the marked pictures did Hingeline measure the back. Mark others, or film again with your side to the camera.',
    count: 'Pictures compared',
    bias: 'Mean difference (bias)',
    meanAbs: 'Mean size of the difference',
    sd: 'Standard deviation',
    limits: '95% limits of agreement',
    range: (low, high) => `${low} to ${high}`,
    within: 'Differences within Hingeline’s own ±',
    of: (part, whole) => `${part} of ${whole}`,
    tooFew: 'needs three pictures or more',
    pixel: (deg) =>
      `If each end is marked one pixel off, the angle of the sticks is off by about ${deg}: longer sticks or a nearer camera make it less.`,
    plot: {
      title: 'Difference by size of the bend',
      drawing: (count) =>
        `${count} ${plural(count, 'point', 'points')}: across the mean of sticks and Hingeline, up the difference. Lines show the bias and the limits of agreement; the table has the numbers.`,
      across: 'Mean of both',
      up: 'Difference',
    },
    meaning: [
      'Both angles are the change from the neutral picture; bending forward is positive. The difference is Hingeline minus sticks.',
      'Were the sticks exact, about two of three differences would lie within Hingeline’s own ±. Pictures of one person resemble each other: ten of them say less than ten people.',
    ],
    save: 'Save the table (CSV)',
  },
};
