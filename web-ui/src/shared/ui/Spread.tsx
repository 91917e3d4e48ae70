const COLUMN = 30;
const HEIGHT = 44;

interface Props {
  of: readonly { step: number; count: number }[];
  /** The same in words. */
  told: string;
}

/** How many gave each answer: columns with their number above and their step below. */
export function Spread({ of, told }: Props) {
  const most = Math.max(...of.map(({ count }) => count), 1);
  return (
    <svg className="spread" viewBox={`0 0 ${of.length * COLUMN} ${HEIGHT + 34}`} style={{ width: `${of.length * 2.1}rem` }} role="img" aria-label={told}>
      {of.map(({ step, count }, place) => {
        const height = (count / most) * HEIGHT;
        const middle = place * COLUMN + COLUMN / 2;
        return (
          <g key={step}>
            <rect x={place * COLUMN + 4} y={16 + HEIGHT - height} width={COLUMN - 8} height={height} className="bar-part" />
            <line x1={place * COLUMN + 4} x2={(place + 1) * COLUMN - 4} y1={16 + HEIGHT} y2={16 + HEIGHT} className="chart-line" />
            <text x={middle} y={12 + HEIGHT - height} className="chart-count" textAnchor="middle">
              {count}
            </text>
            <text x={middle} y={HEIGHT + 31} className="chart-mark" textAnchor="middle">
              {step}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
