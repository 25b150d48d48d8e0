import type { OneLegOwnWords } from '../../one-leg-words.ts';

export const words: OneLegOwnWords = {
  heading: 'Beckenheben auf einem Bein',
  both: 'Einbeiniges Beckenheben',
  within: 'einbeiniges Beckenheben',
  leg: { left: 'links', right: 'rechts' },
  lead: 'Aus der Hüfte eines Beins heben; der Rücken bleibt, wie er liegt.',
  summary: (leg) => `Aus der Hüfte ${leg} heben; der Rücken bleibt, wie er liegt.`,
  note: 'Hüftheben mit den Schultern auf einer Bank ist eine eigene Übung.',
  card: null,
};
