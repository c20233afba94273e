import type { TextArgs, TextKey } from '../../src/domain/texts.ts';
import type { Locale } from '../../src/domain/world.ts';
import type { Wording } from '../../src/outbound/wording.ts';

/** Something the bot said, and in which language. */
export interface Spoken {
  readonly key: TextKey;
  readonly args: TextArgs;
  readonly locale: Locale;
}

/** A wording that remembers what it said, so that a story names the bot's words instead of quoting them four times. */
export interface RememberingWording extends Wording {
  /** What this text was when it was said last; undefined for words that are not the bot's. */
  recall(text: string): Spoken | undefined;
}

export const remembering = (wording: Wording): RememberingWording => {
  const said = new Map<string, Spoken>();
  return {
    say(key, args, reader) {
      const words = wording.say(key, args, reader);
      said.set(words.text, { key, args, locale: reader.locale });
      return words;
    },
    recall: (text) => said.get(text),
  };
};
