import type { Present } from './useWritingRoom';
import classes from './writing.module.css';

interface Props {
  people: Present[];
  /** What they do, after one name and after several. */
  does: [one: string, several: string];
}

/** Who else is here, in words; nothing while nobody is. */
export function PresentPeople({ people, does }: Props) {
  return (
    <span role="status" data-testid="present">
      {people.length > 0 && (
        <span className={classes.present}>
          {names(people)} {people.length === 1 ? does[0] : does[1]}
        </span>
      )}
    </span>
  );
}

function names(people: Present[]): string {
  const all = people.map(person => person.name).sort();
  if (all.length > 3) return `${all.slice(0, 2).join(', ')} and ${all.length - 2} more`;
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(all);
}
