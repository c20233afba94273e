export type Locale = 'ru' | 'pl' | 'kk' | 'en';
export const locales: readonly Locale[] = ['ru', 'pl', 'kk', 'en'];
