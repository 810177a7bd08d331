import type { Outline } from '../../api/types';
import classes from './analysis.module.css';

/** The same as a diagram, as a list in lists: for whoever does not see it, and to be copied. */
export function OutlineList({ items, label }: { items: Outline[]; label: string }) {
  return (
    <details className={classes.outline}>
      <summary>{label}</summary>
      <Level items={items} />
    </details>
  );
}

function Level({ items }: { items: Outline[] }) {
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>
          {item.text}
          {item.items.length > 0 && <Level items={item.items} />}
        </li>
      ))}
    </ul>
  );
}
