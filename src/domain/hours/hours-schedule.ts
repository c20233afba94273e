/** Minutes since the coach's local midnight; a window that crosses midnight ends past 1440, at most at 2880. */
export type Minute = number;

/** Wall-clock times of one stretch, `from` inside and `to` outside it. It belongs to the local date it begins on. */
export type Window = { readonly from: Minute; readonly to: Minute };

/** Seven lists of windows, Monday first. */
export type WeeklyHours = readonly (readonly Window[])[];

/**
 * Replaces the windows that begin on the dates `from` to `to` (both included; no `to`: open-ended). No windows: a closed
 * day, which also ends what reaches into it from the evening before.
 */
export type Override = {
  readonly from: string;
  readonly to?: string;
  readonly windows: readonly Window[];
  readonly words?: string;
};

/** A momentary opening or closing in epoch milliseconds, `to` outside it; no `to`: open-ended. */
export type Span = { readonly from: number; readonly to?: number; readonly open: boolean; readonly words?: string };

/** Later spans win over earlier ones, spans over overrides, later overrides over earlier ones, overrides over the week. */
export type Schedule = {
  readonly zone: string;
  readonly weekly: WeeklyHours;
  readonly overrides: readonly Override[];
  readonly spans: readonly Span[];
};

/** What the domain needs to know of time zones: minutes east of UTC at an epoch millisecond. */
export type Calendar = { offset(zone: string, at: number): number };

/** A stretch of time in epoch milliseconds, `to` outside it. */
export type Stretch = { readonly from: number; readonly to: number };

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;
export const DAY_MINUTES = 1440;
