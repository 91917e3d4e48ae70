import { useTexts } from '@/shared/i18n/useTexts';

function shown(value: unknown): string {
  if (Array.isArray(value)) {
    return value.map(shown).join(', ');
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, inner]) => `${key}: ${shown(inner)}`)
      .join('; ');
  }
  return String(value);
}

/** The entry's own fields as they were recorded, names and all: this part is for an auditor. */
export function EntryData({ data }: { data: Record<string, unknown> }) {
  const t = useTexts('shared');
  const fields = Object.entries(data).filter(([, value]) => value !== null && value !== undefined);
  if (fields.length === 0) {
    return null;
  }
  return (
    <dl className="facts small" aria-label={t('history.data')}>
      {fields.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt lang="en">{name}</dt>
          <dd>{shown(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
