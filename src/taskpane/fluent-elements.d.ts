import type { HTMLAttributes } from 'preact';

type Element<Props> = HTMLAttributes<HTMLElement> & Props;

/** The attributes of Fluent's elements that the pane sets, so that JSX is checked for them too. */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'fluent-badge': Element<{
        appearance?: 'filled' | 'ghost' | 'outline' | 'tint';
        color?: 'brand' | 'danger' | 'important' | 'informative' | 'severe' | 'subtle' | 'success' | 'warning';
        size?: 'small' | 'medium' | 'large';
        shape?: 'circular' | 'rounded' | 'square';
      }>;
      'fluent-button': Element<{
        appearance?: 'primary' | 'outline' | 'subtle' | 'transparent';
        size?: 'small' | 'medium' | 'large';
        /** looks and acts disabled but keeps the keyboard's focus */
        disabledFocusable?: boolean;
      }>;
      'fluent-message-bar': Element<{
        intent?: 'success' | 'warning' | 'error' | 'info';
        layout?: 'multiline' | 'singleline';
      }>;
      'fluent-progress-bar': Element<{ min?: number; max?: number; value?: number; thickness?: 'medium' | 'large' }>;
    }
  }
}
