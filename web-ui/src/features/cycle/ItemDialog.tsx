import { answerOf, client } from '@/shared/api/client';
import type { Listed } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import type { OfCycle } from './CycleDialogs';

export type ItemAction = 'meet' | 'waive' | 'reopen';

const ADDRESSES = {
  meet: '/api/networks/{network}/cycles/{cycle}/checklist/{item}/fulfilment',
  waive: '/api/networks/{network}/cycles/{cycle}/checklist/{item}/waiver',
  reopen: '/api/networks/{network}/cycles/{cycle}/checklist/{item}/reopening',
} as const;

/** Says that an item is met, that the network goes on without it, or that it is open again. */
export function ItemDialog({ cycle, item, action, onClose }: OfCycle & { item: Listed; action: ItemAction }) {
  const t = useTexts('cycle');
  const path = { network: useNetworkId(), cycle: cycle.id, item: item.id };
  return (
    <EntryDialog
      title={t(`itemTitle.${action}`)}
      intro={
        <>
          “<Words of={item.text} />”{action === 'waive' && ` ${t('item.waiveIntro')}`}
        </>
      }
      content={{ ...path, action }}
      reason={action === 'waive' ? 'required' : 'optional'}
      dayLabel={t(`itemDay.${action}`)}
      act={({ on, because = '' }, headers) =>
        answerOf(
          client.POST(ADDRESSES[action], { params: { path }, body: { on, because: because === '' && action !== 'waive' ? undefined : because } as { on: string; because: string }, headers }),
        )
      }
      onClose={onClose}
    />
  );
}
