import type { LocalText, Wording } from '@/shared/api/types';
import { pick, pickWording } from '@/shared/i18n/content';
import { useLanguage } from '@/shared/i18n/useTexts';
import { useNetworkLanguages } from '@/shared/useNetwork';

/** A name or title in the reader's language if there is one; another language is marked for those who listen to the page. */
export function Words({ of }: { of: LocalText }) {
  const reader = useLanguage();
  const { text, lang } = pick(of, reader, useNetworkLanguages());
  return lang === reader ? text : <span lang={lang}>{text}</span>;
}

export function WordingText({ of }: { of: Wording }) {
  const reader = useLanguage();
  const { text, lang } = pickWording(of, reader);
  return lang === reader ? text : <span lang={lang}>{text}</span>;
}

/** The same as plain text, for labels, lists to pick from and searching. */
export function usePlainText(): (texts: LocalText) => string {
  const reader = useLanguage();
  const languages = useNetworkLanguages();
  return (texts) => pick(texts, reader, languages).text;
}
