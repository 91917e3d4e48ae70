import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Position, ProposalView } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { longDay, shortDay } from '@/shared/time/format';
import { WordingText } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { MeetingPositions } from './MeetingPositions';
import type { Standing } from './standing';
import { cellOf } from './standing';
import { StandingMark } from './StandingMark';
import { useSeats } from '@/shared/useSeats';

const ORDER: Standing[] = [
  'objection', 'consent-with-concern', 'objection-integrated', 'stand-aside', 'consent', 'heard', 'absent', 'asked-again', 'no-answer-yet',
  'no-response',
];
/** What someone has to read; the names of those who just said yes or nothing are there to be opened. */
const TELLING: readonly Standing[] = ['objection', 'consent-with-concern', 'objection-integrated', 'stand-aside'];
const FEW = 4;

interface Said {
  member: string;
  position?: Position;
}

/** Positions may be changed until the outcome; the record keeps those before. */
function Earlier({ position: { earlier } }: { position: Position }) {
  const t = useTexts('agreement');
  const language = useLanguage();
  if (earlier.length === 0) {
    return null;
  }
  const told = earlier.map(({ stance, on }) => `${t(`standing.${stance}`).toLowerCase()} ${shortDay(on, language)}`);
  return (
    <span className="block small dim">
      {t('proposal.before')}: {told.join(', ')}
    </span>
  );
}

function Group({ standing, said }: { standing: Standing; said: Said[] }) {
  const seats = useSeats();
  return (
    <details className="ballot-group folded" open={TELLING.includes(standing) || said.length <= FEW}>
      <summary>
        <StandingMark standing={standing} />
        <span className="dim">{said.length}</span>
      </summary>
      <ul className="plain ballot-names">
        {said.map(({ member, position }) => (
          <li key={member}>
            {seats.nameOf(member)}
            <span className="block dim small">{seats.houseOf(member)}</span>
            {position?.reason && (
              <span className="block reason">
                <WordingText of={position.reason} />
              </span>
            )}
            {position && <Earlier position={position} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

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
    cell: cellOf(position.memberId, version, { there: true, cameLater: false, askedToConfirm: false }),
  }));
  const stale = new Set(cells.filter(({ cell }) => cell.standing === 'asked-again').map(({ member }) => member));
  const silent = open ? ballot.notAnswered.filter((member) => !stale.has(member)) : [];
  const saidBy = (standing: Standing): Said[] =>
    standing === 'no-answer-yet'
      ? silent.map((member) => ({ member }))
      : cells
          .filter(({ member, cell }) => cell.standing === standing && !silent.includes(member))
          .map(({ member, cell }) => ({ member, position: cell.position }));
  const groups = ORDER.map((standing) => ({
    standing,
    said: saidBy(standing).sort((one, other) => seats.nameOf(one.member).localeCompare(seats.nameOf(other.member))),
  })).filter(({ said }) => said.length > 0);
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
      <div className="ballot-groups">
        {groups.map(({ standing, said }) => (
          <Group key={standing} standing={standing} said={said} />
        ))}
      </div>
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
