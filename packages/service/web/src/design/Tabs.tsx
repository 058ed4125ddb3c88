import { useLocation } from 'preact-iso';
import './Tabs.css';

interface TabsProps {
  /** What the parts are of. */
  readonly label: string;
  readonly tabs: readonly { readonly name: string; readonly href: string }[];
}

/** The parts of a screen, each with an address of its own. */
export function Tabs({ label, tabs }: TabsProps) {
  const { path } = useLocation();
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map(({ name, href }) => (
        <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
