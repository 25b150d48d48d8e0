import type { LoadingWords } from '../loading.ts';

export const loading: LoadingWords = {
  steps: {
    camera: 'Démarrage de la caméra',
    video: 'Ouverture de la vidéo',
    model: 'Chargement du modèle du corps',
    'model-stalled': 'Plus rien n’arrive du modèle du corps',
    'model-ready': 'Préparation du modèle du corps',
  },
  stalled: 'Vérifiez la connexion. Le chargement reprend de lui-même dès que des données arrivent.',
  asked: {
    where:
      'Il le demande en haut de la fenêtre, près de l’adresse\u00a0; sur un téléphone, au milieu ou en bas de l’écran.',
    drawing:
      'Une fenêtre de navigateur avec la question sous l’adresse\u00a0; une flèche montre «\u00a0Autoriser\u00a0».',
  },
  bytes: (loaded, total) => `${loaded} sur ${total} Mo`,
};
