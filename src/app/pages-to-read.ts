/** The pages to read, and the list of all exercises: fetched when somebody comes to one. */
import type { LearnTopic, ScreenState } from '../ui/screen-state.ts';
import { loadTopics } from '../words/topics.ts';
import type { Display } from './display.ts';
import type { Preferences } from './preferences.ts';
import type { StoredSessions } from './stored-sessions.ts';

export class PagesToRead {
  constructor(
    private readonly preferences: Preferences,
    private readonly stored: StoredSessions,
    private readonly display: Display,
  ) {}

  async learn(topic: LearnTopic): Promise<void> {
    const { language } = this.preferences.settings;
    await this.open(
      () => Promise.all([import('../ui/learn/learn-screen.ts'), loadTopics(language)]),
      () => ({ screen: 'learn', topic, error: null }),
    );
  }

  async exercises(): Promise<void> {
    await this.open(
      () => import('../ui/exercises/exercises-screen.ts'),
      () => {
        const { plan, loaded } = this.preferences.settings;
        return { screen: 'exercises', plan, loaded, error: null };
      },
    );
  }

  /** Where there is nothing to stay on, a failure leads to the first screen. */
  private async open(fetch: () => Promise<object>, state: () => ScreenState): Promise<void> {
    const isWanted = this.display.errand();
    const isThere = await this.display.fetch(fetch);
    if (!isWanted()) return;
    if (isThere) return this.display.show(state());
    if (this.display.state.screen === 'blank') await this.stored.toStart(this.display.state.error);
  }
}
