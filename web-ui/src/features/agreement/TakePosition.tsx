import { Button, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { ProposalView, Stance } from '@/shared/api/types';
import { useIntention } from '@/shared/api/intention';
import { EVERYTHING, refresh } from '@/shared/api/updates';
import { useTexts } from '@/shared/i18n/useTexts';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { say } from '@/shared/ui/toast';
import { WordingText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { isStale, latestDraft } from './standing';
import { StandingMark } from './StandingMark';

const WITH_A_SAY = ['consent', 'consent-with-concern', 'objection', 'stand-aside'] as const;
const OBSERVING = ['heard'] as const;
type Offered = (typeof WITH_A_SAY)[number] | (typeof OBSERVING)[number];

function needsReason(stance: Offered): boolean {
  return stance === 'objection' || stance === 'stand-aside' || stance === 'consent-with-concern';
}

interface Props {
  proposal: ProposalView;
  member: string;
  hasSay: boolean;
}

/** The buttons with which a member says where they stand, each with its meaning; one press is enough unless a reason belongs to it. */
export function TakePosition({ proposal, member, hasSay }: Props) {
  const t = useTexts('agreement');
  const network = useNetworkId();
  const queries = useQueryClient();
  const heading = useId();
  const [chosen, setChosen] = useState<Offered>();
  const [reason, setReason] = useState('');
  const { version } = proposal;
  const draft = latestDraft(version);
  // That nothing was heard of someone in a meeting is no position of theirs.
  const taken = version.positions.find(({ memberId, stance }) => memberId === member && stance !== 'no-response');
  const stale = taken !== undefined && isStale(version, taken);
  const offered: readonly Offered[] = hasSay ? WITH_A_SAY : OBSERVING;
  const intention = useIntention(
    (body: { stance: Stance; draft: number; reason?: string }, headers) =>
      answerOf(
        client.PUT('/api/networks/{network}/proposals/{proposal}/positions/{member}', {
          params: { path: { network, proposal: version.proposalId, member } },
          body,
          headers,
        }),
      ),
    () => {
      void refresh(queries, EVERYTHING);
      say(t('proposal.given'));
      setChosen(undefined);
      setReason('');
    },
  );
  const give = (stance: Offered) => {
    const words = reason.trim();
    intention.submit({ stance, draft, reason: words === '' ? undefined : words });
  };
  return (
    <section className="card take-position" aria-labelledby={heading}>
      <h2 id={heading}>{t('proposal.yourPosition')}</h2>
      {!hasSay && <p className="dim">{t('proposal.heardOnly')}</p>}
      {stale && <p className="noted">{t('proposal.textChanged')}</p>}
      {taken && !stale && (
        <div className="position-now">
          <p className="flush">
            <StandingMark standing={taken.stance} />
          </p>
          {taken.reason && (
            <p className="reason">
              <WordingText of={taken.reason} />
            </p>
          )}
          <p className="small dim flush">{t('proposal.changeable')}</p>
        </div>
      )}
      <div className="stances">
        {offered.map((stance) => (
          <div key={stance}>
            <button
              type="button"
              className="stance"
              data-stance={stance}
              aria-pressed={chosen === stance || (chosen === undefined && !stale && taken?.stance === stance)}
              aria-expanded={stance === 'consent' ? undefined : chosen === stance}
              disabled={intention.pending}
              onClick={() => {
                if (stance === 'consent') {
                  setChosen(undefined);
                  setReason('');
                  intention.submit({ stance, draft });
                } else {
                  setChosen(chosen === stance ? undefined : stance);
                }
              }}
            >
              <strong>{t(`proposal.stances.${stance}`)}</strong>
              <span>{t(`proposal.meanings.${stance}`)}</span>
            </button>
            {chosen === stance && stance !== 'consent' && (
              <form
                className="stance-reason"
                onSubmit={(event) => {
                  event.preventDefault();
                  give(stance);
                }}
              >
                <Textarea
                  label={t(`proposal.reasonFor.${stance}`)}
                  description={t('proposal.reasonHelp')}
                  value={reason}
                  onChange={(event) => setReason(event.currentTarget.value)}
                  required={needsReason(stance)}
                  data-autofocus
                  ref={(area) => {
                    if (area && area.dataset['met'] === undefined) {
                      area.dataset['met'] = 'yes';
                      area.focus();
                    }
                  }}
                  autosize
                  minRows={2}
                />
                <Button type="submit" disabled={needsReason(stance) && reason.trim() === ''} loading={intention.pending}>
                  {t('proposal.give')}
                </Button>
              </form>
            )}
          </div>
        ))}
      </div>
      {intention.problem && <ProblemNote problem={intention.problem} />}
    </section>
  );
}
