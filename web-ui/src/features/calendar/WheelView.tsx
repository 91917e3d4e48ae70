import { Button, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { daysInWords } from '@/shared/time/format';
import { useFilters } from '@/shared/useFilters';
import { Legend } from './Legend';
import { RingKey } from './RingKey';
import { useInk } from './RingSign';
import { Wheel } from './Wheel';
import { wheelOf } from './wheel.layout';
import { WheelSheet } from './WheelSheet';
import { monthName } from './when';
import type { CalendarWords } from './words';
import type { Happening, Year, YearRing } from './year.model';

interface Props {
  year: Year;
  words: CalendarWords;
  title: string;
  day: Day;
  isToday: boolean;
  open: string;
  mayMove: (happening: Happening) => boolean;
  actionsOf: (ring: YearRing) => ReactNode;
  onOpen: (happening: Happening) => void;
  onMove: (happening: Happening, to: Day) => void;
}

const QUARTERS = [1, 2, 3, 4];

function save(picture: SVGSVGElement, name: string): void {
  const text = new XMLSerializer().serializeToString(picture);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The wheel with its key, as a whole or, where there is little room, a quarter at a time. */
export function WheelView({ year, words, title, day, isToday, open, mayMove, actionsOf, onOpen, onMove }: Props) {
  const t = useTexts('calendar');
  const language = useLanguage();
  const sheet = useRef<SVGSVGElement>(null);
  const small = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const { values, set } = useFilters(['quarter']);
  const ink = useInk();
  const layout = wheelOf(year);
  const monthNames = Array.from({ length: 12 }, (_, place) => monthName(place + 1, language));
  const ofDay = Math.ceil(Number(day.slice(5, 7)) / 3);
  const byDevice = small ? ofDay.toString() : 'whole';
  const part = values.quarter === '' ? byDevice : values.quarter;
  const quarter = QUARTERS.find((each) => each.toString() === part);
  const dayTold = t(isToday ? 'today' : 'onDay', { day: daysInWords(day, day, language) });
  const drawing = { year, layout, words, monthNames, day, dayTold };
  return (
    <>
      <div className="wheel-view">
        <section className="card wheel-card" aria-label={t('view.wheel')}>
          <SegmentedControl
            className="wheel-part no-print"
            aria-label={t('wheel.part')}
            fullWidth
            value={part}
            onChange={(value) => set({ quarter: value === byDevice ? undefined : value })}
            data={[{ value: 'whole', label: t('wheel.whole') }, ...QUARTERS.map((each) => ({ value: each.toString(), label: `${each * 3 - 2}–${each * 3}` }))]}
          />
          <Wheel {...drawing} ink={ink} quarter={quarter} open={open} mayMove={mayMove} onOpen={onOpen} onMove={onMove} />
          <details className="small dim">
            <summary>{t('wheel.keyboard')}</summary>
            <p id="wheel-help" className="flush">
              {t(year.happenings.some(mayMove) ? 'wheel.help' : 'wheel.helpRead')}
            </p>
          </details>
          <div className="row no-print">
            <Button
              variant="default"
              leftSection={<IconDownload size={18} aria-hidden />}
              onClick={() => sheet.current && save(sheet.current, `${t('wheel.file')}-${year.year}.svg`)}
            >
              {t('wheel.svg')}
            </Button>
            <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()} className="wrapping">
              {t('wheel.print')}
            </Button>
            <span className="small dim">{t('wheel.printHelp')}</span>
          </div>
        </section>
        <section className="card" aria-labelledby="wheel-key">
          <h2 id="wheel-key">{t('wheel.key')}</h2>
          <RingKey year={year} words={words} entries actionsOf={actionsOf} onOpen={onOpen} />
          <Legend />
        </section>
      </div>
      {/* A wheel is as wide as it is high, and its key stands beside it. */}
      <style>{'@page { size: landscape; margin: 8mm; } @media print { .page-head { display: none; } .shell { min-height: 0; } }'}</style>
      <WheelSheet ref={sheet} title={title} {...drawing} />
    </>
  );
}
