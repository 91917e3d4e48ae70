import { Fieldset, Radio, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { MeetingView } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { useClock } from '@/shared/time/useClock';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { useNetworkId } from '@/shared/useNetwork';
import { useSeats } from '@/shared/useSeats';
import { InviteChoice } from './InviteChoice';
import { newPlan, planBody, planDraft, planReady } from './plan.draft';
import { PlanFields } from './PlanFields';

const ASKED = ['later', 'everyone', 'some'] as const;

/** Plans a meeting, and asks people to it in one go; a meeting that was held is written down the same way. */
export function PlanDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('meeting');
  const network = useNetworkId();
  const navigate = useNavigate();
  const { today } = useClock();
  const seats = useSeats();
  const [draft, setDraft] = useState(newPlan());
  const [asked, setAsked] = useState<(typeof ASKED)[number]>('later');
  const [chosen, setChosen] = useState<string[]>([]);
  const body = planBody(draft);
  // Nobody is asked to a meeting after it was held.
  const on = body.firstDay !== '' && body.firstDay < today ? body.firstDay : today;
  // What was planned before the invitations were lost on the way is not planned a second time.
  const done = useRef<{ id: string; body: string }>(undefined);
  const plan = async (headers: { 'Idempotency-Key': string }) => {
    const before = done.current;
    const text = JSON.stringify(body);
    if (before === undefined) {
      const { id } = await answerOf(client.POST('/api/networks/{network}/meetings', { params: { path: { network } }, body, headers }));
      done.current = { id, body: text };
      return { id };
    }
    if (before.body !== text) {
      const path = { network, meeting: before.id };
      await answerOf(client.PUT('/api/networks/{network}/meetings/{meeting}/plan', { params: { path }, body, headers }));
      done.current = { id: before.id, body: text };
    }
    return { id: before.id };
  };
  const members = { later: [], everyone: seats.on(on).map(({ id }) => id), some: chosen }[asked];
  return (
    <EntryDialog
      title={t('plan.title')}
      content={{ body, members }}
      ready={planReady(draft) && (asked !== 'some' || chosen.length > 0)}
      asksDay={false}
      confirmLabel={t('plan.confirm')}
      faultsAtFields
      act={async (_, headers) => {
        const planned = await plan(headers);
        if (members.length > 0) {
          await answerOf(
            client.POST('/api/networks/{network}/meetings/{meeting}/invitations', {
              params: { path: { network, meeting: planned.id } },
              body: { members, on },
              headers: { 'Idempotency-Key': `${headers['Idempotency-Key']}-invitations` },
            }),
          );
        }
        return planned;
      }}
      onClose={onClose}
      onDone={({ id }) =>
        void navigate({ to: paths.meeting(network, id), search: ({ lang }: { lang?: string }) => ({ lang }) } as never)
      }
    >
      <PlanFields value={draft} onChange={setDraft} />
      <Fieldset legend={t('plan.invited')}>
        <Stack gap="md">
          <Radio.Group
            aria-label={t('plan.invited')}
            value={asked}
            onChange={(value) => setAsked(ASKED.find((each) => each === value) ?? asked)}
          >
            <Stack gap="xs">
              {ASKED.map((each) => (
                <Radio key={each} value={each} label={t(`plan.ask.${each}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {asked === 'some' && <InviteChoice on={on} chosen={chosen} onChange={setChosen} />}
        </Stack>
      </Fieldset>
    </EntryDialog>
  );
}

export function ReplanDialog({ meeting, onClose }: { meeting: MeetingView; onClose: () => void }) {
  const t = useTexts('meeting');
  const path = { network: useNetworkId(), meeting: meeting.summary.id };
  const [draft, setDraft] = useState(planDraft(meeting));
  const body = planBody(draft);
  return (
    <EntryDialog
      title={t('plan.changeTitle')}
      content={body}
      ready={planReady(draft)}
      asksDay={false}
      reason="optional"
      faultsAtFields
      act={({ because }, headers) =>
        answerOf(client.PUT('/api/networks/{network}/meetings/{meeting}/plan', { params: { path }, body: { ...body, because }, headers }))
      }
      onClose={onClose}
    >
      <PlanFields value={draft} onChange={setDraft} />
    </EntryDialog>
  );
}
