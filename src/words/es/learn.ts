import type { LearnWords } from '../learn.ts';

export const learn: LearnWords = {
  topics: 'Temas',
  waiting: 'Un momento.',
  failed: 'No se ha podido cargar la demostración. Vuelva a cargar la página.',
  origin:
    'Dibujado a partir de dos repeticiones de una persona generada por ordenador, tal como las midió Hingeline. La línea naranja es el contorno medido, gruesa en la parte baja de la espalda; la línea discontinua es su forma en reposo. El cuerpo alrededor es solo un dibujo.',
  unsure: '¿No sabe si le conviene?',
  demo: {
    title: (exercise) => `Demostración: ${exercise}`,
    fromHips: 'Desde la cadera',
    fromBack: 'Desde la espalda',
    figure: (title) => `Una persona de lado. ${title}.`,
    hips: 'Cadera',
    back: 'Espalda',
    step: (number, of, caption) => `Paso ${number} de ${of}: ${caption}`,
    previous: 'Paso anterior',
    next: 'Paso siguiente',
    play: 'Reproducir',
    playAgain: 'Otra vez',
    pause: 'Pausar',
    restart: 'Desde el principio',
  },
  why: {
    title: '¿Por qué la cadera y no la espalda?',
    paragraphs: [
      'La {hip:cadera} tiene articulaciones grandes, hechas para moverse mucho, con músculos grandes alrededor. La {back:parte baja de la espalda} también se dobla, y puede hacerlo. Lo que importa es que la cadera guíe.',
      'Por sí sola, la espalda va primero. En el primer tercio de una inclinación libre hace unos dos tercios del recorrido; en toda la inclinación, algo más de un tercio.{1} Cuando la cadera está rígida, o simplemente olvidada, los zapatos, los cajones y las cestas quedan para la espalda.',
      'La bisagra enseña a la cadera a doblarse y el puente le enseña a abrirse. La espalda no tiene que estar rígida: en buenas bisagras con peso la parte baja de la espalda se dobla de 20 a 30°, aunque se siente recta.{2, 3} Que acompañe un poco es lo habitual. Cuando la espalda va primero, o hace la mayor parte, usted lo oye enseguida.',
      'Los límites son metas para practicar: ayudan a aprender un movimiento y no distinguen una espalda buena de una mala. Los de la bisagra siguen su propia flexión en cuanto se ha medido.',
    ],
    mostlyHips: 'Sobre todo cadera',
    mostlyBack: 'Sobre todo espalda',
  },
  numbers: {
    title: 'Los dos números',
    estimate: 'Es una estimación desde fuera, no una radiografía.',
    error:
      'El número tras ± es el error habitual: en las personas con las que se probó, el ángulo real no se alejaba más que eso en unos dos de cada tres momentos.',
    unseen: 'Cuando la cámara no ve la parte baja de su espalda, Hingeline lo dice y no muestra ningún número.',
    check: 'Compruébelo en usted',
  },
  sources: {
    title: 'Fuentes',
    of: (numbers) => (numbers.includes(',') ? `Fuentes ${numbers}` : `Fuente ${numbers}`),
    list: [
      'Esola et al. 1996, Spine 21(1):71–78. Inclinación hacia delante de 41 personas con y sin dolor de espalda.',
      'Schellenberg et al. 2013, BMC Sports Sci Med Rehabil. «Buenos días» y peso muerto de 13 personas.',
      'Bengtsson et al. 2022, Int J Sports Phys Ther 17(6). La columna lumbar de levantadores entrenados.',
    ],
  },
  forMe: {
    lead: 'Lo más probable es que sí. Hingeline es para adultos que quieren aprender a moverse desde la cadera: porque la espalda está a menudo rígida o cansada, porque pasan mucho tiempo sentados o porque levantan peso.',
    what: 'Observa un movimiento, lo mide y le dice lo que ve. No es un producto sanitario. No busca causas ni sustituye a quien le examine. La mayoría de los dolores de espalda se calman solos, y moverse ayuda. Algunas cosas conviene mirarlas antes.',
    now: {
      title: 'Vaya ahora a urgencias',
      before: 'si, con dolor de espalda, algo de esto es nuevo:',
      points: [
        'adormecimiento u hormigueo entre las piernas, alrededor de los genitales o del ano',
        'dificultad para orinar, o no notar que la vejiga está llena',
        'pérdida de orina o de heces sin querer',
        'debilidad o adormecimiento en las dos piernas, o una pierna que pierde fuerza por horas',
        'dolor en el pecho, o dolor fuerte y repentino en el vientre o la espalda con desfallecimiento',
        'una caída o un accidente grave justo antes',
      ],
    },
    ask: {
      title: 'Pregunte antes a su médico o fisioterapeuta',
      before: 'si algo de esto es su caso:',
      points: [
        'dolor nuevo desde una caída o un golpe reciente, aunque fuera leve si los huesos son frágiles (osteoporosis, tratamiento largo con cortisona)',
        'debilidad o adormecimiento creciente en una pierna, o dolor que baja más allá de la rodilla',
        'fiebre o malestar junto con dolor de espalda, sobre todo si tiene bajas las defensas (cortisona, quimioterapia, diabetes)',
        'pérdida de peso sin buscarla, o cáncer ahora o antes',
        'dolor que despierta por la noche, o que no cambia con ninguna postura',
        'un primer dolor de espalda fuerte antes de los 20 años o después de los 55, o una espalda que ha cambiado de forma',
        'una operación de espalda, cadera o vientre en los últimos meses, una prótesis de cadera o una hernia',
        'embarazo, o un parto en los últimos meses',
        'mareo al inclinarse o acostarse; caídas; tensión alta sin controlar; problemas de corazón',
        'glaucoma, o una operación reciente de los ojos: pregunte antes de bajar la cabeza',
        'rigidez cada mañana durante más de media hora, desde hace meses, que mejora al moverse y no con el reposo',
        'tiene menos de 18 años, o más de 75 y no está acostumbrado a hacer ejercicio',
      ],
    },
    rare: 'Las causas graves son raras. Uno de estos puntos no significa que usted tenga una; significa que antes debería verlo alguien.',
    source:
      'Según Finucane et al. 2020, J Orthop Sports Phys Ther 50(7):350–372: los signos que expertos de muchos países acordaron que conviene examinar. Pocos de ellos se han comprobado bien.',
    none: '¿Nada de esto? Entonces empiece con unas pocas repeticiones lentas.',
    stop: {
      title: 'Pare si duele',
      usual: {
        title: 'Esto es habitual',
        points: ['agujetas ahí uno o dos días'],
      },
      today: {
        title: 'Pare por hoy',
        points: [
          'dolor que baja como un latigazo por una pierna',
          'adormecimiento u hormigueo',
          'dolor que crece de repetición en repetición',
          'mareo o falta de aire',
        ],
      },
      worse:
        '¿Al día siguiente está peor que antes? Haga menos, o déjelo, hasta que se calme. Si vuelve cada vez, que alguien lo examine.',
    },
    help: {
      title: 'Una mano, una silla, una pared',
      points: [
        '¿Le falta equilibrio? Póngase junto a una silla pesada o una mesa y apoye los dedos. Deje esa mano por delante, para que la cámara vea la espalda.',
      ],
    },
    physio: {
      title: 'Para fisioterapeutas',
      text: 'Se puede cambiar cuánto puede doblarse la espalda, hasta dónde debe ir la cadera y cuánto pueden doblarse las rodillas. Cada límite es una meta para practicar, con su valor habitual y su origen; la mayoría no tiene una norma publicada, y las personas son distintas. Los de la bisagra son partes de la propia flexión completa en cuanto se ha medido. El ángulo lumbar es una estimación de superficie, a partir del contorno del cuerpo y, en la bisagra y los puentes, también de la imagen del tronco, respecto al cero de la propia persona, con su error estándar. No se ha validado en personas con la columna medida.',
      openSettings: 'Abrir los ajustes',
    },
    learn: (exercise) => `Aprender: ${exercise}`,
  },
};
