import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { useTexts } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { useNetworkId } from '@/shared/useNetwork';

// Each kind of thing has addresses of its own for corrections of what was recorded of it; they take and give the same.
const REDATING = '/api/networks/{network}/entries/{entry}/redating';
const WITHDRAWAL = '/api/networks/{network}/entries/{entry}/withdrawal';

function at<Path extends string>(path: Path, place: string): Path {
  return path.replace('/entries/', `${place}/entries/`) as Path;
}

interface Props {
  entryId: string;
  /** Of what the entry is about, within the address of the network. */
  place: string;
  sentence: string;
}

/** Says that an entry holds from another day, or that it should not be there; the entry itself stays readable. */
export function CorrectEntry({ entryId, place, sentence }: Props) {
  const t = useTexts('shared');
  const path = { network: useNetworkId(), entry: entryId };
  const [open, setOpen] = useState<'redate' | 'withdraw'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <Group gap="xs" className="no-print">
        <Button variant="default" size="compact-sm" onClick={() => setOpen('redate')}>
          {t('history.redate')}
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => setOpen('withdraw')}>
          {t('history.withdraw')}
        </Button>
      </Group>
      {open === 'redate' && (
        <EntryDialog
          title={t('history.redateTitle')}
          intro={`“${sentence}” ${t('history.redateHelp')}`}
          content={{ entryId, kind: 'redate' }}
          dayLabel={t('history.rightDay')}
          reason="required"
          act={({ on, because = '' }, headers) => answerOf(client.POST(at(REDATING, place), { params: { path }, body: { on, because }, headers }))}
          onClose={close}
        />
      )}
      {open === 'withdraw' && (
        <EntryDialog
          title={t('history.withdrawTitle')}
          intro={`“${sentence}” ${t('history.withdrawHelp')}`}
          content={{ entryId, kind: 'withdraw' }}
          asksDay={false}
          reason="required"
          confirmLabel={t('history.withdraw')}
          act={({ because = '' }, headers) => answerOf(client.POST(at(WITHDRAWAL, place), { params: { path }, body: { because }, headers }))}
          onClose={close}
        />
      )}
    </>
  );
}
