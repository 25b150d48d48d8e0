/** The learn screen for the gallery. */
import '../../src/ui/learn/learn-screen.ts';
import type { LearnTopic, ScreenState } from '../../src/ui/screen-state.ts';

function learn(topic: LearnTopic): { readonly state: ScreenState } {
  return { state: { screen: 'learn', topic, error: null } };
}

export const learnScenes: Record<string, { readonly state: ScreenState }> = {
  'learn-hinge': learn('hip-hinge'),
  'learn-bridge': learn('glute-bridge'),
  'learn-leg-raise': learn('leg-raise-left'),
  'learn-one-leg': learn('single-leg-bridge-left'),
  'learn-idea': learn('idea'),
  'learn-habits': learn('habits'),
  'learn-pain': learn('pain'),
  'learn-privacy': learn('privacy'),
  'learn-for-me': learn('for-me'),
};
