import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useIntention } from '@/shared/api/intention';
import { EVERYTHING, refresh } from '@/shared/api/updates';
import { useTexts } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { useClock } from '@/shared/time/useClock';
import { DayField } from './DayField';
import { FaultsOf } from './faults';
import { ProblemNote } from './ProblemNote';
import { say } from './toast';

export interface WhenAndWhy {
  on: Day;
  because?: string;
}

interface Props<Content, Answer> {
  title: string;
  intro?: ReactNode;
  /** What the fields hold; another content is another intention. */
  content: Content;
  ready?: boolean;
  reason?: 'none' | 'optional' | 'required';
  asksDay?: boolean;
  /** The day to begin with; today unless given. */
  firstDay?: Day;
  dayLabel?: string;
  confirmLabel?: string;
  /** Whether the fields tell themselves what is wrong with them, by `useFault`. */
  faultsAtFields?: boolean;
  act: (when: WhenAndWhy, headers: { 'Idempotency-Key': string }) => Promise<Answer>;
  onClose: () => void;
  onDone?: (answer: Answer) => void;
  children?: ReactNode;
}

/** Asks what is needed to record one thing: its fields, its day and its reason. It stays as it was filled in until it succeeded. */
export function EntryDialog<Content, Answer>(props: Props<Content, Answer>) {
  const { title, intro, content, ready = true, reason = 'none', asksDay = true, act, onClose, onDone } = props;
  const t = useTexts('shared');
  const { today } = useClock();
  const queries = useQueryClient();
  const small = useMediaQuery('(max-width: 40em)');
  const [on, setOn] = useState<Day | undefined>(props.firstDay ?? today);
  const [because, setBecause] = useState('');
  const intention = useIntention(
    (meant: { content: Content; on: Day; because: string }, headers) =>
      act({ on: meant.on, because: meant.because === '' ? undefined : meant.because }, headers),
    (answer) => {
      void refresh(queries, EVERYTHING);
      say(t('recorded'));
      onClose();
      onDone?.(answer);
    },
  );
  const complete = ready && on !== undefined && (reason !== 'required' || because.trim() !== '');
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeOnClickOutside={false}
      fullScreen={small}
      padding={small ? 'md' : 'xl'}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (complete) {
            intention.submit({ content, on, because: because.trim() });
          }
        }}
      >
        <Stack gap="lg">
          {intro !== undefined && <Text c="dimmed">{intro}</Text>}
          <FaultsOf value={intention.problem}>{props.children}</FaultsOf>
          {asksDay && (
            <DayField
              label={props.dayLabel ?? t('day.label')}
              description={props.dayLabel === undefined ? t('day.help') : undefined}
              value={on}
              onChange={setOn}
              required
            />
          )}
          {reason !== 'none' && (
            <Textarea
              label={t('why.label')}
              description={t('why.help')}
              value={because}
              onChange={(event) => setBecause(event.currentTarget.value)}
              required={reason === 'required'}
              autosize
              minRows={2}
            />
          )}
          {intention.problem && <ProblemNote problem={intention.problem} withoutFaults={props.faultsAtFields} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!complete} loading={intention.pending}>
              {props.confirmLabel ?? t('record')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
