import type { ReactNode } from 'react';
import type { MeetingView } from '@/shared/api/types';
import { useLanguage, useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { shortDay } from '@/shared/time/format';
import { PageLink } from '@/shared/ui/PageLink';
import { WordingText, Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { LateMark } from './LateMark';
import { PromiseLine } from './PromiseLine';
import { useMeetingWords } from './words';

/** How the meeting is planned, and what went before and after it. */
export function Facts({ meeting }: { meeting: MeetingView }) {
  const t = useTexts('meeting');
  const word = useVocabulary();
  const language = useLanguage();
  const network = useNetworkId();
  const words = useMeetingWords();
  const { summary, plan, steps, next } = meeting;
  const changed = steps.filter(({ kind }) => kind === 'replanned');
  const held = steps.find(({ kind }) => kind === 'held');
  const facts: [string, ReactNode][] = [
    [t('fact.form'), t(`form.${summary.form}`)],
    [t('fact.mode'), words.modeOf(summary.mode)],
    [t('fact.place'), summary.place],
    [
      t('fact.link'),
      plan.link !== undefined && (
        <a href={plan.link} className="link" target="_blank" rel="noreferrer">
          {plan.link}
        </a>
      ),
    ],
    [t('fact.languages'), plan.languages.map((each) => word('language', each)).join(', ')],
    [
      t('fact.facilitators'),
      plan.facilitators.length > 0 && (
        <ul className="plain">
          {plan.facilitators.map((seat) => (
            <li key={seat.memberId}>{words.seatOf(seat)}</li>
          ))}
        </ul>
      ),
    ],
    [t('fact.chair'), plan.chair && words.seatOf(plan.chair)],
    [t('fact.secretary'), plan.secretary && words.seatOf(plan.secretary)],
    [
      t('fact.next'),
      next && (
        <PageLink to={paths.meeting(network, next.meetingId)}>
          <Words of={next.title} />
        </PageLink>
      ),
    ],
    [
      t('fact.changed'),
      changed.length > 0 && (
        <ul className="plain">
          {changed.map(({ recorded, because }) => (
            <li key={recorded.entryId}>
              {shortDay(recorded.on, language)}
              {because && (
                <span className="block small dim">
                  <WordingText of={because} />
                </span>
              )}
            </li>
          ))}
        </ul>
      ),
    ],
  ];
  return (
    <section className="card" aria-labelledby="facts">
      <h2 id="facts">{t('fact.title')}</h2>
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== undefined && value !== false && value !== '')
          .map(([name, value]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <LateMark of={held?.recorded} />
    </section>
  );
}

/** What of the network's other matters came up at it: agreements, the minutes of earlier meetings, earlier promises. */
export function CameUp({ meeting }: { meeting: MeetingView }) {
  const t = useTexts('meeting');
  const network = useNetworkId();
  const { agreements, approvedHere, takenUp, summary } = meeting;
  return (
    <>
      {agreements.length + approvedHere.length > 0 && (
        <section className="card" aria-labelledby="came-up">
          <h2 id="came-up">{t('cameUp.title')}</h2>
          <ul className="plain came-up">
            {agreements.map(({ entryId, kind, agreementId, proposalId, title, version }) => (
              <li key={entryId}>
                <PageLink to={kind === 'adopted' ? paths.proposal(network, proposalId) : paths.agreement(network, agreementId)}>
                  <Words of={title} />
                </PageLink>
                <span className="block small dim">{t(`cameUp.${kind}`, { version: version ?? 1 })}</span>
              </li>
            ))}
            {approvedHere.map(({ meetingId, title, version }) => (
              <li key={`${meetingId} ${version}`}>
                <PageLink to={paths.meeting(network, meetingId)} search={{ tab: 'minutes' }}>
                  <Words of={title} />
                </PageLink>
                <span className="block small dim">{t('cameUp.approved')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {takenUp.length > 0 && (
        <section className="card" aria-labelledby="taken-up">
          <h2 id="taken-up">{t('cameUp.promises')}</h2>
          <ul className="plain promise-list">
            {takenUp.map((promise) => (
              <PromiseLine key={promise.id} promise={promise} here={summary.id} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
