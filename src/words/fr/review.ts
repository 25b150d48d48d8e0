import type { ReviewWords } from '../review.ts';

export const review: ReviewWords = {
  reps: 'Répétitions',
};
