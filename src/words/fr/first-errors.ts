import type { FirstErrorsWords } from '../errors.ts';

export const firstErrors: FirstErrorsWords = {
  of: {
    unknown: {
      happened: 'Il s’est passé quelque chose que cette application ne connaît pas.',
      next: 'Rechargez la page. Si cela se reproduit, copiez le rapport pour la personne qui s’occupe de cette application.',
    },
    'screen-download': {
      happened: 'Cette partie de l’application n’a pas pu être chargée.',
      next: 'Vérifiez la connexion et rechargez la page.',
    },
    'language-download': {
      happened: 'Cette langue n’a pas pu être chargée.',
      next: 'Vérifiez la connexion et rechargez la page.',
    },
    'storage-damaged': {
      happened: 'Une partie de ce qui est enregistré ici n’est plus lisible.',
      next: 'Le reste est toujours là\u00a0: faites-en une sauvegarde sous «\u00a0Vos données\u00a0».',
    },
    'storage-full': {
      happened: 'Il n’y a plus de place sur cet appareil.',
      next: 'Supprimez d’anciennes séances ou libérez de la place. Cette séance est encore à l’écran.',
    },
    'storage-unavailable': {
      happened: 'Ce navigateur ne laisse rien enregistrer à l’application.',
      next: 'Vous pouvez continuer, mais la séance sera perdue à la fermeture de la page.',
    },
    'storage-newer': {
      happened: 'Certaines séances ont été enregistrées par une version plus récente de cette application.',
      next: 'Elles sont conservées. Rechargez la page pour obtenir cette version.',
    },
    'storage-blocked': {
      happened: 'Une version plus ancienne de cette application est ouverte dans une autre fenêtre.',
      next: 'Fermez cette fenêtre. Ce que vous faites ici est conservé en attendant, puis enregistré.',
    },
  },
  saveSession: 'Enregistrer cette séance dans un fichier',
  repsSaved: 'Les répétitions déjà faites sont enregistrées.',
  report: {
    copy: 'Copier le rapport',
    copied: 'Copié. Il ne contient aucune image et rien sur vous.',
    select: 'Le navigateur n’a pas permis la copie. Sélectionnez ce texte et copiez-le\u00a0:',
  },
};
