import { useId, useState } from 'react';
import { fileSize } from '@/lib/format';
import styles from './file-drop.module.css';

interface FileDropProps {
  label: string;
  hint?: string;
  accept?: string;
  file: File | null;
  onFile: (file: File | null) => void;
}

/** A native file input that also takes a dropped file; the whole area is its label. */
export function FileDrop({ label, hint, accept, file, onFile }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <label
      htmlFor={id}
      className={over ? styles.over : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer.files[0] ?? null);
      }}
    >
      <span className={styles.label}>{label}</span>
      <span className={styles.state}>
        {file ? (
          <>
            {file.name} <span className="mute num">{fileSize(file.size)}</span>
          </>
        ) : (
          <span className="mute">{hint ?? 'Drop a file here or choose one'}</span>
        )}
      </span>
      <input
        id={id}
        type="file"
        accept={accept}
        className={styles.input}
        onChange={(event) => onFile(event.target.files?.[0] ?? null)}
      />
    </label>
  );
}
