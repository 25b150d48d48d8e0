import type { PlacesWords } from '../places.ts';

export const places: PlacesWords = {
  history: 'Todas las sesiones y su evolución',
  data: 'Sus datos: guardar, recuperar, borrar',
  settings: 'Ajustes',
  pages: {
    idea: 'La idea',
    habits: 'Lo que conviene no tomar por costumbre',
    pain: 'Dolor',
    privacy: 'Privacidad',
    'for-me': '¿Es para mí?',
  },
};
