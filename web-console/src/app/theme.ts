import {
  createTheme,
  defaultVariantColorsResolver,
  localStorageColorSchemeManager,
  parseThemeColor,
  type CSSVariablesResolver,
  type VariantColorsResolver,
} from '@mantine/core';

/** Kept in step with public/color-scheme.js, which applies it before the first paint. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'afterword-color-scheme' });

const serif =
  '"Iowan Old Style", Charter, "Bitstream Charter", "Palatino Linotype", Palatino, Georgia, serif';
const sans =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Ubuntu, Cantarell, "Noto Sans", "Liberation Sans", system-ui, sans-serif';

/** Light badges and notices as a tint of their colour, with text that keeps its contrast in both schemes. */
const softLight: VariantColorsResolver = input => {
  const resolved = defaultVariantColorsResolver(input);
  const { color, isThemeColor } = parseThemeColor({ color: input.color ?? 'tide', theme: input.theme });
  if (input.variant !== 'light' || !isThemeColor) return resolved;
  const tint = (percent: number) =>
    `color-mix(in srgb, var(--mantine-color-${color}-6) ${percent}%, transparent)`;
  return {
    ...resolved,
    background: tint(15),
    hover: tint(24),
    color: `light-dark(color-mix(in srgb, var(--mantine-color-${color}-9) 72%, black), var(--mantine-color-${color}-3))`,
  };
};

/** Quiet paper and ink: one accent, serif titles, everything else out of the way. */
export const theme = createTheme({
  primaryColor: 'tide',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  colors: {
    tide: [
      '#ecf6f6',
      '#d9ebec',
      '#b0d6d9',
      '#84c0c5',
      '#62adb5',
      '#4ca1aa',
      '#3f9aa4',
      '#2a7a84',
      '#1f6a73',
      '#125962',
    ],
    dark: [
      '#d3d8dd',
      '#b3bac2',
      '#949da7',
      '#6b747f',
      '#4a525c',
      '#363d46',
      '#282e36',
      '#1d2228',
      '#15191e',
      '#0f1215',
    ],
  },
  fontFamily: sans,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  headings: {
    fontFamily: serif,
    fontWeight: '600',
  },
  variantColorResolver: softLight,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: {
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close' },
        centered: false,
        yOffset: '6vh',
        transitionProps: { duration: 120 },
      },
      styles: { title: { fontWeight: 650, fontSize: 17 } },
    },
    Notification: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Dismiss the notice' } },
      styles: { description: { color: 'var(--mantine-color-dimmed)' } },
    },
    // A dialog has no banner: that is the page's.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    Tooltip: {
      defaultProps: { withArrow: true, openDelay: 250, events: { hover: true, focus: true, touch: true } },
    },
    Button: { defaultProps: { size: 'sm' } },
    // What is wider than the screen is scrolled with the keyboard, too.
    TableScrollContainer: { defaultProps: { scrollAreaProps: { viewportProps: { tabIndex: 0 } } } },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#faf9f6',
    '--mantine-color-dimmed': '#5d6670',
    '--mantine-color-placeholder': '#6a737e',
    '--mantine-color-error': '#c2222e',
    '--mantine-color-red-text': '#c2222e',
    '--mantine-color-orange-text': '#b3440b',
    '--aw-surface': '#ffffff',
    '--aw-rule': '#e4e1da',
    '--aw-hover': '#f3f1ec',
  },
  dark: {
    '--mantine-color-dimmed': '#9aa4af',
    '--mantine-color-placeholder': '#8b95a0',
    '--mantine-color-error': '#ff8f8f',
    '--aw-surface': '#22272e',
    '--aw-rule': '#353c45',
    '--aw-hover': '#2a3038',
  },
});
