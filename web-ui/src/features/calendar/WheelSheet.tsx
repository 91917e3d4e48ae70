import type { Ref } from 'react';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { daysInWords } from '@/shared/time/format';
import { ON_PAPER } from './ink';
import { useLegend } from './Legend';
import { lettersIn, sheetOf, wrapped } from './sheet.layout';
import type { WheelLayout } from './wheel.layout';
import { MONTHS_OUTER } from './wheel.layout';
import { Hatch, MarkShape, WheelFace } from './WheelDrawing';
import type { CalendarWords } from './words';
import type { Year } from './year.model';
import { firstOf, keyLines, lastOf } from './year.model';

interface Props {
  ref: Ref<SVGSVGElement>;
  title: string;
  year: Year;
  layout: WheelLayout;
  words: CalendarWords;
  monthNames: readonly string[];
  day: Day;
  dayTold: string;
}

const HEIGHT = 2 * (MONTHS_OUTER + 20);
const WIDTH = HEIGHT * Math.SQRT2;
const KEY_LEFT = HEIGHT + 14;
const TITLE_SIZE = 25;
const LEGEND_STEP = 21;

/** The wheel with its key on one sheet, in the shape of A3 and A4: what is printed and what is saved as a picture. */
export function WheelSheet({ ref, title, year, layout, words, monthNames, day, dayTold }: Props) {
  const t = useTexts('calendar');
  const language = useLanguage();
  const ink = ON_PAPER;
  // On the sheet nothing is pointed at, so no preparation is drawn.
  const legend = useLegend().filter(({ key }) => key !== 'preparation');
  const inYear = day >= firstOf(year.year) && day <= lastOf(year.year);
  const places = new Map(layout.bands.map(({ ring }, place) => [ring.id, place]));
  const drawn = [...layout.marks].sort((one, other) => Number(one.shape !== 'stretch') - Number(other.shape !== 'stretch'));
  const groups = year.rings.map((ring, place) => ({
    heading: `${ring.letter}  ${words.ringName(ring)}`,
    colour: ink.ring(ring, place),
    lines: keyLines(year.happenings, ring.id).map(({ number, entry, happenings }) => ({
      number: number.toString(),
      text: words.titleOf({ entry }),
      about:
        happenings.length > 3
          ? t('times', { count: happenings.length })
          : happenings.map(({ occurrence }) => daysInWords(occurrence.start, occurrence.end, language)).join(', '),
    })),
  }));
  const headings = wrapped(title, lettersIn(WIDTH - KEY_LEFT - 24, TITLE_SIZE));
  const keyTop = 24 + headings.length * TITLE_SIZE * 1.3 + 8;
  const sheet = sheetOf(groups, WIDTH - KEY_LEFT - 24, HEIGHT - keyTop - 24);
  return (
    <svg
      ref={ref}
      className="wheel-sheet"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      fontFamily="'Figtree Variable', Figtree, system-ui, sans-serif"
      color={ink.dim}
      aria-hidden="true"
    >
      <title>{title}</title>
      <rect width={WIDTH} height={HEIGHT} fill={ink.paper} />
      <Hatch ink={ink} />
      <g transform={`translate(${HEIGHT / 2} ${HEIGHT / 2})`}>
        <WheelFace year={year} layout={layout} ink={ink} monthNames={monthNames} day={inYear ? day : undefined} dayTold={inYear ? dayTold : undefined} />
        {drawn.map((mark) => (
          <MarkShape
            key={mark.happening.key}
            mark={mark}
            disc={layout.disc}
            lane={layout.lane}
            colour={ink.ring(mark.happening.ring, places.get(mark.happening.ring.id) ?? 0)}
            ink={ink}
          />
        ))}
      </g>
      {legend.map(({ key: sign, text, drawn: marked }, place) => (
        <g key={sign} transform={`translate(14 ${HEIGHT - (legend.length - place) * LEGEND_STEP - 8})`}>
          <g transform="scale(0.8)">{marked}</g>
          <text x={27} y={14} fontSize={13} fill={ink.text}>
            {text}
          </text>
        </g>
      ))}
      {headings.map((line, place) => (
        <text key={line} x={KEY_LEFT} y={24 + (place + 0.8) * TITLE_SIZE * 1.3} fontSize={TITLE_SIZE} fontWeight={650} fill={ink.text}>
          {line}
        </text>
      ))}
      <g transform={`translate(${KEY_LEFT} ${keyTop})`} fontSize={sheet.size}>
        {sheet.lines.map((line) => (
          <g key={`${line.x} ${line.y}`}>
            {line.number !== undefined && (
              <text x={line.x + sheet.size * 1.6} y={line.y} textAnchor="end" fontWeight={650} fill={line.colour}>
                {line.number}
              </text>
            )}
            <text x={line.x + (line.heading ? 0 : sheet.size * 2.1)} y={line.y} fontWeight={line.heading ? 700 : 400} fill={line.heading ? line.colour : ink.text}>
              {line.text}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}
