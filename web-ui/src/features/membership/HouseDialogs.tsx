import { Checkbox, Fieldset, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { LocalText, Organisation } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { filled, LocalTextField } from '@/shared/ui/LocalTextField';
import { usePlainText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';

interface Props {
  onClose: () => void;
}

export function RegisterDialog({ onClose }: Props) {
  const t = useTexts('membership');
  const id = useNetworkId();
  const [name, setName] = useState<LocalText>({});
  const [type, setType] = useState('');
  const [sector, setSector] = useState('');
  const house = {
    name: filled(name),
    type: type.trim() === '' ? undefined : type.trim(),
    sector: sector.trim() === '' ? undefined : sector.trim(),
  };
  return (
    <EntryDialog
      title={t('orgs.register')}
      content={house}
      ready={Object.keys(house.name).length > 0}
      onClose={onClose}
      act={({ on }, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/organisations', { params: { path: { network: id } }, body: { ...house, on }, headers }),
        )
      }
    >
      <LocalTextField label={t('fields.house')} value={name} onChange={setName} />
      <TextInput label={t('fields.type')} value={type} onChange={(event) => setType(event.currentTarget.value)} />
      <TextInput label={t('fields.sector')} value={sector} onChange={(event) => setSector(event.currentTarget.value)} />
    </EntryDialog>
  );
}

export function RenameDialog({ house, onClose }: Props & { house: Organisation }) {
  const t = useTexts('membership');
  const id = useNetworkId();
  const plain = usePlainText();
  const [typed, setName] = useState<LocalText>(house.name);
  const name = filled(typed);
  return (
    <EntryDialog
      title={t('orgs.rename')}
      intro={plain(house.name)}
      content={{ house: house.id, name }}
      ready={Object.keys(name).length > 0}
      reason="optional"
      onClose={onClose}
      act={({ on, because }, headers) =>
        answerOf(
          client.PUT('/api/networks/{network}/organisations/{organisation}/name', {
            params: { path: { network: id, organisation: house.id } },
            body: { name, on, because },
            headers,
          }),
        )
      }
    >
      <LocalTextField label={t('fields.house')} value={typed} onChange={setName} />
    </EntryDialog>
  );
}

export function EndHouseDialog({ house, onClose }: Props & { house: Organisation }) {
  const t = useTexts('membership');
  const id = useNetworkId();
  const plain = usePlainText();
  return (
    <EntryDialog
      title={t('orgs.end')}
      intro={plain(house.name)}
      content={house.id}
      dayLabel={t('fields.endingDay')}
      reason="optional"
      onClose={onClose}
      act={({ on, because }, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/organisations/{organisation}/ending', {
            params: { path: { network: id, organisation: house.id } },
            body: { on, because },
            headers,
          }),
        )
      }
    />
  );
}

interface HousesProps {
  legend: string;
  houses: Organisation[];
  chosen: string[];
  onChange: (ids: string[]) => void;
}

function HousesField({ legend, houses, chosen, onChange }: HousesProps) {
  const plain = usePlainText();
  return (
    <Fieldset legend={legend}>
      <Checkbox.Group value={chosen} onChange={onChange}>
        <Stack gap="xs" className="choices">
          {houses.map((house) => (
            <Checkbox key={house.id} value={house.id} label={plain(house.name)} />
          ))}
        </Stack>
      </Checkbox.Group>
    </Fieldset>
  );
}

/** Organisations went over into others: members of the former are asked for whom they go on. */
export function SuccessionDialog({ houses, onClose }: Props & { houses: Organisation[] }) {
  const t = useTexts('membership');
  const id = useNetworkId();
  const [kind, setKind] = useState<'merge-into' | 'split'>('merge-into');
  const [from, setFrom] = useState<string[]>([]);
  const [to, setTo] = useState<string[]>([]);
  return (
    <EntryDialog
      title={t('orgs.succession')}
      intro={t('orgs.successionHelp')}
      content={{ kind, from, to }}
      ready={from.length > 0 && to.length > 0}
      dayLabel={t('fields.successionDay')}
      reason="optional"
      onClose={onClose}
      act={({ on, because }, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/successions', {
            params: { path: { network: id } },
            body: { kind, from, to, on, because },
            headers,
          }),
        )
      }
    >
      <Radio.Group
        label={t('fields.successionKind')}
        value={kind}
        onChange={(value) => setKind(value)}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="merge-into" label={t('fields.mergeInto')} />
          <Radio value="split" label={t('fields.split')} />
        </Stack>
      </Radio.Group>
      <HousesField
        legend={t('fields.from')}
        houses={houses.filter((house) => !to.includes(house.id))}
        chosen={from}
        onChange={setFrom}
      />
      <HousesField
        legend={t('fields.to')}
        houses={houses.filter((house) => !from.includes(house.id))}
        chosen={to}
        onChange={setTo}
      />
    </EntryDialog>
  );
}
