import { fold, wordTable } from '../../../hours/hours-tokens.ts';
import { otherSide, type Side } from '../../../side.ts';
import type { ItemWords } from '../../summary-nouns.ts';

/** Who writes, and what the two are called. */
export interface Names {
  readonly writer: Side;
  readonly coach: string;
  readonly client: string;
}

type Owner = NonNullable<ItemWords['owner']>;

// Polish "my" and Russian "мы" are the two of them; so is an English "my:", which nobody writes before a colon.
const said = wordTable({
  me: 'я мне с_меня за_мной ja po_mojej_stronie мен i me',
  you: 'ты вы вам тебе с_вас с_тебя за_вами за_тобой ty wy pan pani po_twojej_stronie сіз сен you',
  us: 'мы оба обе вместе мы_оба мы_вместе я_и_вы я_и_ты вы_и_я ты_и_я с_нас my oboje razem my_oboje my_razem ja_i_ty ty_i_ja біз екеуміз бірге біз_екеуміз we us both both_of_us together you_and_me me_and_you',
  coach: 'коуч coach',
  client: 'клиент клиентка klient klientka client',
});

const ownerOf = (word: string, { writer }: Names): Owner | null => {
  switch (said.get(word)) {
    case 'me':
      return writer;
    case 'you':
      return otherSide(writer);
    case 'us':
      return 'both';
    case 'coach':
      return 'coach';
    case 'client':
      return 'client';
    default:
      return null;
  }
};

const folded = (words: string): string => fold(words).replace(/\s+/gu, ' ').trim();

/** A whole name and its first word; a single letter is no name. */
const calledBy = (name: string): string[] => {
  const whole = folded(name);
  return [...new Set([whole, whole.split(' ')[0] ?? ''])].filter((one) => [...one].length > 1);
};

/** The side that is called so; null where it is nobody, or could be both. */
const sideCalled = (word: string, { coach, client }: Names): Side | null => {
  const isCoach = calledBy(coach).includes(word);
  const isClient = calledBy(client).includes(word);
  if (isCoach === isClient) return null;
  return isCoach ? 'coach' : 'client';
};

/** Who a line begins with, before a colon: a pronoun in any of the languages, by whoever writes, or a name of the two. */
export const ownerAt = (line: string, names: Names): { readonly owner: Owner; readonly end: number } | null => {
  const head = /^([^:：]{1,70})[:：]\s*/u.exec(line);
  if (!head) return null;
  const word = folded(head[1] ?? '');
  const owner = ownerOf(word, names) ?? sideCalled(word, names);
  return owner === null ? null : { owner, end: head[0].length };
};
