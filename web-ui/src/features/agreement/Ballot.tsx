import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ProposalView } from '@/shared/api/contract';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { longDay } from '@/shared/time/format';
import { WordingText } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { MeetingPositions } from './MeetingPositions';
import type { Standing } from './standing';
import { cellOf } from './standing';
import { StandingMark } from './StandingMark';
import { useSeats } from './useSeats';

const ORDER: Standing[] = [
  'objection', 'asked-again', 'consent-with-concern', 'objection-integrated', 'consent', 'stand-aside', 'heard', 'absent', 'no-response',
];

/** Where a proposal stands, in words and not in shares, and who said what. */
export function Ballot({ proposal }: { proposal: ProposalView }) {
  const t = useTexts('agreement');
  const language = useLanguage();
  const seats = useSeats();
  const [meeting, setMeeting] = useState(false);
  const { version, ballot, you } = proposal;
  const open = version.state === 'proposed';
  const cells = version.positions.map((position) => ({
    member: position.memberId,
    cell: cellOf(position.memberId, version, { there: true, askedToConfirm: false }),
  }));
  const groups = ORDER.map((standing) => ({
    standing,
    said: cells
      .filter(({ cell }) => cell.standing === standing)
      .sort((one, other) => seats.nameOf(one.member).localeCompare(seats.nameOf(other.member))),
  })).filter(({ said }) => said.length > 0);
  const stale = new Set(cells.filter(({ cell }) => cell.standing === 'asked-again').map(({ member }) => member));
  const silent = ballot.notAnswered.filter((member) => !stale.has(member));
  return (
    <section className="card stack" aria-labelledby="ballot">
      <h2 id="ballot">{t(open ? 'proposal.stands' : 'proposal.positions')}</h2>
      {open && (
        <div>
          <p className="flush stands-now">
            {t('openObjections', { count: ballot.openObjections })}, {t('notAnswered', { count: ballot.notAnswered.length })}
          </p>
          {ballot.commentWindowOpen && version.commentsUntil !== undefined && (
            <p className="small dim flush">{t('proposal.commentsOpen', { day: longDay(version.commentsUntil, language) })}</p>
          )}
        </div>
      )}
      {groups.map(({ standing, said }) => (
        <div key={standing}>
          <h3 className="ballot-group">
            <StandingMark standing={standing} />
          </h3>
          <ul className="plain ballot-names">
            {said.map(({ member, cell }) => (
              <li key={member}>
                {seats.fullNameOf(member)}
                {cell.position?.reason && (
                  <span className="block reason">
                    <WordingText of={cell.position.reason} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {open && silent.length > 0 && (
        <div>
          <h3 className="ballot-group">
            <StandingMark standing="no-answer-yet" />
          </h3>
          <ul className="plain ballot-names">
            {silent.map((member) => (
              <li key={member}>{seats.fullNameOf(member)}</li>
            ))}
          </ul>
        </div>
      )}
      {open && you.keeper && (
        <Writable quiet>
          <div className="no-print">
            <Button variant="default" className="wrapping" onClick={() => setMeeting(true)}>
              {t('proposal.meeting')}
            </Button>
          </div>
        </Writable>
      )}
      {meeting && <MeetingPositions proposal={proposal} onClose={() => setMeeting(false)} />}
    </section>
  );
}
