import { NativeSelect, NumberInput, Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { meetingsQuery } from '@/shared/api/queries';
import type { LocalText, MeetingView } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { useClock } from '@/shared/time/useClock';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { filled, LocalTextField } from '@/shared/ui/LocalTextField';
import { usePlainText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { useSeats } from '@/shared/useSeats';
import { DayOf } from './DayOf';
import { InviteChoice } from './InviteChoice';
import { isHeld } from './meetings.model';
import { REPLIES } from './people.model';
import { useMeetingWords } from './words';

export interface OfMeeting {
  meeting: MeetingView;
  onClose: () => void;
}

export function usePath({ meeting }: Pick<OfMeeting, 'meeting'>) {
  return { network: useNetworkId(), meeting: meeting.summary.id };
}

/** The day of the meeting that is nearest to today: on it is recorded what happened at it. */
export function useDayOfMeeting({ summary }: MeetingView) {
  const { today } = useClock();
  return today < summary.firstDay ? summary.firstDay : today > summary.lastDay ? summary.lastDay : today;
}

export function InviteDialog({ meeting, onClose }: OfMeeting) {
  const t = useTexts('meeting');
  const path = usePath({ meeting });
  const { today } = useClock();
  const { firstDay } = meeting.summary;
  const on = firstDay < today ? firstDay : today;
  const already = meeting.attendees.filter(({ invited }) => invited).map(({ seat }) => seat.memberId);
  const open = useSeats().on(on).map(({ id }) => id).filter((id) => !already.includes(id));
  const [chosen, setChosen] = useState<string[]>();
  const members = chosen ?? open;
  return (
    <EntryDialog
      title={t('invite.title')}
      intro={already.length > 0 ? t('invite.already', { count: already.length }) : t('invite.intro')}
      content={members}
      ready={members.length > 0}
      dayLabel={t('invite.day')}
      firstDay={on}
      confirmLabel={t('invite.confirm', { count: members.length })}
      act={({ on: day }, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/meetings/{meeting}/invitations', { params: { path }, body: { members, on: day }, headers }),
        )
      }
      onClose={onClose}
    >
      {open.length === 0 ? <p className="flush">{t('invite.nobodyLeft')}</p> : <InviteChoice on={on} chosen={members} onChange={setChosen} already={already} />}
    </EntryDialog>
  );
}

/** What a member answered otherwise than here. */
export function ReplyDialog({ meeting, onClose }: OfMeeting) {
  const t = useTexts('meeting');
  const path = usePath({ meeting });
  const { seatOf } = useMeetingWords();
  const invited = meeting.attendees.filter((attendee) => attendee.invited);
  const [member, setMember] = useState('');
  const [reply, setReply] = useState<(typeof REPLIES)[number]>('coming');
  return (
    <EntryDialog
      title={t('reply.title')}
      content={{ member, reply }}
      ready={member !== ''}
      reason="optional"
      act={(when, headers) =>
        answerOf(
          client.PUT('/api/networks/{network}/meetings/{meeting}/answers/{member}', {
            params: { path: { ...path, member } },
            body: { reply, ...when },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <NativeSelect
        label={t('reply.member')}
        value={member}
        onChange={(event) => setMember(event.currentTarget.value)}
        required
        data={[{ value: '', label: t('choose') }, ...invited.map(({ seat }) => ({ value: seat.memberId, label: seatOf(seat) }))]}
      />
      <Radio.Group label={t('reply.label')} value={reply} onChange={(value) => setReply(REPLIES.find((each) => each === value) ?? reply)}>
        <Stack gap="xs" mt="xs">
          {REPLIES.map((each) => (
            <Radio key={each} value={each} label={t(`reply.${each}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </EntryDialog>
  );
}

export function HoldDialog({ meeting, onClose }: OfMeeting) {
  const t = useTexts('meeting');
  const path = usePath({ meeting });
  const { today } = useClock();
  const { plan } = meeting;
  const [days, setDays] = useState<number>(plan.days);
  return (
    <EntryDialog
      title={t('hold.title')}
      intro={t('hold.intro')}
      content={{ days }}
      dayLabel={t('hold.day')}
      firstDay={plan.firstDay <= today ? plan.firstDay : today}
      confirmLabel={t('hold.confirm')}
      act={({ on }, headers) =>
        answerOf(client.POST('/api/networks/{network}/meetings/{meeting}/holding', { params: { path }, body: { days, on }, headers }))
      }
      onClose={onClose}
    >
      <NumberInput
        label={t('hold.days')}
        min={1}
        max={31}
        allowDecimal={false}
        value={days}
        onChange={(typed) => setDays(typeof typed === 'number' && typed >= 1 ? typed : 1)}
      />
    </EntryDialog>
  );
}

export function CancelDialog({ meeting, onClose }: OfMeeting) {
  const t = useTexts('meeting');
  const path = usePath({ meeting });
  return (
    <EntryDialog
      title={t('cancel.title')}
      intro={t('cancel.intro')}
      content={meeting.summary.id}
      dayLabel={t('cancel.day')}
      reason="required"
      confirmLabel={t('act.cancel')}
      act={(when, headers) =>
        answerOf(client.POST('/api/networks/{network}/meetings/{meeting}/cancellation', { params: { path }, body: when, headers }))
      }
      onClose={onClose}
    />
  );
}

export function GuestsDialog({ meeting, onClose }: OfMeeting) {
  const t = useTexts('meeting');
  const path = usePath({ meeting });
  const nearest = useDayOfMeeting(meeting);
  const [on, setOn] = useState(nearest);
  const [number, setNumber] = useState<number>(1);
  const [typedTitle, setTitle] = useState<LocalText>({});
  const [typedHome, setHome] = useState<LocalText>({});
  const some = (text: LocalText) => (Object.keys(filled(text)).length === 0 ? undefined : filled(text));
  const title = some(typedTitle);
  const organisation = some(typedHome);
  return (
    <EntryDialog
      title={t('guests.title')}
      intro={t('guests.intro')}
      content={{ number, title, organisation, on }}
      ready={title !== undefined || organisation === undefined}
      asksDay={false}
      act={(_, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/meetings/{meeting}/guests', { params: { path }, body: { number, title, organisation, on }, headers }),
        )
      }
      onClose={onClose}
    >
      <NumberInput
        label={t('guests.number')}
        min={1}
        max={10_000}
        allowDecimal={false}
        value={number}
        onChange={(typed) => setNumber(typeof typed === 'number' && typed >= 1 ? typed : 1)}
      />
      <LocalTextField label={t('guests.role')} value={typedTitle} onChange={setTitle} required={organisation !== undefined} />
      <LocalTextField label={t('guests.organisation')} value={typedHome} onChange={setHome} required={false} />
      {meeting.summary.days > 1 && <DayOf first={meeting.summary.firstDay} last={meeting.summary.lastDay} value={on} onChange={setOn} />}
    </EntryDialog>
  );
}

export function NextDialog({ meeting, onClose }: OfMeeting) {
  const t = useTexts('meeting');
  const plain = usePlainText();
  const path = usePath({ meeting });
  const { whenOf } = useMeetingWords();
  const all = useQuery(meetingsQuery(path.network, {})).data ?? [];
  const later = all.filter((each) => each.firstDay > meeting.summary.firstDay && (isHeld(each) || each.state !== 'cancelled'));
  const [next, setNext] = useState(meeting.next?.meetingId ?? '');
  return (
    <EntryDialog
      title={t('next.title')}
      intro={later.length === 0 ? t('next.noneLater') : t('next.intro')}
      content={{ next }}
      ready={next !== '' && next !== meeting.next?.meetingId}
      asksDay={false}
      act={(_, headers) =>
        answerOf(client.PUT('/api/networks/{network}/meetings/{meeting}/next', { params: { path }, body: { meetingId: next }, headers }))
      }
      onClose={onClose}
    >
      <NativeSelect
        label={t('next.label')}
        value={next}
        onChange={(event) => setNext(event.currentTarget.value)}
        required
        data={[{ value: '', label: t('choose') }, ...later.map((each) => ({ value: each.id, label: `${plain(each.title)}, ${whenOf(each)}` }))]}
      />
    </EntryDialog>
  );
}
