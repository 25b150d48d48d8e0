import { pluralOf } from '../numbers.ts';
import type { StartWords } from '../start.ts';

const plural = pluralOf('es');

export const start: StartWords = {
  title: 'Un nivel para la espalda.',
  lead: 'Ponga la cámara a su lado y muévase. Hingeline mide cuánto se dobla o se abre la {hip:cadera} y le avisa cuando en su lugar se dobla la {back:espalda}.',
  privacy: 'La imagen de su cámara nunca sale de este dispositivo.',
  newer: { title: 'Hay una versión más reciente lista.', take: 'Usarla ahora' },
  notMedical: 'Para aprender un movimiento. No es un producto sanitario.',
  noCamera: '¿No tiene cámara a mano? Vea un ejemplo:',
  yourSession: 'Su sesión',
  toRead: 'Para leer',
  single: 'Un solo ejercicio',
  allExercises: 'Todos los ejercicios',
  allExercisesMeaning: 'también a una pierna, estiramientos y respiración',
  groups: { standing: 'De pie', floor: 'En el suelo', stretch: 'Estiramientos y respiración' },
  guided: 'Guiado por la voz, sin cámara',
  open: 'Abrir',
  more: (sample) => (sample ? 'Cómo se hace, ejemplo, vídeo' : 'Cómo se hace, vídeo'),
  harder: 'Más difícil',
  plan: {
    line: (sets, reps, rest) =>
      `${sets} ${plural(sets, 'serie', 'series')} de ${reps} ${plural(reps, 'repetición', 'repeticiones')}${rest === null ? '' : `, ${rest} de descanso`}`,
    heldLine: (sets, holds, hold, rest) =>
      `${sets} ${plural(sets, 'serie', 'series')}: mantener ${holds} ${plural(holds, 'vez', 'veces')} durante ${hold}${rest === null ? '' : `, ${rest} de descanso`}`,
    change: 'Cambiar',
    changePlan: 'Cambiar el plan',
    closePlan: 'Cerrar el plan',
    parts: {
      sets: { name: 'Series', less: 'Menos series', more: 'Más series' },
      reps: { name: 'Repeticiones por serie', less: 'Menos repeticiones', more: 'Más repeticiones' },
      holds: { name: 'Veces por serie', less: 'Menos veces', more: 'Más veces' },
      restSeconds: { name: 'Descanso entre series', less: 'Descanso más corto', more: 'Descanso más largo' },
    },
  },
  start: (exercise) => `Empezar: ${exercise}`,
  howTo: 'Para qué sirve y cómo se hace',
  sample: 'Ver un ejemplo',
  sampleOf: (exercise) => `Ver un ejemplo: ${exercise}`,
  video: 'Elegir o soltar un vídeo',
  videoOf: (exercise) => `Elegir o soltar un vídeo: ${exercise}`,
  bothLegs: 'Alternando las piernas',
  leg: { left: 'Pierna izquierda', right: 'Pierna derecha' },
  load: {
    title: (exercise) => `${exercise} con o sin peso`,
    without: 'Sin peso',
    with: 'Con peso',
    meaning: 'Con peso, los límites de la espalda son más amplios.',
  },
  past: 'Sesiones anteriores',
  delete: 'Borrar',
  deleteOf: (when) => `Borrar la sesión de ${when}`,
};
