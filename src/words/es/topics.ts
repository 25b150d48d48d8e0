import type { TopicsWords } from '../topics.ts';

export const topics: TopicsWords = {
  idea: {
    title: 'De una espalda rígida a unas caderas que se mueven',
    lead: 'Muchas veces la espalda trabaja tanto porque las caderas hacen poco. El programa le da la vuelta: {hip:caderas} que se mueven y, a su lado, una {back:espalda} tranquila.',
    hips: {
      title: 'Caderas que se mueven',
      paragraphs: [
        'Recoger algo, levantarse de la silla, subir escaleras: para eso están las caderas. La bisagra les enseña a doblarse y el puente, a abrirse. Lo que viene después, a una pierna o con peso, son los mismos dos movimientos con algo más de trabajo.',
      ],
    },
    back: {
      title: 'Una espalda tranquila',
      paragraphs: [
        'Tranquila no quiere decir rígida. En las buenas bisagras la zona lumbar también se dobla, de 20 a 30°.{1, 2} Solo que no va primero ni hace la mayor parte del camino. Cada ejercicio entrena las dos cosas a la vez: que las caderas se muevan y que la espalda pueda dejárselo a ellas.',
      ],
    },
    often: {
      title: 'Poco y a menudo',
      paragraphs: [
        'Una sesión corta un día sí y otro no, dos o tres series de 6 a 15 repeticiones. El día de en medio forma parte de ello: es cuando los músculos se fortalecen. Si se salta un día no pasa nada; cuenta el siguiente. La Organización Mundial de la Salud aconseja a los adultos de cualquier edad fortalecer los músculos dos o más días a la semana.{3}',
      ],
    },
    days: {
      drawing: 'Dos semanas: una sesión un día sí y otro no, con un día de descanso entre medias.',
      done: 'sesión',
      rest: 'descanso',
    },
    course: {
      title: 'Cómo funciona',
      paragraphs: [
        'Una valoración de unos cinco minutos muestra dónde se encuentra usted: hasta dónde llegan las caderas antes de que la espalda participe. De ahí sale su programa. Después de cada sesión cambia según lo medido: si las repeticiones son limpias, pide un poco más; si la espalda tomó el relevo o hay más dolor, se vuelve más fácil. Nunca más de un paso, y usted puede cambiarlo todo.',
      ],
    },
    promise: {
      title: 'Lo que no promete',
      paragraphs: [
        'El ejercicio alivia el dolor de espalda que dura meses, por término medio y de forma moderada.{4} Si una clase de ejercicio es mejor que otra sigue abierto. Que unas caderas móviles y una espalda tranquila sean el mejor camino es experiencia de fisioterapeutas y entrenadores: razonable, medido en parte, no demostrado. Si otra cosa le sienta bien, siga con ella.',
      ],
    },
    open: 'Ir al programa',
    sources: [
      'Schellenberg et al. 2013, BMC Sports Sci Med Rehabil. Buenos días y peso muerto de 13 personas.',
      'Bengtsson et al. 2022, Int J Sports Phys Ther 17(6). La columna lumbar de levantadores entrenados.',
      'Bull et al. 2020, Br J Sports Med 54(24):1451–1462. Directrices de la Organización Mundial de la Salud.',
      'Hayden et al. 2021, Cochrane Database Syst Rev CD009790. Ejercicio para el dolor de espalda duradero, 249 ensayos; certeza moderada.',
    ],
  },
  habits: {
    title: 'Lo que conviene no tomar por costumbre, y por qué',
    lead: 'Contra la espalda rígida se hacen a menudo tres estiramientos, cada mañana, durante años. Sientan bien enseguida. El método de este programa los deja de lado y dedica ese tiempo a las caderas. Ninguno está prohibido.',
    claim: 'Lo que dice el método: una opinión',
    found: 'Lo que hallaron los estudios',
    instead: 'En su lugar',
    each: {
      'knees-to-chest': {
        name: 'Rodillas al pecho',
        drawing:
          'Una persona está acostada boca arriba y se lleva las dos rodillas al pecho. La pelvis se enrolla y la zona lumbar se dobla.',
        back: 'la espalda se dobla',
        hips: 'pelvis sube',
        claim:
          'Así la zona lumbar se dobla todo lo que puede y se queda ahí. Los músculos estirados aflojan un rato, y eso se siente como alivio. En las espaldas que no llevan bien doblarse, dice el investigador de la columna Stuart McGill, trae más dolor y rigidez al día siguiente.{1}',
        found:
          'En un ensayo, personas con dolor de espalda duradero doblaron menos la espalda a primera hora de la mañana y tuvieron menos dolor.{2} Pero al comparar ejercicios de doblar con ejercicios de arquear, el dolor se alivió con ambos,{3, 4} y en uno de tres ensayos más con los de arquear, al cabo de un año.{5}',
        instead: 'Descanse con las piernas sobre una silla y suelte el aire despacio. Después, el puente.',
      },
      'knees-aside': {
        name: 'Rodillas de lado a lado',
        drawing:
          'Una persona acostada boca arriba, vista desde arriba, deja caer las dos rodillas hacia un lado. La pelvis gira y la zona lumbar se tuerce.',
        back: 'la espalda gira',
        hips: 'rodillas caen',
        claim:
          'Se hace para soltar la zona lumbar. Pero esta apenas gira: unos 2° en cada articulación.{6} Girar es cosa de las caderas y de la parte alta de la espalda. Empujar las rodillas hacia abajo día tras día, dice el método, pide más donde hay poco que sacar, y nada a las caderas.',
        found:
          'Los 2° están medidos, en hombres jóvenes sanos. Si este estiramiento por sí solo, como costumbre, ayuda o estorba apenas se ha estudiado. Como movimiento pequeño y suave forma parte de muchos programas.',
        instead: 'Estire los glúteos y la cara interna de los muslos con la espalda quieta.',
      },
      'toe-reach': {
        name: 'Tocarse los pies',
        drawing:
          'Una persona de pie, con las rodillas estiradas, intenta tocarse los pies. Las caderas se paran a medio camino y la espalda dobla el resto.',
        back: 'la espalda se dobla',
        hips: 'la cadera se para',
        claim:
          'Donde empieza el tirón detrás de los muslos, las caderas se paran y la espalda dobla el resto. Esa tensión muchas veces no es un músculo corto, dice el método, sino unas caderas que no han aprendido a doblarse y a sostener. Se estira, y al día siguiente ha vuelto.',
        found:
          'Tras semanas de estirar se llega más lejos sobre todo porque el tirón se nota más tarde, no porque el músculo sea más largo.{7} Por otro lado: entre 5459 personas seguidas durante un año o más, el dolor de espalda fue algo más frecuente en quienes tenían menos flexible la parte de atrás de los muslos.{8} No se probó si estirar lo habría evitado.',
        instead:
          'La bisagra: alarga la parte de atrás de los muslos mientras la espalda sigue larga. Y la elevación de pierna.',
      },
    },
    other: {
      title: 'La otra cara',
      paragraphs: [
        'Su espalda está hecha para doblarse. Ponerse los calcetines, quitar malas hierbas, recoger cosas: siga haciéndolo. Quienes doblaban más la espalda al levantar peso no tenían más dolor de espalda, hasta donde pueden decirlo estudios de baja calidad.{9}',
        'Estirar está permitido. A muchas personas les va bien con estos tres, a algunas desde hace décadas. Quien se siente mejor con ellos, y también a la mañana siguiente, tiene un buen motivo para seguir.',
        'Moverse importa más que el ejercicio que se elija. Cuando el dolor de espalda dura meses, hacer ejercicio es mejor que no hacerlo; cuál es el mejor sigue abierto.{10}',
      ],
    },
    try: {
      title: 'Compruébelo usted',
      paragraphs: [
        'Deje los tres durante dos semanas y haga lo que pone en «En su lugar». Anote cada mañana cómo siente la espalda, de 0 a 10. Luego retome uno de ellos y compare. Eso dice más de usted que cualquier estudio.',
      ],
    },
    sure: {
      title: '¿Hasta qué punto es seguro todo esto?',
      paragraphs: [
        'Lo que dice el método es experiencia y trabajo de laboratorio, no un ensayo. Los ensayos tienen entre unas 50 y 150 personas, y algunos más de treinta años. Las revisiones reúnen a muchas personas y califican su propia certeza de baja; para el ejercicio en general, de moderada.',
      ],
    },
    sources: [
      'McGill 2012, Designing Back Exercise, backfitpro.com. Una visión general del autor de muchos estudios de laboratorio; no es un ensayo.',
      'Snook et al. 1998, Spine 23(23):2601–2607. Un ensayo con 85 personas.',
      'Elnaggar et al. 1991, Spine 16(8):967–972. Doblar frente a arquear, dolor de espalda duradero.',
      'Dettori et al. 1995, Spine 20(21):2303–2312. Lo mismo con 149 soldados y dolor reciente.',
      'Park et al. 2024, Sci Rep 14:2714. Lo mismo con 56 personas, seguidas durante un año.',
      'Pearcy y Tibrewal 1984, Spine 9(6):582–587. Radiografías desde dos lados, hombres sanos.',
      'Weppler y Magnusson 2010, Phys Ther 90(3):438–449. Una revisión de lo que cambia al estirar.',
      'Sadler et al. 2017, BMC Musculoskelet Disord 18:179. Una revisión de 12 estudios.',
      'Saraceni et al. 2020, J Orthop Sports Phys Ther 50(3):121–130. Una revisión de 12 estudios; baja calidad.',
      'Hayden et al. 2021, Cochrane Database Syst Rev CD009790. Una revisión de 249 ensayos; certeza moderada.',
    ],
  },
  pain: {
    title: 'Dolor: qué significa aquí',
    lead: 'Un poco de dolor al practicar no es motivo para dejarlo. Lo que cuenta es hacia dónde va: durante la sesión, después y a la mañana siguiente.',
    asked: {
      title: 'Antes y después, de 0 a 10',
      paragraphs: [
        '0 es ningún dolor; 10, el peor que pueda imaginar. Se le pregunta antes y después de una sesión. El número se queda en este dispositivo, y puede no darlo.',
      ],
    },
    scale: (up) => ({
      drawing: `Una escala de 0 a 10: antes de la sesión 2, después ${2 + up}. Son ${up} más.`,
      before: 'antes',
      after: 'después',
    }),
    rule: {
      title: 'Qué hace Hingeline con ello',
      when: 'Después de la sesión',
      next: 'La próxima vez',
      rows: ({ rise, stop }) => [
        ['igual que antes, o mejor', 'según el plan'],
        ['1 más', 'según el plan, pero sin subir un paso'],
        [`${rise} o más que antes, o por encima de ${stop}`, 'un paso más fácil'],
      ],
      before: ({ stop }) =>
        `¿Por encima de ${stop} ya antes de empezar? Entonces hoy toca descansar, y no se pierde nada.`,
      why: '¿Por qué 2? Los cambios menores van y vienen solos. Los expertos acordaron que 2 es el cambio más pequeño en esta escala que importa a quien tiene dolor de espalda.{1} Hablaban de mejorar; usarlo también para empeorar es una decisión de esta aplicación.',
    },
    today: 'Déjelo por hoy',
    morning: {
      title: 'La mañana siguiente',
      paragraphs: [
        'La mañana siguiente es lo que más dice. Como antes, o mejor: siga. Peor que antes de la sesión: descanse un día más y dígalo con el número cuando vuelva a empezar. Peor tres veces seguidas, o peor de semana en semana: que lo vea un médico o un fisioterapeuta.',
        'Las agujetas son otra cosa: sordas, en los dos lados, en glúteos y muslos, y se van en uno o dos días.',
      ],
    },
    sources: ['Ostelo et al. 2008, Spine 33(1):90–94. Expertos sobre los cambios que importan en el dolor lumbar.'],
  },
  privacy: {
    title: 'Qué se queda en su dispositivo',
    lead: 'Todo. Hingeline mira la imagen de la cámara en su navegador, saca de ella los ángulos y la descarta. No hay cuenta ni estadísticas, ni ningún servidor que reciba nada.',
    picture: {
      title: 'La imagen de la cámara',
      paragraphs: [
        'Cada imagen se analiza en este dispositivo y se descarta antes de la siguiente. No se guarda ni se envía ningún vídeo. Nunca se pide el micrófono. La cámara está encendida solo mientras usted se coloca y mientras hace los ejercicios.',
        'Solo si usted lo activa en los ajustes se guarda con la sesión una imagen pequeña de cada repetición. No está en ninguna copia de seguridad y se borra con un toque.',
      ],
    },
    kept: {
      title: 'Qué se guarda y dónde',
      paragraphs: [
        'De cada sesión: el ejercicio y el día, los ángulos y la puntuación de cada repetición, su cuerpo en forma de puntos y líneas, lo que usted indicó sobre el dolor y sus notas. Además, sus ajustes, su programa y sus valoraciones. Todo está en este navegador, en este dispositivo. No está cifrado: quien use este navegador puede verlo.',
        'Para que funcione sin conexión, también se guardan la propia aplicación y el modelo del cuerpo.',
      ],
    },
    delete: {
      title: 'Cómo borrarlo',
      paragraphs: [
        'Una sola sesión, en la lista de sesiones; todo, en «Sus datos». Si borra en el navegador los datos de este sitio, desaparece todo, también la aplicación.',
      ],
    },
    leaves: {
      title: 'Qué sale de este dispositivo',
      paragraphs: [
        'Solo lo que usted se lleva: una copia de seguridad, una tabla, un informe, un plan o una cita de calendario, como archivo o enlace que usted entrega. El enlace lleva el plan detrás de un signo #, y los navegadores no envían esa parte a nadie.',
        'En el lugar desde donde se carga la aplicación se ve, como con cualquier página web, que un dispositivo la ha pedido, y nada de lo que usted hace en ella.',
        'En los ajustes, algunas voces están marcadas «por internet». Si elige una de ellas, su fabricante recibe las palabras que pronuncia. Si no, habla una voz de este dispositivo.',
      ],
    },
    sure: {
      title: 'Cómo puede comprobarlo',
      paragraphs: [
        'La aplicación ordena al navegador que rechace toda conexión con cualquier otro lugar. Una prueba que se ejecuta con cada cambio recorre una sesión entera y falla si algo va a otra parte o lleva algo consigo. El código fuente es abierto.',
      ],
    },
  },
};
