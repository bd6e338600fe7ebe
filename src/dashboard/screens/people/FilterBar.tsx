import { useMemo } from 'preact/hooks';
import { REASONS } from '../../../message/terms.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { SelectField } from '../../../ui/components/SelectField.tsx';
import { TextField } from '../../../ui/components/TextField.tsx';
import { useBook } from '../../book.ts';
import { REASON_LABELS, STATE_LABELS } from '../../texts.ts';
import { useLive } from '../../use-live.ts';
import { type Filters, isFiltered, NO_FILTERS } from './filters.ts';
import { TEXTS } from './texts.ts';

interface FilterBarProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

const ANY = { value: '', label: TEXTS.any } as const;

/** States to choose from; somebody read and somebody new are one choice. */
const STATES = Object.entries(STATE_LABELS)
  .filter(([state]) => state !== 'noticed')
  .map(([value, label]) => ({ value: value as Filters['state'], label }));

const STATE_OPTIONS = [ANY, ...STATES];
const REASON_OPTIONS = [ANY, ...REASONS.map(value => ({ value, label: REASON_LABELS[value] }))];
const ORDERS = [
  { value: 'recent', label: TEXTS.byRecent },
  { value: 'name', label: TEXTS.byName },
] as const;

/** A choice of plain names, with "any" first; the same names give the same choice. */
function useNamed(names: readonly string[]) {
  return useMemo(() => [ANY, ...names.map(name => ({ value: name, label: name }))], [names]);
}

const NONE = { employers: [], tags: [] };

/** Search, filters and order of the list. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { store } = useBook();
  const facets = useLive(() => store.facets(), []);
  const { employers, tags } = facets.state === 'ready' ? facets.value : NONE;
  const employerOptions = useNamed(employers);
  const tagOptions = useNamed(tags);
  const change = (part: Partial<Filters>) => onChange({ ...filters, ...part });
  return (
    <search class="filters">
      <TextField
        label={TEXTS.search}
        value={filters.search}
        hint={TEXTS.searchHint}
        onInput={search => change({ search })}
      />
      <SelectField
        label={TEXTS.standing}
        value={filters.state}
        options={STATE_OPTIONS}
        onChoose={state => change({ state })}
      />
      <SelectField
        label={TEXTS.reason}
        value={filters.reason}
        options={REASON_OPTIONS}
        onChoose={reason => change({ reason })}
      />
      <SelectField
        label={TEXTS.employer}
        value={filters.employer}
        options={employerOptions}
        onChoose={employer => change({ employer })}
      />
      {tags.length > 0 && (
        <SelectField
          label={TEXTS.tag}
          value={filters.tag}
          options={tagOptions}
          onChoose={tag => change({ tag })}
        />
      )}
      <SelectField
        label={TEXTS.sort}
        value={filters.sort}
        options={ORDERS}
        onChoose={sort => change({ sort })}
      />
      {isFiltered(filters) && (
        <Button kind="quiet" onClick={() => onChange({ ...NO_FILTERS, sort: filters.sort })}>
          {TEXTS.clear}
        </Button>
      )}
    </search>
  );
}
