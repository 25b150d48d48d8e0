import type { AssessmentWords } from '../assessment.ts';

export const assessment: AssessmentWords = {
  title: 'Assessment',
  lead: 'About five minutes, led by the voice: how far your hips move before your back joins in. Nothing has to be touched on the way.',
  before: {
    steps: 'What comes',
    eachLeg: (reps) => `${reps} with each leg`,
    eachLegHow: 'Raise one straight leg and leave your back as it lies.',
    needs: {
      title: 'What you need',
      points: [
        'Room to stand and to lie down, and a mat.',
        'The camera at your side: at hip height for what is done standing, on a low chair or the floor for what is done lying.',
        'A steady chair within reach if getting down to the floor, or up again, is hard.',
      ],
    },
    notNow: {
      title: 'Another day rather',
      points: [
        'if pain is new or stronger than usual, or runs down a leg',
        'if you could not get up again by yourself and nobody is there to help',
        'if you were advised not to bend or not to lift your hips',
      ],
    },
    begin: 'Begin the assessment',
  },
  result: {
    of: (day) => `Assessment of ${day}`,
    title: 'What was found',
    hinge: {
      title: 'How far your hips fold',
      joined: (hips) => `Your hips fold ${hips} before your back joins in.`,
      long: (hips) => `Your hips fold ${hips}, and on the way down your back does not join in.`,
      share: (share) => `Of the whole movement your hips do ${share}, your back the rest.`,
      meaning: 'The farther your hips fold by themselves, the less your back has to bend when you reach down.',
      limit: (deg) => `Joining in means: bent by more than ${deg}. A little is usual.`,
    },
    bridge: {
      title: 'How high your hips come',
      short: (missing) => `Your hips come to ${missing} short of straight without your back arching.`,
      straight: (error) => `Your hips open to straight, to within ${error}, without your back arching.`,
      arches: (arch) => `At its most your back arches by ${arch}.`,
      still: (error) => `Your back does not arch, to within ${error}.`,
      meaning:
        'Straight means: shoulder, hip and knee in one line. What the hips do not reach, the back tends to add by arching.',
    },
    legs: {
      title: 'How far each leg goes up',
      both: (left, right) =>
        `Your left leg goes up ${left} at the hip before your back leaves its rest, your right leg ${right}.`,
      one: (leg, deg) => `Your ${leg} leg goes up ${deg} at the hip before your back leaves its rest.`,
      atLeast: (deg) => `at least ${deg}`,
      farther: (leg, deg) => `Your ${leg} leg goes ${deg} farther than the other.`,
      alike: 'Left and right do not differ by more than the measurement can tell.',
      meaning:
        'That the pelvis tilts a little with the leg is usual and not counted; what is looked for is the back going beyond that.',
    },
    notMeasured: 'Not measured',
    legNotMeasured: { left: 'Left leg not measured', right: 'Right leg not measured' },
    missing: {
      'not-done': 'Left out this time.',
      'too-few': 'Fewer reps than needed could be used. Next time go slowly, and do all of them.',
      'not-far':
        'The movements were too small to count. Go only as far as is comfortable; a little more may come by itself.',
      squat: 'These were squats. Push your hips back and keep your knees soft.',
      'both-legs': 'Both legs were raised. Raise one, and leave the other down.',
      arched: 'Your back arched in most of them, so how high the hips come without it is not known.',
      'not-judged': 'These reps have numbers, but nothing they could be judged by.',
    },
    nothing: 'Nothing could be measured this time, so nothing was kept. What helps is said below.',
    errors: 'The number after ± says how far each number may be off.',
    noGrade: 'A few movements on one day: no diagnosis and no grade. What counts is how it goes over weeks.',
  },
  follows: {
    title: 'What follows from it',
    begins:
      'Your programme begins where you are: with fewer reps where your back joined in early, with more where your hips went far on their own. You can change all of it.',
    'goes-on': 'Your programme goes on as it is: it follows what you do from day to day.',
    plan: 'The plan you follow stays as it was made for you.',
    make: 'Make my programme',
    see: 'See my programme',
  },
  earlier: {
    title: 'Over time',
    onlyOne: 'From the second assessment on, this page compares.',
    next: (day) => `The next one is offered on ${day}.`,
    due: 'It is time for the next one.',
    unlike: 'The first and the last were judged by different limits or versions, so they are not compared.',
    noise: (noise) =>
      `Each bar is how far a number may be off. What differs by less than twice the error of both, or by less than ${noise}, is not called a change.`,
    arch: { title: 'How much the back arches', meaning: 'At its most, in the bridges.' },
    legs: { title: 'Leg up before the back leaves its rest', meaning: 'Each leg by itself.' },
  },
  spoken: {
    over: 'That was the assessment.',
    degrees: (deg, error) => `${deg} degrees${error === null ? '' : ` plus or minus ${error}`}`,
  },
};
