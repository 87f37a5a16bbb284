import { Field } from '@/components/ui/field';
import type { Target } from '../api/targets';
import styles from './sections.module.css';

interface TargetChoiceProps {
  targets: Target[];
  chosen: string;
  onChoose: (targetId: string) => void;
}

export function TargetChoice({ targets, chosen, onChoose }: TargetChoiceProps) {
  return (
    <div className={styles.select}>
      <Field label="Target">
        {(control) => (
          <select {...control} value={chosen} onChange={(event) => onChoose(event.target.value)}>
            {targets.map(({ targetId, name }) => (
              <option key={targetId} value={targetId}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
