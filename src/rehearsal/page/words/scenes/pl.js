/** What the guide says, and what people say and write in its scenes. */
export default {
  playScene: 'Pokaż scenę',
  playBeginning: 'Początek',
  playBeginningMore:
    'Od zaproszenia do pierwszej wiadomości poza godzinami kontaktu: ankieta, karta klienta, propozycja.',
  playNight: 'Noc i poranek',
  playNightMore: 'Jedna wiadomość o 23:40. Kto ją usłyszy i kiedy.',

  guide: 'Scena z objaśnieniami',
  guideChoose: 'Którą scenę pokazać?',
  guideStep: '{step} z {steps}',
  guideBegin: 'Zaczynamy',
  guideNext: 'Dalej',
  guideSkip: 'Próbuj swobodnie',
  guideSlow: 'To trwa dłużej niż zwykle. Możesz działać dalej ręcznie, na samych telefonach, albo nacisnąć „Dalej”.',
  guideTitle: 'Dwa telefony i granica między nimi',
  guideWelcome:
    'Jeden telefon ma {coach}, w roli coacha ({coachCity}). Drugi ma {client}, w roli klienta ({clientCity}). W scenie wszystko dzieje się na nich naprawdę, krok po kroku.',

  sceneLink: 'Poranek w dzień roboczy. {coach} otwiera link dla coacha: od teraz bot ma swojego coacha.',
  sceneHours: '{coach} podaje strefę czasową i godziny kontaktu. Wystarczy jedna linijka.',
  sceneInvite: '{coach} prosi o zaproszenie: link dla jednej nowej osoby.',

  sceneConsent: '{client} otwiera link, czyta, jak wygląda współpraca, i wyraża zgodę.',
  sceneAccept: 'Znają się już, więc {coach} zaczyna od razu, bez ankiety. Od tej chwili ustalenia chronią obie strony.',
  sceneNight: '23:40, {clientCity}. O tej porze boli najbardziej i właśnie teraz pisze {client}.',
  sceneQuiet:
    '{client} wie dokładnie, kiedy może przyjść odpowiedź. {coach} o niczym nie wie: ani dźwięku, ani licznika, wieczór jest wolny.',
  sceneMorning:
    'Zaczynają się godziny kontaktu ({coachCity}). Jedno krótkie zestawienie, a po nim sama wiadomość, słowo w słowo.',
  sceneReply: '{coach} odpowiada z pełną uwagą, a {client} ma już odpowiedź.',
  sceneFreely: 'Teraz oba telefony są Twoje. Napisz w nocy, cofnij wiadomość, wyślij coś pilnego, przestaw zegar.',
  nightMessage:
    'Rozmowa z siostrą poszła dziś źle. Ciągle wracam do niej myślami i nie mogę zasnąć. Przyjrzymy się temu razem?',
  coachReply:
    'Dzień dobry! Czytam to z wypoczętą głową. Od tego zacznijmy sesję, a na razie zapisz trzy zdania, które najbardziej utkwiły Ci w pamięci.',

  beginGreeting: '{client} otwiera link. Jedna wiadomość mówi, kto, jak, kiedy i co dalej, więc nie trzeba zgadywać.',
  beginLanguage:
    'Telefon jest w jednym języku, a człowiek często myśli w innym. Jedno naciśnięcie zmienia język powitania, drugie go przywraca.',
  beginConsent:
    '{client} czyta, co jest przechowywane i po co, i wyraża zgodę. Zaczyna się ankieta, a {coach} wie, że ktoś jest w drodze.',
  beginCity:
    '{client} podaje miasto i od teraz widzi każdą godzinę według jego zegara. {coach} nadal widzi swój czas ({coachCity}).',
  beginEvening:
    '22:10, {clientCity}. {client} odpowiada wieczorem, na jedno pytanie po drugim. {coach} na razie nic z tego nie widzi.',
  beginVoice:
    'Mówić bywa łatwiej niż pisać: trzecia odpowiedź jest nagrana. Czwarte pytanie zostaje pominięte i tak też jest dobrze.',
  beginScale:
    'Skala to jedno naciśnięcie. {client} wraca i wybiera inną liczbę: przed wysłaniem wszystko można zmienić.',
  beginLater:
    'Na jeden wieczór wystarczy: /later. Odpowiedzi są zapisane, dalej można iść od tego samego miejsca, na dowolnym urządzeniu.',
  beginReminder:
    'Minęła cała doba. Życzliwe przypomnienie poczekało do 9:00 ({clientCity}): w nocy nikt go nie dostaje.',
  beginGoOn: 'Jedno naciśnięcie prowadzi z powrotem do otwartego pytania. O nic nie pyta się dwa razy.',
  beginRest: 'Kilka słów, potem odpowiedzi do zaznaczenia. Na pierwszej sesji nie trzeba już o to pytać.',
  beginReview:
    'Ostatnie odpowiedzi, a potem cała ankieta do przejrzenia. Wszystko można jeszcze zmienić: {coach} nic jeszcze nie widzi.',
  beginSend:
    '{client} wysyła ankietę. Godziny kontaktu jeszcze się nie zaczęły, więc bot podaje dokładnie, kiedy {coach} ją dostanie.',
  beginBrief:
    'Zaczynają się godziny kontaktu ({coachCity}) i karta klienta już jest: najpierw to, na co warto zwrócić uwagę, potem odpowiedzi. Same fakty, bez ocen.',
  beginPaper:
    'To samo jako PDF, do wydrukowania lub zachowania: otwiera się jednym naciśnięciem. Nagrana odpowiedź przychodzi jako nagranie.',
  beginOffer:
    '{coach} odpowiada propozycją z czterech krótkich części. Od tych samych słów można będzie zacząć następną.',
  beginPreview:
    'Przed wysłaniem {coach} widzi propozycję dokładnie tak, jak ją zobaczy {client}. Każdą część można jeszcze zmienić.',
  beginChoice: 'Propozycja dotarła. {client} może ją przyjąć, omówić albo odrzucić: „nie” to też odpowiedź.',
  beginTake:
    'Propozycja pasuje. Został jeden krok: przeczytać w kilku linijkach, co obowiązuje obie strony, i wyrazić zgodę.',
  beginAgree: '{client} wyraża zgodę i współpraca się zaczyna. Obie strony wiedzą o tym od razu.',
  beginNight:
    '23:40, {clientCity}: pierwsza wiadomość poza godzinami kontaktu. Przez pierwsze dwa tygodnie bot to wyjaśnia i nie liczy.',
  beginQuestion:
    'Na częste pytanie odpowiedź jest i o tej porze: /questions. Listę prowadzi {coach}, a wieczór zostaje wolny.',
  beginFreely:
    'Teraz oba telefony są Twoje. Zmień ankietę (/intake) albo częste pytania (/questions), przestaw zegar o kilka dni.',

  answerBrings:
    'Dziewięć lat w tej samej pracy. Idzie mi dobrze, ale nie widzę już w niej sensu, a zmianę wciąż odkładam.',
  answerChange: 'Za trzy miesiące chcę wiedzieć, dokąd idę, i mieć za sobą dwa pierwsze kroki.',
  answerCoach: 'Więcej pytań niż rad. I szczera uwaga, kiedy kręcę się w kółko.',
  answerSelf: 'Dwie godziny tygodniowo, w niedziele. Będę prowadzić notatki.',
  answerKnow: 'O rodzinie wolę na razie nie rozmawiać.',
  answerStart: '1 marca',

  offerCan: 'Razem sprawdzimy, jaka praca pasuje do Ciebie teraz, a Ty zrobisz w jej stronę dwa pierwsze kroki.',
  offerHow: 'Sesje online: pytania, skale, małe zadania między spotkaniami. Decydujesz Ty, ja pilnuję wątku.',
  offerNumber: '8 sesji po 60 minut, we wtorki wieczorem.',
  offerPrice: '250 zł za sesję, w dwóch ratach: przed pierwszą sesją i po czwartej.',
  firstMessage: 'Dziś rozmowa z szefem: myślę o odejściu. I cieszę się, i boję. Czy to normalne?',
};
