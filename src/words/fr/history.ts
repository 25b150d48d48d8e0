import type { HistoryWords } from '../history.ts';
import { pluralOf } from '../numbers.ts';

const plural = pluralOf('fr');
const sessions = (count: number): string => `${count} ${plural(count, 'séance', 'séances')}`;

export const history: HistoryWords = {
  title: 'Séances et évolution',
  reading: 'Lecture des séances…',
  empty:
    'Rien pour l’instant. Après votre première séance, cette page montre quand vous avez pratiqué et comment cela évolue.',
  calendar: {
    title: 'Calendrier',
    adherence: ({ days, of, everyOther }) => {
      const lately =
        of === 14
          ? `${days} des 14 derniers jours`
          : `${days} ${plural(days, 'jour', 'jours')} sur ${of} depuis le début`;
      return `${lately}\u00a0; un jour sur deux, cela ferait ${everyOther}.`;
    },
    previous: 'Mois précédent',
    next: 'Mois suivant',
    today: 'aujourd’hui',
    legend: 'répétitions surtout par les hanches ce jour-là',
    day: (day, count, reps) => `${day}\u00a0: ${sessions(count)}, ${reps}`,
  },
  trends: {
    title: 'Évolution',
    exercise: 'Exercice',
    none: 'Pas encore de répétition complète qui ait pu être mesurée.',
    quantities: {
      'neutral-range': {
        title: 'Les hanches avant que le dos ne suive',
        meaning: 'Jusque-là, les hanches bougent et le dos reste comme il est.',
      },
      score: { title: 'Score', meaning: 'Sur 100\u00a0; ce qui est retiré est expliqué à chaque répétition.' },
      'hip-share': {
        title: 'Part des hanches',
        meaning: 'La part du mouvement que font les hanches\u00a0; le reste, c’est le dos.',
      },
      'lumbar-peak': {
        title: 'Dos, au maximum',
        meaning: 'De combien le dos se plie ou se creuse par rapport à votre posture tranquille.',
      },
      'lumbar-share': {
        title: 'Part de votre propre flexion',
        meaning: 'Le dos, au maximum, par rapport à ce que vous pouvez le plier.',
      },
      height: {
        title: 'Reste jusqu’aux hanches droites',
        meaning: 'Seulement les répétitions où le dos ne s’est pas creusé. 0, c’est droit\u00a0; en dessous, au-delà.',
      },
      pain: { title: 'Douleur', meaning: 'Comme vous l’avez indiquée, de 0 à 10.' },
    },
    before: 'avant',
    after: 'après',
    baseline: ({ first, now, since, firstLong, nowLong, changed }) => {
      const lately = nowLong
        ? `Depuis le ${since}, vos hanches bougent de ${now} sans que le dos ne suive`
        : `Depuis le ${since}, vos hanches bougent de ${now} avant que le dos ne suive`;
      const before = firstLong ? `au début, c’était ${first} sans lui` : `au début, c’était ${first}`;
      return changed
        ? `${lately}\u00a0; ${before}.`
        : `${lately}\u00a0; ${before}\u00a0: pas de changement que la mesure puisse distinguer.`;
    },
    tooFew: (more) => `Après ${more} ${plural(more, 'séance', 'séances')} de plus, cette page pourra comparer.`,
    firstAndNow: (first, now) => `Au début ${first}, récemment ${now}.`,
    noChange: 'Pas de changement que la mesure puisse distinguer.',
    errors:
      'Chaque point est la répétition médiane d’une séance. La barre dit de combien il peut s’écarter\u00a0: selon ce qui sépare les répétitions, et selon l’erreur de chacune lorsqu’elle est connue. Un point sans barre n’a qu’une répétition.',
    atLeastLegend: 'Au moins\u00a0: le dos n’a pas suivi.',
    atLeast: (value) => `au moins ${value}`,
    byWeek: 'Un point par semaine.',
    asTable: (title) => `${title}, en tableau`,
    day: 'Jour',
    value: 'Valeur',
  },
  list: {
    title: 'Toutes les séances',
    more: (count) => `En montrer ${count} de plus`,
  },
  anew: {
    title: 'Évaluées par une version antérieure',
    meaning:
      'La mesure s’est améliorée depuis. Ce qui a été gardé de ces séances peut être évalué de nouveau\u00a0; l’évaluation d’alors reste à côté.',
    judge: (count) => `Évaluer de nouveau ${count} ${plural(count, 'ancienne séance', 'anciennes séances')}`,
    progress: (done, of) => `${done} sur ${of} évaluées de nouveau`,
    stop: 'Arrêter',
    one: 'Une version antérieure a évalué cette séance.',
    judgeOne: 'L’évaluer de nouveau',
    judgedOn: (day) => `Évaluée de nouveau par une version plus récente le ${day}.`,
    asThen: (summary) => `À l’époque\u00a0: ${summary}`,
    seeThen: 'Voir l’évaluation d’alors',
    shownThen: 'Voici l’évaluation d’alors.',
    seeNow: 'Voir l’évaluation actuelle',
    notPossible: 'Il en a été gardé trop peu pour l’évaluer de nouveau.',
    opinionsThen: (count) =>
      `Ce que vous avez dit de ${count} ${plural(count, 'répétition', 'répétitions')} reste avec l’évaluation d’alors.`,
  },
};
