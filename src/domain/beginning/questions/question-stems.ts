import { folded } from './folding.ts';

/**
 * How words begin that give away which of the bot's own questions is meant, in the four languages side by side: somebody
 * whose bot speaks Kazakh may well ask in Russian.
 */
const telling: Readonly<Record<string, string>> = {
  when: `ответит ответят ответите отвечает отвечаете отвечают ответа дождаться скоро прочитает прочтёт
    odpowie odpowiada odpowiedź odpisze odpisuje przeczyta szybko
    жауап жауабы жауапты қашан оқиды тез
    reply answer answers respond response hear soon`,
  urgent: `срочн экстренн неотложн немедленно горит паник плохо кризис
    pilne pilna pilnie pilny nagłe nagły nagle natychmiast kryzys panik
    шұғыл жедел дереу тығыз қауіп дағдарыс
    urgent urgently emergency immediately crisis panic asap`,
  change: `измени исправ отредактир редактир удалить удали забрать отозвать вернуть ошибк опечатк передума
    zmienić zmiana poprawi edytowa edycj usunąć usuń cofnąć wycofa skasowa błąd literówk pomyłk
    өзгерт түзет қайтарып өшір қате
    change edit correct correction delete unsend withdraw mistake typo`,
  who: `увидит видит видят читает читают прочтут прочитают конфиденц тайн приват доступ секрет
    widzi widzą czyta czytają zobaczy poufn prywatn tajemnic dostęp sekret
    көреді көрмейді құпия оқи көрінеді
    sees see reads read private privacy confidential secret access`,
  night: `ночь ночью ночи вечером вечера поздно выходн разбуж разбуд
    noc nocy nocą wieczor późno weekend obudz budz
    түнде түн кешкі кешке демалыс оят
    night evening late weekend wake midnight`,
  first: `первая первой первую первый готовиться подготов подготовить взять начнём начинается
    pierwsza pierwszej pierwszą pierwsze przygotowa przygotuj zaczyna zaczniemy
    бірінші алғашқы дайындал дайында басталады
    first prepare preparing preparation bring begins`,
  therapy: `терапи психотерап психолог психиатр лечит лечен лечите врач депресс диагноз таблет лекарств
    terapi psychoterap psycholog psychiatr leczy lecze lekarz depresj diagnoz lekars
    терапия психотерап психолог емде дәрігер депресс дәрі
    therapy therapist psycholog psychiatr treat treatment doctor depress diagnos medicine`,
  miss: `прийти приду пропущу пропустить пропуск перенести перенос отменить отмена отмену опозда опоздаю заболе болею
    przyjść przyjdę opuszcz opuści przełoż przesun odwoła odwołać spóźni chora chory choro
    келмей алмасам алмаймын ауыстыр кешік кешіг ауырып болдырмау өткізіп
    miss reschedul cancel move moving postpone late ill sick come attend`,
  stop: `прекратить прекращ остановить закончить завершить уйти бросить отказаться передумаю пауз перерыв расторг
    zrezygnow rezygn przerwać przerwa zakończy skończy odejść odejdę wypowiedz pauz
    тоқтат аяқта үзіліс кету кетсем
    stop quit leave pause finish`,
  stuck: `знаю сформулир сказать нечего сложно трудно подобрать растеря
    wiem powiedzieć trudno sformułow słów zgubi
    білмеймін білмесем жазарымды неден айтарымды қиын
    stuck know say hard words`,
};

/** Words that stand in nearly every question between a client and a coach: alone they tell nothing. */
const general = `коуч клиент сесси встреч вопрос ответ сообщен писать напис можно нужно будет если когда сколько какой какая какие делать есть хочу анкет работ
  coach klient sesj spotka pytan odpow wiadomo pisa napis moż mog trzeba będzie jeśli kiedy jak jaki jaka robić ankiet prac chc
  коуч клиент сессия кездес сұрақ жауап хабар жаз болады бола болса қашан қалай қандай керек сауалнама жұмыс
  coach client session meeting question answer message write what when where which will would could should have need want work this that with`;

const split = (stems: string): string[] => folded(stems).split(/\s+/);
const tellingStems = new Map(Object.entries(telling).map(([id, stems]) => [id, split(stems)]));

/** How the telling words of one of the bot's own questions begin; nothing for a coach's own. */
export const stemsOf = (id: string): readonly string[] => tellingStems.get(id) ?? [];

export const generalStems: readonly string[] = split(general);
