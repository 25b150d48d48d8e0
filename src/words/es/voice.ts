import type { Side } from '../../core/pose/frame.ts';
import { guidanceLine, type GuidanceLines } from '../guidance-lines.ts';
import { capital, durationWords, spanishFeminine, spanishMasculine, spanishNumber } from '../number-words.ts';
import type { VoiceWords } from '../voice.ts';
import { setSummary, type SummaryLines } from '../set-summary.ts';

/** With usted, in short imperatives; no adjective that would need to know whether a man or a woman is spoken to. */
const GUIDANCE: GuidanceLines = {
  standing: {
    nobody: 'No veo a nadie. Póngase a tres metros de la cámara.',
    'too-dark': 'Está muy oscuro. Encienda una luz o abra la cortina.',
    'two-people': 'Veo a dos personas. Solo una en la imagen, por favor.',
    'step-back': 'Aléjese un paso de la cámara.',
    'come-closer': 'Acérquese un paso a la cámara.',
    'feet-cut-off': 'No veo sus pies. Aléjese, o incline la pantalla hacia delante.',
    'head-cut-off': 'No veo su cabeza. Aléjese, o incline la pantalla hacia atrás.',
    'cut-off-left': 'No veo todo su cuerpo. Vaya a la derecha en la imagen.',
    'cut-off-right': 'No veo todo su cuerpo. Vaya a la izquierda en la imagen.',
    'cut-off-go-forward': 'No veo todo su cuerpo. Dé un paso adelante.',
    'cut-off-go-back': 'No veo todo su cuerpo. Dé un paso atrás.',
    'camera-tilted': 'La cámara está inclinada. Ponga recto el portátil.',
    'camera-high': 'Ponga la cámara más baja, a la altura de la cadera.',
    'camera-low': 'Ponga la cámara más alta, a la altura de la cadera.',
    'move-left': 'Vaya hacia la izquierda en la imagen.',
    'move-right': 'Vaya hacia la derecha en la imagen.',
    'go-forward': 'Dé un paso adelante, hacia el centro.',
    'go-back': 'Dé un paso atrás, hacia el centro.',
    'turn-side-on': 'Póngase de lado a la cámara.',
    'turn-away': 'Gire un poco, apartándose de la cámara.',
    'turn-towards': 'Gire un poco hacia la cámara.',
    'turn-left-away': 'Gire un poco a su izquierda, apartándose de la cámara.',
    'turn-right-away': 'Gire un poco a su derecha, apartándose de la cámara.',
    'turn-left-towards': 'Gire un poco a su izquierda, hacia la cámara.',
    'turn-right-towards': 'Gire un poco a su derecha, hacia la cámara.',
    'back-hidden': 'No veo su zona lumbar. Ponga los brazos delante.',
    'outline-unclear': 'No le distingo bien de la pared. Muévase medio paso.',
    'legs-hidden': 'No veo sus piernas. Deje libre el espacio delante de ellas.',
    'loose-shirt': 'Una camiseta más ceñida muestra mejor la espalda. Métala si puede.',
    'stand-tall': 'De pie, con el cuerpo erguido.',
    'kneel-tall': 'Una rodilla en el suelo, el otro pie delante, el tronco erguido.',
    'lie-down': 'Acuéstese boca arriba, rodillas dobladas, un costado a la cámara.',
    'bend-knees': 'Doble las rodillas, pies planos en el suelo.',
    'no-bench': 'Eso es el empuje de cadera. Elíjalo, o acuéstese en el suelo.',
    'lie-straight': 'Acuéstese boca arriba, pierna estirada, un costado a la cámara.',
    'straighten-leg': 'Estire la pierna que va a subir.',
    'lean-on-bench': 'Hombros en el banco, cadera baja, un costado a la cámara.',
    'hold-still': 'Cuerpo erguido, sin moverse.',
    'press-back': 'Presione la zona lumbar contra el suelo.',
    'arch-back': 'Ahora arquee un poco la zona lumbar.',
  },
  kneeling: {
    nobody: 'No le veo. Arrodíllese a dos metros de la cámara.',
    'step-back': 'Aléjese un poco de la cámara.',
    'come-closer': 'Acérquese un poco a la cámara.',
    'cut-off-go-forward': 'No le veo entero. Muévase un poco hacia delante.',
    'cut-off-go-back': 'No le veo entero. Muévase un poco hacia atrás.',
    'go-forward': 'Muévase un poco hacia delante, al centro.',
    'go-back': 'Muévase un poco hacia atrás, al centro.',
    'outline-unclear': 'No le distingo de la pared. Muévase un poco.',
    'back-hidden': 'No veo la cintura. Aparte un poco los brazos.',
    'hold-still': 'De rodillas, erguido y sin moverse.',
  },
  lying: {
    nobody: 'No veo a nadie. Acuéstese a dos metros de la cámara.',
    'step-back': 'Acuéstese más lejos de la cámara.',
    'come-closer': 'Acuéstese un poco más cerca de la cámara.',
    'feet-cut-off': 'No veo sus pies. Deslícese hacia la cabeza.',
    'head-cut-off': 'No veo su cabeza. Deslícese hacia los pies.',
    'cut-off-left': 'No veo todo su cuerpo. Deslícese a la derecha en la imagen.',
    'cut-off-right': 'No veo todo su cuerpo. Deslícese a la izquierda en la imagen.',
    'cut-off-go-forward': 'No veo todo su cuerpo. Deslícese hacia los pies.',
    'cut-off-go-back': 'No veo todo su cuerpo. Deslícese hacia la cabeza.',
    'camera-high': 'Ponga la cámara más baja, en el suelo o en una silla baja.',
    'camera-low': 'Ponga la cámara algo más alta, en una silla baja.',
    'move-left': 'Deslícese a la izquierda en la imagen.',
    'move-right': 'Deslícese a la derecha en la imagen.',
    'go-forward': 'Deslícese un poco hacia los pies, al centro.',
    'go-back': 'Deslícese un poco hacia la cabeza, al centro.',
    'turn-side-on': 'Acuéstese con un costado hacia la cámara.',
    'turn-away': 'Aleje un poco los pies de la cámara.',
    'turn-towards': 'Acerque un poco los pies a la cámara.',
    'back-hidden': 'No veo su cintura. Apoye los brazos en el suelo.',
    'outline-unclear': 'No le distingo bien del fondo. Deslícese un poco.',
    'loose-shirt': 'Una camiseta más ceñida muestra mejor la cintura. Métala si puede.',
    'hold-still': 'No se mueva: este es su punto cero.',
  },
  bench: {
    nobody: 'No veo a nadie. Siéntese ante el banco, a dos metros de la cámara.',
    'step-back': 'Aléjese de la cámara, con el banco.',
    'come-closer': 'Acérquese un poco a la cámara, con el banco.',
    'turn-side-on': 'Siéntese con un costado hacia la cámara.',
  },
};

const SUMMARY: SummaryLines = {
  none: 'Todavía ninguna repetición.',
  noneFull: 'Esta vez, ninguna repetición completa.',
  counted: (count, clean) => {
    if (count === 1)
      return `Una repetición, ${clean === 1 ? 'sobre todo con la cadera' : 'todavía no sobre todo con la cadera'}.`;
    if (clean === count) return `${count} repeticiones, todas sobre todo con la cadera.`;
    if (clean === 0) return `${count} repeticiones, todavía ninguna sobre todo con la cadera.`;
    return `${count} repeticiones, ${clean === 1 ? 'una' : clean} sobre todo con la cadera.`;
  },
  onlyUnjudged: (count) =>
    count === 1 ? 'Una repetición que no pude valorar.' : `${count} repeticiones que no pude valorar.`,
  plain: (count) => `${count === 1 ? 'Una repetición' : `${count} repeticiones`}.`,
  backUnseen: (count) => `En ${count === 1 ? 'una' : count} no pude valorar la espalda.`,
  attempts: (count, reason) =>
    ({
      squat: `${count === 1 ? 'Una sentadilla' : `${count} sentadillas`}, sin contar. Cadera atrás, rodillas sueltas.`,
      'both-legs': `${count === 1 ? 'Una vez' : `${count} veces`} las dos piernas, sin contar. Suba una, la otra se queda abajo.`,
      'too-short': `${count === 1 ? 'Una vez' : `${count} veces`} menos de cuatro segundos, sin contar.`,
      'too-quick': `${count === 1 ? 'Un movimiento' : `${count} movimientos`} demasiado rápido para medir.`,
      'too-slow': `${count === 1 ? 'Un movimiento' : `${count} movimientos`} de más de veinte segundos. ¿Cámara lenta?`,
      'cut-off': `${count === 1 ? 'Un movimiento' : `${count} movimientos`}, con el principio o el final cortado.`,
    })[reason],
  unjudgedToo: (count) => (count === 1 ? 'Otra no la pude valorar.' : `Otras ${count} no las pude valorar.`),
  held: (inBand, held) => `Espalda larga en ${inBand} de ${held} segundos.`,
  joinedIn: (hipDeg) => `Su cadera se movió ${hipDeg} grados antes de que se sumara la espalda.`,
  stayedLong: (hipDeg) => `Su cadera se movió ${hipDeg} grados e hizo casi todo el trabajo.`,
};

const LEG: Readonly<Record<Side, string>> = { left: 'pierna izquierda', right: 'pierna derecha' };

const reps = (count: number): string => `${spanishFeminine(count)} ${count === 1 ? 'repetición' : 'repeticiones'}`;
const minutes = (count: number): string => `${spanishMasculine(count)} ${count === 1 ? 'minuto' : 'minutos'}`;
const seconds = (count: number): string => `${spanishMasculine(count)} ${count === 1 ? 'segundo' : 'segundos'}`;
const missing = (count: number): string => `${count === 1 ? 'falta' : 'faltan'} ${spanishFeminine(count)}`;
const holds = (target: number, holdSeconds: number): string =>
  `${spanishFeminine(target)} ${target === 1 ? 'vez' : 'veces'} ${seconds(holdSeconds)}`;

/** Spanish. */
export const voice: VoiceWords = {
  guidance: (code, posture, nearSide) => guidanceLine(GUIDANCE, code, posture, nearSide),
  cameraPlace: {
    standing: 'Portátil a la altura de la cadera. Póngase de lado, a dos o tres metros.',
    lying:
      'Portátil en el suelo o en una silla baja. Acuéstese boca arriba a dos metros, con un costado hacia la cámara.',
    bench:
      'Portátil en el suelo o en una silla baja. Siéntese ante el banco, los hombros apoyados, a dos metros, con un costado hacia la cámara.',
    kneeling: 'Portátil en una silla baja. Arrodíllese de lado, a dos metros.',
  },
  placed: (posture) => `Bien. ${guidanceLine(GUIDANCE, 'hold-still', posture, null)}`,
  calibrated: 'Listo.',
  selfTested: (seen) => (seen ? 'Bien, veo la diferencia.' : 'No vi la diferencia; una ropa más ceñida puede ayudar.'),
  setBegins: ({ set, sets, reps: target, leg, holdSeconds }) => {
    const place = sets === 1 ? '' : `Serie ${spanishNumber(set)} de ${spanishNumber(sets)}. `;
    return `${place}${capital(holdSeconds ? holds(target, holdSeconds) : reps(target))}${leg ? `, ${LEG[leg]}` : ''}.`;
  },
  resumes: (done, target) => {
    if (done === 0) return `Seguimos. ${capital(missing(target))}.`;
    return `Seguimos. ${capital(spanishFeminine(done))} ${done === 1 ? 'hecha' : 'hechas'}, ${missing(target - done)}.`;
  },
  count: (count) => `${capital(spanishNumber(count))}.`,
  held: (count, enough) => `${capital(seconds(count))}.${enough ? ' Vuelva despacio.' : ''}`,
  go: 'Ya.',
  toGo: (count) => `${capital(missing(count))}, cuando quiera.`,
  praise: (kind) => (kind === 'first' ? 'Sí, espalda larga.' : 'Otra vez la espalda larga.'),
  fading: 'Así sale limpia. Ahora hablaré menos.',
  paused: (reason) =>
    ({
      away: 'En pausa. Vuelva cuando quiera.',
      hidden: 'En pausa. No veo nada mientras esta ventana está oculta.',
      asked: 'En pausa.',
      'camera-muted':
        'En pausa. La cámara está apagada o la usa una llamada. Enciéndala o termine la llamada; sigo en cuanto vuelva la imagen.',
      'camera-unplugged':
        'En pausa. La cámara ya no está conectada. Conéctela de nuevo; sigo en cuanto vuelva la imagen.',
      'camera-frozen':
        'En pausa. La imagen está detenida. Intento recuperarla y seguir. Si tarda mucho, desconecte la cámara y vuelva a conectarla.',
    })[reason],
  pictureBack: 'La imagen ha vuelto.',
  pictureNew: (why) =>
    ({
      moved: 'Puede que la cámara se haya movido. Mido de nuevo.',
      turned: 'La imagen ha girado. Mido de nuevo.',
      resized: 'La imagen tiene otro tamaño. Mido de nuevo.',
    })[why],
  cameraAsked: 'El navegador pregunta si esta aplicación puede usar la cámara. Elija «Permitir», por favor.',
  cameraGone: 'La imagen no volvió, así que termino aquí. Lo contado no se pierde.',
  summary: (summary) => setSummary(SUMMARY, summary),
  noRep: {
    squat: 'Eso fue una sentadilla. Cadera atrás, rodillas sueltas.',
    'both-legs': 'Eran las dos piernas. Suba una y deje la otra abajo.',
    'too-short': 'Fue corto. Vuelva a llegar ahí y quédese.',
  },
  ownBend: {
    offer:
      'Si quiere, primero dos flexiones completas y lentas: espalda redonda, solo hasta donde le resulte cómodo. O empiece sin más.',
    more: 'Una más.',
    done: (deg) => `Gracias. Su flexión completa es de ${deg} grados.`,
    unseen: 'No pude verla. Seguimos sin ella.',
  },
  nextTime: (remark) => `La próxima vez: ${remark}`,
  setDone: ({ set, sets }) => {
    if (sets === 1) return 'Serie terminada.';
    return set === sets ? 'Última serie terminada.' : `Serie ${spanishNumber(set)} terminada.`;
  },
  rest: (length) => `Descanso, ${durationWords(length, minutes, seconds, 'y')}.`,
  restEnding: (left) => `${capital(seconds(left))}. Vuelva a su sitio.`,
  restOver: 'Fin del descanso.',
  changeLeg: (leg) => `Ahora la ${LEG[leg]}.`,
  done: 'Esa fue toda la sesión. Bien hecho.',
  sample: 'Cadera atrás, espalda larga. Tres.',
};
