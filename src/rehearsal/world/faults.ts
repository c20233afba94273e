import { badRequest } from './refusal.ts';

export const FAULT_KINDS = ['429', '403', '400', '500', 'html', 'lost-reply', 'reset', 'delay', 'silence'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** One ordered misfortune; without method and chat it strikes anything. */
export interface Fault {
  kind: FaultKind;
  method?: string;
  chat_id?: number;
  /** How often it still strikes; -1 for ever. */
  times: number;
  chance?: number;
  retry_after?: number;
  ms?: number;
  description?: string;
}

/** The misfortunes that were ordered, in order; the first that fits strikes. */
export class Faults {
  #list: Fault[] = [];

  add(order: Partial<Fault>): Fault {
    const kind = FAULT_KINDS.find((known) => known === String(order.kind));
    if (kind === undefined) throw badRequest(`kind must be one of ${FAULT_KINDS.join(', ')}`);
    const fault = { ...order, kind, times: order.times ?? 1 };
    this.#list.push(fault);
    return fault;
  }

  list(): readonly Fault[] {
    return this.#list;
  }

  forget(): void {
    this.#list = [];
  }

  /** The fault for this call, used up by one. */
  strike(method: string, chatId: number | undefined): Fault | undefined {
    if (this.#list.length === 0) return undefined;
    const fault = this.#list.find((candidate) => fits(candidate, method, chatId));
    if (fault === undefined) return undefined;
    if (fault.times > 0) fault.times -= 1;
    if (fault.times === 0) this.#list = this.#list.filter((other) => other !== fault);
    return fault;
  }
}

function fits(fault: Fault, method: string, chatId: number | undefined): boolean {
  if (fault.method !== undefined && fault.method.toLowerCase() !== method.toLowerCase()) return false;
  if (fault.chat_id !== undefined && Number(fault.chat_id) !== chatId) return false;
  return fault.chance === undefined || Math.random() < fault.chance;
}
