import type { ErrorsWords } from '../errors.ts';
import { firstErrors } from './first-errors.ts';

export const errors: ErrorsWords = {
  ...firstErrors,
  of: {
    ...firstErrors.of,
    'page-insecure': {
      happened: 'Esta página se ha abierto sin https, y por eso el navegador no le da ni cámara ni vídeo.',
      next: 'Ábrala con https:// al principio de la dirección, o en localhost.',
    },
    'camera-none': {
      happened: 'No se ha encontrado ninguna cámara.',
      next: 'Conecte una cámara y vuelva a intentarlo, o elija un archivo de vídeo.',
    },
    'camera-refused': {
      happened: 'Esta página no tiene permiso para usar la cámara.',
      next: 'Pulse el icono de la cámara junto a la dirección, dé permiso y vuelva a intentarlo.',
    },
    'camera-dismissed': {
      happened: 'La pregunta de si esta página puede usar la cámara se cerró sin respuesta.',
      next: 'Empiece de nuevo y elija «Permitir».',
    },
    'camera-system': {
      happened: 'Este dispositivo no deja que el navegador use su cámara.',
      next: 'Permita la cámara a este navegador en los ajustes de privacidad del dispositivo y vuelva a intentarlo.',
    },
    'camera-policy': {
      happened: 'El sitio web en el que está esta aplicación no le permite usar la cámara.',
      next: 'Abra la aplicación en una ventana propia o elija un archivo de vídeo. Si no sirve, quien lleva el sitio web tiene que permitir la cámara.',
    },
    'camera-busy': {
      happened: 'Otro programa está usando la cámara.',
      next: 'Cierre las videollamadas y otros programas de cámara y vuelva a intentarlo.',
    },
    'camera-muted': {
      happened: 'Durante dos minutos una llamada u otra cosa ocupó la cámara y la sesión ha terminado.',
      next: 'Termine la llamada o encienda la cámara y empiece de nuevo.',
    },
    'camera-unplugged': {
      happened: 'La cámara faltó dos minutos y la sesión ha terminado.',
      next: 'Conecte la cámara y empiece de nuevo.',
    },
    'camera-black': { happened: 'La imagen está negra.', next: 'Abra la tapa de la cámara o encienda una luz.' },
    'camera-frozen': {
      happened: 'La imagen estuvo detenida dos minutos y la sesión ha terminado.',
      next: 'Desconecte la cámara y vuelva a conectarla, o reinicie el navegador. Después, empiece de nuevo.',
    },
    'video-unreadable': {
      happened: 'Este archivo no se puede leer como vídeo.',
      next: 'Elija un archivo mp4, webm o mov, o guárdelo de nuevo como mp4 H.264.',
    },
    'video-empty': {
      happened: 'Este archivo está vacío.',
      next: 'Cópielo de nuevo desde el dispositivo con el que se grabó y vuelva a elegirlo.',
    },
    'video-no-picture': {
      happened: 'Este archivo tiene sonido, pero no imagen.',
      next: 'Elija un archivo que contenga un vídeo.',
    },
    'video-gone': { happened: 'Este archivo se ha movido o ha cambiado mientras se leía.', next: 'Vuelva a elegirlo.' },
    'video-codec': {
      happened: 'Este navegador no puede mostrar el tipo de vídeo de este archivo.',
      next: 'Abra esta aplicación en otro navegador, o guarde el vídeo en otro formato: mp4 con H.264, o webm.',
    },
    'video-broken': {
      happened: 'No se ha podido leer ni una imagen de este vídeo.',
      next: 'Puede que el archivo esté dañado: cópielo de nuevo desde el dispositivo con el que se grabó, o guárdelo otra vez como mp4 H.264.',
    },
    'video-unsupported': {
      happened: 'Este navegador no puede leer archivos de vídeo por dentro.',
      next: 'Use la cámara, o abra esta aplicación en un Chrome, Edge, Firefox o Safari actual.',
    },
    'sample-download': {
      happened: 'No se ha podido cargar la muestra.',
      next: 'Compruebe la conexión y vuelva a intentarlo.',
    },
    'video-no-person': {
      happened: 'En este vídeo no hay nadie a quien se pueda medir.',
      next: 'Grabe de lado, con todo el cuerpo en la imagen.',
    },
    'video-no-zero': {
      happened: 'En este vídeo no hay ningún momento desde el que se pueda medir la espalda.',
      next: 'Grabe de lado, con todo el cuerpo en la imagen y un momento de quietud, de pie o en reposo sobre el suelo.',
    },
    'video-no-rep': {
      happened: 'En este vídeo no se ha contado ninguna repetición.',
      next: 'El vídeo debe mostrar al menos una repetición entera, de lado y con todo el cuerpo en la imagen.',
    },
    'exercise-refused': {
      happened: 'Esto parece un empuje de cadera, con los hombros en un banco.',
      next: 'Elija el empuje de cadera en banco para este vídeo, o grabe un puente con la espalda apoyada en el suelo.',
    },
    'app-replaced': { happened: 'La aplicación se ha actualizado entretanto.', next: 'Vuelva a cargar la página.' },
    'host-blocks': {
      happened: 'El sitio web en el que está esta aplicación bloquea una parte que necesita.',
      next: 'Quien lleva el sitio web tiene que permitirla. Copie el informe para esa persona: en él figura la regla.',
    },
    'model-download': {
      happened: 'No se ha podido cargar el modelo del cuerpo.',
      next: 'Compruebe la conexión y vuelva a empezar.',
    },
    'model-corrupt': {
      happened: 'El modelo del cuerpo ha llegado dañado dos veces.',
      next: 'Inténtelo de nuevo con otra conexión, o más tarde.',
    },
    'sound-none': {
      happened: 'Este navegador no emite sonido.',
      next: 'Todo lo que se diría está en la pantalla. Gírela para poder leerla desde donde se ejercita.',
    },
    'webgl-absent': {
      happened:
        'Este navegador no ofrece gráficos (WebGL), y el modelo del cuerpo los necesita también en el procesador.',
      next: 'Active la aceleración por hardware en los ajustes del navegador y reinícielo, o use otro navegador.',
    },
    'simd-absent': {
      happened: 'Este navegador es demasiado antiguo para el modelo del cuerpo.',
      next: 'Actualícelo, o abra esta aplicación en un Chrome, Edge, Firefox o Safari actual.',
    },
    'memory-low': {
      happened: 'Este dispositivo tiene muy poca memoria libre para el modelo del cuerpo.',
      next: 'Cierre otras pestañas y programas y vuelva a cargar la página.',
    },
    'pose-not-started': {
      happened: 'El modelo del cuerpo no arranca en este navegador.',
      next: 'Vuelva a cargar la página. Si no sirve, actualice el navegador o use otro.',
    },
    'pose-failed': {
      happened: 'El modelo del cuerpo se ha detenido.',
      next: 'Cierre otras pestañas y programas y vuelva a cargar la página. Si ocurre otra vez, elija el modelo ligero en los ajustes.',
    },
    'plan-broken': {
      happened: 'Esto no es un plan completo.',
      next: 'Puede que el enlace se haya cortado por el camino. Pídalo otra vez, o pida el plan como archivo.',
    },
    'plan-newer': {
      happened: 'Este plan se hizo con una versión más nueva de esta aplicación.',
      next: 'Vuelva a cargar la página para tener esa versión y abra el plan de nuevo.',
    },
    'session-gone': {
      happened: 'Esta sesión se ha borrado en otra ventana.',
      next: 'Puede seguir viéndola hasta que salga de esta página.',
    },
    'import-unreadable': {
      happened: 'Este archivo no es una copia de seguridad de esta aplicación.',
      next: 'Elija un archivo guardado desde «Sus datos»; su nombre termina en .json.',
    },
    'import-newer': {
      happened: 'Esta copia se guardó con una versión más nueva de esta aplicación.',
      next: 'Vuelva a cargar la página para tener esa versión y elija el archivo de nuevo.',
    },
    'import-broken': {
      happened: 'Algo en esta copia no puede ser correcto. No se ha importado nada.',
      next: 'Guárdela otra vez en el dispositivo del que viene y elija el archivo nuevo.',
    },
    'import-too-large': {
      happened: 'Este archivo es demasiado grande para importarlo.',
      next: 'Guarde la copia otra vez en el dispositivo del que viene: se dividirá en archivos más pequeños.',
    },
  },
  lacking: {
    'turn-side-on': 'Grabe de lado, con la cámara en ángulo recto respecto al cuerpo.',
    'stand-tall':
      'El vídeo debe mostrar un momento de pie, bien derecho: antes de la primera repetición, entre dos o al final.',
    'lie-down': 'El vídeo debe mostrar un momento de reposo boca arriba, con las rodillas dobladas.',
    'bend-knees': 'El vídeo debe mostrar un momento de reposo boca arriba, con las rodillas dobladas.',
    'lie-straight': 'El vídeo debe mostrar un momento de reposo boca arriba, con la pierna estirada.',
    'straighten-leg': 'El vídeo debe mostrar un momento de reposo boca arriba, con la pierna estirada.',
    'lean-on-bench': 'El vídeo debe mostrar un momento de reposo con los hombros en el banco y la cadera baja.',
    'hold-still': 'El vídeo debe mostrar un momento de quietud, de pie o en reposo sobre el suelo.',
    'back-hidden': 'Por un momento, que ni los brazos ni nada tapen el contorno de la espalda.',
    'legs-hidden': 'Que ni discos ni muebles tapen las piernas.',
    'outline-unclear': 'Grabe delante de una pared lisa, con ropa de otro color y luz suficiente.',
    'two-people': 'Hay dos personas en el vídeo. Grabe a una sola.',
    'too-small':
      'La persona del vídeo se ve demasiado pequeña. Grabe desde más cerca: cabeza y pies justo dentro de la imagen.',
    'few-pictures':
      'El vídeo muestra menos de cinco imágenes por segundo. Si es cámara lenta, guárdelo a velocidad normal; si no, grabe con más luz.',
    lies: 'La persona del vídeo está tumbada casi todo el tiempo. Elija el ejercicio que se hace tumbado.',
    stands: 'La persona del vídeo está erguida casi todo el tiempo. Elija el ejercicio que se hace de pie.',
    squat:
      'Lo que se ve son sentadillas. En la bisagra de cadera, la cadera va hacia atrás y las rodillas quedan sueltas.',
    'both-legs': 'En él suben las dos piernas. Suba una y deje la otra abajo.',
    'too-short': 'Se mantiene menos de cuatro segundos. Quédese ahí más tiempo.',
    'too-quick':
      'Los movimientos son demasiado rápidos para medirlos. Muévase más despacio o guarde el vídeo a velocidad normal.',
    'too-slow': 'Los movimientos duran mucho. Si es cámara lenta, guarde el vídeo a velocidad normal.',
    'cut-off':
      'El vídeo empieza o termina en mitad de un movimiento. Que empiece antes de la primera repetición y termine después de la última.',
    'too-little':
      'Los movimientos no llegaron lo bastante lejos para contar. Llegue más lejos, o elija el ejercicio que se ve.',
    still: 'Nadie se mueve como en este ejercicio. Elija un vídeo con al menos una repetición entera.',
    'other-movement': 'Lo que se ve es otro movimiento. Elija el ejercicio que se hace en él.',
    'step-back': 'Grabe desde más lejos: todo el cuerpo en la imagen.',
  },
};
