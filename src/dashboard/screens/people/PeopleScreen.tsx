import { useState } from 'preact/hooks';
import { FilterBar } from './FilterBar.tsx';
import { NO_FILTERS } from './filters.ts';
import { PeopleList } from './PeopleList.tsx';
import { TEXTS } from './texts.ts';

/** Everybody in the book: searched as one types, filtered, sorted. */
export function PeopleScreen() {
  const [filters, setFilters] = useState(NO_FILTERS);
  return (
    <>
      <h1>{TEXTS.title}</h1>
      <FilterBar filters={filters} onChange={setFilters} />
      <PeopleList filters={filters} />
    </>
  );
}
