import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { useTexts } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { DayField } from '@/shared/ui/DayField';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { MemberChoice } from '@/shared/ui/MemberChoice';
import { usePlainText } from '@/shared/ui/Words';
import { DayOf } from './DayOf';
import type { OfMeeting } from './MeetingDialogs';
import { useDayOfMeeting, usePath } from './MeetingDialogs';

export type OutcomeKind = 'information' | 'decision' | 'promise';

interface Props extends OfMeeting {
  kind: OutcomeKind;
  /** The item of which it came; empty for none. */
  item: string;
}

/** What came of the meeting: something worth knowing, a decision, or a promise of somebody to somebody. */
export function OutcomeDialog({ meeting, kind, item, onClose }: Props) {
  const t = useTexts('meeting');
  const plain = usePlainText();
  const path = usePath({ meeting });
  const nearest = useDayOfMeeting(meeting);
  const [on, setOn] = useState(nearest);
  const [agendaItem, setItem] = useState(item);
  const [text, setText] = useState('');
  const [member, setMember] = useState('');
  const [to, setTo] = useState('');
  const [dueOn, setDueOn] = useState<Day>();
  const about = meeting.agenda.find(({ id }) => id === agendaItem);
  const agendaItemId = about?.id;
  // A decision in an item about a proposal is that proposal's outcome in the meeting's own words.
  const proposalId = kind === 'decision' ? about?.proposalId : undefined;
  const words = text.trim();
  const promise = { agendaItemId, text: words, memberId: member, to: to === '' ? undefined : to, dueOn };
  const content = kind === 'promise' ? promise : { agendaItemId, text: words, proposalId };
  return (
    <EntryDialog
      title={t(`outcome.${kind}Title`)}
      intro={t(`outcome.${kind}Intro`)}
      content={{ kind, on, ...content }}
      ready={words !== '' && (kind !== 'promise' || member !== '')}
      asksDay={false}
      act={(_, headers) => {
        const options = { params: { path }, headers };
        switch (kind) {
          case 'information':
            return answerOf(
              client.POST('/api/networks/{network}/meetings/{meeting}/information', { ...options, body: { agendaItemId, text: words, on } }),
            );
          case 'decision':
            return answerOf(
              client.POST('/api/networks/{network}/meetings/{meeting}/decisions', { ...options, body: { agendaItemId, text: words, proposalId, on } }),
            );
          case 'promise':
            return answerOf(client.POST('/api/networks/{network}/meetings/{meeting}/promises', { ...options, body: { ...promise, on } }));
        }
      }}
      onClose={onClose}
    >
      {kind === 'promise' && (
        <MemberChoice label={t('outcome.who')} nobody={t('choose')} value={member} onChange={setMember} required />
      )}
      <Textarea
        label={t(`outcome.${kind}Text`)}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        required
        autosize
        minRows={2}
      />
      {kind === 'promise' && (
        <>
          <MemberChoice label={t('outcome.to')} nobody={t('outcome.everyone')} value={to} onChange={setTo} />
          <DayField label={t('outcome.dueOn')} value={dueOn} onChange={setDueOn} min={on} clearable />
        </>
      )}
      {meeting.agenda.length > 0 && (
        <NativeSelect
          label={t('outcome.item')}
          description={proposalId === undefined ? undefined : t('outcome.ofProposal')}
          value={agendaItem}
          onChange={(event) => setItem(event.currentTarget.value)}
          data={[{ value: '', label: t('outcome.noItem') }, ...meeting.agenda.map(({ id, title }) => ({ value: id, label: plain(title) }))]}
        />
      )}
      {meeting.summary.days > 1 && <DayOf first={meeting.summary.firstDay} last={meeting.summary.lastDay} value={on} onChange={setOn} />}
    </EntryDialog>
  );
}
