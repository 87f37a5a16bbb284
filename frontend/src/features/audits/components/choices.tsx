import styles from './audits.module.css';

interface Option {
  id: string;
  name: string;
  depth: number;
  note?: string;
}

interface ChoicesProps {
  legend: string;
  hint: string;
  options: Option[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

export function Choices({ legend, hint, options, chosen, onChange }: ChoicesProps) {
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      <p className="mute">{hint}</p>
      <div className={styles.options}>
        {options.map(({ id, name, depth, note }) => (
          <label key={id} style={{ paddingLeft: `${depth * 18}px` }}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />{' '}
            {name} {note && <span className="mute">{note}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
