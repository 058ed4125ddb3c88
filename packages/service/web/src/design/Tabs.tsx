import './Tabs.css';

/** A part of a screen, with an address of its own. */
interface Tab {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

interface TabsProps {
  /** What the parts are of. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** The id of the part that is seen. */
  readonly shown: string;
}

/** The way from one part of a screen to another. */
export function Tabs({ label, tabs, shown }: TabsProps) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map(({ id, name, href }) => (
        <a key={id} href={href} aria-current={id === shown ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
