/** The places where a crash is tried. */
export const steps = [
  'read',
  'decided',
  'committed',
  'before-send',
  'sent',
  'settled',
  'lane-taken',
  'look-taken',
  'acknowledged',
] as const;
export type Step = (typeof steps)[number];

let listener: ((step: Step) => void) | null = null;

/** Lets a fault test hear of every step. */
export const onStep = (heard: (step: Step) => void): void => {
  listener = heard;
};

export const reach = (step: Step): void => listener?.(step);
