import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef, useState } from 'react';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { plusDays } from '@/shared/time/days';
import { longDay } from '@/shared/time/format';
import type { Ink } from './ink';
import { angleAt, angleOf, dayAtAngle, pointAt, viewBoxOf } from './wheel.layout';
import type { Mark, WheelLayout } from './wheel.layout';
import { entrance, stepOf, walk } from './wheel.walk';
import { Hatch, MarkShape, WheelFace } from './WheelDrawing';
import type { CalendarWords } from './words';
import type { Happening, Year } from './year.model';
import { firstOf, lastOf } from './year.model';

interface Props {
  year: Year;
  layout: WheelLayout;
  words: CalendarWords;
  ink: Ink;
  monthNames: readonly string[];
  day: Day;
  dayTold: string;
  quarter: number | undefined;
  /** The key of what is open. */
  open: string;
  mayMove: (happening: Happening) => boolean;
  onOpen: (happening: Happening) => void;
  onMove: (happening: Happening, to: Day) => void;
}

interface Moving {
  key: string;
  to: Day;
}

/** The year as a wheel, to walk through by the arrow keys; what one may move can be dragged or pushed along its ring. */
export function Wheel(props: Props) {
  const { year, layout, words, ink, monthNames, day, dayTold, quarter, open, mayMove, onOpen, onMove } = props;
  const t = useTexts('calendar');
  const language = useLanguage();
  const picture = useRef<SVGSVGElement>(null);
  const pressed = useRef<string>(undefined);
  const [at, setAt] = useState<string>();
  const [pointed, setPointed] = useState<string>();
  const [moving, setMoving] = useState<Moving>();
  const [told, setTold] = useState('');
  const { happenings } = year;
  const current = happenings.find(({ key }) => key === at) ?? happenings.find(({ key }) => key === open) ?? entrance(year, day);
  const shown = happenings.find(({ key }) => key === pointed) ?? (at === undefined ? undefined : current);
  const inYear = day >= firstOf(year.year) && day <= lastOf(year.year);
  const places = new Map(layout.bands.map(({ ring }, place) => [ring.id, place]));

  const focus = (happening: Happening) => {
    setAt(happening.key);
    picture.current?.querySelector<SVGGElement>(`[data-key="${happening.key}"]`)?.focus();
  };
  const tell = (next: Moving | undefined) => {
    setMoving(next);
    setTold(next === undefined ? t('wheel.moveDropped') : t('wheel.moveTo', { day: longDay(next.to, language) }));
  };
  const push = (happening: Happening, days: number) => {
    const from = moving?.key === happening.key ? moving.to : happening.occurrence.start;
    const to = plusDays(from, days);
    if (to >= firstOf(year.year) && to <= lastOf(year.year)) {
      tell({ key: happening.key, to });
    }
  };
  const finish = (happening: Happening) => {
    if (moving?.key === happening.key && moving.to !== happening.occurrence.start) {
      onMove(happening, moving.to);
      setMoving(undefined);
      setTold('');
    } else {
      onOpen(happening);
    }
  };
  const onKeyDown = (event: KeyboardEvent, happening: Happening) => {
    const step = stepOf(event.key);
    if (event.shiftKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      if (mayMove(happening)) {
        push(happening, event.key === 'ArrowRight' ? 1 : -1);
      }
    } else if (event.key === 'Enter' || event.key === ' ') {
      finish(happening);
    } else if (event.key === 'Escape' && moving !== undefined) {
      tell(undefined);
    } else if (step !== undefined) {
      setMoving(undefined);
      setTold('');
      focus(walk(year, happening, step));
    } else {
      return;
    }
    event.preventDefault();
  };
  const dayUnder = (event: PointerEvent): Day | undefined => {
    const matrix = picture.current?.getScreenCTM();
    if (!matrix) {
      return undefined;
    }
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    return dayAtAngle(year.year, angleAt(x, y));
  };
  const onDrag = (event: PointerEvent, happening: Happening) => {
    const to = dayUnder(event);
    if (pressed.current === happening.key && to !== undefined && mayMove(happening)) {
      const grabbed = to !== happening.occurrence.start || moving !== undefined;
      if (grabbed) {
        tell({ key: happening.key, to });
      }
    }
  };
  const ghost = moving === undefined ? undefined : layout.marks.find((mark) => mark.happening.key === moving.key);
  const drawn = [...layout.marks].sort((one, other) => Number(one.shape !== 'stretch') - Number(other.shape !== 'stretch'));
  const drawOne = (mark: Mark) => {
    const { happening } = mark;
    const place = places.get(happening.ring.id) ?? 0;
    const { x, y } = pointAt(mark.angle, mark.radius);
    return (
      <g
        key={happening.key}
        className="wheel-mark"
        data-key={happening.key}
        data-movable={mayMove(happening)}
        role="option"
        aria-selected={happening.key === open}
        aria-label={words.markOf(happening)}
        tabIndex={happening.key === current?.key ? 0 : -1}
        onFocus={() => setAt(happening.key)}
        onPointerEnter={() => setPointed(happening.key)}
        onPointerLeave={() => setPointed(undefined)}
        onPointerDown={(event) => {
          pressed.current = happening.key;
          if (mayMove(happening) && event.pointerType === 'mouse') {
            event.currentTarget.setPointerCapture(event.pointerId);
          }
        }}
        onPointerMove={(event) => event.pointerType === 'mouse' && onDrag(event, happening)}
        onPointerUp={() => {
          if (pressed.current === happening.key) {
            finish(happening);
          }
          pressed.current = undefined;
        }}
        onPointerCancel={() => {
          pressed.current = undefined;
          setMoving(undefined);
        }}
        onKeyDown={(event) => onKeyDown(event, happening)}
      >
        <circle className="wheel-halo" cx={x} cy={y} r={layout.disc + 5} />
        <MarkShape mark={mark} disc={layout.disc} lane={layout.lane} colour={ink.ring(happening.ring, place)} ink={ink} />
      </g>
    );
  };
  return (
    <figure className="wheel-figure">
      <svg ref={picture} className="wheel" viewBox={viewBoxOf(quarter)} style={{ color: ink.dim }}>
        <Hatch ink={ink} />
        <WheelFace year={year} layout={layout} ink={ink} monthNames={monthNames} day={inYear ? day : undefined} dayTold={inYear ? dayTold : undefined} quarter={quarter} />
        <g role="listbox" aria-label={t('wheel.label', { year: year.year })} aria-describedby="wheel-help">
          {drawn.map(drawOne)}
        </g>
        {shown && <Preparation happening={shown} layout={layout} year={year} ink={ink} colour={ink.ring(shown.ring, places.get(shown.ring.id) ?? 0)} />}
        {moving && ghost && <Ghost year={year} mark={ghost} to={moving.to} disc={layout.disc} ink={ink} />}
      </svg>
      <figcaption className="wheel-caption" aria-hidden="true">
        {told !== '' ? told : shown ? <Told happening={shown} words={words} /> : <span className="dim">{t('wheel.caption')}</span>}
      </figcaption>
      <p className="for-ears" role="status">
        {told}
      </p>
    </figure>
  );
}

function Told({ happening, words }: { happening: Happening; words: CalendarWords }) {
  const t = useTexts('calendar');
  const note = words.noteOf(happening);
  return (
    <>
      <strong>
        {happening.number}. {words.titleOf(happening)}
      </strong>{' '}
      {words.whenOf(happening)} · {words.ringName(happening.ring)} · {t(`state.${happening.occurrence.state}`)}
      {note !== '' && ` · ${note}`}
    </>
  );
}

interface PreparationProps {
  happening: Happening;
  layout: WheelLayout;
  year: Year;
  ink: Ink;
  colour: string;
}

/** The days on which the thing in view is to be prepared, on its own circle. */
function Preparation({ happening, layout, year, ink, colour }: PreparationProps) {
  const mark = layout.marks.find((each) => each.happening.key === happening.key);
  const days = happening.occurrence.preparation.filter((each) => each >= firstOf(year.year) && each <= lastOf(year.year));
  return (
    <g aria-hidden="true" pointerEvents="none">
      {mark &&
        days.map((each) => {
          const { x, y } = pointAt(angleOf(year.year, each, 0.5), mark.radius);
          const size = Math.max(layout.disc * 0.6, 4);
          return <path key={each} d={`M${x},${y - size}L${x + size},${y}L${x},${y + size}L${x - size},${y}Z`} fill={ink.paper} stroke={colour} strokeWidth={2} />;
        })}
    </g>
  );
}

function Ghost({ year, mark, to, disc, ink }: { year: Year; mark: Mark; to: Day; disc: number; ink: Ink }) {
  const { x, y } = pointAt(angleOf(year.year, to, 0.5), mark.radius);
  return (
    <g aria-hidden="true" pointerEvents="none">
      <circle cx={x} cy={y} r={disc + 3} fill={ink.paper} fillOpacity={0.88} stroke={ink.hand} strokeWidth={3} strokeDasharray="5 3" />
      <text x={x} y={y} dy="0.36em" textAnchor="middle" fontSize={disc * 1.1} fontWeight={700} fill={ink.hand}>
        {mark.happening.number}
      </text>
    </g>
  );
}
