import type { LearnWords } from '../learn.ts';

export const learn: LearnWords = {
  topics: 'Topics',
  waiting: 'One moment.',
  failed: 'The demonstration could not be loaded. Reload the page.',
  origin:
    'Drawn from two repetitions of one rendered person, as Hingeline measured them. The orange line is the measured outline, thick at the lower back; the dashed line is its shape at rest. The body around them is only drawn.',
  unsure: 'Unsure whether it suits you?',
  demo: {
    title: (exercise) => `Demonstration of the ${exercise}`,
    fromHips: 'From the hips',
    fromBack: 'From the back',
    figure: (title) => `A person from the side. ${title}.`,
    hips: 'Hips',
    back: 'Back',
    step: (number, of, caption) => `Step ${number} of ${of}: ${caption}`,
    previous: 'Back a step',
    next: 'Next step',
    play: 'Play',
    playAgain: 'Play again',
    pause: 'Pause',
    restart: 'From the start',
  },
  why: {
    title: 'Why the hips, and not the back?',
    paragraphs: [
      '{hip:Hips} are large joints, made to move far, with large muscles around them. The {back:lower back} bends too, and may. What matters is that the hips lead.',
      'Left to itself, the back goes first. In the first third of a free bend it does about two thirds of the way, over the whole bend a little more than one third.{1} Where hips are stiff, or simply forgotten, shoes, drawers and baskets are left to the back.',
      'The hinge teaches the hips to fold and the bridge teaches them to open. The back need not be stiff: in good hinges with a weight the lower back bends by 20 to 30°, while it feels straight.{2, 3} So some sharing is usual. When the back goes first, or does most of it, you hear so at once.',
      'The limits are coaching targets: they help to learn a movement and do not tell a good back from a bad one. Those of the hinge follow your own bend once it is measured.',
    ],
    mostlyHips: 'Mostly hips',
    mostlyBack: 'Mostly back',
  },
  numbers: {
    title: 'The two numbers',
    estimate: 'It is an estimate from outside, not an X-ray.',
    error:
      'The number after ± is the usual error: on the people it was tried on, the true angle was no farther off than that in about two of three moments.',
    unseen: 'When the camera cannot see your lower back, Hingeline says so and shows no number.',
    check: 'Check it on yourself',
  },
  sources: {
    title: 'Sources',
    of: (numbers) => (numbers.includes(',') ? `Sources ${numbers}` : `Source ${numbers}`),
    list: [
      'Esola et al. 1996, Spine 21(1):71–78. Forward bending of 41 people with and without back pain.',
      'Schellenberg et al. 2013, BMC Sports Sci Med Rehabil. Good mornings and deadlifts of 13 people.',
      'Bengtsson et al. 2022, Int J Sports Phys Ther 17(6). The lumbar spine of trained lifters.',
    ],
  },
  forMe: {
    lead: 'Most likely, yes. Hingeline is for adults who want to learn to move from the hips: because the back is often stiff or tired, because they sit a lot, or because they lift.',
    what: 'It watches one movement, measures it and tells you what it sees. It is not a medical device. It does not find causes and does not replace somebody who examines you. Most back pain eases by itself, and moving helps. A few things should be looked at first.',
    now: {
      title: 'Go to an emergency department now',
      before: 'if, with back pain, any of these is new:',
      points: [
        'numbness or tingling between the legs, around the genitals or the back passage',
        'trouble passing water, or not feeling that the bladder is full',
        'losing water or stool without meaning to',
        'weakness or numbness in both legs, or a leg that gets weaker by the hour',
        'pain in the chest, or sudden severe pain in the belly or back with faintness',
        'a serious fall or accident just before it',
      ],
    },
    ask: {
      title: 'Ask a doctor or physiotherapist first',
      before: 'if one of these is true for you:',
      points: [
        'new pain since a recent fall or blow, even a light one if your bones are thin (osteoporosis, long cortisone treatment)',
        'weakness or numbness in a leg that grows, or pain that runs down below the knee',
        'fever, or feeling ill, together with back pain, above all if your defences are weak (cortisone, chemotherapy, diabetes)',
        'weight lost without trying, or cancer now or earlier',
        'pain that wakes you at night, or that no position changes',
        'a first strong back pain before the age of 20 or after 55, or a back that has changed its shape',
        'an operation on back, hip or belly in the last months, a new hip joint, or a hernia',
        'pregnancy, or a birth in the last months',
        'dizziness when you bend or lie down; falls; high blood pressure that is not under control; heart trouble',
        'glaucoma, or an eye operation lately: ask before you lower your head',
        'stiffness every morning for more than half an hour, over months, that moving eases and rest does not',
        'you are under 18, or over 75 and not used to exercise',
      ],
    },
    rare: 'Serious causes are rare. One of these does not mean that you have one; it means that somebody should look first.',
    source:
      'After Finucane et al. 2020, J Orthop Sports Phys Ther 50(7):350–372: what experts from many countries agreed on as signs to be looked at. Few of the signs have been tested well.',
    none: 'None of these? Then begin with a few slow reps.',
    stop: {
      title: 'Stop if it hurts',
      usual: {
        title: 'This is usual',
        points: ['sore muscles there for a day or two'],
      },
      today: {
        title: 'Stop for today',
        points: [
          'pain that shoots down a leg',
          'numbness or tingling',
          'pain that grows from rep to rep',
          'dizziness or shortness of breath',
        ],
      },
      worse:
        'Worse the next day than before? Do less, or leave it, until that has settled. If it comes back each time, let somebody look at it.',
    },
    help: {
      title: 'A hand, a chair, a wall',
      points: [
        'Unsteady? Stand by a heavy chair or a table and rest your fingers on it. Keep that hand in front of you, so the camera sees your back.',
      ],
    },
    physio: {
      title: 'For physiotherapists',
      text: 'You can change how much the back may bend, how far the hips should go, and how the knees may bend. Each limit is a coaching target, shown with its default and where it comes from; most have no published norm, and people differ. Those of the hinge are shares of the person’s own full bend once it is measured. The lumbar angle is a surface estimate from the body’s outline, in the hinge and the bridges also from how the trunk looks in the picture, against this person’s own zero, with its standard error. It has not been validated on people with measured spines.',
      openSettings: 'Open settings',
    },
    learn: (exercise) => `Learn the ${exercise}`,
  },
};
