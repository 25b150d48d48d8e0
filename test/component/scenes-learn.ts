/** The learn screen for the gallery. */
import type { LearnTopic, ScreenState } from '../../src/ui/screen-state.ts';

function learn(topic: LearnTopic): { readonly state: ScreenState } {
  return { state: { screen: 'learn', topic, error: null } };
}

export const learnScenes: Record<string, { readonly state: ScreenState }> = {
  'learn-hinge': learn('hip-hinge'),
  'learn-bridge': learn('glute-bridge'),
  'learn-for-me': learn('for-me'),
};
