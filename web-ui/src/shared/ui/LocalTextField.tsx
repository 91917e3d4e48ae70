import { Stack, TextInput } from '@mantine/core';
import type { LocalText } from '@/shared/api/types';
import { useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { useNetworkLanguages } from '@/shared/useNetwork';

interface Props {
  label: string;
  value: LocalText;
  onChange: (value: LocalText) => void;
  languages?: string[];
  required?: boolean;
  error?: string;
}

/** A text in each of the network's languages; the first is asked for, the others can wait. */
export function LocalTextField({ label, value, onChange, languages, required = true, error }: Props) {
  const t = useTexts('shared');
  const word = useVocabulary();
  const ofNetwork = useNetworkLanguages();
  const asked = languages ?? ofNetwork;
  return (
    <Stack gap="xs">
      {asked.map((language, place) => (
        <TextInput
          key={language}
          lang={language}
          label={
            asked.length === 1
              ? label
              : `${label} (${word('language', language)}${required && place === 0 ? '' : `, ${t('optional')}`})`
          }
          value={value[language] ?? ''}
          required={required && place === 0}
          error={place === 0 ? error : undefined}
          onChange={(event) => onChange({ ...value, [language]: event.currentTarget.value })}
        />
      ))}
    </Stack>
  );
}

/** Without the languages that were left empty. */
export function filled(texts: LocalText): LocalText {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([language, text]) => [language, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
}
