/** A whole number in what a button carries; what is none, as in forged data, is -1, which names nobody and nothing. */
export const numberIn = (part: string | undefined): number =>
  part !== undefined && /^\d{1,16}$/.test(part) ? Number(part) : -1;
