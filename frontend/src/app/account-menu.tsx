import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { chooseTheme, chosenTheme, type Theme } from '@/lib/theme';
import styles from './account-menu.module.css';

interface AccountMenuProps {
  name: string;
  company: string;
  synthetic: boolean;
  /** Whether the person is one Candor may hold something about. */
  employee: boolean;
  onLogOut: () => void;
}

const THEMES: { value: Theme; word: string }[] = [
  { value: 'system', word: 'As the system' },
  { value: 'light', word: 'Light' },
  { value: 'dark', word: 'Dark' },
];

/** A popover of the platform: Escape and a click elsewhere close it, focus returns to its button. */
export function AccountMenu({ name, company, synthetic, employee, onLogOut }: AccountMenuProps) {
  const id = useId();
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <div className={styles.menu}>
      {synthetic && <span className={styles.synthetic}>synthetic data</span>}
      <button type="button" className={styles.summary} popoverTarget={id}>
        <span className={styles.name}>{name}</span>
      </button>
      <div id={id} popover="auto" className={styles.panel}>
        <p className={styles.who}>
          <b>{name}</b>
          {company}
        </p>
        <fieldset className={styles.themes}>
          <legend>Appearance</legend>
          {THEMES.map(({ value, word }) => (
            <label key={value}>
              <input
                type="radio"
                name="theme"
                checked={theme === value}
                onChange={() => {
                  chooseTheme(value);
                  setTheme(value);
                }}
              />
              {word}
            </label>
          ))}
        </fieldset>
        <ul className={styles.links}>
          {employee && (
            <li>
              <Link to="/about-me" onClick={() => close(id)}>
                What Candor holds about me
              </Link>
            </li>
          )}
          <li>
            <Link to="/trust" onClick={() => close(id)}>
              Why you can be candid
            </Link>
          </li>
        </ul>
        <button type="button" className={styles.logOut} onClick={onLogOut}>
          Log out
        </button>
      </div>
    </div>
  );
}

/** A link inside leads away, which the platform does not take for a click elsewhere. */
function close(id: string): void {
  const panel = document.getElementById(id);
  if (panel?.matches(':popover-open')) panel.hidePopover();
}
