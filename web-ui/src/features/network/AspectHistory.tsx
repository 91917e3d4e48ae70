import { useState } from 'react';
import type { Aspect, Assessment } from '@/shared/api/types';
import { useLanguage, useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { CorrectEntry } from '@/shared/record/CorrectEntry';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { WordingText } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import type { AssessedSpan } from './assessments';
import { spansOf } from './assessments';

function Assessed({ span }: { span: AssessedSpan }) {
  const t = useTexts('network');
  const shared = useTexts('shared');
  const language = useLanguage();
  const word = useVocabulary();
  const [correcting, setCorrecting] = useState(false);
  const value = word(span.aspect, span.value);
  const from = shortDay(span.on, language);
  const dates =
    span.to === undefined ? t('from', { day: from }) : t('span', { from, to: shortDay(span.to, language) });
  return (
    <li className="assessed" data-holds={span.to === undefined}>
      <p className="flush">
        <strong>{value}</strong>
      </p>
      <p className="flush small dim">{dates}</p>
      {span.to === undefined && <p className="flush small">{word(`${span.aspect}Meaning`, span.value)}</p>}
      {span.because && (
        <p className="reason">
          <WordingText of={span.because} />
        </p>
      )}
      <Writable quiet>
        <button
          type="button"
          className="plain-button small no-print"
          aria-expanded={correcting}
          onClick={() => setCorrecting(!correcting)}
        >
          {shared('history.correct')}
          <span className="for-ears">: {value}</span>
        </button>
        {correcting && (
          <CorrectEntry entryId={span.entryId} place="" sentence={`${value}, ${dates}.`} />
        )}
      </Writable>
    </li>
  );
}

/** What was held of one aspect, the newest first, each with its reason. */
export function AspectHistory({ aspect, assessments }: { aspect: Aspect; assessments: Assessment[] }) {
  const t = useTexts('network');
  const word = useVocabulary();
  const { day } = useClock();
  const spans = spansOf(assessments, aspect, day).reverse();
  return (
    <section aria-labelledby={`aspect-${aspect}`}>
      <h3 id={`aspect-${aspect}`}>{word('aspect', aspect)}</h3>
      {spans.length === 0 && <p className="dim flush">{t('none')}</p>}
      <ol className="plain assessed-list">
        {spans.map((span) => (
          <Assessed key={span.entryId} span={span} />
        ))}
      </ol>
    </section>
  );
}
