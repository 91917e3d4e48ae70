import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '@/shared/time/clockSearch';
import { isLanguage } from '@/shared/time/clockSearch';
import { resources } from './resources';

const STORED = 'solmu-language';

/** Finnish unless the reader's browser asks for another of our languages first. */
export function languageFor(asked: readonly string[], stored: string | null): Language {
  if (isLanguage(stored)) {
    return stored;
  }
  return asked.map((each) => each.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'fi';
}

export function readerLanguage(): Language {
  return languageFor(navigator.languages, localStorage.getItem(STORED));
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(STORED, language);
}

export function startTexts(): Promise<unknown> {
  return i18next.use(initReactI18next).init({
    resources,
    lng: readerLanguage(),
    fallbackLng: 'fi',
    defaultNS: 'shared',
    interpolation: { escapeValue: false },
  });
}
