import { NativeSelect, Stack, Textarea } from '@mantine/core';
import type { LocalText, Wording } from '@/shared/api/types';
import { useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { useNetworkLanguages } from '@/shared/useNetwork';
import { translationsBehind } from './translations';

export interface TypedText {
  language: string;
  texts: LocalText;
}

interface Props {
  label: string;
  value: TypedText;
  onChange: (text: TypedText) => void;
  /** What stands there now; a translation that still says the same after the original changed is pointed out. */
  before?: Wording;
}

/** A text of an agreement in each of the network's languages, one of them the language of record. */
export function TextFields({ label, value, onChange, before }: Props) {
  const t = useTexts('agreement');
  const shared = useTexts('shared');
  const word = useVocabulary();
  const languages = useNetworkLanguages();
  const ordered = [value.language, ...languages.filter((language) => language !== value.language)];
  const behind = before ? translationsBehind(value, before, languages) : [];
  return (
    <Stack gap="sm">
      {ordered.length > 1 && (
        <NativeSelect
          label={t('propose.record')}
          description={t('ofRecordHelp')}
          value={value.language}
          onChange={(event) => onChange({ ...value, language: event.currentTarget.value })}
          data={languages.map((language) => ({ value: language, label: word('language', language) }))}
        />
      )}
      {ordered.map((language) => {
        const ofRecord = language === value.language;
        const name = ordered.length === 1 ? label : `${label} (${word('language', language)}${ofRecord ? '' : `, ${shared('optional')}`})`;
        return (
          <Textarea
            key={language}
            lang={language}
            label={name}
            description={behind.includes(language) && value.texts[language] !== undefined ? t('propose.unchanged') : undefined}
            value={value.texts[language] ?? ''}
            required={ofRecord}
            onChange={(event) => onChange({ ...value, texts: { ...value.texts, [language]: event.currentTarget.value } })}
            autosize
            minRows={ofRecord ? 5 : 3}
            maxRows={16}
          />
        );
      })}
    </Stack>
  );
}

/** Without the languages that were left empty; whole when it is there in the language of record. */
export function asWording({ language, texts }: TypedText): TypedText & { whole: boolean } {
  const filled = Object.fromEntries(
    Object.entries(texts)
      .map(([each, text]) => [each, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
  return { language, texts: filled, whole: filled[language] !== undefined };
}
