import type { ReactNode } from 'react';
import type { EvaluationView } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { daysInWords, shortDay } from '@/shared/time/format';
import { useSeats } from '@/shared/useSeats';
import { Questions } from './Questions';
import { useEvaluationWords, useLicence } from './words';

/** How it was asked, of whom, and by what right. */
export function Facts({ evaluation }: { evaluation: EvaluationView }) {
  const t = useTexts('evaluation');
  const language = useLanguage();
  const seats = useSeats();
  const licence = useLicence();
  const { instrumentOf, answersOf } = useEvaluationWords();
  const { asked, audience, on, answerBy, closedOn, recordedBy, askedMembers = [] } = evaluation;
  const facts: [string, ReactNode][] = [
    [t('fact.instrument'), `${instrumentOf(evaluation)}${asked && asked.version > 1 ? `, ${t('fact.version', { version: asked.version })}` : ''}`],
    [t('fact.source'), asked?.source],
    [t('fact.licence'), asked && licence(asked.licence)],
    [t('fact.period'), answerBy === undefined ? undefined : daysInWords(on, answerBy, language, true)],
    [t('fact.on'), answerBy === undefined ? shortDay(on, language) : undefined],
    [t('fact.closed'), closedOn && shortDay(closedOn, language)],
    [t('fact.audience'), audience && t(`fact.${audience}`)],
    [t('fact.answers'), answersOf(evaluation)],
    [t('fact.recordedBy'), recordedBy && seats.fullNameOf(recordedBy)],
    [t('fact.anonymity'), asked && t('fact.anonymous')],
  ];
  return (
    <section className="card" aria-labelledby="facts">
      <h2 id="facts">{t('fact.title')}</h2>
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== undefined && value !== '')
          .map(([name, value]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {asked && (
        <details className="folded">
          <summary>{t('fact.questions')}</summary>
          <Questions of={asked} />
        </details>
      )}
      {askedMembers.length > 0 && (
        <details className="folded">
          <summary>{t('fact.asked')}</summary>
          <ul className="plain">
            {askedMembers.map((member) => (
              <li key={member}>{seats.fullNameOf(member)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
