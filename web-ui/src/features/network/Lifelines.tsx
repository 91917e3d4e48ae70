import type { NetworkCard } from '@/shared/api/types';
import { useLanguage, useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { numberOf } from '@/shared/time/days';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { ASPECTS, spansOf } from './assessments';

/** The assessments as bands along the network's life, up to the day that is shown. */
export function Lifelines({ card, day }: { card: NetworkCard; day: Day }) {
  const t = useTexts('network');
  const language = useLanguage();
  const word = useVocabulary();
  const { today } = useClock();
  const first = numberOf(card.initiatedOn);
  const days = Math.max(numberOf(today) - first, 1);
  const at = (each: Day) => `${(Math.min(Math.max((numberOf(each) - first) / days, 0), 1) * 100).toFixed(2)}%`;
  return (
    <div className="lifelines" role="img" aria-label={t('picture')}>
      {ASPECTS.map((aspect) => (
        <div key={aspect} className="lifeline">
          <span className="small dim">{word('aspect', aspect)}</span>
          <div className="lifeline-track">
            {spansOf(card.assessments, aspect, day).map((span, place) => (
              <span
                key={span.entryId}
                className="lifeline-band"
                data-shade={place % 3}
                style={{ left: at(span.on), right: `calc(100% - ${at(span.to ?? day)})` }}
              >
                <span>{word(aspect, span.value)}</span>
              </span>
            ))}
          </div>
        </div>
      ))}
      <div className="between small dim">
        <span>{shortDay(card.initiatedOn, language)}</span>
        <span>{shortDay(today, language)}</span>
      </div>
    </div>
  );
}
