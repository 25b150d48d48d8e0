import type { Side } from '../../core/pose/frame.ts';
import type { AssessmentWords } from '../assessment.ts';

const LEG: Readonly<Record<Side, string>> = { left: 'linke', right: 'rechte' };

export const assessment: AssessmentWords = {
  title: 'Bestandsaufnahme',
  lead: 'Etwa fünf Minuten, von der Stimme geführt: wie weit sich die Hüfte bewegt, bevor der Rücken mitgeht. Unterwegs ist nichts anzufassen.',
  before: {
    steps: 'Was kommt',
    eachLeg: (reps) => `${reps} mit jedem Bein`,
    eachLegHow: 'Ein Bein gestreckt heben; der Rücken bleibt, wie er liegt.',
    needs: {
      title: 'Was Sie brauchen',
      points: [
        'Platz zum Stehen und zum Liegen, und eine Matte.',
        'Die Kamera seitlich: auf Hüfthöhe für das, was im Stehen kommt, auf einem niedrigen Stuhl oder dem Boden für das, was im Liegen kommt.',
        'Einen festen Stuhl in Reichweite, wenn es schwerfällt, auf den Boden oder wieder hoch zu kommen.',
      ],
    },
    notNow: {
      title: 'Lieber an einem anderen Tag',
      points: [
        'wenn Schmerzen neu oder stärker sind als sonst oder ins Bein ziehen',
        'wenn Sie allein nicht wieder hochkämen und niemand da ist, der hilft',
        'wenn Ihnen geraten wurde, sich nicht zu beugen oder das Becken nicht zu heben',
      ],
    },
    begin: 'Bestandsaufnahme beginnen',
  },
  result: {
    of: (day) => `Bestandsaufnahme vom ${day}`,
    title: 'Was sich zeigte',
    hinge: {
      title: 'Wie weit sich die Hüfte beugt',
      joined: (hips) => `Die Hüfte beugt sich um ${hips}, bevor der Rücken mitgeht.`,
      long: (hips) => `Die Hüfte beugt sich um ${hips}, ohne dass der Rücken auf dem Weg nach unten mitgeht.`,
      share: (share) => `Von der ganzen Bewegung macht die Hüfte ${share}, den Rest der Rücken.`,
      meaning:
        'Je weiter sich die Hüfte allein beugt, desto weniger muss sich der Rücken beugen, wenn Sie nach unten greifen.',
      limit: (deg) => `Mitgehen heißt: um mehr als ${deg} gebeugt. Ein wenig ist üblich.`,
    },
    bridge: {
      title: 'Wie hoch die Hüfte kommt',
      short: (missing) => `Bis zur geraden Hüfte fehlen ${missing}, ohne dass der Rücken ins Hohlkreuz geht.`,
      straight: (error) => `Die Hüfte öffnet sich bis zur Geraden, auf ${error} genau, ohne Hohlkreuz.`,
      arches: (arch) => `Höchstens geht der Rücken um ${arch} ins Hohlkreuz.`,
      still: (error) => `Der Rücken geht nicht ins Hohlkreuz, auf ${error} genau.`,
      meaning:
        'Gerade heißt: Schulter, Hüfte und Knie in einer Linie. Was der Hüfte fehlt, gleicht der Rücken gern mit einem Hohlkreuz aus.',
    },
    legs: {
      title: 'Wie weit jedes Bein nach oben geht',
      both: (left, right) =>
        `Das linke Bein geht in der Hüfte ${left} nach oben, bevor der Rücken seine Ruhelage verlässt, das rechte ${right}.`,
      one: (leg, deg) =>
        `Das ${LEG[leg]} Bein geht in der Hüfte ${deg} nach oben, bevor der Rücken seine Ruhelage verlässt.`,
      atLeast: (deg) => `mindestens ${deg}`,
      farther: (leg, deg) => `Das ${LEG[leg]} Bein geht ${deg} weiter als das andere.`,
      alike: 'Links und rechts unterscheiden sich nicht um mehr, als die Messung erkennen kann.',
      meaning:
        'Dass das Becken mit dem Bein ein wenig kippt, ist üblich und zählt nicht mit; gesucht wird, wann der Rücken darüber hinausgeht.',
    },
    notMeasured: 'Nicht gemessen',
    legNotMeasured: { left: 'Linkes Bein nicht gemessen', right: 'Rechtes Bein nicht gemessen' },
    missing: {
      'not-done': 'Diesmal ausgelassen.',
      'too-few': 'Es waren weniger Wiederholungen brauchbar als nötig. Das nächste Mal langsam, und alle.',
      'not-far':
        'Die Bewegungen waren zu klein, um zu zählen. Nur so weit gehen, wie es angenehm ist; mit der Zeit wird es vielleicht mehr.',
      squat: 'Das waren Kniebeugen. Die Hüfte nach hinten schieben, die Knie nur weich.',
      'both-legs': 'Es wurden beide Beine gehoben. Eines heben, das andere liegen lassen.',
      arched:
        'In den meisten ging der Rücken ins Hohlkreuz; wie hoch die Hüfte ohne Hohlkreuz kommt, ist darum nicht bekannt.',
      'not-judged': 'Diese Wiederholungen haben Zahlen, aber es fehlt der Maßstab für ein Urteil.',
    },
    nothing: 'Diesmal ließ sich nichts messen, darum wurde nichts aufbewahrt. Was hilft, steht darunter.',
    errors: 'Die Zahl nach ± sagt, um wie viel jede Zahl danebenliegen kann.',
    noGrade: 'Einige Bewegungen an einem Tag: keine Diagnose und keine Note. Wichtig ist, wie es über Wochen geht.',
  },
  follows: {
    title: 'Was daraus folgt',
    begins:
      'Ihr Programm beginnt dort, wo Sie stehen: mit weniger Wiederholungen, wo der Rücken früh mitging, mit mehr, wo die Hüfte allein weit kam. Alles daran lässt sich ändern.',
    'goes-on': 'Ihr Programm geht weiter wie bisher: Es richtet sich nach dem, was Tag für Tag gelingt.',
    plan: 'Der Plan, dem Sie folgen, bleibt, wie er für Sie gemacht wurde.',
    make: 'Mein Programm erstellen',
    see: 'Mein Programm ansehen',
  },
  earlier: {
    title: 'Im Lauf der Zeit',
    onlyOne: 'Ab der zweiten Bestandsaufnahme vergleicht diese Seite.',
    next: (day) => `Die nächste wird am ${day} angeboten.`,
    due: 'Es ist Zeit für die nächste.',
    unlike:
      'Die erste und die letzte wurden nach verschiedenen Grenzen oder von verschiedenen Versionen beurteilt und werden darum nicht verglichen.',
    noise: (noise) =>
      `Jeder Strich zeigt, um wie viel eine Zahl danebenliegen kann. Was sich um weniger als das Doppelte beider Fehler unterscheidet, oder um weniger als ${noise}, gilt nicht als Veränderung.`,
    arch: { title: 'Wie weit der Rücken ins Hohlkreuz geht', meaning: 'Höchstens, in den Brücken.' },
    legs: { title: 'Bein nach oben, bevor der Rücken seine Ruhelage verlässt', meaning: 'Jedes Bein für sich.' },
  },
  spoken: {
    over: 'Das war die Bestandsaufnahme.',
    degrees: (deg, error) => `${deg} Grad${error === null ? '' : ` plus minus ${error}`}`,
  },
};
