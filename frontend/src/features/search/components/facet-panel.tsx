import { count, waveName } from '@/lib/format';
import type { FacetName, Facets, Floored, SearchFilter } from '../api/search';
import styles from './facet-panel.module.css';

const FACETS: { name: FacetName; title: string }[] = [
  { name: 'unit', title: 'Unit' },
  { name: 'tool', title: 'Tool' },
  { name: 'useCase', title: 'Kind of work' },
  { name: 'wave', title: 'Wave' },
];

/** Values a facet shows before "more". */
const SHOWN = 8;

interface FacetPanelProps {
  facets: Facets;
  filter: SearchFilter;
  onChange: (filter: SearchFilter) => void;
}

export function FacetPanel({ facets, filter, onChange }: FacetPanelProps) {
  return (
    <div className={styles.panel}>
      {FACETS.map(({ name, title }) => (
        <Facet
          key={name}
          title={title}
          name={name}
          values={facets[name]}
          chosen={filter[name]}
          onChoose={(value) => onChange({ [name]: value })}
        />
      ))}
    </div>
  );
}

interface FacetProps {
  title: string;
  name: FacetName;
  values: Facets[FacetName];
  chosen: string | undefined;
  onChoose: (value: string | undefined) => void;
}

function Facet({ title, name, values, chosen, onChoose }: FacetProps) {
  if (values.length === 0 && !chosen) return null;
  const named = values.map(({ value, name: words, count: size }) => ({
    value,
    words: name === 'wave' ? waveName(value) : words,
    size,
  }));
  const row = ({ value, words, size }: (typeof named)[number]) => (
    <li key={value}>
      <button
        type="button"
        aria-pressed={chosen === value}
        onClick={() => onChoose(chosen === value ? undefined : value)}
      >
        <span>{words}</span>
        <span className={styles.count}>{sizeWords(size)}</span>
      </button>
    </li>
  );
  return (
    <section aria-label={title} className={styles.facet}>
      <h2>{title}</h2>
      <ul>{named.slice(0, SHOWN).map(row)}</ul>
      {named.length > SHOWN && (
        <details>
          <summary>{named.length - SHOWN} more</summary>
          <ul>{named.slice(SHOWN).map(row)}</ul>
        </details>
      )}
      {chosen && !named.some(({ value }) => value === chosen) && (
        <button type="button" aria-pressed="true" onClick={() => onChoose(undefined)}>
          <span>{chosen}</span>
          <span className={styles.count}>none</span>
        </button>
      )}
    </section>
  );
}

function sizeWords(size: Floored): string {
  return typeof size === 'number' ? count(size) : size;
}
