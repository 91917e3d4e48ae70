import { marks, onSpoke, outline, shareOf } from './charts.model';
import type { Axis, Scale } from './results.model';

const RADIUS = 100;
const MARGIN = 34;
/** The first mark of a scale is a small outline and no point, so that low values still have a shape. */
const MIDDLE = 14;

interface Props {
  axes: readonly Axis[];
  scale: Scale;
  told: string;
  number: (value: number) => string;
}

/** Values on spokes around a middle, numbered as in the table beside it; of three it is a triangle. */
export function Radar({ axes, scale, told, number }: Props) {
  const along = (value: number) => MIDDLE + shareOf(value, scale) * (RADIUS - MIDDLE);
  const size = RADIUS + MARGIN;
  const steps = marks(scale);
  return (
    <svg className="radar" viewBox={`${-size} ${-size} ${2 * size} ${2 * size}`} role="img" aria-label={told}>
      {steps.map((step) => (
        <path key={step} d={outline(axes.map(() => along(step)))} className="radar-ring" />
      ))}
      {axes.map(({ key }, place) => {
        const end = onSpoke(place, axes.length, RADIUS);
        return <line key={key} x2={end.x} y2={end.y} className="radar-ring" />;
      })}
      <path d={outline(axes.map(({ value }) => along(value)))} className="radar-shape" />
      {steps.map((step) => (
        <text key={step} x={5} y={-along(step)} className="chart-mark" dominantBaseline="central">
          {number(step)}
        </text>
      ))}
      {axes.map(({ key, value }, place) => {
        const point = onSpoke(place, axes.length, along(value));
        const name = onSpoke(place, axes.length, RADIUS + MARGIN / 2);
        return (
          <g key={key}>
            <circle cx={point.x} cy={point.y} r={4.5} className="chart-point" />
            <circle cx={name.x} cy={name.y} r={11} className="radar-number" />
            <text x={name.x} y={name.y} className="radar-name" textAnchor="middle" dominantBaseline="central">
              {place + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
