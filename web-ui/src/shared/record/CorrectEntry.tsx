import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { useTexts } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { useNetworkId } from '@/shared/useNetwork';
import type { Subject } from './correctable';

type Keyed = Record<'Idempotency-Key', string>;

function redate(id: string, subject: Subject, entryId: string, body: { on: string; because: string }, headers: Keyed) {
  switch (subject.kind) {
    case 'network':
      return client.POST('/api/networks/{network}/entries/{entry}/redating', {
        params: { path: { network: id, entry: entryId } }, body, headers,
      });
    case 'member':
      return client.POST('/api/networks/{network}/members/{member}/entries/{entry}/redating', {
        params: { path: { network: id, member: subject.id, entry: entryId } }, body, headers,
      });
    case 'organisation':
      return client.POST('/api/networks/{network}/organisations/{organisation}/entries/{entry}/redating', {
        params: { path: { network: id, organisation: subject.id, entry: entryId } }, body, headers,
      });
    case 'agreement':
      return client.POST('/api/networks/{network}/agreements/{agreement}/entries/{entry}/redating', {
        params: { path: { network: id, agreement: subject.id, entry: entryId } }, body, headers,
      });
    case 'calendar-entry':
      return client.POST('/api/networks/{network}/calendar/entries/{calendarEntry}/entries/{entry}/redating', {
        params: { path: { network: id, calendarEntry: subject.id, entry: entryId } }, body, headers,
      });
    case 'ring':
      return client.POST('/api/networks/{network}/calendar/rings/{ring}/entries/{entry}/redating', {
        params: { path: { network: id, ring: subject.id, entry: entryId } }, body, headers,
      });
    case 'meeting':
      return client.POST('/api/networks/{network}/meetings/{meeting}/entries/{entry}/redating', {
        params: { path: { network: id, meeting: subject.id, entry: entryId } }, body, headers,
      });
  }
}

function withdraw(id: string, subject: Subject, entryId: string, body: { because: string }, headers: Keyed) {
  switch (subject.kind) {
    case 'network':
      return client.POST('/api/networks/{network}/entries/{entry}/withdrawal', {
        params: { path: { network: id, entry: entryId } }, body, headers,
      });
    case 'member':
      return client.POST('/api/networks/{network}/members/{member}/entries/{entry}/withdrawal', {
        params: { path: { network: id, member: subject.id, entry: entryId } }, body, headers,
      });
    case 'organisation':
      return client.POST('/api/networks/{network}/organisations/{organisation}/entries/{entry}/withdrawal', {
        params: { path: { network: id, organisation: subject.id, entry: entryId } }, body, headers,
      });
    case 'agreement':
      return client.POST('/api/networks/{network}/agreements/{agreement}/entries/{entry}/withdrawal', {
        params: { path: { network: id, agreement: subject.id, entry: entryId } }, body, headers,
      });
    case 'calendar-entry':
      return client.POST('/api/networks/{network}/calendar/entries/{calendarEntry}/entries/{entry}/withdrawal', {
        params: { path: { network: id, calendarEntry: subject.id, entry: entryId } }, body, headers,
      });
    case 'ring':
      return client.POST('/api/networks/{network}/calendar/rings/{ring}/entries/{entry}/withdrawal', {
        params: { path: { network: id, ring: subject.id, entry: entryId } }, body, headers,
      });
    case 'meeting':
      return client.POST('/api/networks/{network}/meetings/{meeting}/entries/{entry}/withdrawal', {
        params: { path: { network: id, meeting: subject.id, entry: entryId } }, body, headers,
      });
  }
}

interface Props {
  entryId: string;
  subject: Subject;
  sentence: string;
}

/** Says that an entry holds from another day, or that it should not be there; the entry itself stays readable. */
export function CorrectEntry({ entryId, subject, sentence }: Props) {
  const t = useTexts('shared');
  const id = useNetworkId();
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
          act={({ on, because = '' }, headers) => answerOf(redate(id, subject, entryId, { on, because }, headers))}
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
          act={({ because = '' }, headers) => answerOf(withdraw(id, subject, entryId, { because }, headers))}
          onClose={close}
        />
      )}
    </>
  );
}
