import { useLanguage } from '@/shared/i18n/useTexts';
import { shortDay } from '@/shared/time/format';
import type { Dated, Frame } from './charts.model';
import { at, marks, path, years } from './charts.model';
import type { Scale } from './results.model';

const WIDTH = 330;
const HEIGHT = 130;
const LEFT = 42;
const RIGHT = 18;
const TOP = 16;
const BELOW = 26;

interface Line {
  name: string;
  value: number;
}

interface Props {
  points: readonly Dated[];
  scale: Scale;
  told: string;
  number: (value: number) => string;
  /** Values that do not change with time, such as a target: dashed, and named. */
  lines?: readonly Line[];
}

/** How one number went over time, with its value at the beginning and at the end. */
export function LineChart({ points, scale, told, number, lines = [] }: Props) {
  const language = useLanguage();
  const [first, last] = [points[0]?.on ?? '', points.at(-1)?.on ?? ''];
  const lone = first === last;
  const frame: Frame = { first, last, width: WIDTH, height: HEIGHT, scale };
  const places = points.map((point) => ({ point, ...at(point, frame) }));
  return (
    <svg className="line-chart" viewBox={`${-LEFT} ${-TOP} ${LEFT + WIDTH + RIGHT} ${TOP + HEIGHT + BELOW}`} role="img" aria-label={told}>
      {marks(scale, 5).map((mark) => {
        const { y } = at({ on: first, value: mark }, frame);
        return (
          <g key={mark}>
            <line x2={WIDTH} y1={y} y2={y} className="chart-line" />
            <text x={-10} y={y} className="chart-mark" textAnchor="end" dominantBaseline="central">
              {number(mark)}
            </text>
          </g>
        );
      })}
      {years(first, last).map((day) => {
        const { x } = at({ on: day, value: scale.from }, frame);
        return <line key={day} x1={x} x2={x} y1={HEIGHT} y2={HEIGHT + 6} className="chart-line" />;
      })}
      {lines.map(({ name, value }) => {
        const { y } = at({ on: first, value }, frame);
        return (
          <g key={name}>
            <line x2={WIDTH} y1={y} y2={y} className="chart-level" />
            <text x={WIDTH / 2} y={y - 4} className="chart-mark" textAnchor="middle">
              {name} {number(value)}
            </text>
          </g>
        );
      })}
      <path d={path(places)} className="chart-trend" />
      {places.map(({ point, x, y }, place) => (
        <g key={`${point.on} ${place}`}>
          <circle cx={x} cy={y} r={4.5} className="chart-point" />
          {(place === 0 || place === places.length - 1) && (
            <text x={x} y={y < 14 ? y + 18 : y - 9} className="chart-count" textAnchor={lone ? 'middle' : place === 0 ? 'start' : 'end'}>
              {number(point.value)}
            </text>
          )}
        </g>
      ))}
      <text x={lone ? WIDTH / 2 : 0} y={HEIGHT + 22} className="chart-mark" textAnchor={lone ? 'middle' : 'start'}>
        {shortDay(first, language)}
      </text>
      {!lone && (
        <text x={WIDTH} y={HEIGHT + 22} className="chart-mark" textAnchor="end">
          {shortDay(last, language)}
        </text>
      )}
    </svg>
  );
}
