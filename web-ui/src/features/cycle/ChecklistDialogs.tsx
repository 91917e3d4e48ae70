import { ActionIcon, Button, Stack } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { Listed, PhaseChecklist } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { useFault } from '@/shared/ui/faults';
import { LocalTextField } from '@/shared/ui/LocalTextField';
import { useNetworkId } from '@/shared/useNetwork';
import type { ItemDraft } from './checklist.draft';
import { bodyOf, draftOf, MOST_ITEMS, moved, withNew } from './checklist.draft';
import type { OfCycle } from './CycleDialogs';
import { usePhaseName } from './words';

function ItemFields({ value, onChange }: { value: readonly ItemDraft[]; onChange: (items: ItemDraft[]) => void }) {
  const t = useTexts('cycle');
  const fault = useFault();
  return (
    <Stack gap="md">
      <ol className="plain item-fields">
        {value.map(({ key, text }, place) => (
          <li key={key} className="item-field">
            <LocalTextField
              label={t('list.item', { number: place + 1 })}
              value={text}
              onChange={(changed) => onChange(value.map((item) => (item.key === key ? { ...item, text: changed } : item)))}
              error={fault([`/checklist/${place}`])}
              required={false}
            />
            <div className="item-tools">
              <ActionIcon variant="subtle" size="lg" disabled={place === 0} aria-label={t('list.up', { number: place + 1 })} onClick={() => onChange(moved(value, key, -1))}>
                <IconArrowUp size={18} aria-hidden />
              </ActionIcon>
              <ActionIcon variant="subtle" size="lg" disabled={place === value.length - 1} aria-label={t('list.down', { number: place + 1 })} onClick={() => onChange(moved(value, key, 1))}>
                <IconArrowDown size={18} aria-hidden />
              </ActionIcon>
              <ActionIcon variant="subtle" size="lg" aria-label={t('list.remove', { number: place + 1 })} onClick={() => onChange(value.filter((item) => item.key !== key))}>
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </div>
          </li>
        ))}
      </ol>
      {value.length < MOST_ITEMS && (
        <div>
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => onChange(withNew(value))}>
            {t('list.add')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

/** Puts the list of the phase at hand otherwise; what stays on it stands as it stood. */
export function ChangeListDialog({ cycle, checklist, onClose }: OfCycle & { checklist: readonly Listed[] }) {
  const t = useTexts('cycle');
  const path = { network: useNetworkId(), cycle: cycle.id };
  const [items, setItems] = useState(() => draftOf(checklist));
  const wanted = bodyOf(items);
  return (
    <EntryDialog
      title={t('list.changeTitle')}
      intro={t('list.changeIntro')}
      content={wanted}
      reason="optional"
      act={({ on, because }, headers) =>
        answerOf(
          client.PUT('/api/networks/{network}/cycles/{cycle}/checklist', { params: { path }, body: { checklist: wanted, on, because }, headers }),
        )
      }
      onClose={onClose}
    >
      <ItemFields value={items} onChange={setItems} />
    </EntryDialog>
  );
}

/** The network's own list for a phase, in all cycles that enter it from the day on. */
export function AgreeListDialog({ of, onClose }: { of: PhaseChecklist; onClose: () => void }) {
  const t = useTexts('cycle');
  const phaseName = usePhaseName();
  const path = { network: useNetworkId(), phase: of.phase };
  const [items, setItems] = useState(() => draftOf(of.checklist));
  const wanted = bodyOf(items);
  return (
    <EntryDialog
      title={t('list.agreeTitle', { phase: phaseName(of.phase) })}
      intro={t('list.agreeIntro')}
      content={{ ...path, wanted }}
      reason="optional"
      act={({ on, because }, headers) =>
        answerOf(
          client.PUT('/api/networks/{network}/cycles/checklists/{phase}', { params: { path }, body: { checklist: wanted, on, because }, headers }),
        )
      }
      onClose={onClose}
    >
      <ItemFields value={items} onChange={setItems} />
    </EntryDialog>
  );
}
