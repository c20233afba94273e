import type { Place, TermsValues } from '../../../domain/agreements/terms-nouns.ts';
import { fold, wordTable } from '../../../domain/hours/hours-tokens.ts';
import { type Problem, problem, tidy } from './typed-words.ts';

const placeWords = wordTable<Place>({
  online:
    'онлайн видео видеосвязь по_видео по_видеосвязи зум zoom online wideo przez_internet zdalnie желіде бейнебайланыс video by_video video_call',
  phone:
    'телефон по_телефону звонок телефонный_разговор telefon telefonicznie przez_telefon телефонмен телефон_арқылы phone by_phone call on_the_phone',
  office:
    "офис в_офисе кабинет в_кабинете в_кабинете_коуча лично очно вживую biuro w_biurze gabinet w_gabinecie w_gabinecie_coacha osobiście stacjonarnie na_żywo кеңсе кеңседе кабинетте коучтың_кабинетінде бетпе-бет бетпе_бет office in_the_office at_the_office at_the_coach’s_office at_the_coach's_office in_person face_to_face",
  agreed:
    'по_договорённости как_договоримся каждый_раз_отдельно решаем_каждый_раз по-разному по_разному do_ustalenia według_ustaleń jak_ustalimy za_każdym_razem_ustalane różnie келісім_бойынша келісілген_жерде әр_жолы_келісіледі as_agreed by_agreement agreed_each_time it_varies',
});

const perWords = wordTable<TermsValues['priceFor']>({
  session:
    'сессия сессию за_сессию за_каждую_сессию за_одну_сессию одна_сессия sesja sesję za_sesję za_każdą_sesję za_jedną_sesję сессия_үшін бір_сессия_үшін әр_сессия_үшін session per_session each_session one_session for_one_session for_each_session a_session',
  all: 'всё все за_всё за_все целиком за_всю_работу вся_работа całość za_całość wszystko za_wszystko cała_praca za_całą_współpracę cała_współpraca барлығы бәрі барлығы_үшін бүкіл_жұмыс_үшін all for_all everything for_everything the_whole_work for_the_whole_work',
});

const choice = <T extends string>(words: ReadonlyMap<string, T>, text: string): { readonly written: T } | Problem => {
  const found = words.get(fold(tidy(text)));
  return found === undefined ? problem('unread', text) : { written: found };
};

/** Where the two meet, in a word or two. */
export const readPlace = (text: string) => choice(placeWords, text);

/** What a price is for, in a word or two. */
export const readPer = (text: string) => choice(perWords, text);
