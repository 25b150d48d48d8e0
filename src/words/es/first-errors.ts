import type { FirstErrorsWords } from '../errors.ts';

export const firstErrors: FirstErrorsWords = {
  of: {
    unknown: {
      happened: 'Ha ocurrido algo que esta aplicación no conoce.',
      next: 'Vuelva a cargar la página. Si se repite, copie el informe para quien se ocupa de esta aplicación.',
    },
    'screen-download': {
      happened: 'Esta parte de la aplicación no se pudo cargar.',
      next: 'Compruebe la conexión y vuelva a cargar la página.',
    },
    'language-download': {
      happened: 'No se ha podido cargar este idioma.',
      next: 'Compruebe la conexión y vuelva a cargar la página.',
    },
    'storage-damaged': {
      happened: 'Parte de lo guardado aquí ya no se puede leer.',
      next: 'El resto sigue ahí: guarde una copia en «Sus datos».',
    },
    'storage-full': {
      happened: 'No queda espacio en este dispositivo.',
      next: 'Borre sesiones antiguas o libere espacio. Esta sesión sigue en la pantalla.',
    },
    'storage-unavailable': {
      happened: 'Este navegador no deja que la aplicación guarde nada.',
      next: 'Puede seguir, pero la sesión se perderá al cerrar la página.',
    },
    'storage-newer': {
      happened: 'Algunas sesiones se guardaron con una versión más nueva de esta aplicación.',
      next: 'No se borran. Vuelva a cargar la página para tener esa versión.',
    },
    'storage-blocked': {
      happened: 'Hay una versión anterior de esta aplicación abierta en otra ventana.',
      next: 'Cierre esa ventana. Lo que haga aquí se conserva mientras tanto y se guardará después.',
    },
  },
  saveSession: 'Guardar esta sesión en un archivo',
  repsSaved: 'Las repeticiones hechas están guardadas.',
  report: {
    copy: 'Copiar el informe',
    copied: 'Copiado. No contiene ninguna imagen ni nada sobre usted.',
    select: 'El navegador no ha dejado copiarlo. Seleccione este texto y cópielo:',
  },
};
