import type { Locale } from '../../src/domain/world.ts';

/** Letters a language is written with. */
export const letters: Record<Locale, RegExp> = {
  ru: /[а-яё]/i,
  pl: /[a-ząćęłńóśźż]/i,
  kk: /[аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя]/i,
  en: /[a-z]/i,
};

/** Foreign words that stand in a text as they are. */
export const foreign = /Telegram|\/[a-z]+|112/g;

/** What the bot never says. */
export const forbidden: Record<Locale, RegExp> = {
  ru: /к сожалению|обратите внимание|увы|нельзя|запрещ|должны|обязаны|вынужден|пожалуйста|уважаем/i,
  pl: /niestety|proszę zauważyć|należy pamiętać|zwróć uwagę|(?<!cała )uwaga|musisz|nie wolno|zabron|szanown|przepraszamy za niedogodności/i,
  kk: /өкінішке орай|назар аударыңыз|тыйым|міндеттісіз|тиіссіз|құрметті/i,
  en: /unfortunately|please note|\bsorry\b|must not|may not|not allowed|forbidden|\bdear\b|kindly be|we regret/i,
};

/** Forms that take somebody for a man or a woman. */
export const gendered: Record<Locale, RegExp> = {
  ru: /\(а\)|\(ла\)|\/а\b|(?<!\p{L})(?:вы|\{(?:coach|client|name)\})(?: уже| ещё| не| сейчас| больше)* \p{L}+(?:л|ла|лся|лась)(?!\p{L})/iu,
  pl: /\p{L}(?:łem|łam|łeś|łaś)(?!\p{L})|\{(?:coach|client|name)\}(?: już| jeszcze| nie| teraz)* \p{L}+(?:ł|ła|ął|ęła)(?!\p{L})/iu,
  kk: /$^/,
  en: /\b(?:he|she|his|her|him|hers)\b/i,
};

/** A name that would have to bend. */
export const bentName: Record<Locale, RegExp> = {
  ru: /(?<!\p{L})(?:от|у|для|с|со|к|ко|о|об|обо|за|из|без|про|при|до|перед|между|через) \{(?:coach|client|name|zone)\}/iu,
  pl: /(?<!\p{L})(?:od|dla|z|ze|do|u|o|na|za|przez|przy|bez|między|przed|po|w) \{(?:coach|client|name|zone)\}/iu,
  kk: /\{(?:coach|client|name|zone)\} (?:үшін|туралы|арқылы|дейін|кейін|сияқты)/iu,
  en: /\{(?:coach|client|name|zone)\}[’']s/i,
};

/** Quotation marks that belong to other languages. */
export const wrongQuotes: Record<Locale, RegExp> = {
  ru: /["“”„]/,
  pl: /["“«»]/,
  kk: /["“”„]/,
  en: /["„«»]/,
};

/** The other way of addressing people, where a language has two. */
export const wrongAddress: Record<Locale, RegExp> = {
  ru: /(?<!\p{L})(?:ты|тебя|тебе|тобой|твой|твоя|твои|Вы|Вас|Вам|Ваш)(?!\p{L})/u,
  pl: /(?<!\p{L})(?:pan|pani|państwo|państwa)(?!\p{L})/iu,
  kk: /(?<!\p{L})(?:сен|саған|сені|сенің|сенде)(?!\p{L})/iu,
  en: /$^/,
};

/** Russian words for which Kazakh has its own. */
export const russianInKazakh =
  /(?<!\p{L})(?:сообщени|срочно|услови|договор|предложени|анкет|напоминани|кнопк|ссылк|приглашени|данны|график|итог|опоздани|завершени|связ|часы|пауз|завтра|сегодня|вчера|спасибо|опрос|(?:или|если|нет)(?!\p{L}))/iu;
