import type { OneLegOwnWords } from '../../one-leg-words.ts';

export const words: OneLegOwnWords = {
  heading: 'Beckenheben auf einem Bein',
  both: 'Einbeiniges Beckenheben',
  within: 'einbeiniges Beckenheben',
  leg: { left: 'links', right: 'rechts' },
  summary: (leg) => `Aus der Hüfte ${leg} heben; der Rücken bleibt, wie er liegt.`,
  note: 'Hip Thrusts, mit den Schultern auf einer Bank, werden nicht gemessen.',
  card: null,
};
