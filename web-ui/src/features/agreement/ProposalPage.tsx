import { Button, Switch } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ProposalView, Version } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { longDay, shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';
import { usePlainText, WordingText, Words } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useFilters } from '@/shared/useFilters';
import { useNetworkId } from '@/shared/useNetwork';
import { AgreementText } from './AgreementText';
import { AmendDialog } from './AmendDialog';
import { Ballot } from './Ballot';
import { Comments } from './Comments';
import { Objections } from './Objections';
import { Outcome } from './Outcome';
import { proposalQuery } from './queries';
import { TakePosition } from './TakePosition';
import { isStale, latestDraft } from './standing';
import { useSeats } from '@/shared/useSeats';
import { VersionFacts } from './VersionFacts';
import './agreement.css';

const FILTERS = ['changes'] as const;

/** The text on which the reader took a position, when it has changed since. */
function answeredBefore({ version, you }: ProposalView): Version['drafts'][number] | undefined {
  const own = version.positions.find(({ memberId, stance }) => memberId === you.memberId && stance !== 'no-response');
  return own && isStale(version, own) ? version.drafts.find(({ draft }) => draft === own.draft) : undefined;
}

/** The text on which the reader is to answer; the differences are to what holds now, or to the text on which they answered. */
function Read({ proposal }: { proposal: ProposalView }) {
  const t = useTexts('agreement');
  const language = useLanguage();
  const { values, set } = useFilters(FILTERS);
  const [amending, setAmending] = useState(false);
  const { version, before, you } = proposal;
  const answered = answeredBefore(proposal);
  const base = answered ? { text: answered.text, version: version.version } : before;
  const shown = base !== undefined && (values.changes === '' ? answered !== undefined : values.changes === 'yes');
  const show = (changes: boolean) => set({ changes: changes === (answered !== undefined) ? undefined : changes ? 'yes' : 'no' });
  const amendable = you.keeper && version.state === 'proposed';
  const later = version.drafts.filter(({ draft }) => draft > 1);
  return (
    <section className="card stack" aria-labelledby="read">
      <h2 id="read" className="for-ears">
        {t('text')}
      </h2>
      <AgreementText of={version.text} before={before?.text} against={shown ? base : undefined} />
      {(base !== undefined || amendable) && (
        <div className="between no-print">
          {base && (
            <Switch
              label={answered ? t('proposal.changesToAnswered') : t('changesToBefore', { version: base.version })}
              checked={shown}
              onChange={(event) => show(event.currentTarget.checked)}
            />
          )}
          {amendable && (
            <Writable quiet>
              <Button variant="default" size="compact-md" onClick={() => setAmending(true)}>
                {t('proposal.amend')}
              </Button>
            </Writable>
          )}
        </div>
      )}
      {later.length > 0 && (
        <details className="drafts">
          <summary>{t('proposal.drafts')}</summary>
          <ol className="plain">
            {later.map((draft) => {
              const earlier = version.drafts.find((each) => each.draft === draft.draft - 1);
              return (
                <li key={draft.draft}>
                  <h3>{t('proposal.draftOf', { draft: draft.draft, day: shortDay(draft.on, language) })}</h3>
                  {draft.because && (
                    <p className="reason">
                      <WordingText of={draft.because} />
                    </p>
                  )}
                  <AgreementText of={draft.text} against={earlier && { text: earlier.text, version: version.version }} />
                </li>
              );
            })}
          </ol>
        </details>
      )}
      {amending && <AmendDialog proposal={proposal} onClose={() => setAmending(false)} />}
    </section>
  );
}

function YourPart({ proposal }: { proposal: ProposalView }) {
  const t = useTexts('agreement');
  const seats = useSeats();
  const { you, version } = proposal;
  if (version.state !== 'proposed') {
    return null;
  }
  if (you.memberId !== undefined && you.mayTakePosition) {
    return (
      <Writable by="members">
        <TakePosition
          key={latestDraft(version)}
          proposal={proposal}
          member={you.memberId}
          hasSay={seats.find(you.memberId)?.hasSay !== false}
        />
      </Writable>
    );
  }
  return <p className="dim flush">{t(you.keeper ? 'proposal.keeperAnswers' : 'proposal.cannotAnswer')}</p>;
}

function Proposal({ proposal }: { proposal: ProposalView }) {
  const t = useTexts('agreement');
  const language = useLanguage();
  const plain = usePlainText();
  const network = useNetworkId();
  const seats = useSeats();
  const { agreement, version } = proposal;
  const day = longDay(version.proposedOn, language);
  const open = version.state === 'proposed';
  return (
    <>
      <p className="no-print">
        <PageLink to={paths.agreement(network, agreement.id)} className="link back">
          <IconArrowLeft size={17} aria-hidden /> <Words of={agreement.title} />
        </PageLink>
      </p>
      <PageHead
        title={plain(agreement.title)}
        heading={<Words of={agreement.title} />}
        eyebrow={t(open ? 'proposal.eyebrow' : 'proposal.decidedEyebrow', { version: version.version })}
        lead={
          version.proposedBy === undefined
            ? t('proposal.on', { day })
            : t('proposal.by', { name: seats.fullNameOf(version.proposedBy), day })
        }
      />
      <div className="split proposal">
        <div className="stack">
          <Read proposal={proposal} />
          <YourPart proposal={proposal} />
          {!open && <Outcome proposal={proposal} />}
          <Objections proposal={proposal} />
          <Comments proposal={proposal} />
        </div>
        <div className="stack narrow">
          {open && <Outcome proposal={proposal} />}
          <Ballot proposal={proposal} />
          <section className="card" aria-labelledby="facts">
            <h2 id="facts">{t('facts')}</h2>
            <VersionFacts version={version} owner={agreement.owner} brief />
          </section>
        </div>
      </div>
    </>
  );
}

/** A proposal from reading to outcome: its text, questions, positions, and what the stated rule gives. */
export function ProposalPage() {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  const { clocks } = useClock();
  const proposal = useQuery(proposalQuery(useNetworkId(), params['proposalId'] ?? '', clocks));
  return <Fetched from={proposal}>{(found) => <Proposal proposal={found} />}</Fetched>;
}
