import type { DataWords } from '../data.ts';
import { pluralOf } from '../numbers.ts';

const plural = pluralOf('es');
const sessions = (count: number): string => `${count} ${plural(count, 'sesión', 'sesiones')}`;

export const data: DataWords = {
  title: 'Sus datos',
  kept: (count, megabytes) =>
    `${sessions(count)}${megabytes === null ? '' : `, unos ${megabytes} MB con la aplicación`}.`,
  where:
    'Están en este navegador, en este dispositivo, y no se envían a ninguna parte. Si borra los datos del navegador, se pierden, salvo que tenga una copia de seguridad.',
  privacy: 'Qué se queda en este dispositivo y qué no se recoge nunca',
  version: (version) => `Hingeline, versión ${version}`,
  save: {
    title: 'Guardar una copia',
    backup: 'Guardar copia de seguridad',
    backupMeaning: 'Todo, para conservarlo o llevarlo a otro dispositivo. Sin imágenes.',
    tables: 'Tablas para hojas de cálculo',
    reps: 'Repeticiones (CSV)',
    curves: 'Curvas (CSV)',
    ofSession: 'Guardar esta sesión',
    sessionFile: 'Todo (JSON)',
  },
  bring: {
    title: 'Recuperar una copia',
    meaning: 'Primero verá qué cambiaría. No se sustituye nada sin que usted lo elija.',
    choose: 'Elegir o soltar un archivo',
    inFile: (file) => `En ${file}`,
    fresh: (count) => `${sessions(count)} que aún no ${plural(count, 'está', 'están')} en este dispositivo`,
    same: (count) => `${sessions(count)} que ya ${plural(count, 'está', 'están')} aquí, sin cambios`,
    conflicts: (count) => `${sessions(count)} que ${plural(count, 'está', 'están')} aquí, pero con otro contenido`,
    nothing: 'Todo lo que contiene ya está aquí.',
    here: (reps) => `Aquí: ${reps}`,
    there: (reps) => `En el archivo: ${reps}`,
    choiceOf: (session) => `Qué hacer con ${session}`,
    choices: { mine: 'Conservar la de aquí', theirs: 'Tomar la del archivo', both: 'Conservar las dos' },
    course: {
      new: 'También su programa, su plan, sus valoraciones y su flexión propia',
      conflict: 'También las valoraciones, y el programa, el plan y la flexión propia en lugar de los que hay aquí',
    },
    takeCourse: 'Recuperarlos',
    take: (count) => `Recuperar ${sessions(count)}`,
    cancel: 'No recuperar nada',
  },
  wipe: {
    title: 'Borrar todo',
    meaning: 'Todas las sesiones de este dispositivo, para siempre. Solo una copia de seguridad puede devolverlas.',
    ask: 'Borrar todo…',
    sure: '¿Borrar todas las sesiones para siempre?',
    settings: 'También los ajustes: idioma, voz, límites, su flexión propia, planes, su programa',
    really: 'Borrar para siempre',
    cancel: 'Conservar todo',
  },
  working: {
    exporting: 'Guardando',
    reading: 'Leyendo el archivo',
    importing: 'Recuperando',
    deleting: 'Borrando',
  },
  progress: (done, all) => `${done} de ${all}`,
  exported: (files) => (files === 1 ? 'Guardado en un archivo.' : `Guardado en ${files} archivos. Consérvelos juntos.`),
  imported: (count) => plural(count, '1 sesión recuperada.', `${count} sesiones recuperadas.`),
  importedCourse: 'Programa, plan, valoraciones y flexión propia están recuperados.',
  deleted: 'Se han borrado todas las sesiones.',
  deletedWithSettings: 'Se han borrado todas las sesiones y los ajustes.',
};
