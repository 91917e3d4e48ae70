import { IconLanguage } from '@tabler/icons-react';
import { useState } from 'react';
import type { Wording } from '@/shared/api/types';
import { pickWording } from '@/shared/i18n/content';
import { useLanguage, useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { Changes } from '@/shared/record/Changes';
import { changed, differences } from '@/shared/record/differences';
import { useNetworkLanguages } from '@/shared/useNetwork';
import { translationsBehind } from './translations';

interface Props {
  of: Wording;
  /** The text before, to which the changes are shown. */
  against?: { text: Wording; version: number };
  /** By which translations are measured, whether or not changes are shown. */
  before?: Wording;
}

/** What was agreed or is proposed, in the reader's language; the language of record and what is not translated are told. */
export function AgreementText({ of: text, against, before }: Props) {
  const t = useTexts('agreement');
  const word = useVocabulary();
  const reader = useLanguage();
  const languages = useNetworkLanguages();
  const [chosen, setChosen] = useState<string>();
  const { text: words, lang } = pickWording(text, chosen ?? reader);
  const there = [text.language, ...languages, ...Object.keys(text.texts)].filter(
    (language, place, all) => text.texts[language] !== undefined && all.indexOf(language) === place,
  );
  const behind = translationsBehind(text, before ?? against?.text, languages);
  const earlier = against?.text.texts[lang];
  return (
    <div className="agreement-text">
      <div className="row small text-languages">
        {there.map((language) => (
          <button
            key={language}
            type="button"
            className="language-choice"
            aria-pressed={language === lang}
            onClick={() => setChosen(language)}
          >
            {word('language', language)}
          </button>
        ))}
        <span className="badge plain with-icon" title={t('ofRecordHelp')}>
          <IconLanguage size={15} aria-hidden /> {t('ofRecord', { language: word('language', text.language) })}
        </span>
      </div>
      {chosen === undefined && lang !== reader && (
        <p className="noted small">{t('notTranslated', { language: word('language', reader) })}</p>
      )}
      {behind.length > 0 && (
        <p className="small dim">{t('behind', { languages: behind.map((language) => word('language', language)).join(', ') })}</p>
      )}
      <div className="agreed-words changes" lang={lang}>
        {earlier === undefined ? words : <Changes before={earlier} after={words} language={lang} />}
      </div>
      {against && earlier !== undefined && (
        <p className="small dim flush">
          {changed(differences(earlier, words, lang)) ? t('legend') : t('sameText', { version: against.version })}
        </p>
      )}
    </div>
  );
}
