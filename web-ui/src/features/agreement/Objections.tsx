import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { Objection, ProposalView } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { shortDay } from '@/shared/time/format';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { WordingText } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useNetworkId } from '@/shared/useNetwork';
import { isOpen } from './standing';
import { useSeats } from '@/shared/useSeats';

type Action = 'clarify' | 'integrate' | 'withdrawObjection';

interface DialogProps {
  action: Action;
  proposal: ProposalView;
  objection: Objection;
  onClose: () => void;
}

function ObjectionDialog({ action, proposal, objection, onClose }: DialogProps) {
  const t = useTexts('agreement');
  const seats = useSeats();
  const path = { network: useNetworkId(), proposal: proposal.version.proposalId, objection: objection.id };
  const [words, setWords] = useState('');
  const text = words.trim();
  const withdraws = action === 'withdrawObjection';
  return (
    <EntryDialog
      title={t(withdraws ? 'proposal.withdrawObjection' : `proposal.${action}Title`)}
      intro={
        <>
          {seats.fullNameOf(objection.memberId)}: “<WordingText of={objection.reason} />”
        </>
      }
      content={{ action, text }}
      ready={withdraws || text !== ''}
      reason={withdraws ? 'optional' : 'none'}
      act={({ on, because }, headers) => {
        switch (action) {
          case 'clarify':
            return answerOf(
              client.POST('/api/networks/{network}/proposals/{proposal}/objections/{objection}/clarification', {
                params: { path },
                body: { clarification: text, on },
                headers,
              }),
            );
          case 'integrate':
            return answerOf(
              client.POST('/api/networks/{network}/proposals/{proposal}/objections/{objection}/integration', {
                params: { path },
                body: { change: text, on },
                headers,
              }),
            );
          case 'withdrawObjection':
            return answerOf(
              client.POST('/api/networks/{network}/proposals/{proposal}/objections/{objection}/withdrawal', {
                params: { path },
                body: { because, on },
                headers,
              }),
            );
        }
      }}
      onClose={onClose}
    >
      {!withdraws && (
        <Textarea
          label={t(action === 'clarify' ? 'proposal.clarifyLabel' : 'proposal.integrateLabel')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          required
          autosize
          minRows={2}
        />
      )}
    </EntryDialog>
  );
}

function ObjectionItem({ proposal, objection }: { proposal: ProposalView; objection: Objection }) {
  const t = useTexts('agreement');
  const language = useLanguage();
  const seats = useSeats();
  const [open, setOpen] = useState<Action>();
  const { you, version } = proposal;
  const mayClarify = you.keeper || you.memberId === objection.memberId;
  const actions: Action[] = [...(mayClarify ? (['clarify'] as const) : []), ...(you.keeper ? (['integrate'] as const) : []), ...(mayClarify ? (['withdrawObjection'] as const) : [])];
  const unresolved = isOpen(objection) && version.state !== 'proposed';
  return (
    <li className="objection" data-open={isOpen(objection)}>
      <strong>{seats.fullNameOf(objection.memberId)}</strong>
      <div className="row small">
        <span className={`badge ${isOpen(objection) ? 'rust' : ''}`}>
          {t(`proposal.objectionStates.${unresolved ? 'unresolved' : objection.state}`)}
        </span>
        <span className="dim">{shortDay(objection.on, language)}</span>
      </div>
      <p className="said">
        <WordingText of={objection.reason} />
      </p>
      {objection.clarification && (
        <p className="said">
          <span className="dim">{t('proposal.clarification')}: </span>
          <WordingText of={objection.clarification} />
        </p>
      )}
      {objection.because && (
        <p className="said">
          <span className="dim">{t('proposal.withdrawnBecause')}: </span>
          <WordingText of={objection.because} />
        </p>
      )}
      {objection.change && (
        <p className="said">
          <span className="dim">{t('proposal.change')}: </span>
          <WordingText of={objection.change} />
        </p>
      )}
      {isOpen(objection) && version.state === 'proposed' && (
        <Writable by="members" quiet>
          <div className="row no-print">
            {actions.map((action) => (
              <Button key={action} variant="default" size="compact-sm" onClick={() => setOpen(action)}>
                {t(`proposal.${action}`)}
              </Button>
            ))}
          </div>
        </Writable>
      )}
      {open && <ObjectionDialog action={open} proposal={proposal} objection={objection} onClose={() => setOpen(undefined)} />}
    </li>
  );
}

/** Objections and what became of each. */
export function Objections({ proposal }: { proposal: ProposalView }) {
  const t = useTexts('agreement');
  const { objections } = proposal.version;
  if (objections.length === 0) {
    return null;
  }
  return (
    <section className="card" aria-labelledby="objections">
      <h2 id="objections">{t('proposal.objections')}</h2>
      <ul className="plain objections">
        {objections.map((objection) => (
          <ObjectionItem key={objection.id} proposal={proposal} objection={objection} />
        ))}
      </ul>
    </section>
  );
}
