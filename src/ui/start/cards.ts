import type { TemplateResult } from 'lit';
import type { LearnTopic } from '../screen-state.ts';
import { bridgeFigure, hingeFigure } from './figures.ts';

/** What the first screen shows of an exercise beyond its own file. */
interface Card {
  readonly figure: () => TemplateResult;
  /** Where the laptop goes. */
  readonly placing: string;
  /** Where it is explained and shown. */
  readonly topic: LearnTopic;
  /** A clip of it comes with the app. */
  readonly sample: boolean;
}

/** By exercise; those without a card are offered too, in one quiet line each. */
export const CARDS: Readonly<Record<string, Card>> = {
  'hip-hinge': {
    figure: hingeFigure,
    placing: 'Laptop at hip height, your side to it, two to three metres away.',
    topic: 'hinge',
    sample: true,
  },
  'glute-bridge': {
    figure: bridgeFigure,
    placing: 'Laptop on the floor or a low chair (30–80 cm), your side to it, two to three metres away.',
    topic: 'bridge',
    sample: true,
  },
};
