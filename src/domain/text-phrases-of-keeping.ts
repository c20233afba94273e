type SessionPhrase = never;
type AroundPhrase = never;
type MoneyPhrase = never;
type PromisePhrase = never;
type AgendaPhrase = never;

/** Texts about sessions, money and promises that are parts of others. */
export type KeepingPhrase = SessionPhrase | AroundPhrase | MoneyPhrase | PromisePhrase | AgendaPhrase;
