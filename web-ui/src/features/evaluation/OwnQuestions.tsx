import { Button, Fieldset, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { useFault } from '@/shared/ui/faults';
import { LocalTextField } from '@/shared/ui/LocalTextField';
import { useNetworkLanguages } from '@/shared/useNetwork';
import type { OwnDraft, QuestionDraft } from './open.draft';
import { KINDS, newQuestion, optionsOf, STEPS } from './open.draft';

const MOST = 60;

function Options({ value, onChange }: { value: QuestionDraft; onChange: (change: Partial<QuestionDraft>) => void }) {
  const t = useTexts('evaluation');
  const word = useVocabulary();
  const languages = useNetworkLanguages();
  return languages.map((language, place) => (
    <Textarea
      key={language}
      lang={language}
      label={languages.length === 1 ? t('own.options') : `${t('own.options')} (${word('language', language)})`}
      description={place === 0 ? t('own.optionsHelp') : undefined}
      required={place === 0}
      value={value.options[language] ?? ''}
      onChange={(event) => onChange({ options: { ...value.options, [language]: event.currentTarget.value } })}
      error={place > 0 && optionsOf(value.options) === undefined ? t('own.optionsUneven') : undefined}
      autosize
      minRows={2}
    />
  ));
}

/** Questions of the network's own, with where they come from and by what right they are used. */
export function OwnQuestions({ value, onChange }: { value: OwnDraft; onChange: (own: OwnDraft) => void }) {
  const t = useTexts('evaluation');
  const fault = useFault();
  const { questions } = value;
  const set = (change: Partial<OwnDraft>) => onChange({ ...value, ...change });
  const setQuestion = (id: number, change: Partial<QuestionDraft>) =>
    set({ questions: questions.map((question) => (question.id === id ? { ...question, ...change } : question)) });
  return (
    <Stack gap="md">
      <LocalTextField label={t('own.name')} value={value.name} onChange={(name) => set({ name })} error={fault(['/instrument/name'])} />
      <div className="two-fields">
        <TextInput
          label={t('own.source')}
          description={t('own.sourceHelp')}
          value={value.source}
          onChange={(event) => set({ source: event.currentTarget.value })}
          error={fault(['/instrument/source'])}
          required
        />
        <TextInput
          label={t('own.licence')}
          description={t('own.licenceHelp')}
          value={value.licence}
          onChange={(event) => set({ licence: event.currentTarget.value })}
          error={fault(['/instrument/licence'])}
          required
        />
      </div>
      {questions.map((question, place) => (
        <Fieldset key={question.id} legend={t('own.question', { number: place + 1 })}>
          <Stack gap="sm">
            <LocalTextField
              label={t('own.text')}
              value={question.text}
              onChange={(text) => setQuestion(question.id, { text })}
              error={fault([`/instrument/questions/${place}`])}
            />
            <div className="two-fields">
              <NativeSelect
                label={t('own.kind')}
                value={question.kind}
                onChange={(event) => setQuestion(question.id, { kind: KINDS.find((kind) => kind === event.currentTarget.value) ?? question.kind })}
                data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
              />
              {question.kind === 'scale' && (
                <NativeSelect
                  label={t('own.steps')}
                  value={question.steps}
                  onChange={(event) => setQuestion(question.id, { steps: event.currentTarget.value })}
                  data={[...STEPS]}
                />
              )}
            </div>
            {question.kind === 'choice' && <Options value={question} onChange={(change) => setQuestion(question.id, change)} />}
            {questions.length > 1 && (
              <div>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<IconTrash size={16} aria-hidden />}
                  onClick={() => set({ questions: questions.filter(({ id }) => id !== question.id) })}
                >
                  {t('own.remove', { number: place + 1 })}
                </Button>
              </div>
            )}
          </Stack>
        </Fieldset>
      ))}
      {questions.length < MOST && (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => set({ questions: [...questions, newQuestion(Math.max(0, ...questions.map(({ id }) => id)) + 1)] })}
          >
            {t('own.add')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
