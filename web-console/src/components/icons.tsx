import type { ReactNode } from 'react';

/** The few pictures the console needs, drawn on a 24 grid in the current colour; always decorative. */
function icon(name: string, children: ReactNode) {
  function Icon({ size = 18 }: { size?: number }) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
        style={{ flex: 'none' }}
      >
        {children}
      </svg>
    );
  }
  Icon.displayName = name;
  return Icon;
}

export const PlusIcon = icon('PlusIcon', <path d="M12 5v14M5 12h14" />);
export const SearchIcon = icon(
  'SearchIcon',
  <path d="M15.5 15.5 20 20M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13Z" />,
);
export const SunIcon = icon(
  'SunIcon',
  <>
    <circle cx="12" cy="12" r="4" />
    <path d="M12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 1.1M5.6 18.4l1.1-1.1M17.3 6.7l1.1-1.1" />
  </>,
);
export const MoonIcon = icon('MoonIcon', <path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z" />);
export const SystemIcon = icon('SystemIcon', <path d="M4 5h16v11H4zM9 20h6M12 16v4" />);
export const LockIcon = icon('LockIcon', <path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />);
export const CheckIcon = icon('CheckIcon', <path d="m5 12.5 4.5 4.5L19 7.5" />);
export const EditIcon = icon('EditIcon', <path d="M4 20h4L19 9l-4-4L4 16zM13 7l4 4" />);
export const ExternalIcon = icon('ExternalIcon', <path d="M14 4h6v6M20 4l-9 9M18 14v6H4V6h6" />);
export const AlertIcon = icon('AlertIcon', <path d="M12 4 2.5 20h19zM12 10v4.5M12 17.2v.1" />);
export const LinkIcon = icon(
  'LinkIcon',
  <path d="M10 14a4 4 0 0 0 6 0l3-3a4.2 4.2 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4.2 4.2 0 0 0 6 6l1-1" />,
);
export const ChevronIcon = icon('ChevronIcon', <path d="m7 10 5 5 5-5" />);
export const SortIcon = icon('SortIcon', <path d="M8 5v14M8 19l-3-3M8 19l3-3M16 19V5M16 5l-3 3M16 5l3 3" />);

/** A star, filled where something has it. */
export function StarIcon({ size = 18, filled = false }: { size?: number; filled?: boolean }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path
        d="m12 4 2.5 5.2 5.6.8-4 4 .9 5.6-5-2.7-5 2.7.9-5.6-4-4 5.6-.8z"
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
    </svg>
  );
}
