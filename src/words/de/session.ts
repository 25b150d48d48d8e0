import type { SessionWords } from '../session.ts';

export const session: SessionWords = {
  controls: {
    voice: 'Stimme',
    on: 'an',
    off: 'aus',
    pause: 'Pause',
    goOn: 'Weiter',
    goOnNow: 'Jetzt weiter',
    zero: { standing: 'Aufrecht neu messen', kneeling: 'Im Knien neu messen', lying: 'Ruhelage neu messen' },
    bigType: 'Große Schrift',
    finish: 'Beenden',
  },
  done: (reps) => `${reps} geschafft`,
  ofSeconds: (target) => `von ${target}`,
  ofTarget: (target) => `von ${target}`,
  counted: () => 'Wdh.',
  setUp: {
    title: 'Vorbereitung',
    watching: 'Ich sehe mir das Video an …',
    watched: 'Video angesehen',
    moment: 'Einen Moment …',
    still: { standing: 'Ruhig stehen', kneeling: 'Ruhig knien', lying: 'Ruhig liegen' },
    sideOn: 'Seitlich',
    offSideOn: (deg) => `${deg} gedreht`,
    seenFromAbove: (view) => `Von oben gesehen: ${view}`,
    pressed: 'gedrückt',
    arched: 'hohl',
    atRest: 'in Ruhe',
    mostSoFar: (deg) => `Bisher höchstens ${deg}`,
    uprightIsZero: 'Aufrecht ist 0°',
  },
  live: {
    exercise: 'Übung',
    countIn: 'Einzählen',
    rest: 'Pause',
    next: (place) => `Danach: ${place}`,
    kept: (place, reps, count) => `${place ? `${place}: ` : ''}${reps} ${count === 1 ? 'bleibt' : 'bleiben'} erhalten.`,
    useCamera: (name) => `${name} benutzen`,
    done: 'Fertig.',
    lastRep: 'Letzte Wiederholung: ',
    hipsTooLow: 'Hüfte zu tief, zählt nicht',
    partial: 'Nicht ganz, zählt nicht',
    analysed: 'Video ausgewertet',
    picture: 'Kamerabild',
  },
  plot: {
    folding: {
      hips: 'Hüfte →',
      back: 'Rücken →',
      label:
        'Rücken gegen Hüfte: Der Punkt geht nach rechts, wenn sich die Hüfte beugt, und nach oben, wenn sich der Rücken beugt',
    },
    opening: {
      hips: 'Hüfte öffnet →',
      back: '← Rücken hohl',
      label:
        'Rücken gegen Hüfte: Der Punkt geht nach rechts, wenn sich die Hüfte öffnet, und nach unten, wenn der Rücken ins Hohlkreuz geht',
    },
  },
};
