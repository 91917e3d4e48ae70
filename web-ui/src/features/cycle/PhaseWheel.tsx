import { arc } from 'd3-shape';
import type { Cycle } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { phasesOf } from './cycles.model';
import type { Sector } from './wheel.layout';
import { middle, rings, SIZE } from './wheel.layout';

const shape = arc<Sector>().padAngle(0.035).padRadius(150).cornerRadius(6);

/** The four phases as quarters of a ring, earlier cycles as thin rings within it. All that it shows stands in the list beside it. */
export function PhaseWheel({ cycle, earlier }: { cycle: Cycle; earlier: readonly Cycle[] }) {
  const t = useTexts('cycle');
  const [own = [], ...before] = rings(phasesOf(cycle), earlier.map(phasesOf));
  return (
    <svg viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`} className="phase-wheel" aria-hidden="true">
      {own.map((sector) => {
        const { x, y } = middle(sector);
        return (
          <g key={sector.phase} data-state={sector.state} className="phase-sector">
            <path d={shape(sector) ?? ''} />
            <text x={x} y={y} dy="0.36em" textAnchor="middle">
              {sector.phase}
            </text>
          </g>
        );
      })}
      {before.flat().map((sector) => (
        <path
          key={`${sector.outerRadius.toString()} ${sector.phase.toString()}`}
          d={shape(sector) ?? ''}
          data-state={sector.state}
          className="phase-earlier"
        />
      ))}
      <text className="phase-word" textAnchor="middle" dy="-1.1em">
        {t('wheel.cycle')}
      </text>
      <text className="phase-number" textAnchor="middle" dy="0.62em">
        {cycle.number}
      </text>
    </svg>
  );
}
