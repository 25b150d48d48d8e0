import type { LoadingWords } from '../loading.ts';

export const loading: LoadingWords = {
  steps: {
    camera: 'Encendiendo la cámara',
    video: 'Abriendo el vídeo',
    model: 'Cargando el modelo del cuerpo',
    'model-stalled': 'Ya no llega nada del modelo del cuerpo',
    'model-ready': 'Preparando el modelo del cuerpo',
  },
  stalled: 'Compruebe la conexión. En cuanto vuelva a llegar algo, continúa solo.',
  asked: {
    where: 'Pregunta arriba en la ventana, junto a la dirección; en un teléfono, en el centro o abajo en la pantalla.',
    drawing: 'Una ventana del navegador con la pregunta bajo la dirección; una flecha señala «Permitir».',
  },
  bytes: (loaded, total) => `${loaded} de ${total} MB`,
};
