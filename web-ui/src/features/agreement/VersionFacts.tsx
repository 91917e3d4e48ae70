import type { ReactNode } from 'react';
import type { Version } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { longDay } from '@/shared/time/format';
import { WordingText } from '@/shared/ui/Words';
import { useSeats } from '@/shared/useSeats';
import { useAgreementWords } from './words';

/** What the page of a proposal tells elsewhere. */
const TOLD_ELSEWHERE = ['rule', 'proposedOn', 'proposedBy'];

interface Props {
  version: Version;
  owner?: string;
  /** Without what stands at the head of a proposal and beside its outcome. */
  brief?: boolean;
}

/** On what terms a version was proposed or holds. */
export function VersionFacts({ version, owner, brief = false }: Props) {
  const t = useTexts('agreement');
  const language = useLanguage();
  const seats = useSeats();
  const { ruleName } = useAgreementWords();
  const day = (value: string | undefined) => value !== undefined && longDay(value, language);
  const { terms, rule } = version;
  const holds = version.state === 'in-force' || version.state === 'adopted';
  const facts: [string, ReactNode][] = [
    ['rule', ruleName(rule.name)],
    ['agreedOn', day(version.agreedOn)],
    ['proposedOn', version.agreedOn === undefined && day(version.proposedOn)],
    ['proposedBy', version.proposedBy !== undefined && seats.fullNameOf(version.proposedBy)],
    ['inForceFrom', version.inForceFrom !== version.agreedOn && day(version.inForceFrom ?? terms.inForceFrom)],
    ['review', day(version.nextReviewOn ?? terms.reviewOn)],
    ['expires', day(version.expiresOn ?? terms.expiresOn)],
    ['holds', holds && version.expiresOn === undefined && version.endsOn === undefined && t('fact.untilReplaced')],
    ['ends', day(version.endsOn)],
    ['endsBecause', version.ending?.because && <WordingText key="ending" of={version.ending.because} />],
    ['notice', terms.noticeDays !== undefined && t('fact.days', { count: terms.noticeDays })],
    ['comments', version.state === 'proposed' && day(version.commentsUntil)],
    ['owner', owner !== undefined && seats.fullNameOf(owner)],
    ['because', version.because && <WordingText key="because" of={version.because} />],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([name, value]) => value !== undefined && value !== false && !(brief && TOLD_ELSEWHERE.includes(name)))
        .map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{t(`fact.${name}` as never)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
