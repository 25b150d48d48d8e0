import type { TopicsWords } from '../topics.ts';

export const topics: TopicsWords = {
  idea: {
    title: 'From a stiff back to hips that move',
    lead: 'A back often works so hard because the hips do so little. The programme turns that round: {hip:hips} that move, and a {back:back} that stays quiet beside them.',
    hips: {
      title: 'Hips that move',
      paragraphs: [
        'Picking something up, getting out of a chair, climbing stairs: the hips are made for that. The hinge teaches them to fold and the bridge teaches them to open. What comes later, on one leg or with a weight, is the same two movements with a little more to do.',
      ],
    },
    back: {
      title: 'A back that stays quiet',
      paragraphs: [
        'Quiet is not rigid. In good hinges the lower back bends too, by 20 to 30°.{1, 2} It only does not go first, and does not do most of the way. Each exercise trains both at once: that the hips move, and that the back can leave it to them.',
      ],
    },
    often: {
      title: 'Little and often',
      paragraphs: [
        'A short session every other day, two or three sets of 6 to 15 reps. The day between belongs to it: that is when muscles grow stronger. A day missed is no harm; the next one simply counts. The World Health Organization advises adults of every age to strengthen their muscles on two or more days a week.{3}',
      ],
    },
    days: {
      drawing: 'Two weeks: a session every other day, a day of rest between.',
      done: 'session',
      rest: 'rest',
    },
    course: {
      title: 'How it goes',
      paragraphs: [
        'An assessment of about five minutes shows where you stand: how far your hips go before your back joins in. Your programme follows from that. After each session it moves by what was measured: clean reps, and it asks a little more; reps in which the back took over, or more pain, and it becomes easier. Never by more than one step, and you may change everything yourself.',
      ],
    },
    promise: {
      title: 'What it does not promise',
      paragraphs: [
        'Exercise eases back pain that has lasted for months, on average and by a moderate amount.{4} Whether one kind of exercise is better than another is open. That moving hips and a quiet back are the better way is what physiotherapists and coaches have learnt from practice: plausible, partly measured, not proven. If you do something else that does you good, keep it.',
      ],
    },
    open: 'To the programme',
    sources: [
      'Schellenberg et al. 2013, BMC Sports Sci Med Rehabil. Good mornings and deadlifts of 13 people.',
      'Bengtsson et al. 2022, Int J Sports Phys Ther 17(6). The lumbar spine of trained lifters.',
      'Bull et al. 2020, Br J Sports Med 54(24):1451–1462. Guidelines of the World Health Organization.',
      'Hayden et al. 2021, Cochrane Database Syst Rev CD009790. Exercise for long-lasting back pain, 249 trials; moderate certainty.',
    ],
  },
  habits: {
    title: 'What not to do as a habit, and why',
    lead: 'Three stretches are often done for a stiff back, each morning, for years. They feel good at once. The method behind this programme leaves them out and gives their time to the hips. None of them is forbidden.',
    claim: 'What the method says: an opinion',
    found: 'What studies found',
    instead: 'Instead',
    each: {
      'knees-to-chest': {
        name: 'Knees to the chest',
        drawing:
          'A person lies on the back and pulls both knees to the chest. The pelvis rolls up and the lower back bends.',
        back: 'back bends',
        hips: 'pelvis rolls',
        claim:
          'This bends the lower back as far as it will go and holds it there. The stretched muscles let go for a while, and that feels like relief. In backs that do not take bending well, says the spine researcher Stuart McGill, it brings more pain and stiffness the next day.{1}',
        found:
          'In one trial people with long-lasting back pain bent their backs less in the early morning, and had less pain.{2} But when bending exercises were tried against arching ones, pain eased with both,{3, 4} and in one of three trials more with arching, after a year.{5}',
        instead: 'Rest with your legs up on a chair and breathe out long. Then the bridge.',
      },
      'knees-aside': {
        name: 'Knees from side to side',
        drawing:
          'A person lying on the back, seen from above, lets both knees fall to one side. The pelvis turns and the lower back twists.',
        back: 'back twists',
        hips: 'knees fall',
        claim:
          'It is meant to loosen the lower back. But the lower back hardly turns: by about 2° at each joint.{6} Turning is the work of hips and upper back. To press the knees down day after day, the method says, asks for more where there is little to be had, and nothing of the hips.',
        found:
          'The 2° are measured, in healthy young men. Whether this stretch alone, as a habit, helps or hinders has hardly been tested. As a small, easy movement it is part of many programmes.',
        instead: 'Stretch the buttocks and the inner thighs while the back lies still.',
      },
      'toe-reach': {
        name: 'Reaching for the toes',
        drawing:
          'A person stands with straight knees and reaches for the toes. The hips stop halfway, the back bends for the rest.',
        back: 'back bends',
        hips: 'hips stop',
        claim:
          'Where the pull behind the thighs begins, the hips stop, and the back bends for the rest. The tightness there is often not a muscle that is short, the method says, but hips that have not learnt to fold and to hold. Stretched, it is back the next day.',
        found:
          'After weeks of stretching people reach farther mainly because they feel the pull later, not because the muscle is longer.{7} On the other side: among 5459 people followed for a year or more, back pain came a little more often where the backs of the thighs were less flexible.{8} Whether stretching would have prevented it was not tested.',
        instead:
          'The hinge: it takes the backs of the thighs to their length while the back stays long. And the leg raise.',
      },
    },
    other: {
      title: 'The other side',
      paragraphs: [
        'Your back is made to bend. Putting on socks, weeding, picking things up: go on doing that. People whose backs bent more when they lifted did not have more back pain, as far as low-quality studies tell.{9}',
        'Stretching is allowed. Many people do well with these three, some for decades. Whoever feels better with them, and the next morning too, has a good reason to keep them.',
        'Moving at all does more than the choice of exercise. For back pain that has lasted for months, exercise is better than none; which kind is best is open.{10}',
      ],
    },
    try: {
      title: 'Find out for yourself',
      paragraphs: [
        'Leave the three out for two weeks and do what stands under “Instead”. Note each morning how your back feels, from 0 to 10. Then take one of them up again and compare. That says more about you than any study.',
      ],
    },
    sure: {
      title: 'How sure is all this?',
      paragraphs: [
        'What the method says is experience and laboratory work, not a trial. The trials have between 50 and 150 people, and some are more than thirty years old. The reviews have many people, and call their own certainty low, for exercise as a whole moderate.',
      ],
    },
    sources: [
      'McGill 2012, Designing Back Exercise, backfitpro.com. An overview by the author of many laboratory studies; no trial.',
      'Snook et al. 1998, Spine 23(23):2601–2607. A trial with 85 people.',
      'Elnaggar et al. 1991, Spine 16(8):967–972. Bending against arching exercises, long-lasting back pain.',
      'Dettori et al. 1995, Spine 20(21):2303–2312. The same with 149 soldiers and new back pain.',
      'Park et al. 2024, Sci Rep 14:2714. The same with 56 people, followed for a year.',
      'Pearcy and Tibrewal 1984, Spine 9(6):582–587. X-rays from two sides, healthy men.',
      'Weppler and Magnusson 2010, Phys Ther 90(3):438–449. A review of what stretching changes.',
      'Sadler et al. 2017, BMC Musculoskelet Disord 18:179. A review of 12 studies.',
      'Saraceni et al. 2020, J Orthop Sports Phys Ther 50(3):121–130. A review of 12 studies; low quality.',
      'Hayden et al. 2021, Cochrane Database Syst Rev CD009790. A review of 249 trials; moderate certainty.',
    ],
  },
  pain: {
    title: 'Pain: what it means here',
    lead: 'A little pain while practising is no reason to give up. What counts is where it goes: during the session, after it, and the next morning.',
    asked: {
      title: 'Before and after, from 0 to 10',
      paragraphs: [
        '0 is no pain, 10 the worst you can imagine. You are asked before a session and after it. The number stays on this device, and you may leave it out.',
      ],
    },
    scale: (up) => ({
      drawing: `A scale from 0 to 10: before the session 2, after it ${2 + up}. That is ${up} more.`,
      before: 'before',
      after: 'after',
    }),
    rule: {
      title: 'What Hingeline does with it',
      when: 'After the session',
      next: 'Next time',
      rows: ({ rise, stop }) => [
        ['as before, or better', 'as planned'],
        [`up by 1`, 'as planned, but no step up'],
        [`up by ${rise} or more, or above ${stop}`, 'a step easier'],
      ],
      before: ({ stop }) => `Above ${stop} before you begin? Then today is for rest, and nothing is lost.`,
      why: 'Why 2? Smaller changes come and go by themselves. Experts agreed on 2 as the smallest change on this scale that matters to people with back pain.{1} They meant getting better; using it for getting worse as well is a choice of this app.',
    },
    today: 'Stop for today',
    morning: {
      title: 'The morning after',
      paragraphs: [
        'The next morning tells most. As before, or better: go on. Worse than before the session: leave a day more, and say so with the number when you begin again. Worse three times in a row, or worse from week to week: let a doctor or physiotherapist look at it.',
        'Sore muscles are something else: dull, on both sides, in buttocks and thighs, gone after a day or two.',
      ],
    },
    sources: ['Ostelo et al. 2008, Spine 33(1):90–94. Experts on changes that matter in low back pain.'],
  },
  privacy: {
    title: 'What stays on your device',
    lead: 'All of it. Hingeline looks at the camera picture in your browser, takes angles from it, and drops it. There is no account and no statistics, and no server that takes anything.',
    picture: {
      title: 'The camera picture',
      paragraphs: [
        'Each picture is analysed on this device and dropped before the next. No video is kept and none is sent. The microphone is never asked for. The camera is on only while you are placed and while you exercise.',
        'Only if you switch it on in the settings is one small picture of each rep kept with the session. It is in no backup, and one tap deletes it.',
      ],
    },
    kept: {
      title: 'What is kept, and where',
      paragraphs: [
        'Of each session: the exercise and the day, the angles and the score of each rep, your body as points and lines, what you said about pain, and your notes. Beside them your settings, your programme and your assessments. All of it is in this browser on this device. It is not encrypted: whoever uses this browser can see it.',
        'So that it works without a network, the app itself and the body model are kept too.',
      ],
    },
    delete: {
      title: 'How to delete it',
      paragraphs: [
        'A single session from the list of sessions; everything under “Your data”. Clearing the data of this site in the browser deletes all of it, the app included.',
      ],
    },
    leaves: {
      title: 'What leaves this device',
      paragraphs: [
        'Only what you take away yourself: a backup, a table, a report, a plan or a calendar entry, as a file or a link that you pass on. A link carries a plan behind a # sign, and browsers send that part to nobody.',
        'Where the app is loaded from, it is seen that a device fetched the app, as with every web page, and nothing of what you do in it.',
        'In the settings some voices are marked “through the internet”. If you choose one, its maker receives the words it speaks. Otherwise a voice of this device speaks.',
      ],
    },
    sure: {
      title: 'How you can be sure',
      paragraphs: [
        'The app tells the browser to refuse every connection to any other place. A test that runs with every change goes through a whole session and fails if anything goes elsewhere, or takes anything with it. The source is open.',
      ],
    },
  },
};
