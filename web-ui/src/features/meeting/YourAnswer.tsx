import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { Attendee, MeetingView } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { usePlainText } from '@/shared/ui/Words';
import { useWish } from '@/shared/useWish';
import { usePath } from './MeetingDialogs';
import { isToCome } from './meetings.model';
import { REPLIES } from './people.model';

type Reply = (typeof REPLIES)[number];

function Answer({ meeting, attendee }: { meeting: MeetingView; attendee: Attendee }) {
  const t = useTexts('meeting');
  const plain = usePlainText();
  const path = { ...usePath({ meeting }), member: attendee.seat.memberId };
  const [because, setBecause] = useState('');
  const wish = useWish((body: { reply: Reply; because?: string }, headers) =>
    answerOf(client.PUT('/api/networks/{network}/meetings/{meeting}/answers/{member}', { params: { path }, body, headers })),
  );
  const said = attendee.reply?.reply;
  return (
    <section className="card waiting your-answer no-print" aria-labelledby={`answer-${path.member}`}>
      <h2 id={`answer-${path.member}`}>{t(said === undefined ? 'reply.ask' : 'reply.askAgain')}</h2>
      <p className="dim">
        {plain(attendee.seat.title)}, {plain(attendee.organisation)}
      </p>
      <Textarea
        label={t('reply.because')}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        autosize
        minRows={1}
      />
      <div className="row" style={{ marginTop: '0.8rem' }}>
        {REPLIES.map((reply) => (
          <Button
            key={reply}
            variant={said === reply ? 'filled' : 'default'}
            aria-pressed={said === reply}
            disabled={wish.pending}
            onClick={() => wish.submit({ reply, because: because.trim() === '' ? undefined : because.trim() })}
          >
            {t(`reply.yours.${reply}`)}
          </Button>
        ))}
      </div>
      {wish.problem && <ProblemNote problem={wish.problem} />}
    </section>
  );
}

/** Whoever was asked says whether they come, for each seat for which they speak. */
export function YourAnswer({ meeting, seats }: { meeting: MeetingView; seats: readonly string[] }) {
  const own = meeting.attendees.filter(({ seat, invited }) => invited !== undefined && seats.includes(seat.memberId));
  if (!isToCome(meeting.summary)) {
    return null;
  }
  return own.map((attendee) => <Answer key={attendee.seat.memberId} meeting={meeting} attendee={attendee} />);
}
