import type { Namespace } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '@/shared/time/clockSearch';

export function useTexts<const Name extends Namespace>(name: Name) {
  return useTranslation(name).t;
}

export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}

/** An open vocabulary: words that the product knows are translated, a new word is shown as it was written. */
export function useVocabulary() {
  const { t, i18n } = useTranslation('shared');
  return useCallback(
    (field: string, word: string): string => {
      const key = `vocabulary.${field}.${word}`;
      return i18n.exists(key, { ns: 'shared' }) ? String(t(key as never)) : word.replaceAll('-', ' ');
    },
    [t, i18n],
  );
}
