import { Button, Popover, Stack, Text } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendarEvent, IconHourglassLow } from '@tabler/icons-react';
import { useState } from 'react';
import { Trans } from 'react-i18next';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { endOf, todayIn } from '@/shared/time/days';
import { longDay, moment, shortDay, weekday } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { DayField } from '@/shared/ui/DayField';
import { useNetwork } from '@/shared/useNetwork';

/** The one place that says, and sets, from which day and with which knowledge everything is seen. */
export function DateChip() {
  const t = useTexts('app');
  const shared = useTexts('shared');
  const language = useLanguage();
  const clock = useClock();
  const [open, setOpen] = useState(false);
  const began = useNetwork()?.initiatedOn;
  const shown = clock.asOf === undefined ? t('today') : longDay(clock.asOf, language);
  const short = clock.asOf === undefined ? t('today') : shortDay(clock.asOf, language);
  const known = clock.knownAt === undefined ? undefined : moment(clock.knownAt, language, clock.timeZone);
  const pickDay = (day: Day | undefined) => {
    clock.moveTo(day ?? clock.today);
    setOpen(false);
  };
  return (
    <>
      <Popover opened={open} onChange={setOpen} width={330} position="bottom-start" trapFocus returnFocus withinPortal={false}>
        <Popover.Target>
          <button
            type="button"
            className="date-chip"
            aria-label={t('chooseDay', { day: shown })}
            onClick={() => setOpen(!open)}
          >
            <IconCalendarEvent size={19} aria-hidden />
            {short}
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('dayPanel')}>
          <Stack gap="md">
            <Stack gap="xs">
              <DayField
                label={t('dayPanel')}
                description={t('dayPanelHelp')}
                value={clock.day}
                onChange={pickDay}
                max={clock.today}
                min={began}
                typedOnly
              />
              <div className="day-panel">
                <DatePicker
                  value={clock.day}
                  defaultDate={clock.day}
                  onChange={(day) => pickDay(day ?? undefined)}
                  maxDate={clock.today}
                  minDate={began}
                  locale={language}
                  firstDayOfWeek={1}
                  hideOutsideDates
                  maxLevel="decade"
                  getDayAriaLabel={(day) => `${weekday(day, language)} ${longDay(day, language)}`}
                  ariaLabels={{
                    previousMonth: shared('day.previousMonth'),
                    nextMonth: shared('day.nextMonth'),
                  }}
                />
              </div>
              {clock.asOf !== undefined && (
                <Button variant="light" onClick={() => pickDay(undefined)}>
                  {t('backToToday')}
                </Button>
              )}
            </Stack>
            <Stack gap="xs">
              <Text fw={600}>{t('knownPanel')}</Text>
              <DayField
                label={t('knownDay')}
                description={t('knownPanelHelp')}
                value={clock.knownAt === undefined ? undefined : todayIn(clock.timeZone, new Date(clock.knownAt))}
                onChange={(day) => clock.knowAt(day === undefined ? undefined : endOf(day, clock.timeZone))}
                max={clock.today}
                clearable
                size="sm"
              />
            </Stack>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      {clock.readOnly && (
        <div className="past-banner" role="region" aria-label={t('dayPanel')} style={{ order: 10 }}>
          {clock.asOf !== undefined && (
            <span className="row">
              <IconCalendarEvent size={19} aria-hidden />
              <span>
                <Trans i18nKey="viewing" ns="app" values={{ day: shown }} components={{ b: <strong /> }} />
              </span>
              <button type="button" className="plain-button no-print" onClick={() => clock.moveTo(clock.today)}>
                {t('backToToday')}
              </button>
            </span>
          )}
          {known !== undefined && (
            <span className="row">
              <IconHourglassLow size={19} aria-hidden />
              <span>
                <Trans i18nKey="viewingKnown" ns="app" values={{ moment: known }} components={{ b: <strong /> }} />
              </span>
              <button type="button" className="plain-button no-print" onClick={() => clock.knowAt(undefined)}>
                {t('backToKnown')}
              </button>
            </span>
          )}
        </div>
      )}
      <p className="print-only">
        {t('printed', { day: longDay(clock.day, language), today: longDay(clock.today, language) })}
      </p>
    </>
  );
}
