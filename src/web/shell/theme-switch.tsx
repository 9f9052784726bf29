import { useState } from 'preact/hooks';
import { strings } from '../strings/en.ts';
import { chooseTheme, chosenTheme, THEMES, type Theme } from '../theme.ts';

export function ThemeSwitch() {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <label class="theme-switch">
      <span>{strings.shell.theme}</span>
      <select
        value={theme}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value as Theme;
          chooseTheme(chosen);
          setTheme(chosen);
        }}
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {strings.shell.themes[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
