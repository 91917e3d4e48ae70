import { ActionIcon, Slider } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import type { Change } from '@/shared/seats';
import { changeAfter, changeBefore } from '@/shared/seats';
import type { Day } from '@/shared/time/days';
import { dayAt, numberOf, plusMonths } from '@/shared/time/days';
import { longDay, shortDay } from '@/shared/time/format';
import { DayField } from '@/shared/ui/DayField';
import { usePlainText } from '@/shared/ui/Words';
import { ComingsAndGoings } from './ComingsAndGoings';

const STEP_MILLISECONDS = 1_100;

interface Props {
  changes: Change[];
  first: Day;
  last: Day;
  day: Day;
  members: number;
  /** While the thumb moves: shown here, not yet in the address. */
  onSlide: (day: Day) => void;
  onSettle: (day: Day) => void;
}

/** The network's life as a line to move along: everyone who came and went, and the day that is shown. */
export function TimeBar({ changes, first, last, day, members, onSlide, onSettle }: Props) {
  const t = useTexts('membership');
  const language = useLanguage();
  const plain = usePlainText();
  const [playing, setPlaying] = useState(false);
  const before = changeBefore(changes, day);
  const after = changeAfter(changes, day);
  const next = after ?? (day < last ? last : undefined);
  const within = (wanted: Day) => (wanted < first ? first : wanted > last ? last : wanted);

  useEffect(() => {
    if (!playing) {
      return;
    }
    const timer = setTimeout(() => {
      if (next === undefined) {
        setPlaying(false);
        onSettle(day);
      } else {
        onSlide(next);
      }
    }, STEP_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [playing, next, day, onSlide, onSettle]);

  const togglePlay = () => {
    if (playing) {
      setPlaying(false);
      onSettle(day);
      return;
    }
    if (next === undefined) {
      onSlide(first);
    }
    setPlaying(true);
  };
  const settle = (wanted: Day) => {
    setPlaying(false);
    onSettle(within(wanted));
  };
  const today = changes.find((change) => change.day === day);
  return (
    <section className="card time-bar" aria-labelledby="time-bar-title">
      <div className="between">
        <div>
          <h2 id="time-bar-title" className="for-ears">
            {t('timeBar.title')}
          </h2>
          <p className="time-bar-day">{longDay(day, language)}</p>
          <p className="flush dim" role="status">
            {t('count', { count: members })}
            {today && today.joined.length > 0 && ` · ${t('timeBar.joined', { count: today.joined.length })}`}
            {today && today.left.length > 0 && ` · ${t('timeBar.left', { count: today.left.length })}`}
          </p>
        </div>
        <div className="row no-print time-bar-controls">
          <ActionIcon
            variant="default"
            size={44}
            radius="xl"
            aria-label={t('timeBar.previous')}
            disabled={before === undefined}
            onClick={() => before !== undefined && settle(before)}
          >
            <IconChevronLeft size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="filled"
            size={44}
            radius="xl"
            aria-label={playing ? t('timeBar.pause') : t('timeBar.play')}
            onClick={togglePlay}
          >
            {playing ? <IconPlayerPauseFilled size={18} aria-hidden /> : <IconPlayerPlayFilled size={18} aria-hidden />}
          </ActionIcon>
          <ActionIcon
            variant="default"
            size={44}
            radius="xl"
            aria-label={t('timeBar.next')}
            disabled={next === undefined}
            onClick={() => next !== undefined && settle(next)}
          >
            <IconChevronRight size={20} aria-hidden />
          </ActionIcon>
          <div className="time-bar-field">
            <DayField
              label={t('timeBar.chosen')}
              hideLabel
              value={day}
              min={first}
              max={last}
              onChange={(wanted) => wanted !== undefined && settle(wanted)}
            />
          </div>
        </div>
      </div>
      <div className="time-bar-picture">
        <ComingsAndGoings changes={changes} first={first} last={last} day={day} />
        <div
          className="no-print"
          onKeyDownCapture={(event) => {
            const months = { PageUp: 1, PageDown: -1 }[event.key];
            if (months !== undefined) {
              event.preventDefault();
              settle(plusMonths(day, months));
            }
          }}
        >
          <Slider
            thumbLabel={t('timeBar.slider')}
            min={numberOf(first)}
            max={Math.max(numberOf(last), numberOf(first) + 1)}
            value={numberOf(day)}
            onChange={(number) => onSlide(dayAt(number))}
            onChangeEnd={(number) => settle(dayAt(number))}
            label={null}
            size={6}
            thumbSize={26}
            thumbValueText={t('timeBar.value', { day: longDay(day, language), members })}
            aria-describedby="time-bar-keys"
          />
        </div>
        <div className="between small dim" aria-hidden="true">
          <span>{shortDay(first, language)}</span>
          <span className="time-bar-legend">
            <span className="joined"><i className="key" /> {t('timeBar.legendJoined')}</span>
            <span className="left"><i className="key hollow" /> {t('timeBar.legendLeft')}</span>
          </span>
          <span>{shortDay(last, language)}</span>
        </div>
        <p id="time-bar-keys" className="for-ears">
          {t('timeBar.keys')}
        </p>
      </div>
      <details className="no-print">
        <summary>{t('timeBar.asList')}</summary>
        <ol className="plain change-list">
          {changes.map((change) => (
            <li key={change.day}>
              <button type="button" className="plain-button nowrap" onClick={() => settle(change.day)}>
                {longDay(change.day, language)}
              </button>
              <span>
                {change.joined.length > 0 && (
                  <span className="block">
                    {t('timeBar.joined', { count: change.joined.length })}:{' '}
                    {change.joined.map((member) => plain(member.title)).join('; ')}
                  </span>
                )}
                {change.left.length > 0 && (
                  <span className="block">
                    {t('timeBar.left', { count: change.left.length })}:{' '}
                    {change.left.map((member) => plain(member.title)).join('; ')}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
