import type { Side } from '../../core/pose/frame.ts';
import type { AssessmentWords } from '../assessment.ts';

const LEG: Readonly<Record<Side, string>> = { left: 'pierna izquierda', right: 'pierna derecha' };

export const assessment: AssessmentWords = {
  title: 'Valoración',
  lead: 'Unos cinco minutos guiados por la voz: cuánto se mueve su cadera antes de que se sume la espalda. Por el camino no hay que tocar nada.',
  before: {
    steps: 'Qué viene',
    eachLeg: (reps) => `${reps} con cada pierna`,
    eachLegHow: 'Suba una pierna estirada y deje la espalda como está.',
    needs: {
      title: 'Qué necesita',
      points: [
        'Sitio para estar de pie y para tumbarse, y una esterilla.',
        'La cámara a su lado: a la altura de la cadera para lo que se hace de pie; en una silla baja o en el suelo para lo que se hace tumbado.',
        'Una silla firme a mano si le cuesta bajar al suelo o volver a levantarse.',
      ],
    },
    notNow: {
      title: 'Mejor otro día',
      points: [
        'si el dolor es nuevo o más fuerte de lo habitual, o baja por una pierna',
        'si no podría levantarse sin ayuda y no hay nadie con usted',
        'si le han aconsejado no inclinarse o no levantar la cadera',
      ],
    },
    begin: 'Empezar la valoración',
  },
  result: {
    of: (day) => `Valoración del ${day}`,
    title: 'Qué se encontró',
    hinge: {
      title: 'Cuánto se dobla su cadera',
      joined: (hips) => `Su cadera se dobla ${hips} antes de que se sume la espalda.`,
      long: (hips) => `Su cadera se dobla ${hips} y en la bajada la espalda no se suma.`,
      share: (share) => `De todo el movimiento, la cadera hace ${share} y la espalda el resto.`,
      meaning: 'Cuanto más se dobla la cadera por sí sola, menos tiene que doblarse la espalda cuando usted se agacha.',
      limit: (deg) => `Sumarse quiere decir: doblarse más de ${deg}. Un poco es lo habitual.`,
    },
    bridge: {
      title: 'Hasta dónde sube su cadera',
      short: (missing) => `A su cadera le faltan ${missing} para quedar recta, sin que la espalda se arquee.`,
      straight: (error) =>
        `Su cadera se abre hasta quedar recta, con un margen de ${error}, sin que la espalda se arquee.`,
      arches: (arch) => `Como máximo, la espalda se arquea ${arch}.`,
      still: (error) => `La espalda no se arquea, con un margen de ${error}.`,
      meaning:
        'Recta quiere decir: hombro, cadera y rodilla en línea. Lo que no alcanza la cadera suele ponerlo la espalda al arquearse.',
    },
    legs: {
      title: 'Hasta dónde sube cada pierna',
      both: (left, right) =>
        `Su pierna izquierda sube ${left} en la cadera antes de que la espalda deje su reposo; la derecha, ${right}.`,
      one: (leg, deg) => `Su ${LEG[leg]} sube ${deg} en la cadera antes de que la espalda deje su reposo.`,
      atLeast: (deg) => `al menos ${deg}`,
      farther: (leg, deg) => `La ${LEG[leg]} sube ${deg} más que la otra.`,
      alike: 'Izquierda y derecha no se diferencian en más de lo que la medición puede distinguir.',
      meaning:
        'Que la pelvis bascule un poco con la pierna es lo habitual y no se cuenta; lo que se busca es cuándo la espalda va más allá.',
    },
    notMeasured: 'No medido',
    legNotMeasured: { left: 'Pierna izquierda no medida', right: 'Pierna derecha no medida' },
    missing: {
      'not-done': 'Esta vez se dejó fuera.',
      'too-few': 'Sirvieron menos repeticiones de las necesarias. La próxima vez, despacio y todas.',
      'not-far':
        'Los movimientos fueron demasiado pequeños para contar. Llegue solo hasta donde sea cómodo; con el tiempo quizá sea algo más.',
      squat: 'Fueron sentadillas. Lleve la cadera atrás, con las rodillas sueltas.',
      'both-legs': 'Subieron las dos piernas. Suba una y deje la otra abajo.',
      arched: 'En la mayoría la espalda se arqueó, así que no se sabe hasta dónde sube la cadera sin arquearla.',
      'not-judged': 'Estas repeticiones tienen números, pero nada con que valorarlas.',
    },
    nothing: 'Esta vez no se pudo medir nada, así que no se guardó nada. Abajo se dice qué ayuda.',
    errors: 'El número tras ± dice cuánto puede desviarse cada número.',
    noGrade:
      'Unos pocos movimientos en un día: ni un diagnóstico ni una nota. Lo que cuenta es cómo va con las semanas.',
  },
  follows: {
    title: 'Qué sigue',
    begins:
      'Su programa empieza donde usted está: con menos repeticiones donde la espalda se sumó pronto y con más donde la cadera llegó lejos por sí sola. Puede cambiarlo todo.',
    'goes-on': 'Su programa sigue como está: se guía por lo que usted hace día a día.',
    plan: 'El plan que sigue queda como se hizo para usted.',
    make: 'Crear mi programa',
    see: 'Ver mi programa',
  },
  earlier: {
    title: 'Con el tiempo',
    onlyOne: 'A partir de la segunda valoración, esta página compara.',
    next: (day) => `La próxima se ofrece el ${day}.`,
    due: 'Es momento de la próxima.',
    unlike: 'La primera y la última se valoraron con límites o versiones distintos, por eso no se comparan.',
    noise: (noise) =>
      `Cada barra es lo que puede desviarse un número. Lo que difiere en menos del doble del error de ambos, o en menos de ${noise}, no se considera un cambio.`,
    arch: { title: 'Cuánto se arquea la espalda', meaning: 'Como máximo, en los puentes.' },
    legs: { title: 'Pierna arriba antes de que la espalda deje su reposo', meaning: 'Cada pierna por separado.' },
  },
  spoken: {
    over: 'Esta ha sido la valoración.',
    degrees: (deg, error) => `${deg} grados${error === null ? '' : ` más o menos ${error}`}`,
  },
};
