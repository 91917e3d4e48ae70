import { NativeSelect, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { Aspect } from '@/shared/api/types';
import { useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { useNetworkId } from '@/shared/useNetwork';
import { ASPECTS, VALUES } from './assessments';

/** Someone says what kind of network it is from a day on, and why. */
export function AssessDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('network');
  const word = useVocabulary();
  const id = useNetworkId();
  const [aspect, setAspect] = useState<Aspect>('kind');
  const [value, setValue] = useState('');
  return (
    <EntryDialog
      title={t('assess')}
      content={{ aspect, value }}
      ready={value !== ''}
      reason="optional"
      onClose={onClose}
      act={({ on, because }, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/assessments', {
            params: { path: { network: id } },
            body: { aspect, value, on, because },
            headers,
          }),
        )
      }
    >
      <NativeSelect
        label={t('aspect')}
        value={aspect}
        data={ASPECTS.map((each) => ({ value: each, label: word('aspect', each) }))}
        onChange={(event) => {
          setAspect(event.currentTarget.value as Aspect);
          setValue('');
        }}
      />
      <Radio.Group label={t('value')} value={value} onChange={setValue} required>
        <Stack gap="sm" mt="xs">
          {VALUES[aspect].map((each) => (
            <Radio key={each} value={each} label={word(aspect, each)} description={word(`${aspect}Meaning`, each)} />
          ))}
        </Stack>
      </Radio.Group>
    </EntryDialog>
  );
}
