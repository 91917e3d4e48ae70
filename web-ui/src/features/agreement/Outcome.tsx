import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { ProposalView, Shortfall, Tally, Terms } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { longDay } from '@/shared/time/format';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { WordingText } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useNetworkId } from '@/shared/useNetwork';
import { TermsFields } from './TermsFields';
import { useAgreementWords } from './words';

type Ending = 'adopted' | 'not-adopted' | 'withdrawn';

const WORDS = { adopted: 'adopt', 'not-adopted': 'notAdopt', withdrawn: 'withdraw' } as const;
const COUNTED = ['consents', 'concerns', 'objections', 'standAsides', 'absent', 'silent', 'heard'] as const satisfies readonly (keyof Tally)[];

function OutcomeDialog({ proposal, ending, onClose }: { proposal: ProposalView; ending: Ending; onClose: () => void }) {
  const t = useTexts('agreement');
  const { version, ballot } = proposal;
  const path = { network: useNetworkId(), proposal: version.proposalId };
  const [terms, setTerms] = useState<Terms>(version.terms);
  const [happened, setHappened] = useState(false);
  const adopts = ending === 'adopted';
  const word = WORDS[ending];
  const content = { outcome: ending, ...(adopts ? terms : {}), asItHappened: happened ? true : undefined };
  return (
    <EntryDialog
      title={t(`proposal.${word}Title`)}
      intro={t(`proposal.${word}Intro`)}
      content={content}
      reason={adopts ? 'optional' : 'required'}
      dayLabel={t('proposal.decidedOn')}
      confirmLabel={t(`proposal.${word}`)}
      act={(when, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/proposals/{proposal}/outcome', {
            params: { path },
            body: { ...content, ...when },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      {adopts && ballot.shortfalls.length > 0 && (
        <div className="noted">
          <p className="flush">{t('proposal.wouldNot')}</p>
          <Shortfalls of={ballot.shortfalls} />
        </div>
      )}
      {adopts && <TermsFields value={terms} onChange={setTerms} />}
      {ending !== 'withdrawn' && (
        <Checkbox
          label={t('proposal.asItHappened')}
          description={t('proposal.asItHappenedHelp')}
          checked={happened}
          onChange={(event) => setHappened(event.currentTarget.checked)}
        />
      )}
    </EntryDialog>
  );
}

function Shortfalls({ of: shortfalls }: { of: readonly Shortfall[] }) {
  const t = useTexts('agreement');
  return (
    <ul className="shortfalls">
      {shortfalls.map((shortfall) => (
        <li key={shortfall}>{t(`shortfalls.${shortfall}`)}</li>
      ))}
    </ul>
  );
}

function Counted({ tally }: { tally: Tally }) {
  const t = useTexts('agreement');
  const some = COUNTED.filter((key) => tally[key] > 0);
  return <p className="flush">{some.map((key) => t(`proposal.tally.${key}`, { count: tally[key] })).join(', ')}.</p>;
}

/** What the stated rule gives: as it would be now, or as it was. */
export function Outcome({ proposal }: { proposal: ProposalView }) {
  const t = useTexts('agreement');
  const language = useLanguage();
  const { ruleName, ruleSays } = useAgreementWords();
  const [ending, setEnding] = useState<Ending>();
  const { version, ballot, you } = proposal;
  const { outcome } = version;
  return (
    <section className="card stack" aria-labelledby="outcome">
      <h2 id="outcome">{t('proposal.outcome')}</h2>
      <div>
        <p className="flush">
          <strong>{ruleName(version.rule.name)}</strong>
        </p>
        <p className="small dim flush">{ruleSays(version.rule)}</p>
      </div>
      {outcome ? (
        <div>
          <p className="flush">
            <strong>{t(`proposal.outcomes.${outcome.outcome}`, { day: longDay(outcome.on, language) })}</strong>
          </p>
          {outcome.tally && <Counted tally={outcome.tally} />}
          {outcome.outcome === 'adopted' && outcome.shortfalls.length === 0 && <p className="flush">{t('proposal.ruleHeld')}</p>}
          {outcome.because && (
            <p className="reason">
              <WordingText of={outcome.because} />
            </p>
          )}
          {outcome.shortfalls.length > 0 && (
            <div className="noted" style={{ marginTop: '0.75rem' }}>
              <p className="flush">{t(outcome.outcome === 'adopted' ? 'proposal.fellShort' : 'proposal.wasMissing')}</p>
              <Shortfalls of={outcome.shortfalls} />
            </div>
          )}
        </div>
      ) : (
        <div>
          <h3>{t('proposal.ifClosedNow')}</h3>
          {ballot.shortfalls.length === 0 ? (
            <p className="flush">{t('proposal.wouldAdopt')}</p>
          ) : (
            <>
              <p className="flush">{t('proposal.wouldNot')}</p>
              <Shortfalls of={ballot.shortfalls} />
            </>
          )}
        </div>
      )}
      {outcome === undefined && you.keeper && (
        <Writable quiet>
          <div className="row no-print">
            <Button variant={ballot.shortfalls.length === 0 ? 'filled' : 'default'} onClick={() => setEnding('adopted')}>
              {t('proposal.adopt')}
            </Button>
            <Button variant="default" onClick={() => setEnding('not-adopted')}>
              {t('proposal.notAdopt')}
            </Button>
            <Button variant="default" onClick={() => setEnding('withdrawn')}>
              {t('proposal.withdraw')}
            </Button>
          </div>
        </Writable>
      )}
      {ending && <OutcomeDialog proposal={proposal} ending={ending} onClose={() => setEnding(undefined)} />}
    </section>
  );
}
