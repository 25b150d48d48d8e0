import type { ReviewWords } from '../review.ts';

export const review: ReviewWords = {
  reps: 'Repeticiones',
  others: 'En este vídeo hay una segunda persona durante un rato. Los números pueden ser de cualquiera de las dos.',
  unread: {
    part: (from, to) => `No se ha podido leer el vídeo de ${from} a ${to} s.`,
    parts: (count, lost) => `No se han podido leer ${count} partes del vídeo, ${lost} s en total.`,
    breaksOff: (at, of) => `El vídeo se corta a los ${at} de ${of} s.`,
  },
  ownRange: (press, arch) =>
    `Antes de las repeticiones, su espalda se movió a propósito: apoyada ${press ?? 'no se vio'}, arqueada ${arch ?? 'no se vio'}.`,
  limitsMoved: (moved) => `Límites cambiados: ${moved.join('; ')}.`,
  measuredWith: (model, inference, version) =>
    `Medido con ${version ? `Hingeline ${version} y ` : ''}el modelo «${model}», ${inference}. No es un producto sanitario.`,
  legend: {
    back: 'Espalda, con su margen',
    backBelow: 'Espalda (bajo 0: arqueada), con su margen',
    green: 'Verde para la espalda',
  },
  repsOf: (set) => `Repeticiones, ${set}`,
  score: 'puntos',
  judged: {
    by: (loaded, ownBend, moved) => {
      const by = ownBend === null ? 'los límites habituales' : `su propia flexión de ${ownBend}`;
      const some = ownBend === null ? ', algunos cambiados' : ', con límites cambiados';
      return `Valorado ${loaded ? 'con peso, ' : ''}según ${by}${moved ? some : ''}.`;
    },
    byLimitsOfThen: (moved) => `Valorado según los límites de entonces${moved ? ', algunos cambiados' : ''}.`,
    numbersOnly: (loaded, ownBend) =>
      `${loaded ? 'Con peso. ' : ''}Solo números: su propia flexión de ${ownBend} es demasiado pequeña para poner límites.`,
  },
  pain: {
    title: 'Dolor',
    before: (pain) => `Antes: ${pain}`,
    grew: 'Si el dolor aumentó, pare y consulte a un fisioterapeuta o médico.',
  },
  card: {
    noScore: 'Sin puntos',
    moment: (rep) => `Momento de la repetición ${rep}`,
    mostBent: 'Espalda más doblada',
    atThisMoment: 'En este momento',
    angles: (hips, back) => `Cadera ${hips}, espalda ${back}`,
    hipsMost: 'Cadera, máximo',
    hipsOpenedMost: 'Cadera abierta, máximo',
    shortOfStraight: 'Faltan hasta recta',
    pastStraight: 'Más allá de recta',
    heldAtTop: 'Tiempo arriba',
    heldInBand: 'Con la espalda larga',
    ofHeld: (inBand, held) => `${inBand} de ${held}`,
    backMost: 'Espalda, máximo',
    backShare: 'Espalda, parte',
    ofOwnBend: (share) => `cerca del ${share} de su propia flexión`,
    joinedInAt: 'La espalda se sumó',
    joinedIn: (deg) => `a los ${deg} de cadera`,
    nothingTakenOff: 'Nada que restar.',
    countedNotJudged: 'Contada, con la espalda sin valorar.',
    numbersOnly: 'Solo números: su propia flexión es demasiado pequeña para poner límites.',
    asTable: (rep) => `Repetición ${rep} en una tabla`,
    time: 'Tiempo',
    compareWith: 'Comparar con …',
    showMoment: 'Mostrar este momento',
    atSecond: (second) => `a los ${second}`,
    backAgainstHips: 'Espalda frente a cadera',
    thisRep: 'esta repetición, con su margen',
    otherReps: 'sus otras repeticiones',
    quarters: {
      title: 'El recorrido de su cadera por cuartos',
      hipsUpTo: 'Cadera hasta',
      share: 'Parte de la cadera',
      about: (share) => `cerca del ${share}`,
      notMeasured: 'sin medir',
    },
  },
  play: {
    play: 'Reproducir',
    pause: 'Pausa',
    slow: 'Cámara lenta, a un cuarto de la velocidad',
    stepBack: 'Una imagen atrás',
    stepOn: 'Una imagen adelante',
    keys: 'Teclas: espacio reproduce, ← y → pasan imágenes, S es cámara lenta.',
    notSeen: 'No se vio en este momento',
  },
  apart: {
    title: (count) => (count === 1 ? 'Un movimiento sin contar' : `${count} movimientos sin contar`),
    inSet: (set, what) => `${set}: ${what}`,
    at: (clock) => `En ${clock}`,
    notSeen: 'No pude ver lo suficiente de esta.',
    tooLittle: 'Poco recorrido para una repetición.',
  },
};
