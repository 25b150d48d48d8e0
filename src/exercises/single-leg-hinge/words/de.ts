import type { OneLegOwnWords } from '../../one-leg-words.ts';

export const words: OneLegOwnWords = {
  heading: 'Hüftbeuge auf einem Bein',
  both: 'Einbeinige Hüftbeuge',
  within: 'einbeinige Hüftbeuge',
  leg: { left: 'links', right: 'rechts' },
  lead: 'Auf einem Bein stehen, aus dieser Hüfte vorbeugen; das andere Bein geht nach hinten.',
  summary: (leg) => `Auf einem Bein stehen (${leg}), aus dieser Hüfte vorbeugen; das andere Bein geht nach hinten.`,
  note: 'Links heißt: auf dem linken Bein. Ein Stuhl zum Festhalten ist in Ordnung.',
  card: {
    placing: 'Laptop auf Hüfthöhe, seitlich dazu, zwei bis drei Meter entfernt. Vor Ihnen ein Stuhl zum Festhalten.',
    drawing:
      'Eine Person, von der Seite gesehen, steht auf einem Bein und beugt sich aus der Hüfte vor; das andere Bein geht nach hinten. Die Hüfte dreht, der Rücken beugt sich wenig.',
    back: 'Rücken lang',
    hips: 'Hüfte beugt',
  },
};
