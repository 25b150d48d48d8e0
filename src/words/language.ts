/** Languages the voice speaks. */
export type Language = 'en' | 'de' | 'es' | 'fr';

export const LANGUAGES: readonly Language[] = ['en', 'de', 'es', 'fr'];
