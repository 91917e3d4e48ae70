import { NativeSelect, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { meetingsQuery } from '@/shared/api/queries';
import { useLanguage, useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { useClock } from '@/shared/time/useClock';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { MemberChoice } from '@/shared/ui/MemberChoice';
import { usePlainText } from '@/shared/ui/Words';
import { useNetworkLanguages, useYourSeats } from '@/shared/useNetwork';
import { DayOf } from './DayOf';
import type { OfMeeting } from './MeetingDialogs';
import { usePath } from './MeetingDialogs';
import { isHeld } from './meetings.model';
import type { TypedPart } from './minutes.model';
import { firstToRead, partsToWrite, sectionsOf } from './minutes.model';
import { typedQuery } from './queries';
import { useMeetingWords } from './words';

/** Writes the minutes, or corrects what was published: a field for each item of the agenda. */
export function WriteDialog({ meeting, onClose }: OfMeeting) {
  const { published } = meeting.minutes;
  const path = usePath({ meeting });
  const typed = useQuery({ ...typedQuery(path.network, path.meeting), enabled: published === 0, retry: false });
  // What was typed at the meeting fills the fields, so they wait for it.
  return typed.isLoading ? null : <Write meeting={meeting} blocks={typed.data ?? []} onClose={onClose} />;
}

type Blocks = Parameters<typeof partsToWrite>[2];

function Write({ meeting, blocks, onClose }: OfMeeting & { blocks: Blocks }) {
  const t = useTexts('meeting');
  const plain = usePlainText();
  const word = useVocabulary();
  const reader = useLanguage();
  const languages = useNetworkLanguages();
  const path = usePath({ meeting });
  const seats = useYourSeats();
  const { minutes, agenda } = meeting;
  const newest = firstToRead({ ...minutes, published: 0 });
  const [first] = languages;
  const [language, setLanguage] = useState(newest?.sections[0]?.text.language ?? (languages.includes(reader) ? reader : (first ?? reader)));
  const [base] = useState(newest?.version ?? 0);
  const [parts, setParts] = useState<TypedPart[]>(() => partsToWrite(agenda, newest, blocks, language));
  const [author, setAuthor] = useState(newest?.authors[0]?.memberId ?? meeting.plan.secretary?.memberId ?? seats[0] ?? '');
  const corrects = minutes.published > 0;
  const sections = sectionsOf(parts, language);
  const authors = author === '' ? [] : [author];
  const meanwhile = minutes.newest > base;
  return (
    <EntryDialog
      title={t(corrects ? 'minutes.correctTitle' : 'minutes.draftTitle')}
      intro={t(corrects ? 'minutes.correctIntro' : 'minutes.draftIntro')}
      content={{ sections, authors }}
      ready={sections.length > 0}
      dayLabel={t(corrects ? 'minutes.correctDay' : 'minutes.draftDay')}
      reason={corrects ? 'required' : 'none'}
      act={({ on, because = '' }, headers) =>
        corrects
          ? answerOf(
              client.POST('/api/networks/{network}/meetings/{meeting}/minutes/correction', {
                params: { path },
                body: { version: base, sections, authors, because, on },
                headers,
              }),
            )
          : answerOf(
              client.POST('/api/networks/{network}/meetings/{meeting}/minutes', { params: { path }, body: { sections, authors, on }, headers }),
            )
      }
      onClose={onClose}
    >
      {meanwhile && <p className="noted">{t('minutes.meanwhile')}</p>}
      {languages.length > 1 && (
        <NativeSelect
          label={t('minutes.language')}
          value={language}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setLanguage(chosen);
            setParts((earlier) => earlier.map((part) => (part.before ? { ...part, typed: part.before.texts[chosen] ?? part.typed } : part)));
          }}
          data={languages.map((each) => ({ value: each, label: word('language', each) }))}
        />
      )}
      {parts.map((part, place) => (
        <Textarea
          key={`${part.agendaItemId ?? ''} ${place}`}
          lang={language}
          label={part.agendaItemId === undefined ? t('minutes.whole') : part.title ? plain(part.title) : t('minutes.droppedItem')}
          value={part.typed}
          onChange={(event) => {
            const words = event.currentTarget.value;
            setParts((earlier) => earlier.map((each, at) => (at === place ? { ...each, typed: words } : each)));
          }}
          autosize
          minRows={2}
          maxRows={14}
        />
      ))}
      <MemberChoice label={t('minutes.author')} nobody={t('minutes.nobody')} value={author} onChange={setAuthor} />
    </EntryDialog>
  );
}

export function PublishDialog({ meeting, onClose }: OfMeeting) {
  const t = useTexts('meeting');
  const path = usePath({ meeting });
  // What is published is what was looked at, whatever is put down meanwhile.
  const [version] = useState(meeting.minutes.newest);
  return (
    <EntryDialog
      title={t('minutes.publishTitle')}
      intro={t('minutes.publishIntro', { version })}
      content={{ version }}
      dayLabel={t('minutes.publishDay')}
      confirmLabel={t('act.publish')}
      act={({ on }, headers) =>
        answerOf(client.POST('/api/networks/{network}/meetings/{meeting}/minutes/publication', { params: { path }, body: { version, on }, headers }))
      }
      onClose={onClose}
    />
  );
}

/** A later meeting finds the published text right. */
export function ApproveDialog({ meeting, onClose }: OfMeeting) {
  const t = useTexts('meeting');
  const plain = usePlainText();
  const path = usePath({ meeting });
  const { today } = useClock();
  const { whenOf } = useMeetingWords();
  const later = (useQuery(meetingsQuery(path.network, {})).data ?? []).filter(
    (each) => isHeld(each) && each.firstDay > meeting.summary.firstDay && each.firstDay <= today,
  );
  const [chosen, setChosen] = useState<string>();
  const meetingId = chosen ?? later[0]?.id ?? '';
  const approving = later.find(({ id }) => id === meetingId);
  const [days, setDays] = useState<Record<string, Day>>({});
  const on = days[meetingId] ?? approving?.firstDay;
  const [version] = useState(meeting.minutes.published);
  return (
    <EntryDialog
      title={t('minutes.approveTitle')}
      intro={later.length === 0 ? t('minutes.noneLater') : t('minutes.approveIntro', { version })}
      content={{ version, meetingId, on }}
      ready={approving !== undefined}
      asksDay={false}
      confirmLabel={t('act.approve')}
      act={(_, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/meetings/{meeting}/minutes/approval', {
            params: { path },
            body: { version, meetingId, on },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      {later.length > 0 && (
        <NativeSelect
          label={t('minutes.approvedAt')}
          value={meetingId}
          onChange={(event) => setChosen(event.currentTarget.value)}
          required
          data={later.map((each) => ({ value: each.id, label: `${plain(each.title)}, ${whenOf(each)}` }))}
        />
      )}
      {approving && approving.days > 1 && (
        <DayOf first={approving.firstDay} last={approving.lastDay} value={on} onChange={(day) => setDays({ ...days, [meetingId]: day })} />
      )}
    </EntryDialog>
  );
}
