/** What the guide says, and what people say and write in its scenes. */
export default {
  playScene: 'Pokaż scenę',
  playBeginning: 'Początek',
  playBeginningMore:
    'Od zaproszenia do pierwszej wiadomości poza godzinami kontaktu: ankieta, karta klienta, propozycja.',
  playTerms: 'Warunki współpracy',
  playTermsMore: 'Propozycja, pytanie, zmiana, zgoda. Obowiązują już przy następnej wiadomości.',
  playNight: 'Noc i poranek',
  playNightMore: 'Jedna wiadomość o 23:40. Kto ją usłyszy i kiedy.',
  playSummary: 'Podsumowanie rozmowy',
  playSummaryMore: 'Trzy linijki: kto, co, do kiedy. Do potwierdzenia, do poprawienia, do odnalezienia.',
  playMonth: 'Wspólny miesiąc',
  playMonthMore: 'Sesje, płatności, ustalenia: o wszystkim na czas i o niczym w nocy.',

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
  sceneReady:
    'Poranek w dzień roboczy. {coach} otwiera link dla coacha, podaje godziny kontaktu (10:00–18:00) i tworzy zaproszenie.',

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
  beginTake: 'Propozycja pasuje. Następny krok to warunki współpracy na piśmie. Proponuje je {coach}.',
  beginTerms:
    '{coach} wysyła zwykłe warunki, nic w nich nie zmieniając. {client} czyta je w całości i może zapytać o każdy punkt.',
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

  termsOpen:
    '{coach} zaczyna od zwykłych warunków: /terms. Jedenaście punktów prostymi słowami, a bot działa według ich wartości.',
  termsValue:
    'Zmienia się jedna wartość: sesję można bezpłatnie przełożyć lub odwołać najpóźniej 48 godzin wcześniej, a nie 24. Tekst punktu zmienia się razem z nią.',
  termsPreview: 'Przed wysłaniem {coach} czyta wszystko dokładnie tak, jak przeczyta to {client}.',
  termsSend:
    'Wysłane: tym samym {coach} przyjmuje właśnie ten tekst. {client} może go przyjąć, zapytać o punkt albo zaproponować coś innego.',
  termsAsk: 'Pytanie o jeden punkt: {client} wybiera go i pisze własnymi słowami.',
  termsOther: 'Do innego punktu jest propozycja: godziny kontaktu o godzinę wcześniej. Tu wystarczy kilka naciśnięć.',
  termsAnswer: '{coach} widzi, o który punkt chodzi i co w nim jest, i odpowiada.',
  termsTake: 'Inne godziny też pasują. Jedno naciśnięcie i są już w następnej wersji.',
  termsSecond: 'Wersja 2 pokazuje tylko to, co się zmieniło: jak było i jak będzie.',
  termsAccept: '{client} przyjmuje. Teraz obie strony przyjęły ten sam tekst, a tekst ma swój cyfrowy odcisk.',
  termsPaper:
    'To samo jako PDF: cały tekst, kto i kiedy go przyjął, cyfrowy odcisk. Po nim można sprawdzić plik: /verify.',
  termsEarly:
    'Następny poranek, 9:15, {coachCity}. Jeszcze wczoraj o tej porze wiadomość by czekała, a teraz dociera od razu.',
  termsFreely: 'Teraz oba telefony są Twoje. Zaproponuj nową wersję (/terms), zapytaj o punkt, zajrzyj do /agreements.',
  termsQuestion: 'A jeśli zachoruję rano w dniu sesji?',
  termsReply: 'Choroba się nie liczy: napisz, gdy tylko możesz, i przełożymy sesję bezpłatnie.',
  termsMorning: 'Dzień dobry! Za godzinę rozmawiam z szefem. Od czego najlepiej zacząć?',

  summaryTalk: 'Zwykła rozmowa w godzinach kontaktu. Na końcu pada „umówione”.',
  summaryOffer: 'Minęło ponad dwadzieścia minut ciszy. Bot pyta raz, czy zapisać podsumowanie.',
  summaryWrite:
    'Trzy linijki, tak jak się je pisze: kto, co, do kiedy. Bot pokazuje, co zrozumiał, i wszystko można jeszcze poprawić.',
  summarySend: 'Wysłane. {client} widzi te same linijki. Dopóki nie ma odpowiedzi, to jeszcze nie ustalenie.',
  summaryYes: 'Dwie linijki się zgadzają: po jednym naciśnięciu.',
  summaryCorrect: 'Trzecia nie całkiem, więc {client} pisze, jak ma być. Poprzednie słowa dalej widać.',
  summaryAgree: '{coach} widzi, co się zmieniło, i potwierdza. Teraz i to jest ustaleniem.',
  summaryFind: 'Da się to znaleźć i po miesiącu: /agreements. Kto co robi, do kiedy, kto i kiedy to potwierdził.',
  summaryAnother: 'Jeszcze jedna linijka, tym razem od razu w poleceniu: /summary. {coach} wysyła i ją.',
  summarySilence:
    'Doba bez odpowiedzi. Milczenie to nie zgoda: bot pyta jeden raz, a potem linijka po prostu zostaje niepotwierdzona.',
  summaryFreely:
    'Teraz oba telefony są Twoje. Zaznacz, co zrobione, popraw linijkę, napisz podsumowanie z telefonu klienta: /summary.',
  talkBegins: 'Rozmowę z szefem odkładam już od tygodnia. Zdecydujmy, co dalej.',
  talkGoesOn: 'Proponuję tak: do czwartku wyślę pytania na przygotowanie, a Ty do piątku wyznaczysz termin rozmowy.',
  talkEnds: 'Dobrze, umówione. A w weekend spiszę trzy możliwości na później.',
  summaryLines:
    'ja: wysłać pytania na przygotowanie, do czwartku\nty: wyznaczyć termin rozmowy z szefem, do piątku\nty: spisać trzy możliwości na później, do niedzieli',
  summaryCorrection: 'spisać dwie możliwości na później, do poniedziałku',
  summaryLater: 'ty: przysłać notatki z tygodnia, do piątku',

  monthTerms: 'Najpierw warunki: /terms. Tym razem jest w nich cena sesji; jak przełożyć sesję, mówią i tak.',
  monthAccept: '{client} czyta i przyjmuje. Od tej chwili o tym, co dzieje się z sesją, mówią te słowa.',
  monthPropose:
    '{coach} pisze termin zwykłymi słowami. {client} widzi go według swojego zegara ({clientCity}), a obok czas coacha ({coachCity}).',
  monthAgree:
    'Jedno naciśnięcie i termin jest ustalony. Obie strony dostają plik do kalendarza: gdy sesja się przesunie, nowy plik przesunie też wpis.',
  monthPlan: 'Płatność ma swój plan: dwie równe raty. {coach} go proponuje.',
  monthPlanAgreed: '{client} się zgadza i plan obowiązuje. Wcześniej był tylko propozycją.',
  monthPrepare:
    'Dzień przed sesją dwa pytania na przygotowanie. {client} odpowiada, {coach} przeczyta odpowiedzi przed początkiem.',
  monthHour:
    'Została godzina. {client} dostaje przypomnienie, {coach} widzi odpowiedzi; przed następną sesją będzie tu też ostatnie podsumowanie.',
  monthLate: 'Sesja się zaczyna, {client} się spóźni. Jedno naciśnięcie i {coach} o tym wie.',
  monthNudge: 'Pięć minut przed końcem obie strony dostają krótką wiadomość: nikt nie musi patrzeć na zegar.',
  monthEnd: 'Koniec o czasie. Jak było, od jednego do pięciu, {coach} zaznacza tylko dla siebie.',
  monthLine: 'Zostaje jedna linijka: kto, co, do kiedy. {client} potwierdza i odtąd o terminie pamięta bot.',
  monthBoth: 'Piątek, 10:00, {clientCity}. Dziś termin ustalenia, za trzy dni płatność: o wszystkim jedna wiadomość.',
  monthDone: 'Jedno naciśnięcie: zrobione. {coach} dowie się, gdy zaczną się godziny kontaktu, nie wcześniej.',
  monthPay: 'Poniedziałek, dzień płatności. {client} naciska „Zapłacone” i dodaje potwierdzenie przelewu.',
  monthPaid:
    'Zaczynają się godziny kontaktu, {coachCity}. {coach} widzi potwierdzenie przelewu i naciska „Pieniądze dotarły”. Nikt nie musiał prosić o pieniądze.',
  monthNext:
    'Minęły ponad dwa tygodnie. Tym razem {client} wybiera jeden z wolnych terminów, a ten pasuje obu stronom.',
  monthClause:
    'Na niecałą dobę przed sesją {client} chce innego terminu. Najpierw bot pokazuje punkt, który przyjęły obie strony, i ile to teraz kosztuje.',
  monthMove: '{client} zna cenę i mimo to wybiera inny dzień.',
  monthWaive:
    'Nowy termin pasuje, pliki do kalendarza już są. Czy doliczyć opłatę, decyduje {coach}: tym razem nie trzeba płacić.',
  monthMorning: 'Rano w dniu sesji, {coachCity}: wszystko, co dzisiaj, w jednej wiadomości.',
  monthWeek: 'To samo o każdej porze: /today. Jeszcze jedno naciśnięcie i cały tydzień jest na obrazku.',
  monthStatement: 'Co zapłacone, a co przed nami, tak samo dla obu stron: /payments. Jako lista i jako PDF.',
  monthFreely:
    'Teraz oba telefony są Twoje. Odwołaj sesję, naciśnij „Porozmawiajmy” pod płatnością albo przewiń tygodnie na zegarze.',
  monthPrice: '250 zł',
  monthTotal: '500 zł',
  monthTime: 'w środę o 12:00',
  monthPrepared: 'Rozmowa z szefem już za mną. Poszło łatwiej, niż się wydawało.',
  monthHoped: 'Wybrać jedną z trzech dróg.',
  monthLineSaid: 'ty: napisać do dwóch osób, które już tak pracują, do piątku',
  receiptSent: 'Przelew wysłany',
  receiptFor: 'Sesje, pierwsza rata',
};
