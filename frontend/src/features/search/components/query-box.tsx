import { useState } from 'react';
import { Button } from '@/components/ui/button';
import styles from './query-box.module.css';

interface QueryBoxProps {
  query: string;
  onSearch: (query: string) => void;
}

export function QueryBox({ query, onSearch }: QueryBoxProps) {
  const [text, setText] = useState(query);
  return (
    <form
      role="search"
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <input
        type="search"
        aria-label="Search comments"
        placeholder="checking, Friday, “test data”, slow OR failing…"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" look="primary">
        Search
      </Button>
    </form>
  );
}
