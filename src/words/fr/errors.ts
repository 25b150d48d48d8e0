import type { ErrorsWords } from '../errors.ts';
import { firstErrors } from './first-errors.ts';

export const errors: ErrorsWords = {
  ...firstErrors,
  of: {
    ...firstErrors.of,
    'page-insecure': {
      happened: 'Cette page a été ouverte sans https\u00a0: le navigateur ne lui donne ni caméra ni vidéo.',
      next: 'Ouvrez-la avec https:// au début de l’adresse, ou sur localhost.',
    },
    'camera-none': {
      happened: 'Aucune caméra n’a été trouvée.',
      next: 'Branchez une caméra et réessayez, ou choisissez un fichier vidéo.',
    },
    'camera-refused': {
      happened: 'La caméra n’est pas autorisée pour cette page.',
      next: 'Cliquez sur le symbole de caméra à côté de l’adresse, autorisez-la et réessayez.',
    },
    'camera-dismissed': {
      happened: 'La question d’autoriser la caméra pour cette page a été fermée sans réponse.',
      next: 'Démarrez de nouveau et choisissez «\u00a0Autoriser\u00a0».',
    },
    'camera-system': {
      happened: 'Cet appareil ne laisse pas le navigateur utiliser sa caméra.',
      next: 'Autorisez la caméra pour ce navigateur dans les réglages de confidentialité de l’appareil, puis réessayez.',
    },
    'camera-policy': {
      happened: 'Le site qui contient cette application ne lui permet pas la caméra.',
      next: 'Ouvrez l’application dans sa propre fenêtre, ou choisissez un fichier vidéo. Si cela ne suffit pas, le responsable du site doit autoriser la caméra.',
    },
    'camera-busy': {
      happened: 'Un autre programme utilise la caméra.',
      next: 'Fermez les appels vidéo et les autres programmes de caméra, puis réessayez.',
    },
    'camera-muted': {
      happened: 'Pendant deux minutes, un appel ou autre chose a occupé la caméra, la séance est donc terminée.',
      next: 'Terminez l’appel ou rallumez la caméra, puis recommencez.',
    },
    'camera-unplugged': {
      happened: 'La caméra a manqué pendant deux minutes, la séance est donc terminée.',
      next: 'Branchez la caméra et recommencez.',
    },
    'camera-black': {
      happened: 'L’image est noire.',
      next: 'Ouvrez le cache de la caméra ou allumez une lampe.',
    },
    'camera-frozen': {
      happened: 'L’image est restée figée pendant deux minutes, la séance est donc terminée.',
      next: 'Débranchez la caméra et rebranchez-la, ou redémarrez le navigateur. Puis recommencez.',
    },
    'video-unreadable': {
      happened: 'Ce fichier ne peut pas être lu comme une vidéo.',
      next: 'Choisissez un fichier mp4, webm ou mov, ou enregistrez-le de nouveau en mp4 H.264.',
    },
    'video-empty': {
      happened: 'Ce fichier est vide.',
      next: 'Copiez-le de nouveau depuis l’appareil qui a filmé, puis choisissez-le encore une fois.',
    },
    'video-no-picture': {
      happened: 'Ce fichier contient du son, mais pas d’image.',
      next: 'Choisissez un fichier qui contient une vidéo.',
    },
    'video-gone': {
      happened: 'Ce fichier a été déplacé ou modifié pendant la lecture.',
      next: 'Choisissez-le encore une fois.',
    },
    'video-codec': {
      happened: 'Ce navigateur ne peut pas montrer le type de vidéo de ce fichier.',
      next: 'Ouvrez cette application dans un autre navigateur, ou enregistrez la vidéo dans un autre format\u00a0: mp4 en H.264, ou webm.',
    },
    'video-broken': {
      happened: 'Aucune image de cette vidéo n’a pu être lue.',
      next: 'Le fichier est peut-être abîmé\u00a0: copiez-le de nouveau depuis l’appareil qui a filmé, ou enregistrez-le encore une fois en mp4 H.264.',
    },
    'video-unsupported': {
      happened: 'Ce navigateur ne sait pas lire l’intérieur des fichiers vidéo.',
      next: 'Utilisez la caméra, ou ouvrez cette application dans un Chrome, Edge, Firefox ou Safari récent.',
    },
    'sample-download': { happened: 'L’exemple n’a pas pu être chargé.', next: 'Vérifiez la connexion et réessayez.' },
    'video-no-person': {
      happened: 'Dans cette vidéo, il n’y a personne à mesurer.',
      next: 'Filmez de profil, le corps entier à l’image.',
    },
    'video-no-zero': {
      happened: 'Cette vidéo ne contient aucun moment à partir duquel mesurer le dos.',
      next: 'Filmez de profil, le corps entier à l’image, avec un moment immobile, debout ou au repos sur le sol.',
    },
    'video-no-rep': {
      happened: 'Aucune répétition n’a été comptée dans cette vidéo.',
      next: 'La vidéo doit montrer au moins une répétition entière, de profil, le corps entier à l’image.',
    },
    'exercise-refused': {
      happened: 'Cela ressemble à un relevé de hanches, les épaules sur un banc.',
      next: 'Choisissez le relevé de hanches sur banc pour cette vidéo, ou filmez un pont avec le dos bien à plat sur le sol.',
    },
    'app-replaced': { happened: 'L’application a été mise à jour entre-temps.', next: 'Rechargez la page.' },
    'host-blocks': {
      happened: 'Le site qui contient cette application bloque une partie dont elle a besoin.',
      next: 'Le responsable du site doit l’autoriser. Copiez le rapport pour lui\u00a0: la règle y est nommée.',
    },
    'model-download': {
      happened: 'Le modèle du corps n’a pas pu être chargé.',
      next: 'Vérifiez la connexion, puis recommencez.',
    },
    'model-corrupt': {
      happened: 'Le modèle du corps est arrivé endommagé deux fois.',
      next: 'Réessayez avec une autre connexion, ou plus tard.',
    },
    'sound-none': {
      happened: 'Ce navigateur n’émet aucun son.',
      next: 'Tout ce qui serait dit est à l’écran. Tournez-le pour pouvoir le lire de là où vous faites l’exercice.',
    },
    'webgl-absent': {
      happened:
        'Ce navigateur n’offre pas de graphismes (WebGL), dont le modèle du corps a besoin même avec le processeur.',
      next: 'Activez l’accélération matérielle dans les réglages du navigateur et redémarrez-le, ou utilisez un autre navigateur.',
    },
    'simd-absent': {
      happened: 'Ce navigateur est trop ancien pour le modèle du corps.',
      next: 'Mettez-le à jour, ou ouvrez cette application dans un Chrome, Edge, Firefox ou Safari récent.',
    },
    'memory-low': {
      happened: 'Cet appareil a trop peu de mémoire libre pour le modèle du corps.',
      next: 'Fermez les autres onglets et programmes, puis rechargez la page.',
    },
    'pose-not-started': {
      happened: 'Le modèle du corps ne démarre pas dans ce navigateur.',
      next: 'Rechargez la page. Si cela ne suffit pas, mettez le navigateur à jour ou utilisez-en un autre.',
    },
    'pose-failed': {
      happened: 'Le modèle du corps s’est arrêté.',
      next: 'Fermez les autres onglets et programmes, puis rechargez la page. Si cela se reproduit, choisissez le modèle léger dans les réglages.',
    },
    'plan-broken': {
      happened: 'Ce n’est pas un plan complet.',
      next: 'Le lien a peut-être été coupé en route. Redemandez-le, ou demandez le plan sous forme de fichier.',
    },
    'plan-newer': {
      happened: 'Ce plan a été fait avec une version plus récente de cette application.',
      next: 'Rechargez la page pour obtenir cette version, puis ouvrez le plan à nouveau.',
    },
    'session-gone': {
      happened: 'Cette séance a été supprimée dans une autre fenêtre.',
      next: 'Vous pouvez encore la regarder tant que vous restez sur cette page.',
    },
    'import-unreadable': {
      happened: 'Ce fichier n’est pas une sauvegarde de cette application.',
      next: 'Choisissez un fichier enregistré depuis «\u00a0Vos données\u00a0»\u00a0; son nom se termine par .json.',
    },
    'import-newer': {
      happened: 'Cette sauvegarde a été faite par une version plus récente de cette application.',
      next: 'Rechargez la page pour obtenir cette version, puis choisissez à nouveau le fichier.',
    },
    'import-broken': {
      happened: 'Quelque chose dans cette sauvegarde ne peut pas être exact. Rien n’a été importé.',
      next: 'Enregistrez-la à nouveau sur l’appareil d’où elle vient et choisissez le nouveau fichier.',
    },
    'import-too-large': {
      happened: 'Ce fichier est trop volumineux pour être importé.',
      next: 'Enregistrez à nouveau la sauvegarde sur l’appareil d’où elle vient\u00a0: elle sera divisée en fichiers plus petits.',
    },
  },
  lacking: {
    'turn-side-on': 'Filmez de profil, la caméra à angle droit par rapport au corps.',
    'stand-tall':
      'La vidéo doit montrer un moment debout, bien droit\u00a0: avant la première répétition, entre deux ou à la fin.',
    'lie-down': 'La vidéo doit montrer un moment de repos sur le dos, genoux pliés.',
    'bend-knees': 'La vidéo doit montrer un moment de repos sur le dos, genoux pliés.',
    'lie-straight': 'La vidéo doit montrer un moment de repos sur le dos, la jambe tendue.',
    'straighten-leg': 'La vidéo doit montrer un moment de repos sur le dos, la jambe tendue.',
    'lean-on-bench': 'La vidéo doit montrer un moment de repos, épaules sur le banc et hanches basses.',
    'hold-still': 'La vidéo doit montrer un moment immobile, debout ou au repos sur le sol.',
    'back-hidden': 'Que ni les bras ni aucun objet ne cachent le contour du dos, un moment.',
    'legs-hidden': 'Que ni disques ni meubles ne cachent les jambes.',
    'outline-unclear': 'Filmez devant un mur uni, dans des vêtements d’une autre couleur, avec assez de lumière.',
    'two-people': 'Il y a deux personnes dans la vidéo. Filmez une personne seule.',
    'too-small':
      'La personne est trop petite dans la vidéo. Filmez de plus près\u00a0: la tête et les pieds juste dans l’image.',
    'few-pictures':
      'La vidéo montre moins de cinq images par seconde. Si c’est un ralenti, enregistrez-la à vitesse normale\u00a0; sinon, filmez avec plus de lumière.',
    lies: 'La personne est allongée presque tout le temps. Choisissez l’exercice qui se fait allongé.',
    stands: 'La personne est droite presque tout le temps. Choisissez l’exercice qui se fait debout.',
    squat:
      'Ce que l’on voit sont des squats. Dans la charnière de hanche, les hanches vont en arrière et les genoux restent souples.',
    'both-legs': 'Les deux jambes s’y lèvent. Levez-en une et laissez l’autre.',
    'too-short': 'La position est tenue moins de quatre secondes. Restez-y plus longtemps.',
    'too-quick':
      'Les mouvements sont trop rapides pour être mesurés. Bougez plus lentement, ou enregistrez la vidéo à vitesse normale.',
    'too-slow': 'Les mouvements durent très longtemps. Si c’est un ralenti, enregistrez la vidéo à vitesse normale.',
    'cut-off':
      'La vidéo commence ou finit au milieu d’un mouvement. Qu’elle commence avant la première répétition et finisse après la dernière.',
    'too-little':
      'Les mouvements ne sont pas allés assez loin pour compter. Allez plus loin, ou choisissez l’exercice que l’on voit.',
    still: 'Personne n’y bouge comme dans cet exercice. Choisissez une vidéo avec au moins une répétition entière.',
    'other-movement': 'Ce que l’on voit est un autre mouvement. Choisissez l’exercice qui y est fait.',
    'step-back': 'Filmez de plus loin\u00a0: le corps entier à l’image.',
  },
};
