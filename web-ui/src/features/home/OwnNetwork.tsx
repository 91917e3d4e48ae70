import { Button, Checkbox, Group, NativeSelect, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { useIntention } from '@/shared/api/intention';
import { networksQuery } from '@/shared/api/queries';
import type { LocalText } from '@/shared/api/types';
import { useLanguage, useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { LANGUAGES } from '@/shared/time/clockSearch';
import { todayIn } from '@/shared/time/days';
import { DayField } from '@/shared/ui/DayField';
import { filled, LocalTextField } from '@/shared/ui/LocalTextField';
import { ProblemNote } from '@/shared/ui/ProblemNote';

/** A network begins with a name and its languages. */
export function OwnNetwork() {
  const t = useTexts('home');
  const word = useVocabulary();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [first, setFirst] = useState<string>(useLanguage());
  const [others, setOthers] = useState<string[]>([]);
  const [name, setName] = useState<LocalText>({});
  const [purpose, setPurpose] = useState('');
  const [sector, setSector] = useState('');
  const [initiatedOn, setInitiated] = useState<string | undefined>(todayIn(undefined));
  const [founded, setFounded] = useState(false);
  const [foundedOn, setFoundedOn] = useState<string | undefined>(todayIn(undefined));
  const languages = [first, ...others.filter((each) => each !== first)];
  const names = filled(Object.fromEntries(Object.entries(name).filter(([language]) => languages.includes(language))));
  const begin = {
    name: names,
    languages,
    purpose: purpose.trim() === '' ? undefined : { language: first, texts: { [first]: purpose.trim() } },
    sector: sector.trim() === '' ? undefined : sector.trim(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    initiatedOn,
    foundedOn: founded ? foundedOn : undefined,
  };
  const intention = useIntention(
    (body: typeof begin, headers) => answerOf(client.POST('/api/networks', { body, headers })),
    ({ id }) => {
      void queries
        .invalidateQueries({ queryKey: networksQuery.queryKey })
        .then(() => navigate({ to: paths.home(id) }));
    },
  );
  return (
    <form
      className="card"
      aria-labelledby="own-network"
      onSubmit={(event) => {
        event.preventDefault();
        intention.submit(begin);
      }}
    >
      <h2 id="own-network">{t('form.title')}</h2>
      <Stack gap="lg" mt="md" maw={560}>
        <NativeSelect
          label={t('form.first')}
          value={first}
          data={LANGUAGES.map((each) => ({ value: each, label: word('language', each) }))}
          onChange={(event) => setFirst(event.currentTarget.value)}
        />
        <Checkbox.Group label={t('form.others')} value={others} onChange={setOthers}>
          <Group mt="xs">
            {LANGUAGES.filter((each) => each !== first).map((each) => (
              <Checkbox key={each} value={each} label={word('language', each)} />
            ))}
          </Group>
        </Checkbox.Group>
        <LocalTextField label={t('form.name')} value={name} onChange={setName} languages={languages} />
        <Textarea
          label={t('form.purpose')}
          description={t('form.purposeHelp')}
          value={purpose}
          autosize
          minRows={2}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
        <TextInput label={t('form.sector')} value={sector} onChange={(event) => setSector(event.currentTarget.value)} />
        <DayField label={t('form.initiatedOn')} value={initiatedOn} onChange={setInitiated} />
        <Switch
          label={t('form.founded')}
          checked={founded}
          onChange={(event) => setFounded(event.currentTarget.checked)}
        />
        {founded && <DayField label={t('form.foundedOn')} value={foundedOn} onChange={setFoundedOn} />}
        {intention.problem && <ProblemNote problem={intention.problem} />}
        <div>
          <Button type="submit" loading={intention.pending} disabled={names[first] === undefined}>
            {t('form.create')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
