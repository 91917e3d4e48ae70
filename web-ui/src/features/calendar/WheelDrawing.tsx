import { arc } from 'd3-shape';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Day } from '@/shared/time/days';
import type { Ink } from './ink';
import type { Mark, WheelLayout } from './wheel.layout';
import { angleOf, INNER, MONTHS_OUTER, OUTER, pointAt } from './wheel.layout';
import type { Year } from './year.model';

interface Shape {
  innerRadius: number;
  outerRadius: number;
  startAngle: number;
  endAngle: number;
}

function sweep(shape: Shape, rounded = 0): string {
  return arc<Shape>().cornerRadius(rounded)(shape) ?? '';
}

/** The line along which a month's name is written; in the lower half it runs the other way, so that the name isn't upside down. */
function nameLine(from: number, to: number): string {
  const middle = (from + to) / 2;
  const below = Math.cos(middle) < 0;
  const radius = (OUTER + MONTHS_OUTER) / 2 + (below ? 6 : -6);
  const [start, end] = below ? [pointAt(to, radius), pointAt(from, radius)] : [pointAt(from, radius), pointAt(to, radius)];
  return `M${start.x},${start.y}A${radius},${radius},0,0,${below ? 0 : 1},${end.x},${end.y}`;
}

interface FaceProps {
  year: Year;
  layout: WheelLayout;
  ink: Ink;
  monthNames: readonly string[];
  /** The day to which the hand points, when it lies in the year. */
  day?: Day;
  dayTold?: string;
  /** Of a quarter alone, what stands in the middle goes into it. */
  quarter?: number;
}

/** What stands still: the rings with their letters, the months around them, and the hand. */
export function WheelFace({ year, layout, ink, monthNames, day, dayTold, quarter }: FaceProps) {
  const id = useId();
  const middle = middleOf(quarter);
  const hand = day === undefined ? undefined : angleOf(year.year, day, 0.5);
  return (
    <g aria-hidden="true">
      {layout.bands.map(({ ring, inner, outer }, place) => (
        <path
          key={ring.id}
          d={sweep({ innerRadius: inner, outerRadius: outer, startAngle: layout.sectors[0]?.from ?? 0, endAngle: layout.sectors.at(-1)?.to ?? 0 })}
          fill={ink.band}
          stroke={ink.ring(ring, place)}
          strokeOpacity={0.35}
          strokeWidth={1}
        />
      ))}
      {layout.sectors.map(({ month, from, to }) => {
        const [inside, outside] = [pointAt(from, INNER), pointAt(from, MONTHS_OUTER)];
        return (
          <g key={month}>
            <path
              d={sweep({ innerRadius: OUTER + 6, outerRadius: MONTHS_OUTER, startAngle: from, endAngle: to })}
              fill={ink.paper}
              stroke={ink.line}
            />
            <line x1={inside.x} y1={inside.y} x2={outside.x} y2={outside.y} stroke={ink.line} />
            <path id={`${id}m${month}`} d={nameLine(from, to)} fill="none" />
            <text fontSize={19} fontWeight={600} fill={ink.text} textAnchor="middle">
              <textPath href={`#${id}m${month}`} startOffset="50%">
                {monthNames[month - 1]}
              </textPath>
            </text>
          </g>
        );
      })}
      {layout.bands.map(({ ring, inner, outer }, place) => (
        <text
          key={ring.id}
          x={0}
          y={-(inner + outer) / 2}
          dy="0.35em"
          textAnchor="middle"
          fontSize={20}
          fontWeight={700}
          fill={ink.ring(ring, place)}
        >
          {ring.letter}
        </text>
      ))}
      <text x={middle.x} y={middle.y - (dayTold === undefined ? 0 : middle.size * 0.22)} dy="0.35em" textAnchor="middle" fontSize={middle.size} fontWeight={650} fill={ink.text}>
        {year.year}
      </text>
      {dayTold !== undefined && (
        <text x={middle.x} y={middle.y + middle.size * 0.66} textAnchor="middle" fontSize={middle.size * 0.39} fill={ink.dim}>
          {dayTold}
        </text>
      )}
      {hand !== undefined && <Hand angle={hand} ink={ink} />}
    </g>
  );
}

/** Where the year is written. */
function middleOf(quarter: number | undefined): { x: number; y: number; size: number } {
  if (quarter === undefined) {
    return { x: 0, y: 0, size: 54 };
  }
  return { x: quarter <= 2 ? 52 : -52, y: quarter === 1 || quarter === 4 ? -44 : 44, size: 34 };
}

function Hand({ angle, ink }: { angle: number; ink: Ink }) {
  const [from, to] = [pointAt(angle, INNER - 22), pointAt(angle, OUTER + 4)];
  const [left, right, tip] = [pointAt(angle - 0.014, MONTHS_OUTER + 6), pointAt(angle + 0.014, MONTHS_OUTER + 6), pointAt(angle, OUTER + 22)];
  return (
    <>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke={ink.hand} strokeWidth={2.5} strokeLinecap="round" />
      <path d={`M${left.x},${left.y}L${right.x},${right.y}L${tip.x},${tip.y}Z`} fill={ink.hand} />
    </>
  );
}

interface MarkProps {
  mark: Mark;
  disc: number;
  lane: number;
  colour: string;
  ink: Ink;
}

/** One time of something: filled when it is done, doubly outlined when it was moved, broken and struck out when cancelled. */
export function MarkShape({ mark, disc, lane, colour, ink }: MarkProps) {
  const { happening, shape, angle, radius, from, to } = mark;
  const { state } = happening.occurrence;
  const { x, y } = pointAt(angle, radius);
  const broken = state === 'cancelled' ? '3 3' : undefined;
  const external = happening.ring.external;
  const half = shape === 'tick' ? Math.max(disc * 0.28, 1.6) : disc;
  let parts: ReactNode = null;
  if (shape === 'stretch') {
    const thick = Math.min(lane * 0.62, disc * 1.5);
    parts = (
      <path
        d={sweep({ innerRadius: radius - thick / 2, outerRadius: radius + thick / 2, startAngle: from, endAngle: to }, external ? 0 : thick / 2)}
        fill={external ? `url(#${ink.hatch})` : colour}
        color={colour}
        fillOpacity={state === 'completed' || external ? 1 : state === 'cancelled' ? 0 : 0.28}
        stroke={colour}
        strokeWidth={1.4}
        strokeDasharray={broken}
      />
    );
  }
  if (shape === 'tick') {
    const [inside, outside] = [pointAt(angle, radius - disc * 0.62), pointAt(angle, radius + disc * 0.62)];
    return (
      <line x1={inside.x} y1={inside.y} x2={outside.x} y2={outside.y} stroke={colour} strokeWidth={half * 1.3} strokeLinecap="round" strokeDasharray={state === 'cancelled' ? '2 3' : undefined} />
    );
  }
  const filled = state === 'completed';
  return (
    <>
      {parts}
      {external ? (
        <rect x={x - half * 0.9} y={y - half * 0.9} width={half * 1.8} height={half * 1.8} rx={2} fill={filled ? colour : ink.paper} stroke={colour} strokeWidth={2} strokeDasharray={broken} />
      ) : (
        <circle cx={x} cy={y} r={half} fill={filled ? colour : ink.paper} stroke={colour} strokeWidth={2.2} strokeDasharray={broken} />
      )}
      {state === 'moved' && <circle cx={x} cy={y} r={Math.max(half - 3.4, 1)} fill="none" stroke={colour} strokeWidth={1.2} />}
      {mark.numbered && (
        <text x={x} y={y} dy="0.36em" textAnchor="middle" fontSize={half * (happening.number > 99 ? 0.85 : 1.12)} fontWeight={650} fill={filled ? ink.paper : ink.text}>
          {happening.number}
        </text>
      )}
      {state === 'cancelled' && <line x1={x - half} y1={y + half} x2={x + half} y2={y - half} stroke={colour} strokeWidth={2} />}
    </>
  );
}

/** The hatching of stretches that others decide about. */
export function Hatch({ ink }: { ink: Ink }) {
  return (
    <defs>
      <pattern id={ink.hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} y1={0} x2={0} y2={6} stroke={ink.dim} strokeWidth={2.6} strokeOpacity={0.6} />
      </pattern>
    </defs>
  );
}
