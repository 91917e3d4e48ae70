import { useTexts } from '@/shared/i18n/useTexts';
import type { Change } from '@/shared/seats';
import { histogram } from '@/shared/seats';
import type { Day } from '@/shared/time/days';
import { numberOf } from '@/shared/time/days';

const STRETCHES = 60;
const WIDTH = 1000;
const UP = 64;
const DOWN = 26;
const GAP = 2;

/** Those who joined stand above the line, those who left hang below it; the list beside it tells the same in words. */
export function ComingsAndGoings({ changes, first, last, day }: { changes: Change[]; first: Day; last: Day; day: Day }) {
  const t = useTexts('membership');
  const bars = histogram(changes, first, last, STRETCHES);
  const most = Math.max(1, ...bars.map((bar) => Math.max(bar.joined, bar.left)));
  const start = numberOf(first);
  const days = Math.max(numberOf(last) - start, 1);
  const at = (wanted: Day) => ((numberOf(wanted) - start) / days) * WIDTH;
  // The square root keeps one person visible beside the twenty of the founding day.
  const height = (count: number, room: number) => (count === 0 ? 0 : Math.max(5, Math.sqrt(count / most) * room));
  return (
    <svg
      className="comings"
      viewBox={`0 0 ${WIDTH} ${UP + DOWN + 2}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('timeBar.picture')}
    >
      <rect x={0} y={0} width={Math.max(at(day), 0)} height={UP + DOWN + 2} className="comings-past" />
      {bars.map((bar) => {
        const x = Math.min(at(bar.from), WIDTH - 6);
        const width = Math.max(Math.min(at(bar.to), WIDTH) - x - GAP, 4);
        const up = height(bar.joined, UP);
        const down = height(bar.left, DOWN);
        const ahead = bar.from > day;
        return (
          <g key={bar.from} className={ahead ? 'comings-ahead' : undefined}>
            {up > 0 && <rect x={x} y={UP - up} width={width} height={up} rx={2} className="comings-joined" />}
            {down > 0 && <rect x={x} y={UP + 2} width={width} height={down} rx={2} className="comings-left" />}
          </g>
        );
      })}
      <rect x={0} y={UP} width={WIDTH} height={1.5} className="comings-line" />
    </svg>
  );
}
