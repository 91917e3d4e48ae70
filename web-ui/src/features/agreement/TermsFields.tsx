import { Fieldset, NumberInput, Stack } from '@mantine/core';
import type { Terms } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { DayField } from '@/shared/ui/DayField';

/** From when, until when and with what notice a version is to hold. */
export function TermsFields({ value, onChange }: { value: Terms; onChange: (terms: Terms) => void }) {
  const t = useTexts('agreement');
  const day = (name: 'inForceFrom' | 'reviewOn' | 'expiresOn') => (
    <DayField
      label={t(`terms.${name}`)}
      description={t(`terms.${name}Help`)}
      value={value[name]}
      onChange={(chosen) => onChange({ ...value, [name]: chosen })}
      clearable
    />
  );
  return (
    <Fieldset legend={t('terms.legend')}>
      <Stack gap="md">
        {day('inForceFrom')}
        {day('reviewOn')}
        {day('expiresOn')}
        <NumberInput
          label={t('terms.noticeDays')}
          min={0}
          max={3660}
          allowDecimal={false}
          hideControls
          value={value.noticeDays ?? ''}
          onChange={(typed) => onChange({ ...value, noticeDays: typeof typed === 'number' ? typed : undefined })}
        />
      </Stack>
    </Fieldset>
  );
}
