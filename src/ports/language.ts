/** Languages the app shows and speaks; the compiler names what a further one still lacks. */
export type Language = 'en' | 'de' | 'es' | 'fr';
