import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { ProposalView, Stance } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { useClock } from '@/shared/time/useClock';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { useNetworkId } from '@/shared/useNetwork';
import { isStale, latestDraft } from './standing';
import { useSeats } from '@/shared/useSeats';

const STANCES = ['consent', 'consent-with-concern', 'objection', 'stand-aside', 'absent', 'no-response', 'heard'] as const;
const OF_OBSERVERS: readonly Stance[] = ['heard', 'absent'];

interface Chosen {
  stance: Stance;
  reason: string;
}

function needsReason(stance: Stance): boolean {
  return stance === 'objection' || stance === 'stand-aside';
}

/** Positions that many members gave at once, such as in a meeting: one row for each, all recorded together. */
export function MeetingPositions({ proposal, onClose }: { proposal: ProposalView; onClose: () => void }) {
  const t = useTexts('agreement');
  const { today } = useClock();
  const seats = useSeats();
  const { version } = proposal;
  const path = { network: useNetworkId(), proposal: version.proposalId };
  const members = seats.on(today);
  const [chosen, setChosen] = useState<Record<string, Chosen>>({});
  const answered = (member: string) => {
    const position = version.positions.find(({ memberId }) => memberId === member);
    return position && !isStale(version, position) && position.stance !== 'no-response' ? position.stance : undefined;
  };
  const choose = (member: string, stance: string) =>
    setChosen((before) => {
      const { [member]: old, ...others } = before;
      const found = STANCES.find((each) => each === stance);
      return found === undefined ? others : { ...others, [member]: { stance: found, reason: old?.reason ?? '' } };
    });
  const fill = (stance: Stance) =>
    setChosen((before) => ({
      ...Object.fromEntries(
        members
          .filter((member) => answered(member.id) === undefined && (member.hasSay || OF_OBSERVERS.includes(stance)))
          .map((member) => [member.id, { stance, reason: '' }]),
      ),
      ...before,
    }));
  const positions = Object.entries(chosen).map(([memberId, { stance, reason }]) => ({
    memberId,
    stance,
    reason: reason.trim() === '' ? undefined : reason.trim(),
  }));
  return (
    <EntryDialog
      title={t('proposal.meeting')}
      intro={t('proposal.meetingIntro')}
      content={positions}
      ready={positions.length > 0 && positions.every(({ stance, reason }) => !needsReason(stance) || reason !== undefined)}
      dayLabel={t('proposal.meetingDay')}
      confirmLabel={t('proposal.meetingChosen', { count: positions.length })}
      act={({ on }, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/proposals/{proposal}/positions', {
            params: { path },
            body: { positions, draft: latestDraft(version), on },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <div className="row small">
        <span className="dim">{t('proposal.meetingFill')}:</span>
        {(['consent', 'absent'] as const).map((stance) => (
          <button key={stance} type="button" className="plain-button" onClick={() => fill(stance)}>
            {t(`proposal.meetingStances.${stance}`)}
          </button>
        ))}
      </div>
      <table className="meeting-positions">
        <thead>
          <tr>
            <th scope="col">{t('member')}</th>
            <th scope="col">{t('proposal.positions')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => {
            const name = seats.fullNameOf(member.id);
            const now = answered(member.id);
            const choice = chosen[member.id];
            return (
              <tr key={member.id}>
                <th scope="row">
                  {seats.nameOf(member.id)}
                  <small>{seats.houseOf(member.id)}</small>
                  {now !== undefined && <small>{t('proposal.meetingAlready', { stance: t(`standing.${now}`).toLowerCase() })}</small>}
                </th>
                <td>
                  <NativeSelect
                    aria-label={t('proposal.meetingStance', { name })}
                    value={choice?.stance ?? ''}
                    onChange={(event) => choose(member.id, event.currentTarget.value)}
                    data={[
                      { value: '', label: t(now === undefined ? 'proposal.meetingSkip' : 'proposal.meetingKeep') },
                      ...STANCES.filter((stance) => member.hasSay || OF_OBSERVERS.includes(stance)).map((stance) => ({
                        value: stance,
                        label: t(`proposal.meetingStances.${stance}`),
                      })),
                    ]}
                  />
                  {choice && choice.stance !== 'consent' && choice.stance !== 'absent' && choice.stance !== 'no-response' && (
                    <TextInput
                      mt={6}
                      aria-label={t('proposal.meetingReason', { name })}
                      placeholder={t('reasons')}
                      required={needsReason(choice.stance)}
                      value={choice.reason}
                      onChange={(event) => {
                        const reason = event.currentTarget.value;
                        setChosen((before) => ({ ...before, [member.id]: { stance: choice.stance, reason } }));
                      }}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </EntryDialog>
  );
}
