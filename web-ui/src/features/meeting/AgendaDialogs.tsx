import { NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { AgendaItem, LocalText } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { filled, LocalTextField } from '@/shared/ui/LocalTextField';
import { usePlainText } from '@/shared/ui/Words';
import type { Purpose } from './agenda.model';
import { PURPOSES } from './agenda.model';
import type { OfMeeting } from './MeetingDialogs';
import { usePath } from './MeetingDialogs';

interface Props extends OfMeeting {
  /** The item that is to be changed; none for a new one. */
  item?: AgendaItem;
}

/** What is to be talked about, what for, and how long it may take. */
export function ItemDialog({ meeting, item, onClose }: Props) {
  const t = useTexts('meeting');
  const path = usePath({ meeting });
  const [typed, setTyped] = useState<LocalText>(item?.title ?? {});
  const [purpose, setPurpose] = useState<Purpose | ''>(item?.purpose ?? '');
  const [minutes, setMinutes] = useState<number | undefined>(item?.minutes);
  const title = filled(typed);
  const body = { title, purpose: purpose === '' ? undefined : purpose, minutes };
  return (
    <EntryDialog
      title={t(item ? 'agenda.changeTitle' : 'agenda.addTitle')}
      content={body}
      ready={Object.keys(title).length > 0}
      asksDay={false}
      act={(_, headers) =>
        item
          ? answerOf(
              client.PUT('/api/networks/{network}/meetings/{meeting}/agenda/{item}', { params: { path: { ...path, item: item.id } }, body, headers }),
            )
          : answerOf(
              client.POST('/api/networks/{network}/meetings/{meeting}/agenda', { params: { path }, body: { items: [body] }, headers }),
            )
      }
      onClose={onClose}
    >
      <LocalTextField label={t('agenda.name')} value={typed} onChange={setTyped} />
      <NativeSelect
        label={t('agenda.purpose')}
        value={purpose}
        onChange={(event) => setPurpose(PURPOSES.find((each) => each === event.currentTarget.value) ?? '')}
        data={[{ value: '', label: t('agenda.noPurpose') }, ...PURPOSES.map((each) => ({ value: each, label: t(`purpose.${each}`) }))]}
      />
      <NumberInput
        label={t('agenda.minutes')}
        min={1}
        max={1440}
        allowDecimal={false}
        value={minutes ?? ''}
        onChange={(chosen) => setMinutes(typeof chosen === 'number' && chosen >= 1 ? chosen : undefined)}
      />
    </EntryDialog>
  );
}

export function DropItemDialog({ meeting, item, onClose }: OfMeeting & { item: AgendaItem }) {
  const t = useTexts('meeting');
  const plain = usePlainText();
  const path = usePath({ meeting });
  return (
    <EntryDialog
      title={t('agenda.dropTitle')}
      intro={t('agenda.dropIntro', { item: plain(item.title) })}
      content={item.id}
      asksDay={false}
      confirmLabel={t('agenda.drop')}
      act={(_, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/meetings/{meeting}/agenda/{item}/dropping', {
            params: { path: { ...path, item: item.id } },
            body: {},
            headers,
          }),
        )
      }
      onClose={onClose}
    />
  );
}
