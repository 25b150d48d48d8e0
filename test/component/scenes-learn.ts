/** The learn screen for the gallery. */
import type { LearnTopic, View } from '../../src/ui/view.ts';

function learn(topic: LearnTopic): { readonly view: View } {
  return { view: { screen: 'learn', topic, error: null } };
}

export const learnScenes: Record<string, { readonly view: View }> = {
  'learn-hinge': learn('hinge'),
  'learn-bridge': learn('bridge'),
  'learn-for-me': learn('for-me'),
};
