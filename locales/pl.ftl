### Słowa bota po polsku. Zwracamy się na „Ty”; krótko: najpierw odpowiedź, potem powód, potem co można zrobić.
### Imiona zawsze w mianowniku. Bez form „napisałeś/napisałaś”: bezosobowo albo w czasie teraźniejszym i przyszłym.
### Momenty przychodzą jako „jutro o 10:00” albo „5 grudnia (sobota) o 10:00”: zdanie ma brzmieć dobrze z każdym z nich.
### GIVEN($words) daje yes, gdy coach dodaje własne słowa, i no, gdy ich nie ma.

## Wiadomości, które czekają

held-reply = { GIVEN($words) ->
    [yes] Wiadomość czeka bezpiecznie. { $coach } ma teraz przerwę: „{ $words }”. Zwykłe godziny kontaktu: { $hours }. Przekażę Twoją wiadomość { $opens }; do tego czasu możesz ją zmienić albo cofnąć.
   *[no] Wiadomość czeka bezpiecznie. { $coach } odpowiada { $hours }. Przekażę Twoją wiadomość { $opens }; do tego czasu możesz ją zmienić albo cofnąć.
}
held-reply-open-ended = { GIVEN($words) ->
    [yes] Wiadomość czeka bezpiecznie. { $coach } ma teraz przerwę: „{ $words }”. Data powrotu nie jest jeszcze znana; podam ją tutaj, gdy tylko się pojawi. Do tego czasu możesz zmienić albo cofnąć wiadomość.
   *[no] Wiadomość czeka bezpiecznie. { $coach } ma teraz przerwę, a data powrotu nie jest jeszcze znana; podam ją tutaj, gdy tylko się pojawi. Do tego czasu możesz zmienić albo cofnąć wiadomość.
}
held-full = { $count ->
    [one] Czeka tu już { $count } wiadomość i więcej się nie zmieści. Ta ostatnia nie została przyjęta. Cofnij część poleceniem /takeback albo wyślij ją ponownie w godzinach kontaktu.
    [few] Czekają tu już { $count } wiadomości i więcej się nie zmieści. Ta ostatnia nie została przyjęta. Cofnij część poleceniem /takeback albo wyślij ją ponownie w godzinach kontaktu.
    [many] Czeka tu już { $count } wiadomości i więcej się nie zmieści. Ta ostatnia nie została przyjęta. Cofnij część poleceniem /takeback albo wyślij ją ponownie w godzinach kontaktu.
   *[other] Czeka tu już { $count } wiadomości i więcej się nie zmieści. Ta ostatnia nie została przyjęta. Cofnij część poleceniem /takeback albo wyślij ją ponownie w godzinach kontaktu.
}
held-again = Godziny kontaktu skończyły się, zanim wszystko dotarło. Resztę przekażę { $opens }. Nic nie przepadło.
promise-moved = { $count ->
    [one] { $coach } zmienia godziny kontaktu. Twoją wiadomość przekażę { $opens }; do tego czasu możesz ją zmienić albo cofnąć.
    [few] { $coach } zmienia godziny kontaktu. Twoje { $count } wiadomości przekażę { $opens }; do tego czasu możesz je zmienić albo cofnąć.
    [many] { $coach } zmienia godziny kontaktu. Twoje wiadomości ({ $count }) przekażę { $opens }; do tego czasu możesz je zmienić albo cofnąć.
   *[other] { $coach } zmienia godziny kontaktu. Twoje wiadomości ({ $count }) przekażę { $opens }; do tego czasu możesz je zmienić albo cofnąć.
}
promise-open-ended = { $count ->
    [one] { $coach } ma przerwę. Twoja wiadomość czeka tutaj; datę powrotu podam, gdy tylko będzie znana. Żeby cofnąć wiadomość: /takeback
    [few] { $coach } ma przerwę. Twoje { $count } wiadomości czekają tutaj; datę powrotu podam, gdy tylko będzie znana. Żeby je cofnąć: /takeback
    [many] { $coach } ma przerwę. Twoje wiadomości ({ $count }) czekają tutaj; datę powrotu podam, gdy tylko będzie znana. Żeby je cofnąć: /takeback
   *[other] { $coach } ma przerwę. Twoje wiadomości ({ $count }) czekają tutaj; datę powrotu podam, gdy tylko będzie znana. Żeby je cofnąć: /takeback
}
delayed = Przez pewien czas bot był niedostępny. Wiadomość wysłana { $written } dotarła do niego dopiero teraz; nic nie przepadło.
taken-back = { $left ->
    [0] { $count ->
        [one] Wiadomość cofnięta: { $coach } jej nie zobaczy. Nic więcej nie czeka.
        [few] Cofnięte: { $count } wiadomości. { $coach } ich nie zobaczy. Nic więcej nie czeka.
        [many] Cofnięte: { $count } wiadomości. { $coach } ich nie zobaczy. Nic więcej nie czeka.
       *[other] Cofnięte: { $count } wiadomości. { $coach } ich nie zobaczy. Nic więcej nie czeka.
    }
   *[other] { $count ->
        [one] Wiadomość cofnięta: { $coach } jej nie zobaczy. Nadal czeka: { $left }.
        [few] Cofnięte: { $count } wiadomości. { $coach } ich nie zobaczy. Nadal czeka: { $left }.
        [many] Cofnięte: { $count } wiadomości. { $coach } ich nie zobaczy. Nadal czeka: { $left }.
       *[other] Cofnięte: { $count } wiadomości. { $coach } ich nie zobaczy. Nadal czeka: { $left }.
    }
}
take-which = { $count ->
    [one] Czeka { $count } wiadomość. Cofnąć ją?
    [few] Czekają { $count } wiadomości. Które cofnąć?
    [many] Czeka { $count } wiadomości. Które cofnąć?
   *[other] Czeka { $count } wiadomości. Które cofnąć?
}
nothing-waits = Nic nie czeka.
cannot-copy = { $kind ->
    [paid_media] Telegram nie pozwala przekazywać płatnych zdjęć i filmów. Wyślij samo zdjęcie lub film, bez ceny.
    [giveaway] Telegram nie pozwala przekazywać losowań nagród. Napisz o tym w zwykłej wiadomości.
    [giveaway_winners] Telegram nie pozwala przekazywać losowań nagród. Napisz o tym w zwykłej wiadomości.
    [invoice] Telegram nie pozwala przekazywać faktur. Napisz w wiadomości, jaka to kwota i za co.
    [poll] Telegram nie pozwala przekazywać quizów. Wyślij zwykłą ankietę albo zadaj pytanie w wiadomości.
    [story] Telegram nie pozwala przekazywać relacji. Wyślij samo zdjęcie lub film.
    [checklist] Telegram nie pozwala przekazywać list zadań. Napisz punkty w wiadomości, każdy w osobnym wierszu.
    [game] Telegram nie pozwala przekazywać gier. Napisz o tym w zwykłej wiadomości.
   *[other] Telegram nie pozwala przekazywać takich wiadomości. Wyślij to jako tekst, zdjęcie, nagranie głosowe albo plik.
}
copy-withdrawn = Ta wiadomość zniknęła z czatu przed dostarczeniem, więc nie została przekazana. Jeśli nadal jest potrzebna, wyślij ją ponownie.
copy-refused = Telegram nie pozwolił przekazać tej wiadomości. Wyślij ją inaczej: jako tekst, zdjęcie, nagranie głosowe albo plik.
copy-partly = { $count ->
    [one] Z albumu nie udało się przekazać { $count } elementu, reszta dotarła. Wyślij go jeszcze raz osobno.
    [few] Z albumu nie udało się przekazać { $count } elementów, reszta dotarła. Wyślij je jeszcze raz pojedynczo.
    [many] Z albumu nie udało się przekazać { $count } elementów, reszta dotarła. Wyślij je jeszcze raz pojedynczo.
   *[other] Z albumu nie udało się przekazać { $count } elementów, reszta dotarła. Wyślij je jeszcze raz pojedynczo.
}
not-delivered = Tej wiadomości nie udało się dostarczyć. Nadal jest tu, w czacie: wyślij ją jeszcze raz, a jeśli znów się nie uda, jako zwykły tekst.
client-edited = { $client }: zmieniona wiadomość. Nowa treść:
album-from = { $count ->
    [one] { $client }: album, { $count } plik
    [few] { $client }: album, { $count } pliki
    [many] { $client }: album, { $count } plików
   *[other] { $client }: album, { $count } pliku
}
coach-edited = { $coach }: zmieniona wiadomość. Nowa treść:

## Pilne

urgent-meaning = wszystko, co stawia pod znakiem zapytania sesję w najbliższych 24 godzinach albo zmienia ustalenia i nie może czekać do godzin kontaktu
urgent-open = Teraz trwają godziny kontaktu, więc „pilne” nie jest potrzebne: po prostu napisz, { $coach } dostanie wiadomość od razu. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
urgent-arrived = Teraz trwają godziny kontaktu, więc { $coach } już ma tę wiadomość. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
urgent-not-yet = Nic nie zostało wysłane i { $coach } nie dostanie powiadomienia: „pilne” działa tylko w czasie współpracy. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
urgent-ask = Zgodnie z ustaleniami pilne to { $meaning }. Jeśli tak jest teraz, napisz w jednym zdaniu, co się stało: { $coach } dowie się od razu. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
urgent-confirm = Zgodnie z ustaleniami pilne to { $meaning }. Jeśli tak jest teraz, potwierdź poniżej: { $coach } od razu dostanie Twoją wiadomość. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
urgent-spent = Ustalona liczba pilnych wiadomości jest na razie wykorzystana. Napisz jak zwykle: przekażę wiadomość { $opens }. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
urgent-spent-open-ended = Ustalona liczba pilnych wiadomości jest na razie wykorzystana. Napisz jak zwykle: wiadomość poczeka na godziny kontaktu, a dzień podam, gdy tylko będzie znany. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
urgent-sent = Powiadomienie wysłane { $at }: { $coach } dowie się od razu. Odpowiedź przyjdzie tutaj. Później możesz zaznaczyć poniżej, czy to było pilne, żeby wspólnie o tym porozmawiać. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
urgent-notice = { $count ->
    [0] Pilne: { $client }. Powód jest w następnej wiadomości. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
    [one] Pilne: { $client }. Powód jest w następnej wiadomości. Na godziny kontaktu czeka jeszcze { $count } wiadomość. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
    [few] Pilne: { $client }. Powód jest w następnej wiadomości. Na godziny kontaktu czekają jeszcze { $count } wiadomości. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
    [many] Pilne: { $client }. Powód jest w następnej wiadomości. Na godziny kontaktu czeka jeszcze { $count } wiadomości. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
   *[other] Pilne: { $client }. Powód jest w następnej wiadomości. Na godziny kontaktu czeka jeszcze { $count } wiadomości. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
}

## Początek i zakończenie

greeting =
    Witaj. Twój coach: { $coach }. Ten czat służy do kontaktu między sesjami.

    Godziny kontaktu: { $hours }. Gdy zaczniecie współpracę, wiadomości dotrą w nich od razu. Pisać możesz też o każdej innej porze: wiadomość poczeka tutaj, a Ty będziesz wiedzieć, kiedy dotrze.
    Pilne, o każdej porze (/urgent): { $meaning }. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.

    Co dalej, krok po kroku: poniżej wyrażasz zgodę; tutaj wypełniasz krótką ankietę, we własnym tempie; { $coach } czyta ją w godzinach kontaktu (najbliższe zaczną się { $opens }) i odpowiada propozycją; decyzja należy do Ciebie.
    Żeby przygotować pierwszą sesję i dostarczać wiadomości, bot przechowuje imię, język, strefę czasową, czas wysłania wiadomości oraz Twoje odpowiedzi (zaszyfrowane), dopóki ich nie usuniesz. Samych wiadomości nie przechowuje, tylko je przekazuje. Zobacz, pobierz, popraw albo usuń dane: /privacy

    Jeśli Ci to odpowiada, naciśnij „Zgadzam się”.
greeting-open =
    Witaj. Twój coach: { $coach }. Ten czat służy do kontaktu między sesjami.

    Godziny kontaktu: { $hours }. Gdy zaczniecie współpracę, wiadomości dotrą w nich od razu. Pisać możesz też o każdej innej porze: wiadomość poczeka tutaj, a Ty będziesz wiedzieć, kiedy dotrze.
    Pilne, o każdej porze (/urgent): { $meaning }. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.

    Co dalej, krok po kroku: poniżej wyrażasz zgodę; tutaj wypełniasz krótką ankietę, we własnym tempie; { $coach } czyta ją w godzinach kontaktu i odpowiada propozycją; decyzja należy do Ciebie.
    Żeby przygotować pierwszą sesję i dostarczać wiadomości, bot przechowuje imię, język, strefę czasową, czas wysłania wiadomości oraz Twoje odpowiedzi (zaszyfrowane), dopóki ich nie usuniesz. Samych wiadomości nie przechowuje, tylko je przekazuje. Zobacz, pobierz, popraw albo usuń dane: /privacy

    Jeśli Ci to odpowiada, naciśnij „Zgadzam się”.
already-together = Ten link nie jest już potrzebny: kontakt jest nawiązany. Twój coach: { $coach }. Jak to działa: /help
own-invitation = To Twoje własne zaproszenie. Wyślij je klientowi: link zadziała raz, dla pierwszej osoby, która go otworzy.
consent-first = Ta wiadomość nie została przekazana: najpierw potrzebna jest Twoja zgoda. Bot przechowuje imię, język, strefę czasową, czas wysłania wiadomości oraz odpowiedzi z ankiety (zaszyfrowane), dopóki ich nie usuniesz; więcej: /privacy. Żeby zacząć, naciśnij „Zgadzam się”.
consented = Dziękuję. { $coach } zobaczy Twoje zgłoszenie { $opens }, a odpowiedź przyjdzie tutaj. Do tego czasu nic nie trzeba robić.
consented-open-ended = Dziękuję. { $coach } zobaczy Twoje zgłoszenie, gdy tylko zaczną się godziny kontaktu, a odpowiedź przyjdzie tutaj. Do tego czasu nic nie trzeba robić.
consented-now = Dziękuję. { $coach } ma już Twoje zgłoszenie, a godziny kontaktu właśnie trwają. Odpowiedź przyjdzie tutaj; nic więcej nie trzeba robić.
not-yet = Ta wiadomość nie została przekazana: { $coach } przygotowuje dla Ciebie propozycję albo pytanie. Dostaniesz je tutaj { $opens } lub później i wtedy możesz odpowiedzieć.
not-yet-open-ended = Ta wiadomość nie została przekazana: { $coach } przygotowuje dla Ciebie propozycję albo pytanie. Dostaniesz je tutaj, gdy zaczną się godziny kontaktu, i wtedy możesz odpowiedzieć.
not-yet-now = Ta wiadomość nie została przekazana: { $coach } przygotowuje dla Ciebie propozycję albo pytanie. Dostaniesz je tutaj (godziny kontaktu właśnie trwają) i wtedy możesz odpowiedzieć.
accepted =
    { $coach } potwierdza początek współpracy: możesz tu pisać.
    Godziny kontaktu: { $hours }. Pilne, o każdej porze (/urgent): { $meaning }.
    Częste pytania: /questions. Wszystko inne: /help
    Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
accepted-coach = { $client }: początek współpracy potwierdzony, powiadomienie wysłane. Żeby napisać od razu, wybierz imię w /clients.
declined = Dziękuję za zaufanie. { $coach } nie może teraz rozpocząć z Tobą współpracy. Wszystko, co jest o Tobie przechowywane, możesz w każdej chwili usunąć: /privacy
declined-coach = { $client }: odmowa przekazana, życzliwie.
ended-coach = { $client }: kontakt przez tego bota zakończony, powiadomienie wysłane. Żeby zacząć na nowo: /invite
paused = Trwa przerwa we współpracy, więc ta wiadomość nie została przekazana. Twój coach: { $coach }. Żeby wrócić, naciśnij „Wracam” i wyślij wiadomość ponownie.
ended = Kontakt przez tego bota jest zakończony: { $coach } nie otrzyma tu już Twoich wiadomości. Dziękuję za zaufanie. Żeby zacząć na nowo, potrzebne jest nowe zaproszenie. Twoje dane: /privacy
stop-ask = { $count ->
    [0] Z przerwy możesz wrócić w każdej chwili. Usunięcie danych kończy tutaj kontakt i jest nieodwracalne. Twój coach: { $coach }. Co wybierasz?
    [one] Z przerwy możesz wrócić w każdej chwili. Usunięcie danych kończy tutaj kontakt i jest nieodwracalne. Twój coach: { $coach }. W obu przypadkach { $count } czekająca wiadomość zostanie cofnięta. Co wybierasz?
    [few] Z przerwy możesz wrócić w każdej chwili. Usunięcie danych kończy tutaj kontakt i jest nieodwracalne. Twój coach: { $coach }. W obu przypadkach { $count } czekające wiadomości zostaną cofnięte. Co wybierasz?
    [many] Z przerwy możesz wrócić w każdej chwili. Usunięcie danych kończy tutaj kontakt i jest nieodwracalne. Twój coach: { $coach }. W obu przypadkach { $count } czekających wiadomości zostanie cofniętych. Co wybierasz?
   *[other] Z przerwy możesz wrócić w każdej chwili. Usunięcie danych kończy tutaj kontakt i jest nieodwracalne. Twój coach: { $coach }. W obu przypadkach { $count } czekającej wiadomości zostanie cofnięte. Co wybierasz?
}
stopped = { $count ->
    [0] Przerwa się zaczyna. { $coach } dowie się o niej w godzinach kontaktu. Wrócić możesz w każdej chwili.
    [one] Przerwa się zaczyna, { $count } czekająca wiadomość jest cofnięta. { $coach } dowie się o przerwie w godzinach kontaktu. Wrócić możesz w każdej chwili.
    [few] Przerwa się zaczyna, { $count } czekające wiadomości są cofnięte. { $coach } dowie się o przerwie w godzinach kontaktu. Wrócić możesz w każdej chwili.
    [many] Przerwa się zaczyna, { $count } czekających wiadomości jest cofniętych. { $coach } dowie się o przerwie w godzinach kontaktu. Wrócić możesz w każdej chwili.
   *[other] Przerwa się zaczyna, { $count } czekającej wiadomości jest cofnięte. { $coach } dowie się o przerwie w godzinach kontaktu. Wrócić możesz w każdej chwili.
}
resumed = Dobrze, że jesteś. Wszystko działa jak przed przerwą; { $coach } dowie się o tym w godzinach kontaktu.
terms-now =
    Dopóki nie uzgodnicie własnych warunków współpracy, obowiązuje to:
    • Godziny kontaktu: { $hours }. Poza nimi wiadomości czekają.
    • Pilne: { $meaning }.
    • Pilne wiadomości: najwyżej { $day } dziennie i { $week } tygodniowo.
    • Wiadomość, która czeka, możesz zmienić albo cofnąć.
    Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.

## Dla coacha

digest = { $count ->
    [one] Czeka na Ciebie { $count } wiadomość: { $tally }.
    [few] Czekają na Ciebie { $count } wiadomości: { $tally }.
    [many] Czeka na Ciebie { $count } wiadomości: { $tally }.
   *[other] Czeka na Ciebie { $count } wiadomości: { $tally }.
}
digest-urgent = { $count ->
    [one] Czeka na Ciebie { $count } wiadomość: { $tally }. Pilne w tym czasie: { $urgent }.
    [few] Czekają na Ciebie { $count } wiadomości: { $tally }. Pilne w tym czasie: { $urgent }.
    [many] Czeka na Ciebie { $count } wiadomości: { $tally }. Pilne w tym czasie: { $urgent }.
   *[other] Czeka na Ciebie { $count } wiadomości: { $tally }. Pilne w tym czasie: { $urgent }.
}
digest-client = { $count ->
    [one] { $client }: { $count } wiadomość, wysłana { $since }.
    [few] { $client }: { $count } wiadomości, pierwsza wysłana { $since }.
    [many] { $client }: { $count } wiadomości, pierwsza wysłana { $since }.
   *[other] { $client }: { $count } wiadomości, pierwsza wysłana { $since }.
}
coach-closed = To czas poza godzinami kontaktu. { $client } dostanie tę wiadomość { $opens } albo od razu, jeśli tak wybierzesz.
coach-closed-open-ended = To czas poza godzinami kontaktu i nie wiadomo jeszcze, kiedy zaczną się następne. { $client } dostanie tę wiadomość, gdy je otworzysz, albo od razu, jeśli tak wybierzesz.
client-not-active = { $stage ->
    [invited] { $client }: początek współpracy czeka na potwierdzenie, więc wiadomość nie została przekazana. Na jakim etapie jesteście: /clients
    [intake] { $client }: ankieta jest w toku, więc wiadomość nie została przekazana. Możecie zacząć od razu: /clients
    [offer] { $client }: nie ma jeszcze kontaktu, więc wiadomość nie została przekazana. Jeśli to pytanie przed propozycją, naciśnij poniżej.
    [terms] { $client }: nie ma jeszcze zgody na warunki współpracy, więc wiadomość nie została przekazana. Jeśli najpierw trzeba o czymś porozmawiać, naciśnij poniżej.
    [paused] { $client }: trwa przerwa, więc wiadomość nie została przekazana. O powrocie dam znać.
   *[ended] { $client }: kontakt zakończony, więc wiadomość nie została przekazana. Żeby zacząć na nowo: /invite
}
answer-prompt = Następną wiadomość dostanie { $client }.
notice-wants-in = { $client }: zaproszenie otwarte, zgoda na przechowywanie danych wyrażona { $at }. Ankieta jest w toku, karta klienta przyjdzie tutaj. Jeśli już się znacie, możecie zacząć bez ankiety.
notice-stopped = { $client }: przerwa na życzenie klienta zaczęła się { $at }. Czekające wiadomości są cofnięte.
notice-came-back = { $client }: przerwa zakończona { $at }. Wiadomości są znów przekazywane.
notice-unreachable = { $client }: Telegram przestał dostarczać wiadomości { $at }, najpewniej bot został zablokowany. Dam znać, gdy to się zmieni. Na razie skontaktuj się inaczej.
notice-reachable = { $client }: wiadomości znów docierają; zmiana nastąpiła { $at }.
notice-erased = Na prośbę klienta usunięto { $at } wszystko, co było o tej osobie przechowywane. Kopie w Twoim czacie w Telegramie możesz usunąć samodzielnie.
notice-not-delivered = { $client }: wiadomości nie udało się dostarczyć, ostatnia próba { $at }. Jest nadal w czacie osoby, która ją wysłała, i można ją wysłać ponownie.
hours-show =
    Godziny kontaktu: { $hours }
    Strefa czasowa: { $zone }

    { $state }

    Żeby zmienić godziny, wybierz poniżej albo popraw i wyślij ten wiersz:
    /hours { $spec }
state-open = Trwają godziny kontaktu; kończą się { $until }.
state-open-always = Godziny kontaktu trwają całą dobę.
state-closed = To czas poza godzinami kontaktu; następne zaczną się { $opens }.
state-closed-open-ended = To czas poza godzinami kontaktu i nie wiadomo jeszcze, kiedy zaczną się następne.
hours-set = Gotowe. Godziny kontaktu: { $hours }. Osoby, których wiadomości czekają, dowiedzą się o nowej porze.
hours-agreed-otherwise = { $count ->
    [one] { $count } osoba ma w warunkach ustalone inne godziny. Obowiązują, dopóki obie strony nie przyjmą nowych; możesz je zaproponować poniżej.
    [few] { $count } osoby mają w warunkach ustalone inne godziny. Obowiązują, dopóki obie strony nie przyjmą nowych; możesz je zaproponować poniżej.
    [many] { $count } osób ma w warunkach ustalone inne godziny. Obowiązują, dopóki obie strony nie przyjmą nowych; możesz je zaproponować poniżej.
   *[other] { $count } osób ma w warunkach ustalone inne godziny. Obowiązują, dopóki obie strony nie przyjmą nowych; możesz je zaproponować poniżej.
}
hours-unread = Nie udało się odczytać „{ $part }”, więc godziny zostają bez zmian. Przykład: pn-pt 10:00-18:00; sob 11:00-14:00
open-ask = { $state } Na jak długo otworzyć kontakt? Wybierz albo napisz godzinę: /open 20:00
close-ask = { $state } Na jak długo zamknąć kontakt? Wybierz albo napisz godzinę: /close 20:00
open-now = Kontakt jest otwarty. Dodatkowe godziny skończą się { $until }; potem obowiązują zwykłe godziny.
open-later = Dodatkowe godziny zaplanowane: zaczną się { $from }, skończą się { $until }.
close-now = Kontakt jest zamknięty. Przerwa skończy się { $until }; potem obowiązują zwykłe godziny.
close-later = Przerwa zaplanowana: zacznie się { $from }, skończy się { $until }.
close-open-ended = Kontakt jest zamknięty, dopóki go nie otworzysz: /open. Osoby, których wiadomości czekają, wiedzą, że nie ma jeszcze daty powrotu.
undone = Cofnięte: godziny są takie jak przedtem.
when-unread = Nie udało się odczytać godziny: „{ $part }”. Przykład: 20:00
away-ask =
    Dni wolne
    { $list }

    Żeby je dodać, wybierz poniżej albo napisz daty i, jeśli chcesz, kilka słów dla klientów: /away 24.12-27.12 z rodziną
away-line = { GIVEN($words) ->
    [yes] { $days }: „{ $words }”
   *[no] { $days }
}
away-none = Na razie nic nie jest zaplanowane.
away-set = { GIVEN($words) ->
    [yes]
        Dni wolne: { $days }
        Kto wtedy napisze, dowie się, kiedy wracasz, i przeczyta Twoje słowa: „{ $words }”.
   *[no]
        Dni wolne: { $days }
        Kto wtedy napisze, dowie się, kiedy wracasz.
}
away-off = Wszystkie dni wolne są odwołane; obowiązują zwykłe godziny.
away-unread = Nie udało się odczytać dat: „{ $part }”, więc nic się nie zmienia. Przykład: /away 24.12-27.12 z rodziną
invitation =
    Zaproszenie do czatu, który służy do kontaktu między sesjami. Twój coach: { $coach }.
    { $link }
    Link działa raz i jest ważny trzy dni.
invitation-coach =
    Zaproszenie dla coacha: własna praktyka w tym bocie.
    { $link }
    Link działa raz i jest ważny trzy dni.
invitation-picture = Wyślij klientowi zaproszenie powyżej albo pokaż ten kod. Dla kolejnej osoby znów /invite.
clients-none = Nie ma jeszcze klientów. Link dla pierwszej osoby: /invite
clients =
    Twoi klienci
    { $list }
client-line = { $waiting ->
    [0] { $client }: { $stage ->
        [invited] zaproszenie
        [intake] ankieta
        [offer] propozycja
        [terms] warunki współpracy
        [active] współpraca trwa
        [paused] przerwa
        [ending] kończenie współpracy
       *[ended] współpraca zakończona
    }
   *[other] { $client }: { $stage ->
        [invited] zaproszenie
        [intake] ankieta
        [offer] propozycja
        [terms] warunki współpracy
        [active] współpraca trwa
        [paused] przerwa
        [ending] kończenie współpracy
       *[ended] współpraca zakończona
    }, czekające wiadomości: { $waiting }
}
client-card =
    { $client }
    { $stage ->
        [invited] Etap: zaproszenie
        [intake] Etap: ankieta
        [offer] Etap: propozycja
        [terms] Etap: warunki współpracy
        [active] Etap: współpraca trwa
        [paused] Etap: przerwa
        [ending] Etap: kończenie współpracy
       *[ended] Etap: współpraca zakończona
    }
    { $steps }
    { $since }
    { $last }
    Wiadomości czekające na godziny kontaktu: { $waiting }
    { $zone }
since-waiting = Pierwsza wiadomość bez odpowiedzi została wysłana { $since }.
since-answered = W godzinach kontaktu nic nie czeka na odpowiedź.
last-contact = Ostatnia wiadomość została wysłana { $last }.
last-none = Nie ma wiadomości do pokazania.
zone-known = Strefa czasowa: { $zone }
zone-not-known = Strefa czasowa: niepodana
forum-linked = Grupa jest podłączona: każdy klient ma tu swój temat, a to, co w nim piszesz, trafia do tej osoby.
forum-needs-topics = Żeby podłączyć grupę, włącz w jej ustawieniach tematy i nadaj botowi uprawnienia administratora do zarządzania nimi.
forum-unlinked = Grupa jest odłączona. Wiadomości znów przychodzą do tego czatu.

## Dla każdego

stranger = Witaj. Ten bot łączy coacha z klientami; wstęp jest na osobiste zaproszenie. Jeśli masz link, otwórz go; jeśli nie, poproś o niego swojego coacha.
link-unknown = Ten link nie działa: być może został już użyty albo minęły trzy dni jego ważności. Poproś coacha o nowy, to zajmie chwilę.
help-coach =
    W godzinach kontaktu wiadomości klientów docierają od razu. Poza nimi nic do Ciebie nie dociera: wiadomości czekają, a każdy klient wie, kiedy dotrą.

    Odpowiadaj wprost na wiadomość klienta albo naciśnij przycisk pod nią. To, co piszesz poza godzinami kontaktu, czeka na ich początek, chyba że wyślesz to od razu.

    /hours: godziny kontaktu
    /open: otwórz teraz albo na jakiś czas
    /close: zamknij wcześniej
    /away: dni wolne
    /invite: link dla nowej osoby
    /intake: ankieta dla nowych klientów
    /clients: kto na jakim etapie i co czeka
    /terms: warunki współpracy z każdą osobą
    /today: Twój dzień i obraz całego tygodnia
    /sessions: umów, przełóż, odwołaj sesję
    /payments: plan płatności, terminy i wpłaty
    /summary: zapisz, co ustalono
    /agreements: wszystkie ustalenia, szukanie po słowie i dacie
    /verify: sprawdź dokument albo zapisy
    /questions: częste pytania dla klientów
    /timezone: strefa czasowa
    /language: język
    /privacy: co jest przechowywane, pobieranie, usuwanie
help-client =
    Pisz tu jak w zwykłym czacie. W godzinach kontaktu wiadomości docierają od razu. O innej porze czekają tutaj, a Ty wiesz, kiedy dotrą.

    /urgent: pilne, jak ustalono
    /takeback: cofnij to, co czeka
    /terms: warunki współpracy, pytania i propozycje
    /sessions: umów, przełóż, odwołaj sesję
    /payments: plan płatności, terminy i wpłaty
    /summary: zapisz albo potwierdź ustalenia
    /agreements: wszystkie ustalenia, szukanie po słowie i dacie
    /verify: sprawdź dokument albo zapisy
    /questions: częste pytania
    /timezone: strefa czasowa
    /language: język
    /privacy: co jest przechowywane, pobieranie, usuwanie
    /switch: inny coach
    /stop: przerwa albo zakończenie

    Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
coach-only = To polecenie jest dla coacha. Polecenia dla Ciebie: /help
client-only = To polecenie jest dla klienta. Polecenia dla Ciebie: /help
language-ask = W jakim języku mam pisać?
language-set = Od teraz po polsku.
zone-ask = Gdzie jesteś? Napisz nazwę miasta, wyślij lokalizację albo wybierz poniżej. Wtedy wszystkie godziny będą tu według Twojego zegara.
zone-set = Strefa czasowa: { $zone }. Według niej ta wiadomość została wysłana { $now }. Jeśli to nie Twój czas: /timezone
zone-unknown = Nie udało się znaleźć takiego miejsca. Napisz nazwę najbliższego dużego miasta albo wyślij lokalizację.
zone-which = W którym z tych miast jest ta sama godzina co u Ciebie?
welcome-coach =
    Witaj. Pilnuję godzin kontaktu: wtedy jesteś dla klientów, a poza nimi wieczór należy do Ciebie. Klienci zawsze wiedzą, kiedy wracasz.

    Cztery krótkie pytania, dwie minuty. Pierwsze: w jakim języku mam pisać?
name-ask = Jakie imię mają widzieć klienci? Napisz je albo zostaw to z Telegrama.
name-set = Klienci zobaczą: { $name }
name-unread = Tego nie da się pokazać jako imienia. Napisz je literami, w jednym wierszu, do 64 znaków.
hours-ask = Kiedy klienci mogą się z Tobą kontaktować między sesjami? Wybierz albo napisz, na przykład: pn-pt 10:00-18:00; sob 11:00-14:00
onboarding-done =
    Gotowe.
    Godziny kontaktu: { $hours }
    Strefa czasowa: { $zone }
    Poza godzinami kontaktu nic do Ciebie nie dociera, a klienci wiedzą, kiedy wracasz. Wszystkie polecenia: /help
    Następny krok to link dla pierwszej osoby: /invite
already-coach = Masz tu już swoją praktykę. Co możesz zrobić: /help
to-whom = { $count ->
    [one] Do kogo ma trafić ta wiadomość?
    [few] Do kogo mają trafić te { $count } wiadomości?
    [many] Do kogo ma trafić tych { $count } wiadomości?
   *[other] Do kogo ma trafić tych { $count } wiadomości?
}
to-nobody = { $count ->
    [one] Wiadomość zostaje tutaj i do nikogo nie trafi.
    [few] Wiadomości zostają tutaj i do nikogo nie trafią.
    [many] Wiadomości zostają tutaj i do nikogo nie trafią.
   *[other] Wiadomości zostają tutaj i do nikogo nie trafią.
}
switch-ask = Do kogo mają trafiać Twoje wiadomości?
switched = Od teraz Twoje wiadomości dostaje { $name }.
switched-own = Od teraz piszesz tu jako coach.
privacy-client =
    Co jest przechowywane: imię, język i strefa czasowa; czas wiadomości i odnośniki do nich; co i kiedy się wydarzyło (zgoda, pilne, przerwa). W postaci zaszyfrowanej: Twoje odpowiedzi z ankiety, propozycja i pytania, które czekają na odpowiedź coacha.
    Odpowiedzi z ankiety do tej pory: { $answers }
    { $zone }
    Po co: żeby pierwsza sesja była przygotowana, a każda wiadomość dotarła raz, po kolei i w godzinach kontaktu.
    Samych wiadomości bot nie przechowuje. Przechowuje je Telegram: w Twoim czacie, a dostarczone także w czacie coacha. Odpowiedzi głosowe też zostają w Telegramie.
    Jak długo: dopóki tych danych nie usuniesz, także po zakończeniu współpracy. Razem z danymi niszczony jest klucz, więc nie da się ich odczytać nawet ze starych kopii.

    Wszystko możesz w każdej chwili zobaczyć, pobrać, poprawić albo usunąć. Czaty w Telegramie zostaną; możesz je usunąć tam.
privacy-coach =
    Co jest przechowywane: imię, język, strefa czasowa, godziny kontaktu i dni wolne; Twoja ankieta, odpowiedzi na częste pytania i ostatnia propozycja; języki, strefy czasowe i etapy klientów; czas wiadomości i odnośniki do nich.
    W postaci zaszyfrowanej, z osobnym kluczem dla każdego klienta: imiona, odpowiedzi z ankiety, propozycje i pytania.
    Po co: żeby przygotowywać sesje, pilnować godzin kontaktu i każdą wiadomość dostarczyć raz i po kolei.
    Samych wiadomości bot nie przechowuje. Przechowuje je Telegram w Waszych czatach.
    Jak długo: dopóki tych danych nie usuniesz; klienci mogą usunąć swoją część. Razem z danymi niszczone są klucze, więc nie da się ich odczytać nawet ze starych kopii.

    Wszystko możesz w każdej chwili pobrać albo usunąć. Czaty w Telegramie zostaną; możesz je usunąć tam.
privacy-none = Nie masz tu ani coacha, ani klientów. Przechowywane są co najwyżej język i strefa czasowa; możesz je w każdej chwili pobrać jako plik albo usunąć.
export-caption = To samo jako dane dla innych programów.
erase-ask = To, co jest o Tobie przechowywane, zostanie usunięte: kontakt się zakończy, a czekające wiadomości zostaną cofnięte. Tego nie można cofnąć. Czaty w Telegramie zostaną, dopóki ich tam nie usuniesz.
erase-ask-coach = Twoja praktyka zostanie usunięta: ustawienia, klienci i wszystko, co jest o nich przechowywane; kontakt przez tego bota się zakończy. Tego nie można cofnąć. Czaty w Telegramie zostaną, dopóki ich tam nie usuniesz.
erased = Usunięte. Zostaje tylko to, co potrzebne, żeby Ci tu odpowiadać, na przykład język: /privacy. Czaty w Telegramie zostaną, dopóki ich tam nie usuniesz.
coach-left = { $name } nie korzysta już z tego bota: kontakt tutaj jest zakończony, a przechowywane tu dane są usunięte. Czat w Telegramie zostanie, dopóki go tam nie usuniesz.
sorry = Coś się u nas zepsuło. Nic nie przepadło; spróbuj ponownie za minutę.
outdated = Ten przycisk jest nieaktualny. Nowszy jest poniżej, a polecenia w /help.
not-yours = To należy do rozmowy, w której teraz nie bierzesz udziału.
possible-repeat = Możliwe, że masz już tę wiadomość. Telegram nie potwierdził, że dotarła, więc dla pewności została wysłana jeszcze raz.
unknown-command = Nie ma takiego polecenia. Wszystkie polecenia: /help

## Krótkie odpowiedzi nad przyciskiem

toast-taken-back = Cofnięte.
toast-sent-now = Wysłane.
toast-at-opening = Dobrze, wyślę, gdy zaczną się godziny kontaktu.
toast-waits = Dobrze, poczeka na godziny kontaktu.
toast-noted = Zapisane.
toast-left = Dobrze, poczeka tu na godziny kontaktu.

## Przyciski, do 30 znaków

button-words = { $label }
button-name = { $name }
button-leave = Niech poczeka
button-urgent = Pilne, jak ustalono
button-take-back = Cofnij
button-take-last = Tylko ostatnią
button-take-all = Wszystkie ({ $count })
button-questions = Częste pytania
button-terms = Nasze ustalenia
button-rule = Warunki, pkt { $number } (wer. { $version })
button-not-urgent = Niepilne, niech poczeka
button-urgent-sure = Tak, to pilne
button-was-urgent = To było pilne
button-could-wait = To mogło poczekać
button-show-waiting = Pokaż, co czeka ({ $count })
button-answer = Odpowiedz
button-answer-name = ↩ { $name }
button-answer-repeat = ↩ { $name } (powtórka?)
button-repeat = Możliwa powtórka
button-at-opening = W godzinach kontaktu
button-send-now = Wyślij teraz
button-consent = Zgadzam się
button-accept = Zacznij od razu
button-decline = Odmów życzliwie
button-come-back = Wracam
button-stay = Zostaję
button-pause = Przerwa
button-erase = Usuń moje dane
button-erase-sure = Tak, usuń wszystko
button-export = Pobierz moje dane
button-undo = Cofnij
button-nobody = Do nikogo
button-hours-preset = { $hours }
button-hours-telegram = Z mojego profilu w Telegramie
button-for = Na { $length }
button-until-opening = Do następnych zwykłych godzin
button-until-i-say = Dopóki nie otworzę
button-today = Dziś
button-tomorrow = Jutro
button-week = Tydzień
button-away-off = Odwołaj dni wolne
button-invite = Zaproś klienta
button-invite-coach = Zaproś coacha
button-clients = Klienci
button-hours = Godziny kontaktu
button-keep-name = Zostaw: { $name }
button-share-location = Wyślij lokalizację
button-my-city = Podaj moje miasto
button-as-coach = Piszę jako coach
button-end = Zakończ współpracę
button-send-to = Do: { $name }

## Menu i profil

command-start = Rozpocznij
command-help = Jak to działa
command-language = Język
command-timezone = Strefa czasowa
command-privacy = Co jest przechowywane: zobacz, pobierz, usuń
command-hours = Twoje godziny kontaktu
command-open = Otwórz kontakt teraz albo na jakiś czas
command-close = Zamknij kontakt wcześniej
command-away = Dni wolne
command-invite = Link dla nowej osoby
command-clients = Klienci i co czeka
command-urgent = Pilne, jak ustalono
command-takeback = Cofnij to, co czeka
command-terms = Godziny kontaktu i ustalenia
command-questions = Częste pytania
command-stop = Przerwa albo zakończenie
command-switch = Do kogo trafiają wiadomości
bot-name = Miedza
bot-about = Pilnuje godzin kontaktu, które ustalili coach i klienci. Na zaproszenie.
bot-description =
    Miedza to pas ziemi między dwoma polami: nie należy do nikogo, a dzięki niej sąsiedzi pozostają dobrymi sąsiadami.

    Bot przekazuje wiadomości między coachem a klientami. W godzinach kontaktu docierają od razu. Poza nimi czekają, a każdy wie, kiedy dotrą.

    Żeby zacząć, otwórz osobisty link od coacha.

## Jak składa się momenty, czas trwania i listy

moment-today = dziś o { $time }
moment-tomorrow = jutro o { $time }
moment-yesterday = wczoraj o { $time }
moment-date = { $date } ({ $weekday }) o { $time }
moment-zone = { $when } ({ $zone })
moment-both = { $when } ({ $zone }: { $time })
hours-zone = { $hours } ({ $zone })
hours-off = według ustaleń
days-one = { $from }
days-range = { $from } – { $to }
days-open-ended = od { $from }, bez daty powrotu
length-minutes = { $count } min
length-hours = { $count } godz.
tally-item = { $client } ({ $count })

## Ankieta oczami osoby, która ją wypełnia

intake-question =
    Pytanie { $number } z { $total }

    { $words }

    { $below }
intake-given = Twoja odpowiedź: { $answer }
intake-hint-text = Napisz albo nagraj wiadomość głosową.
intake-hint-voice = Najlepiej nagraj wiadomość głosową, ale możesz też napisać.
intake-hint-choice = Wybierz poniżej albo odpowiedz własnymi słowami.
intake-hint-choices = Zaznacz wszystko, co pasuje, i naciśnij „Gotowe”. Możesz też odpowiedzieć własnymi słowami.
intake-hint-scale = Wybierz liczbę od { $from } do { $to } albo ją napisz.
intake-hint-ends = { $from }: { $low }. { $to }: { $high }. Wybierz liczbę albo ją napisz.
intake-hint-date = Napisz datę, na przykład „1 marca”, albo odpowiedz własnymi słowami.
intake-hint-yesno = Wybierz poniżej albo odpowiedz własnymi słowami.
intake-nothing = jeszcze bez odpowiedzi
intake-yes = tak
intake-no = nie
intake-skipped = pominięte
intake-voice = 🎙 { $length }
intake-spoken = wiadomość głosowa, { $length }
intake-kind = Tutaj przyjmuję tekst i wiadomości głosowe. Napisz odpowiedź albo ją nagraj; ta wiadomość nie została nikomu przekazana.
intake-write-again = Ankieta jest jeszcze otwarta, dlatego ta wiadomość nie została przekazana. Naciśnij „Kontynuuj”; jeśli to była odpowiedź, wyślij ją potem jeszcze raz.
intake-long = W tej odpowiedzi nic więcej się nie zmieści. Żeby odpowiedzieć od nowa, otwórz pytanie jeszcze raz: „Wstecz” albo /intake
intake-scale-unread = W tej wiadomości nie ma liczby z tej skali. Wybierz liczbę pod pytaniem albo napisz ją cyframi.
intake-date-unread = Nie ma takiej daty. Napisz na przykład „1 marca 2027” albo „01.03.2027”; możesz też odpowiedzieć własnymi słowami.
intake-required = Ta odpowiedź jest potrzebna, żeby przygotować pierwszą sesję. Wystarczy kilka słów; możesz też wrócić do niej później: /later
intake-first = To pierwsze pytanie.
intake-pick-first = Zaznacz co najmniej jedną odpowiedź albo pomiń pytanie.
intake-overlooked = Wszystkie pytania mają już odpowiedź, dlatego ta wiadomość nie została nigdzie dopisana. Żeby coś dodać, naciśnij pytanie poniżej, a na koniec wyślij ankietę.
intake-which = { $count ->
    [one] Czy to odpowiedź na to pytanie?
    [few] Na które pytanie to odpowiedź?
    [many] Na które pytanie to odpowiedź?
   *[other] Na które pytanie to odpowiedź?
}
intake-which-none = Wszystkie pytania mają już odpowiedź, więc ta wiadomość zostaje tylko w czacie. Naciśnij poniżej, a zobaczysz całość.
intake-later = Odłożone. Wszystkie odpowiedzi są zapisane. Możesz kontynuować, kiedy chcesz: naciśnij poniżej albo po prostu napisz tutaj.
intake-review =
    Gotowe. Przejrzyj odpowiedzi: wszystko można jeszcze zmienić, także edytując swoją wiadomość. { $coach } zobaczy je dopiero po wysłaniu.

    { $list }
intake-review-sent =
    Twoje odpowiedzi, tak jak widzi je { $coach }. Naciśnij pytanie, żeby odpowiedzieć od nowa; { $coach } dowie się o zmianie.

    { $list }
intake-sent = Dziękuję, odpowiedzi są zapisane. { $coach } dostanie je { $opens }, a potem przyjdzie tutaj propozycja albo pytanie. Do tego czasu nie trzeba nic robić. Żeby zmienić odpowiedź, edytuj wiadomość albo użyj /intake
intake-sent-now = Dziękuję, { $coach } ma już Twoje odpowiedzi. Tutaj przyjdzie propozycja albo pytanie. Do tego czasu nie trzeba nic robić. Żeby zmienić odpowiedź, edytuj wiadomość albo użyj /intake
intake-sent-open-ended = Dziękuję, odpowiedzi są zapisane. { $coach } ma teraz przerwę, a dzień powrotu nie jest jeszcze znany; odpowiedź przyjdzie tutaj. Do tego czasu nie trzeba nic robić. Żeby zmienić odpowiedź, edytuj wiadomość albo użyj /intake
intake-reminder = Ankieta, o którą prosi { $coach }, czeka w tym samym miejscu. Bez pośpiechu: na każde pytanie wystarczy kilka słów.
intake-reminder-last = Ankieta, o którą prosi { $coach }, i wszystkie odpowiedzi wciąż tu są. To ostatnie przypomnienie. Jeśli coś utrudnia odpowiadanie, naciśnij „Przyda mi się pomoc”; większość pytań można pominąć.
intake-help = W porządku. Większość pytań można pominąć, jedno zdanie wystarczy, a mówić bywa łatwiej niż pisać. W godzinach kontaktu { $coach } dowie się, że przyda Ci się pomoc. Częste pytania: /questions
intake-none = Nie ma tu teraz dla Ciebie ankiety. Na jakim etapie jesteście: /start
intake-closed = Współpraca już się zaczęła, dlatego ankieta jest zamknięta, a ta odpowiedź nie została przekazana. Od teraz to, co tu piszesz, dostaje { $coach }.
button-go-on = Kontynuuj
button-brief = Pokaż kartę klienta
button-back = Wstecz
button-skip = Pomiń
button-later = Później
button-done = Gotowe
button-picked = ✓ { $words }
button-choice = { $words }
button-yes = Tak
button-no = Nie
button-send-answers = Wyślij ankietę
button-change = { $number }. { $words }
button-for-question = Na pytanie { $number } z { $total }
button-no-answer = To nie odpowiedź
button-need-help = Przyda mi się pomoc
command-later = Odłóż ankietę na później
command-intake-client = Kontynuuj albo zmień ankietę

## Karta klienta

notice-brief = { $client }: ankieta wysłana { $at }. Poniżej karta klienta, także w PDF.
notice-answer-changed = { $client }: odpowiedź w ankiecie zmieniona { $at }. Aktualną treść pokazuje karta w /clients
notice-stuck = { $client }: ankieta nadal niedokończona, dwa przypomnienia bez odzewu; stan: { $at }. Dotychczasowe odpowiedzi są zapisane. Żeby najpierw porozmawiać, możecie zacząć bez niej.
brief-title = Karta klienta
brief =
    { $client } · karta klienta

    { $list }
brief-sent = Ankieta wysłana { $at }
brief-worth = Warto zauważyć
brief-skipped = { $count ->
    [one] Pominięto { $count } pytanie: { $list }.
    [few] Pominięto { $count } pytania: { $list }.
    [many] Pominięto { $count } pytań: { $list }.
   *[other] Pominięto { $count } pytania: { $list }.
}
brief-voices = { $count ->
    [one] { $count } odpowiedź głosowa.
    [few] { $count } odpowiedzi głosowe.
    [many] { $count } odpowiedzi głosowych.
   *[other] { $count } odpowiedzi głosowej.
}
brief-pause = { $days ->
    [one] Najdłuższa przerwa między odpowiedziami: { $days } dzień.
    [few] Najdłuższa przerwa między odpowiedziami: { $days } dni.
    [many] Najdłuższa przerwa między odpowiedziami: { $days } dni.
   *[other] Najdłuższa przerwa między odpowiedziami: { $days } dnia.
}
brief-rude = W odpowiedziach, dosłownie: „{ $quote }”
brief-nothing = Odpowiedzi na wszystkie pytania, bez dłuższych przerw i ostrych słów.
brief-caption = { $client }: karta do druku. W środku są osobiste odpowiedzi.
brief-voice = { $client }, odpowiedź głosowa: { $about }
brief-footer = Poufne. Tylko dla: { $coach }.

## Własne pytania, odpowiedzi do wyboru i częste pytania bota

intake-intro =
    Żeby pierwsza sesja naprawdę Ci się przydała, { $coach } chce Cię trochę lepiej poznać. { $total ->
        [one] To { $total } pytanie, zwykle zajmuje { $length }.
        [few] To { $total } pytania, zwykle zajmują { $length }.
        [many] To { $total } pytań, zwykle zajmują { $length }.
       *[other] To { $total } pytania, zwykle zajmują { $length }.
    }

    Nie ma dobrych ani złych odpowiedzi. Wystarczy kilka słów, tekstem albo głosem. Większość pytań możesz pominąć. W każdej chwili możesz przerwać: /later. Wrócisz w to samo miejsce, choćby po kilku dniach.

    Twoje odpowiedzi czyta tylko { $coach }. Są przechowywane w postaci zaszyfrowanej, dopóki ich nie usuniesz: /privacy

    Coaching to rozmowa o celach i o drodze do nich, a nie psychoterapia ani leczenie: po taką pomoc zwróć się do psychoterapeuty lub lekarza. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
intake-q-brings =
    Co Cię tu sprowadza właśnie teraz?
    Zacznij od czegokolwiek, wystarczy kilka słów. Możesz też nagrać odpowiedź.
intake-q-change =
    Co ma być inaczej, kiedy skończycie wspólną pracę?
    Na razie może być ogólnie, cel doprecyzujecie razem.
intake-q-signs =
    Po czym poznasz, że tak już jest? Co zauważą inni?
    Na przykład: co w zwykły dzień potoczy się inaczej.
intake-q-tried =
    Czego udało się już spróbować i co pomogło, choćby trochę?
    Warto napisać też, co nie pomogło.
intake-q-ready =
    Na ile chcesz i możesz zająć się tym teraz, w skali od 1 do 10?
    Każda liczba jest dobra: to punkt wyjścia, a nie ocena.
intake-low-ready = na razie się rozglądam
intake-high-ready = mogę zacząć od razu
intake-q-coach =
    Czego oczekujesz od coacha? Co pomaga Ci w rozmowie, a co przeszkadza?
    Na przykład: więcej pytań albo szczera opinia, jasny plan, zadania.
intake-q-self =
    Co weźmiesz na siebie między sesjami i ile masz na to czasu w tygodniu?
    Coach wspiera, ale do celu dochodzisz Ty. Małe kroki też się liczą.
intake-q-know =
    Co warto powiedzieć coachowi, żeby wspólna praca była dla Ciebie bezpieczna i spokojna? Na przykład: zdrowie, sytuacja życiowa, tematy, których lepiej nie poruszać.
    Tylko jeśli chcesz: to pytanie możesz pominąć.
intake-q-contact =
    Jaki kontakt między sesjami Ci odpowiada?
    Zaznacz wszystko, co pasuje.
intake-o-contact-text = Wiadomości tekstowe
intake-o-contact-voice = Wiadomości głosowe
intake-o-contact-sessions = Tylko na sesjach
intake-o-contact-reminders = Przypomnienia mile widziane
intake-q-time =
    Kiedy wygodnie Ci się spotykać? Zaznacz wszystko, co pasuje.
    Chodzi o porę dnia tam, gdzie mieszkasz.
intake-o-time-morning = Rano
intake-o-time-day = W ciągu dnia
intake-o-time-evening = Wieczorem
intake-o-time-weekend = W weekend
intake-q-start =
    Do kiedy chcesz zobaczyć pierwszy efekt? A może jest data, od której coś zależy?
    Jeśli takiej daty nie ma, pomiń to pytanie.
intake-q-other =
    Czy masz za sobą pracę z coachem, psychologiem lub innym specjalistą, a może taka praca trwa teraz?
    Dzięki temu coach nie powtórzy tego, co już było, i nie przeszkodzi innej pomocy.
intake-o-other-no = Nie, to pierwszy raz
intake-o-other-before = Tak, wcześniej
intake-o-other-now = Tak, teraz
intake-short-brings = Co tu sprowadza
intake-short-change = Co ma być inaczej
intake-short-signs = Po czym to poznać
intake-short-tried = Wypróbowane sposoby
intake-short-ready = Gotowość
intake-short-coach = Oczekiwania wobec coacha
intake-short-self = Praca między sesjami
intake-short-know = Co warto wiedzieć
intake-short-contact = Kontakt między sesjami
intake-short-time = Dogodna pora
intake-short-start = Do kiedy pierwszy efekt
intake-short-other = Inni specjaliści
offer-example-can = Pomogę Ci wybrać kierunek zawodowy i ułożyć plan na najbliższe trzy miesiące.
offer-example-how = Sesje online: pytania, skalowanie, koło życia, a między sesjami krótkie zadania.
offer-example-number = 8 sesji po 60 minut, raz w tygodniu.
offer-example-price = 250 zł za sesję, razem 2000 zł w dwóch ratach: przed pierwszą sesją i po czwartej, przelewem.
decline-kind-1 = Dziękuję za zaufanie i za Twoje odpowiedzi. To nie jest moja dziedzina, a są osoby, które zajmują się właśnie tym i lepiej Ci pomogą. Warto zajrzeć do katalogów organizacji coachingowych: można tam szukać według tematu.
decline-kind-2 = Dziękuję za zaufanie. Nie mam teraz wolnych miejsc, a nie chcę pracować z Tobą w pośpiechu. Jeśli możesz poczekać, za miesiąc lub dwa poproś mnie o nowe zaproszenie. Jeśli wolisz nie czekać, zacznij z kimś innym już teraz.
decline-kind-3 = Dziękuję, że o tym piszesz. Myślę, że teraz bardziej pomoże Ci psychoterapeuta albo lekarz i że od tego warto zacząć. Do Twoich celów można wrócić, kiedy będzie Ci lżej. Ten bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
faq-q-when = Kiedy dostanę odpowiedź?
faq-b-when = Kiedy dostanę odpowiedź?
faq-a-when = { $coach } dostaje wiadomości w godzinach kontaktu, a odpowiedź przychodzi tutaj. Jeśli napiszesz o innej porze, powiem Ci, kiedy wiadomość dotrze. Godziny: /terms
faq-q-urgent = A jeśli to pilne?
faq-b-urgent = A jeśli to pilne?
faq-a-urgent = Kiedy współpraca już trwa, wyślij /urgent i jedno zdanie o tym, co się stało: { $coach } dowie się o każdej porze. Co jest pilne i ile razy można tak napisać, znajdziesz w /terms. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
faq-q-change = Czy mogę zmienić albo cofnąć wiadomość?
faq-b-change = Zmienić albo cofnąć
faq-a-change = Tak. Dopóki wiadomość czeka, możesz ją edytować jak zwykle albo cofnąć: /takeback. Po dostarczeniu możesz ją już tylko edytować; zmieni się też kopia u coacha. Odpowiedzi z ankiety zobaczysz wszystkie razem i poprawisz, zanim je wyślesz.
faq-q-who = Kto widzi, co piszę?
faq-b-who = Kto widzi, co piszę?
faq-a-who = Ty i Twój coach: { $coach }. Bot przekazuje wiadomości i ich nie przechowuje. Odpowiedzi z ankiety są przechowywane w postaci zaszyfrowanej, dopóki ich nie usuniesz. Wszystko możesz w każdej chwili zobaczyć, pobrać i usunąć: /privacy
faq-q-night = Czy mogę pisać w nocy?
faq-b-night = Czy mogę pisać w nocy?
faq-a-night = Tak, pisz, kiedy Ci to pomaga. Wiadomość poczeka na godziny kontaktu i nikogo nie obudzi; do tego czasu możesz ją zmienić albo cofnąć. Odpowiedzi na częste pytania są tu o każdej porze.
faq-q-first = Jak wygląda pierwsza sesja?
faq-b-first = Pierwsza sesja
faq-a-first = Zwykle to spokojna rozmowa: poznajecie się, wracacie do ankiety i razem ustalacie, dokąd zmierzacie, po czym poznasz, że cel jest osiągnięty, i kto co robi. Nie trzeba się przygotowywać. Możesz pytać o wszystko; powiedz też od razu, jeśli coś Ci nie odpowiada.
faq-q-therapy = Czy coaching to psychoterapia?
faq-b-therapy = Czy to psychoterapia?
faq-a-therapy = Nie. Coaching to rozmowa o tym, czego chcesz i co w tej sprawie zrobisz; decyzje należą do Ciebie. Nie leczy i nie zastępuje psychoterapii, lekarza ani leków. Jeśli jest Ci bardzo ciężko albo coś Ci dolega, zwróć się do psychoterapeuty lub lekarza. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
faq-q-miss = Co, jeśli nie mogę przyjść na sesję?
faq-b-miss = Co, jeśli nie mogę przyjść?
faq-a-miss = Napisz o tym tutaj jak najwcześniej, wystarczy jedno zdanie. Zasady przekładania i odwoływania sesji ustalacie razem; to, co już ustalone, jest w /terms. Jeśli do sesji została mniej niż doba, a godziny kontaktu już się skończyły, może to być pilne: /urgent. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
faq-q-stop = Czy mogę zrezygnować?
faq-b-stop = Czy mogę zrezygnować?
faq-a-stop = Tak, w każdej chwili i bez wyjaśnień: /stop. Możesz zrobić przerwę i wrócić albo zakończyć współpracę; dane usuniesz w /privacy. Ankietę możesz po prostu odłożyć: /later. Odpowiedzi nie przepadną.
faq-q-stuck = Co, jeśli nie wiem, co napisać?
faq-b-stuck = Nie wiem, co napisać
faq-a-stuck = Napisz tak, jak jest: jedno zdanie, kilka słów albo nagranie głosowe. Możesz zacząć tak: „Nie wiem, od czego zacząć, ale teraz najważniejsze jest…” Nie ma złych odpowiedzi. Większość pytań z ankiety możesz pominąć, a całą ankietę odłożyć: /later

## Wszystko, co jest przechowywane, do zabrania

export-caption-paper = Wszystko, co jest o Tobie przechowywane: do czytania albo wydruku.
export-voice = Twoja odpowiedź: { $question }
export-voice-gone = Ta odpowiedź głosowa została usunięta w Telegramie i nie da się jej przysłać ponownie: { $question }
button-correct = Popraw odpowiedzi
button-correct-for = Odpowiedzi: { $name }
data-title = Co jest o Tobie przechowywane
data-date = Data: { $date }
data-footer = Miedza, na Twoją prośbę
data-why = Co, po co i jak długo
data-you = O Tobie
data-language = Język: { $language }
data-coach = Coach: { $name }
data-name = Imię: { $name }
data-stage = { $stage ->
    [invited] Etap: zaproszenie
    [intake] Etap: ankieta
    [offer] Etap: propozycja
    [terms] Etap: warunki współpracy
    [active] Etap: współpraca trwa
    [paused] Etap: przerwa
    [ending] Etap: kończenie współpracy
   *[ended] Etap: współpraca zakończona
}
data-consent = Zgoda: { $date }
data-began = Początek współpracy: { $date }
data-waiting = Wiadomości czekające na godziny kontaktu: { $count }
data-answers = Twoje odpowiedzi
data-answers-about = Ankieta Twoimi słowami. Jest przechowywana w postaci zaszyfrowanej.
data-unsure = Jeszcze nieprzypisane do pytania
data-offer = Propozycja
data-asked = Twoje pytania
data-more = Czas wiadomości, odnośniki do nich oraz to, co i kiedy się wydarzyło, są w pliku z danymi, który przyszedł razem z tym.
data-practice = Twoja praktyka
data-hours = Godziny kontaktu: { $hours }
data-clients = Klienci: { $count }
data-questionnaire = Twoja ankieta
data-common = Częste pytania i Twoje odpowiedzi
data-last-offer = Twoja ostatnia propozycja

## Ankieta oczami coacha, który ją układa

editor-list = { $count ->
    [one]
        Twoja ankieta: { $count } pytanie. Żeby je zmienić, wybierz je poniżej. Udzielone odpowiedzi zostają.

        { $list }
    [few]
        Twoja ankieta: { $count } pytania. Żeby zmienić pytanie, wybierz je poniżej. Udzielone odpowiedzi zostają.

        { $list }
    [many]
        Twoja ankieta: { $count } pytań. Żeby zmienić pytanie, wybierz je poniżej. Udzielone odpowiedzi zostają.

        { $list }
   *[other]
        Twoja ankieta: { $count } pytania. Żeby zmienić pytanie, wybierz je poniżej. Udzielone odpowiedzi zostają.

        { $list }
}
editor-line = { $required ->
    [yes] { $n }. { $short } · { $kind }, obowiązkowe
   *[no] { $n }. { $short } · { $kind }
}
editor-kind = { $kind ->
    [text] własne słowa
    [voice] wiadomość głosowa
    [choice] jedna z listy
    [choices] kilka z listy
    [scale] skala
    [date] data
   *[yesno] tak lub nie
}
editor-card = { $required ->
    [yes]
        Pytanie { $n } z { $count }. Rodzaj odpowiedzi: { $kind }. Nie można go pominąć.

        { $about }
   *[no]
        Pytanie { $n } z { $count }. Rodzaj odpowiedzi: { $kind }. Można je pominąć.

        { $about }
}
editor-words-line = { $language }: { $words }
editor-words-bot =
    Słowami bota, we wszystkich czterech językach:
    { $words }
editor-words-rest = Słowami bota: { $languages }.
editor-words-others = Nie ma jeszcze słów w tych językach: { $languages }. Kto w nich czyta, widzi wersję: { $shown }.
editor-choices-head = Do wyboru:
editor-choice-line = • { $words }
editor-scale-line = Skala: od { $from } do { $to }
editor-choices = „{ $short }”: odpowiedzi do wyboru, { $count } z { $most } możliwych. Żeby którąś zmienić albo usunąć, wybierz ją poniżej.
editor-choice =
    Odpowiedź do wyboru w pytaniu „{ $short }”

    { $about }
editor-kinds = Nowe pytanie. Jak się na nie odpowiada?
editor-new-words =
    Napisz tu pytanie w tym języku: { $language }. Rodzaj odpowiedzi: { $kind }; do { $most } znaków.
    Na przykład: Co ma się zmienić w ciągu trzech miesięcy?
editor-new-choices =
    Teraz odpowiedzi do wyboru: każda w nowym wierszu, wierszy od { $fewest } do { $most }. Każda stanie się przyciskiem, dlatego ma do { $letters } znaków. Na przykład:
    Rano
    Wieczorem
editor-more-choices = Nowe odpowiedzi do wyboru w pytaniu „{ $short }”: każda w nowym wierszu, do { $letters } znaków. Ile jeszcze się zmieści: { $left }.
editor-reword =
    Teraz klient czyta:
    { $now }

    Napisz tu nowe słowa w tym języku: { $language }. Do { $most } znaków.
editor-scale = Skala jest teraz od { $from } do { $to }. Wybierz inną albo napisz oba końce, od { $lowest } do { $highest }, na przykład: 1-7
editor-remove = Usunąć pytanie „{ $short }”? Nie będzie już zadawane; udzielone odpowiedzi zostają.
editor-reset = Przywrócić ankietę bota? Twoje pytania i Twoje słowa znikną; udzielone odpowiedzi zostają. Jeśli chcesz mieć kopię, najpierw zapisz ankietę jako plik.
editor-refused = { $why ->
    [empty] W tej wiadomości nie ma słów, które można pokazać. Napisz je jako tekst, na przykład: Co Cię tu teraz sprowadza?
    [long] Znaków: { $count }, a mieści się do { $most }. Nic się nie zmieniło: skróć pytanie i wyślij ponownie.
    [choice-long] „{ $part }” nie zmieści się na przycisku: do { $most } znaków. Nic się nie zmieniło: skróć i wyślij wszystko ponownie. Na przykład: Rano
    [choice-few]
        Potrzebne są co najmniej dwie odpowiedzi do wyboru, każda w nowym wierszu. Wyślij wszystkie w jednej wiadomości, na przykład:
        Rano
        Wieczorem
    [choice-many] Odpowiedzi do wyboru byłoby { $count }, a mieści się { $most }. Nic się nie zmieniło: wyślij mniej wierszy.
    [choice-twice] „{ $part }” byłoby tam dwa razy. Nic się nie zmieniło: usuń to albo powiedz inaczej i wyślij wszystko ponownie.
   *[scale] „{ $part }” nie da się odczytać jako skali. Napisz dwie liczby od 0 do 10, różniące się co najmniej o dwa, na przykład: 1-5
}
toast-editor = { $why ->
    [full] Ankieta jest pełna. Najpierw usuń któreś pytanie, wtedy zmieści się nowe.
    [last] To jedyne pytanie, a co najmniej jedno jest potrzebne. Najpierw dodaj inne.
    [few] Potrzebne są co najmniej dwie odpowiedzi do wyboru. Najpierw dodaj następną.
   *[choices] Wszystkie miejsca na odpowiedzi są zajęte. Najpierw usuń którąś.
}
editor-trial = Oto ankieta oczami klienta. Odpowiadaj, jak chcesz: nic nie jest zapisywane. Język pytań: { $language }; inny możesz wybrać poniżej.
editor-trial-over = Próba zakończona, nic z niej nie zostało zapisane. Na końcu klient przegląda wszystkie odpowiedzi, zmienia, co chce, i je wysyła.
questionnaire-caption = Twoja ankieta. Zmień ją w dowolnym edytorze tekstu i odeślij: /intake, „Wczytaj z pliku”.
questionnaire-head =
    Ankieta: jeden punkt na każde pytanie, w kolejności zadawania.
    { $id }: nazwa, po której odpowiedzi trafiają do swojego pytania. Zostaw ją bez zmian; nowe pytanie jej nie potrzebuje.
    { $kind }: jak się odpowiada na pytanie; jedno z { $kinds }.
    { $required }: { $yes }, jeśli pytania nie można pominąć, w przeciwnym razie { $no }.
    { $words }: samo pytanie w językach { $languages }, do 500 znaków w każdym. Bez nich obowiązują słowa bota.
    { $choices }: odpowiedzi do wyboru, od 2 do 12, do 30 znaków każda.
    { $scale }: oba końce, { $from } i { $to }, od 0 do 10, różniące się co najmniej o dwa.
    Gdy wszystko gotowe, wyślij plik do bota: /intake, „Wczytaj z pliku”.
editor-import = Wyślij tu plik ({ $names }, do 256 kB). Najpierw pokażę zmiany, potem zdecydujesz.
editor-file-trouble = { $why ->
    [not-a-file] Czekam na plik z ankietą ({ $names }). Wyślij go jako plik albo wróć do pytań poniżej.
    [name] Pliku o takiej nazwie nie da się odczytać jako ankiety. Nazwa powinna się kończyć jednym z tych: { $names }
    [size] Ten plik jest większy niż 256 kB. Ankieta jest dużo mniejsza: sprawdź, czy to na pewno ten plik.
    [letters] Znaków w tym pliku nie da się odczytać. Zapisz go w kodowaniu { $encoding } i wyślij ponownie.
   *[away] Nie udało się teraz pobrać pliku z Telegrama. Nic się nie zmieniło; wyślij go ponownie za minutę.
}
editor-file-problems = { $more ->
    [0]
        Na razie nic się nie zmieniło: najpierw popraw to w pliku i wyślij go ponownie.

        { $list }
   *[other]
        Na razie nic się nie zmieniło: najpierw popraw to w pliku i wyślij go ponownie. Wszystkich takich miejsc: { $count }; oto pierwsze.

        { $list }
}
file-problem = { $why ->
    [unreadable] Wiersz { $line }, „{ $field }”: nie da się odczytać. Sprawdź wcięcia, nawiasy i przecinki; słowa z dwukropkiem w środku weź w cudzysłów.
    [alias] Wiersz { $line }, { $field }: odwołania do innych miejsc pliku nie działają. Napisz tu całość.
    [twice] Wiersz { $line }, { $field }: jest tu drugi raz.
    [missing] Wiersz { $line }, { $field }: brakuje tego pola.
    [map] Wiersz { $line }, { $field }: tu powinny być pola z nazwami.
    [list] Wiersz { $line }, { $field }: tu powinna być lista, a każdy punkt zaczyna się od „-”.
    [text] Wiersz { $line }, { $field }: tu powinna być jedna wartość.
    [one-of] Wiersz { $line }, { $field }: tu powinno być jedno z tych: { $given }.
    [unknown] Wiersz { $line }, { $field }: takiego pola tu nie ma.
    [empty] Wiersz { $line }, { $field }: brakuje słów.
    [long] Wiersz { $line }, { $field }: za długie, limit znaków: { $given }.
    [few] Wiersz { $line }, { $field }: za mało, co najmniej { $given }.
    [many] Wiersz { $line }, { $field }: za dużo, najwyżej { $given }.
    [id] Wiersz { $line }, { $field }: tu powinny być małe litery łacińskie i cyfry, na przykład { $given }.
    [id-twice] Wiersz { $line }, { $field }: „{ $given }” jest już w tym pliku zajęte.
    [wordless] Wiersz { $line }, { $field }: potrzebne są słowa w co najmniej jednym języku, bot nie ma tu własnych.
    [choices-elsewhere] Wiersz { $line }, { $field }: tylko tam, gdzie rodzaj odpowiedzi to { $given }.
    [choice-twice] Wiersz { $line }, { $field }: te same słowa są tu dwa razy.
    [scale-elsewhere] Wiersz { $line }, { $field }: tylko tam, gdzie rodzaj odpowiedzi to { $given }.
   *[scale] Wiersz { $line }, { $field }: tu powinny być liczby od 0 do 10, różniące się co najmniej o dwa.
}
editor-file-good = { $count ->
    [one]
        Plik został odczytany: { $count } pytanie. Oto co się zmieni; udzielone odpowiedzi zostają.

        { $list }
    [few]
        Plik został odczytany: { $count } pytania. Oto co się zmieni; udzielone odpowiedzi zostają.

        { $list }
    [many]
        Plik został odczytany: { $count } pytań. Oto co się zmieni; udzielone odpowiedzi zostają.

        { $list }
   *[other]
        Plik został odczytany: { $count } pytania. Oto co się zmieni; udzielone odpowiedzi zostają.

        { $list }
}
editor-file-same = W pliku jest ta sama ankieta co tutaj. Nie ma czego zmieniać.
file-change = { $change ->
    [added] Nowe: { $short }
    [removed] Zniknie: { $short }
    [changed] Zmieni się: { $short }
   *[moved] Kolejność pytań będzie inna.
}
button-question = { $n }. { $short }
button-kind = { $kind }
button-all-questions = Wszystkie pytania
button-to-question = Wróć do pytania
button-to-choices = Odpowiedzi do wyboru
button-add-question = Dodaj pytanie
button-try = Wypróbuj jak klient
button-export-questions = Zapisz jako plik
button-import-questions = Wczytaj z pliku
button-bots-questions = Przywróć ankietę bota
button-bots-sure = Tak, przywróć ankietę bota
button-required = Ustaw jako obowiązkowe
button-optional = Pozwól pominąć
button-scale = Skala
button-up = ↑ Wyżej
button-down = ↓ Niżej
button-remove-question = Usuń pytanie
button-remove-sure = Tak, usuń
button-unword = Usuń te słowa
button-add-choices = Dodaj odpowiedzi
button-remove-choice = Usuń tę odpowiedź
button-as = Jako { $form }
button-take-over = Wprowadź zmiany
command-intake = Ankieta: zobacz, zmień, wypróbuj

## Propozycja, dla coacha

offer-ask-can =
    Propozycja, część { $number } z { $total }. Do kogo: { $client }.
    W czym możesz pomóc? Do { $most } znaków.

    { $hint }
offer-ask-how =
    Propozycja, część { $number } z { $total }. Do kogo: { $client }.
    Jak będziecie pracować: sesje, metody, praca między sesjami? Do { $most } znaków.

    { $hint }
offer-ask-number =
    Propozycja, część { $number } z { $total }. Do kogo: { $client }.
    Ile sesji, jak długich i jak często? Do { $most } znaków.

    { $hint }
offer-ask-price =
    Propozycja, część { $number } z { $total }. Do kogo: { $client }.
    Ile to kosztuje i kiedy się płaci? Do { $most } znaków.

    { $hint }
offer-hint-example = Na przykład: { $example }
offer-hint-last = Ostatnio: { $words }
offer-hint-now = Teraz jest tu: { $words }
offer-preview =
    Tak zobaczy to { $client }. Nic jeszcze nie zostało wysłane; żeby zmienić którąś część, naciśnij ją.

    { $offer }
offer-too-long = Znaków: { $count }, a mieści się do { $most }. Wyślij krótszą wersję.
offer-sent = { $client }: propozycja wysłana. Odpowiedź przyjdzie tutaj w godzinach kontaktu.
offer-sent-quietly = { $client }: propozycja wysłana. U klienta jest teraz noc, więc przyszła bez dźwięku. Odpowiedź przyjdzie tutaj w godzinach kontaktu.
offer-closed = { $client }: propozycja zamknięta. Żeby zacząć na nowo: /invite
nobody-in-contact = Nikt nie jest jeszcze z Tobą w kontakcie, więc ta wiadomość nie została przekazana. Kto jest na jakim etapie i jak zapytać: /clients
ask-first = Następną wiadomość { $client } dostanie jako pytanie przed propozycją. Odpowiedzi przyjdą tutaj w godzinach kontaktu.
refusal-ask =
    { $client }: jak chcesz odmówić? Nic jeszcze nie zostało wysłane. Wybierz poniżej albo napisz własnymi słowami.

    1. { $one }

    2. { $two }

    3. { $three }
refusal-preview =
    Tak przeczyta to { $client }. Nic jeszcze nie zostało wysłane.

    { $words }
refusal-own = { $client } dostanie tę wiadomość tak, jak jest teraz, a po niej od bota krótką odmowę i informację o danych. Nic jeszcze nie zostało wysłane: możesz ją zmienić albo napisać inną.
notice-offer-taken = { $client }: propozycja przyjęta { $at }. Następny krok należy do Ciebie: zaproponuj warunki współpracy. Możesz zacząć od zwykłych i zmienić w nich, co zechcesz.
notice-offer-discussed = { $client } chce porozmawiać o propozycji; prośba przyszła { $at }. Wiadomości są teraz przekazywane w obie strony, w godzinach kontaktu.
notice-offer-left = { $client }: odpowiedź „To nie dla mnie” przyszła { $at }. Kontakt jest zakończony. Dopóki nie zamkniesz propozycji, klient może jeszcze zmienić zdanie.
notice-second-thought = { $client }: zmiana zdania { $at }. Propozycja jest znów otwarta i czeka na odpowiedź klienta.
notice-agreed = { $client }: zgoda na warunki współpracy, wyrażona { $at }. Współpraca się zaczyna. Żeby napisać, naciśnij poniżej.
working-since = Początek współpracy: { $since }.
wait-coach = Teraz Twoja kolej; ostatni krok: { $since }.
wait-client = Teraz kolej klienta; ostatni krok: { $since }.
wait-client-undated = Teraz kolej klienta.
wait-nobody = Z ostatnich godzin kontaktu nic na Ciebie nie czeka.
client-line-wait = { $waiting ->
    [0] { $client }: { $stage ->
        [invited] zaproszenie
        [intake] ankieta
        [offer] propozycja
        [terms] warunki współpracy
        [active] współpraca trwa
        [paused] przerwa
        [ending] kończenie współpracy
       *[ended] współpraca zakończona
    }. { $wait }
   *[other] { $client }: { $stage ->
        [invited] zaproszenie
        [intake] ankieta
        [offer] propozycja
        [terms] warunki współpracy
        [active] współpraca trwa
        [paused] przerwa
        [ending] kończenie współpracy
       *[ended] współpraca zakończona
    }. { $wait } Czekające wiadomości: { $waiting }.
}

## Propozycja, jak czyta ją klient

offer =
    { $version ->
        [1] { $coach } proponuje taką współpracę:
       *[other] { $coach } zmienia propozycję. Tam, gdzie coś jest inaczej, widać też, jak było.
    }

    Co
    { $can }

    Jak
    { $how }

    Ile sesji
    { $number }

    Cena
    { $price }

    Nie ma pośpiechu: nic się nie zacznie bez Twojej zgody.
offer-was =
    { $words }
    (było: „{ $before }”)
offer-taken = Dobrze. { $coach } dowie się w godzinach kontaktu, że propozycja Ci odpowiada. Następny krok to warunki współpracy na piśmie. Przyjdą tutaj; możesz je przyjąć, zapytać o dowolny punkt albo zaproponować coś innego.
offer-taken-again = Dobrze. { $coach } dowie się w godzinach kontaktu, że propozycja Ci odpowiada. Warunki współpracy już tu są, znajdziesz je poniżej.
offer-left = Dziękuję za szczerą odpowiedź. { $coach } dowie się o niej w godzinach kontaktu, a kontakt tutaj jest zakończony. Jeśli zmienisz zdanie, naciśnij poniżej: propozycja zostaje taka sama. Wszystko, co jest o Tobie przechowywane, możesz w każdej chwili usunąć: /privacy
second-thought = Dobrze, że wracasz. Propozycja jest znów otwarta: oto ona.
discuss = Napisz własnymi słowami, co ma być inaczej. { $coach } przeczyta to { $opens }; do tego czasu możesz zmienić albo cofnąć wiadomość. Propozycja pozostaje otwarta.
discuss-now = Napisz własnymi słowami, co ma być inaczej. { $coach } dostanie to od razu: godziny kontaktu właśnie trwają. Propozycja pozostaje otwarta.
discuss-open-ended = Napisz własnymi słowami, co ma być inaczej. { $coach } ma teraz przerwę, a data powrotu nie jest jeszcze znana; wiadomość poczeka tutaj. Propozycja pozostaje otwarta.
begun =
    Ustalone: współpraca się zaczyna i możesz tu pisać.
    Godziny kontaktu: { $hours }. Pilne, o każdej porze (/urgent): { $meaning }.
    Częste pytania: /questions. Wszystko inne: /help
    Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
question-first = Zanim przyjdzie propozycja, { $coach } ma do Ciebie pytanie. Odpowiedz po prostu tutaj.
offer-first = Ta wiadomość nie została przekazana: { $coach } czeka na Twoją odpowiedź na propozycję, zobaczysz ją poniżej. Jeśli coś ma być inaczej, naciśnij „Porozmawiajmy”: od tej chwili wiadomości są przekazywane.
terms-first = Ta wiadomość nie została przekazana: { $coach } czeka jeszcze na Twoją zgodę na warunki współpracy, zobaczysz je poniżej. Jeśli coś ma być inaczej, naciśnij „Porozmawiajmy”: od tej chwili wiadomości są przekazywane.
terms-awaited = Ta wiadomość nie została przekazana: { $coach } przygotowuje warunki współpracy, przyjdą tutaj. Jeśli chcesz powiedzieć coś wcześniej, naciśnij „Porozmawiajmy”: od tej chwili wiadomości są przekazywane w godzinach kontaktu.
declined-kind =
    { $coach } odpowiada:

    { $words }

    Wszystko, co jest o Tobie przechowywane, możesz w każdej chwili usunąć: /privacy
declined-own = { $coach } pisze do Ciebie:

## Kroki na początku

steps =
    Twój coach: { $coach }. Na jakim etapie jesteście:
    { $list }

    { $next }
step-done = ✓ { $step }
step-now = → { $step }
step-next = · { $step }
step-consent = Zgoda
step-questionnaire = Ankieta
step-questionnaire-of = Ankieta: { $count } z { $total }
step-offer = Propozycja
step-terms = Warunki współpracy
step-weeks = Pierwsze wspólne tygodnie
next-consent = Następny krok: Twoja zgoda. Po przeczytaniu powitania naciśnij „Zgadzam się”.
next-questionnaire = Następny krok: ankieta. Wrócisz w to samo miejsce, kiedy Ci wygodnie.
next-answer = Następny krok: { $coach } przyśle propozycję albo pytanie. Godziny kontaktu zaczną się { $opens }.
next-answer-now = Następny krok: { $coach } przyśle propozycję albo pytanie. Godziny kontaktu właśnie trwają; na razie nic nie trzeba robić.
next-answer-open-ended = Następny krok: { $coach } przyśle propozycję albo pytanie. Data powrotu nie jest jeszcze znana; na razie nic nie trzeba robić.
next-offer = Następny krok: Twoja odpowiedź na propozycję. Możesz ją przyjąć, porozmawiać o niej albo zrezygnować.
next-terms = Następny krok: zgoda na warunki współpracy. Potem współpraca się zaczyna.
next-terms-coach = Następny krok: { $coach } przyśle tutaj warunki współpracy. Możesz je przyjąć, zapytać o dowolny punkt albo zaproponować coś innego.
next-work = Współpraca trwa. Pisz tu, kiedy potrzebujesz; częste pytania są poniżej.
next-paused = Trwa przerwa we współpracy. Żeby wrócić, naciśnij „Wracam”.
toast-offer-same = Od poprzedniej wersji nic się nie zmieniło.
toast-offer-newer = Jest nowsza wersja propozycji: znajdziesz ją poniżej.
button-offer-make = Złóż propozycję
button-offer-change = Zmień propozycję
button-offer-send = Wyślij klientowi
button-offer-last = Jak ostatnio
button-offer-keep = Zostaw, jak jest
button-offer-close = Zamknij propozycję
button-propose-terms = Zaproponuj warunki
button-part-can = W czym pomogę
button-part-how = Jak
button-part-number = Ile sesji
button-part-price = Cena
button-ask = Zapytaj
button-ask-first = Najpierw zapytaj
button-ask-this = Wyślij jako pytanie
button-refusal-1 = 1. To nie moja dziedzina
button-refusal-2 = 2. Nie mam teraz miejsc
button-refusal-3 = 3. Najpierw inna pomoc
button-refusal-send = Wyślij
button-offer-take = Pasuje mi
button-offer-discuss = Porozmawiajmy
button-offer-leave = To nie dla mnie
button-second-thought = Zmieniam zdanie
button-agree = Zgadzam się, zaczynamy
button-see-offer = Zobacz propozycję
button-see-terms = Zobacz warunki
button-steps = Na jakim etapie jesteśmy
button-steps-with = Etap: { $name }

## Pierwsze tygodnie i częste pytania

held-reply-welcome = { $because ->
    [change] { GIVEN($words) ->
        [yes] Wasze ustalenia niedawno się zmieniły, więc wyjaśnię: { $coach } ma teraz przerwę („{ $words }”). Dzięki temu w godzinach kontaktu cała uwaga należy do Ciebie. Wiadomość czeka bezpiecznie, przekażę ją { $opens }; do tego czasu możesz ją zmienić albo cofnąć.
       *[no] Wasze ustalenia niedawno się zmieniły, więc wyjaśnię: { $coach } ma teraz czas dla siebie. Dzięki temu w godzinach kontaktu cała uwaga należy do Ciebie. Wiadomość czeka bezpiecznie, przekażę ją { $opens }; do tego czasu możesz ją zmienić albo cofnąć.
    }
   *[start] { GIVEN($words) ->
        [yes] Dopiero zaczynacie, więc wyjaśnię: { $coach } ma teraz przerwę („{ $words }”). Dzięki temu w godzinach kontaktu cała uwaga należy do Ciebie. Wiadomość czeka bezpiecznie, przekażę ją { $opens }; do tego czasu możesz ją zmienić albo cofnąć.
       *[no] Dopiero zaczynacie, więc wyjaśnię: { $coach } ma teraz czas dla siebie. Dzięki temu w godzinach kontaktu cała uwaga należy do Ciebie. Wiadomość czeka bezpiecznie, przekażę ją { $opens }; do tego czasu możesz ją zmienić albo cofnąć.
    }
}
held-reply-welcome-open-ended = { $because ->
    [change] { GIVEN($words) ->
        [yes] Wasze ustalenia niedawno się zmieniły, więc wyjaśnię: { $coach } ma teraz przerwę („{ $words }”). Data powrotu nie jest jeszcze znana; wiadomość czeka bezpiecznie, a datę podam tutaj, gdy tylko się pojawi. Do tego czasu możesz zmienić albo cofnąć wiadomość.
       *[no] Wasze ustalenia niedawno się zmieniły, więc wyjaśnię: { $coach } ma teraz czas dla siebie, a data powrotu nie jest jeszcze znana. Wiadomość czeka bezpiecznie, a datę podam tutaj, gdy tylko się pojawi. Do tego czasu możesz zmienić albo cofnąć wiadomość.
    }
   *[start] { GIVEN($words) ->
        [yes] Dopiero zaczynacie, więc wyjaśnię: { $coach } ma teraz przerwę („{ $words }”). Data powrotu nie jest jeszcze znana; wiadomość czeka bezpiecznie, a datę podam tutaj, gdy tylko się pojawi. Do tego czasu możesz zmienić albo cofnąć wiadomość.
       *[no] Dopiero zaczynacie, więc wyjaśnię: { $coach } ma teraz czas dla siebie, a data powrotu nie jest jeszcze znana. Wiadomość czeka bezpiecznie, a datę podam tutaj, gdy tylko się pojawi. Do tego czasu możesz zmienić albo cofnąć wiadomość.
    }
}
urgent-ask-welcome = Zgodnie z ustaleniami pilne to { $meaning }. Jeśli tak jest teraz, napisz w jednym zdaniu, co się stało: { $coach } dowie się od razu, o każdej porze. Pilnych wiadomości może być najwyżej { $day } dziennie i { $week } tygodniowo, dzięki temu żadna nie umknie; cała reszta spokojnie tu poczeka. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
urgent-spent-welcome = Ustalona liczba pilnych wiadomości jest na razie wykorzystana: to najwyżej { $day } dziennie i { $week } tygodniowo, żeby żadna nie umknęła. Napisz jak zwykle: przekażę wiadomość { $opens }. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
welcome-over = { $because ->
    [change]
        { $coach } i Ty: tydzień z nowymi ustaleniami za Wami, więc znów wyjaśniam mniej. Co obowiązuje dalej:
        • Godziny kontaktu: { $hours }. O innej porze wiadomości czekają tutaj.
        • Pytania, o każdej porze: /questions. Wasze ustalenia: /terms
        • Pilne, jak ustalono: /urgent. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
   *[start]
        { $coach } i Ty: pierwsze dwa tygodnie za Wami. Wiesz już, kiedy docierają wiadomości, co jest pilne i gdzie pytać, więc teraz wyjaśniam mniej. Co obowiązuje dalej:
        • Godziny kontaktu: { $hours }. O innej porze wiadomości czekają tutaj.
        • Pytania, o każdej porze: /questions. Wasze ustalenia: /terms
        • Pilne, jak ustalono: /urgent. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
}
notice-welcome-over = { $client }: początek współpracy zakończył się { $at }, powiadomienie wysłane. Od teraz obowiązują zwykłe granice; wiadomości pisane do tej pory poza godzinami kontaktu nie są liczone.
questions = O to pytają najczęściej. Naciśnij pytanie, a odpowiedź pojawi się tutaj, o każdej porze. Nie ma głupich pytań.
questions-answer =
    { $question }

    { $answer }
asked-say = Napisz pytanie w jednej wiadomości, własnymi słowami. { $coach } zobaczy je w godzinach kontaktu, a odpowiedź przyjdzie tutaj.
asked-as-text = Pytanie mogę zapisać tylko jako tekst. Napisz je w jednej wiadomości, wystarczy kilka słów.
asked-long = To więcej niż { $most } znaków. Napisz krócej, w jednej wiadomości; szczegóły mogą poczekać do sesji.
asked-full = Na odpowiedź czekają już Twoje pytania: { $count }. Gdy { $coach } odpowie, będzie miejsce na nowe.
asked-not-now = { $coach } może dostać pytanie, gdy współpraca trwa albo się zaczyna. Gotowe odpowiedzi są tu o każdej porze: /questions
asked-perhaps = Zapisane. Może odpowiedź już tu jest? Jeśli nic nie wybierzesz, { $coach } zobaczy pytanie w godzinach kontaktu.
asked-helped = Dobrze. Twoje pytanie nie jest przechowywane. Inne odpowiedzi, o każdej porze: /questions
asked-kept = Pytanie zapisane. { $coach } zobaczy je { $opens }, a odpowiedź przyjdzie tutaj.
asked-kept-now = Pytanie zapisane i { $coach } już je ma: godziny kontaktu właśnie trwają. Odpowiedź przyjdzie tutaj.
asked-kept-open-ended = Pytanie zapisane. { $coach } zobaczy je, gdy tylko zaczną się godziny kontaktu, a odpowiedź przyjdzie tutaj.
asked-taken-back = Pytanie cofnięte: { $coach } go nie zobaczy. Żeby zadać inne: /questions
asked-answered = { $coach } odpowiada na Twoje pytanie: odpowiedź jest w następnej wiadomości. Kolejne pytanie: /questions
asked-closed = { $coach } zaznacza, że to już omówione, więc odpowiedź tu nie przyjdzie. Jeśli coś nadal jest niejasne, zapytaj jeszcze raz: /questions
help-offer = Czy { $coach } ma Ci to wyjaśnić osobiście? Mogę przekazać prośbę.
help-told = Przekażę prośbę: { $coach } zobaczy ją { $opens }, a odpowiedź przyjdzie tutaj.
help-told-now = Prośba przekazana i { $coach } już ją ma: godziny kontaktu właśnie trwają. Odpowiedź przyjdzie tutaj.
help-told-open-ended = Przekażę prośbę, gdy tylko zaczną się godziny kontaktu. { $coach } odpowie tutaj.
help-later = Dobrze. Odpowiedzi są tutaj o każdej porze: /questions
help-answered = { $coach } wyjaśnia to w następnej wiadomości. Kolejne pytanie: /questions
notice-asked =
    { $client }: pytanie zadane { $at }.
    „{ $text }”
notice-needs-help = { $client }: przyda się pomoc z ankietą, prośba przyszła { $at }. Dotychczasowe odpowiedzi są zapisane. Żeby najpierw porozmawiać, możecie zacząć bez niej.
needs-help-read = { $client }: prośba o osobiste wyjaśnienie. Czego dotyczy: „{ $question }” Liczba otwarć w ciągu ostatniej doby: { $count }
needs-help-unanswered = { $client }: prośba o osobiste wyjaśnienie. Odpowiedzi, które nie pomogły w ciągu ostatniej doby: { $count }. Ostatnie pytanie: „{ $question }”
asked-answer = Napisz odpowiedź: { $client } dostanie ją od razu.
asked-answered-coach = { $client }: odpowiedź wysłana.
asked-gone = { $client }: to pytanie jest już zamknięte, więc wiadomość nie została wysłana.
asked-closed-coach = { $client }: pytanie zamknięte; klient wie, że odpowiedź nie przyjdzie.
draft =
    Oto wszystko, co przeczytają inni klienci:

    { $question }

    { $answer }
draft-question-long =
    Pytanie ma więcej niż { $most } znaków. Skróć je, a będzie można je dodać:

    { $question }

    { $answer }
draft-answer-long =
    Odpowiedź ma więcej niż { $most } znaków. Skróć ją, a będzie można ją dodać:

    { $question }

    { $answer }
draft-named =
    Widać tu imię: { $client }. Zmień treść, żeby inni go nie przeczytali; wtedy będzie można to dodać:

    { $question }

    { $answer }
draft-write-question = Napisz pytanie tak, jak mają je przeczytać inni, do { $most } znaków.
draft-write-answer = Napisz odpowiedź tak, jak mają ją przeczytać inni, do { $most } znaków.
draft-added = Dodane: od teraz mogą to przeczytać inni klienci. Nie ma tam śladu, kto pytał.
draft-left = Nie zostało dodane do listy; odpowiedź dotarła.
common-list = Częste pytania w kolejności, w jakiej widzą je klienci. Teraz: { $count } z { $most } możliwych. Naciśnij pytanie, żeby je zmienić, przesunąć albo usunąć.
common-card =
    { $n } z { $count }. { $language }

    { $question }

    { $answer }
common-card-unanswered =
    { $n } z { $count }. { $language }

    { $question }

    Nie ma jeszcze odpowiedzi; klienci zobaczą pytanie, gdy się pojawi.
common-remove = Usunąć to z listy? „{ $question }”
common-write-question = Napisz pytanie, do { $most } znaków. Język: { $language }
common-write-answer = Napisz odpowiedź, do { $most } znaków. Język: { $language }
common-long = Znaków: { $count }, a mieści się od 1 do { $most }. Napisz jeszcze raz.
toast-common-full = Lista jest pełna: najpierw usuń jedno pytanie.
button-faq-none = Nie ma tu mojego pytania
button-faq-more = Więcej pytań
button-faq-unanswered = To nie odpowiada na pytanie
button-faq-ask = Nie, zapytaj coacha
button-faq-answered = Tak, to odpowiedź
button-faq-help = Tak, przekaż
button-faq-write = Zadam własne pytanie
button-faq-no-help = Nie, dziękuję
button-asked-keep = Odpowiedz i dodaj do listy
button-asked-add = Dodaj do częstych pytań
button-asked-close = Już omówione
button-draft-add = Dodaj
button-draft-leave = Nie dodawaj
button-reword-question = Zmień pytanie
button-reword-answer = Zmień odpowiedź
button-common-all = Wszystkie pytania
button-common-add = Dodaj pytanie
button-common-see = Zobacz na liście
button-common-restore = Przywróć pytania bota
button-common-bots = Przywróć słowa bota
button-common-remove = Usuń
button-common-remove-sure = Tak, usuń
button-as-client = Mój coach: { $name }

## Warunki współpracy, punkt po punkcie

clauses-heading =
    Warunki współpracy: { $coach } i { $client }
    Wersja { $version }, { $from }
clauses-from = obowiązuje od { $day }
clauses-from-both = obowiązuje od chwili, gdy zgodzą się obie strony
clauses-own = Słowami coacha:
clause-title-hours = Godziny kontaktu
clause-title-urgent = Co jest pilne
clause-title-sessions = Sesje
clause-title-price = Cena i płatność
clause-title-moving = Przełożenie i odwołanie
clause-title-lateness = Spóźnienie i nieobecność
clause-title-overtime = Ponad czas
clause-title-sides = Co robi każda ze stron
clause-title-privacy = Poufność i dane
clause-title-complaints = Gdy coś jest nie tak
clause-title-ending = Przerwa i zakończenie
clause-text-hours =
    Godziny kontaktu: { $hours }. W tym czasie { $coach } czyta wiadomości i odpowiada. Wiadomość napisana o innej porze czeka na godziny kontaktu, a bot mówi, kiedy dotrze. To, co { $coach } pisze poza godzinami kontaktu, też czeka, chyba że zostanie celowo wysłane od razu.
    { $days ->
        [one] Odpowiedź przychodzi w ciągu jednego dnia roboczego.
       *[other] Odpowiedź przychodzi w ciągu { $days } dni roboczych.
    } Dzień roboczy to dzień z godzinami kontaktu.
    Godziny ciszy ({ $client }, czas lokalny): { $from }–{ $to }. Bot o niczym wtedy nie przypomina.
clause-text-urgent =
    { $own ->
        [yes] To, co jest pilne, opisują poniżej słowa coacha.
       *[no] Pilne jest { $meaning }.
    }
    { $week ->
        [0] Strony nie umawiają się na pilne wiadomości: wszystko czeka na godziny kontaktu.
       *[other] Pilna wiadomość zaczyna się od jednego zdania o tym, co się stało, i dociera o każdej porze. Takich wiadomości może być najwyżej { $day } dziennie i { $week } tygodniowo; kolejna czeka na godziny kontaktu. Potem każda ze stron może zaznaczyć, czy to było pilne: po to, by o tym porozmawiać, a nie wypominać.
    }
    Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
clause-text-sessions =
    { $minutes ->
        [one] Sesja trwa { $minutes } minutę.
        [few] Sesja trwa { $minutes } minuty.
        [many] Sesja trwa { $minutes } minut.
       *[other] Sesja trwa { $minutes } minuty.
    } { $place ->
        [online] Odbywa się online.
        [phone] Odbywa się przez telefon.
        [office] Odbywa się na miejscu, w gabinecie coacha.
       *[agreed] Gdzie się odbywa, strony ustalają za każdym razem.
    }
    { $count ->
        [0] Liczba sesji nie jest ograniczona: współpraca trwa, dopóki chcą jej obie strony.
        [one] Umówiona jest { $count } sesja. Potem obie strony decydują, czy pracować dalej.
        [few] Umówione są { $count } sesje. Potem obie strony decydują, czy pracować dalej.
        [many] Umówionych jest { $count } sesji. Potem obie strony decydują, czy pracować dalej.
       *[other] Umówione są { $count } sesje. Potem obie strony decydują, czy pracować dalej.
    }
    Obie strony rezerwują ten czas tylko na sesję i zaczynają punktualnie.
clause-text-price =
    { $per ->
        [none] Cenę strony ustalają osobno: na piśmie i przed pierwszą płatną sesją.
        [free] Sesje są bezpłatne.
        [session] Jedna sesja kosztuje { $price }. { $parts ->
            [1] Każda jest płatna osobno.
            [few] Płatność jest rozłożona na { $parts } raty; kwoty i terminy strony ustalają z góry.
           *[other] Płatność jest rozłożona na { $parts } rat; kwoty i terminy strony ustalają z góry.
        }
       *[all] Cała współpraca kosztuje { $price }. { $parts ->
            [1] Płatność jest jednorazowa.
            [few] Płatność jest rozłożona na { $parts } raty; kwoty i terminy strony ustalają z góry.
           *[other] Płatność jest rozłożona na { $parts } rat; kwoty i terminy strony ustalają z góry.
        }
    }
    O pieniądze można zapytać w każdej chwili, to zwykła rozmowa. Nowa cena to nowa wersja warunków: obowiązuje dopiero wtedy, gdy zgodzą się obie strony. Pieniądze nie przechodzą przez bota.
clause-text-moving =
    { $hours ->
        [0] Sesję można bezpłatnie przełożyć albo odwołać aż do jej rozpoczęcia.
        [one] Sesję można bezpłatnie przełożyć albo odwołać najpóźniej { $hours } godzinę przed rozpoczęciem.
        [few] Sesję można bezpłatnie przełożyć albo odwołać najpóźniej { $hours } godziny przed rozpoczęciem.
        [many] Sesję można bezpłatnie przełożyć albo odwołać najpóźniej { $hours } godzin przed rozpoczęciem.
       *[other] Sesję można bezpłatnie przełożyć albo odwołać najpóźniej { $hours } godziny przed rozpoczęciem.
    } { $percent ->
        [0] Później też nic to nie kosztuje.
        [100] Później kosztuje to tyle, ile sama sesja.
       *[other] Później kosztuje to { $percent }% ceny sesji.
    }
    Jeśli sesję przekłada albo odwołuje { $coach }, druga strona nic nie płaci i pierwsza wybiera nowy termin.
    Kto nie może przyjść, pisze o tym jak najwcześniej: wystarczy jedno zdanie.
clause-text-lateness =
    { $grace ->
        [0] Sesje zaczynają się punktualnie.
        [one] Spóźnienie do { $grace } minuty się nie liczy: druga strona po prostu czeka.
       *[other] Spóźnienie do { $grace } minut się nie liczy: druga strona po prostu czeka.
    } { $missed ->
        [one] Jeśli ktoś nie pojawia się przez { $missed } minutę i nie daje znać, sesja liczy się jako opuszczona.
        [few] Jeśli ktoś nie pojawia się przez { $missed } minuty i nie daje znać, sesja liczy się jako opuszczona.
        [many] Jeśli ktoś nie pojawia się przez { $missed } minut i nie daje znać, sesja liczy się jako opuszczona.
       *[other] Jeśli ktoś nie pojawia się przez { $missed } minuty i nie daje znać, sesja liczy się jako opuszczona.
    }
    Jeśli na sesję nie przychodzi { $client }, płaci się za nią jak za odwołaną późno. Jeśli nie przychodzi { $coach }, sesja odbywa się w innym terminie bez dopłaty.
    Jeśli spóźnia się { $client }, sesja kończy się o umówionej porze. Jeśli spóźnia się { $coach }, brakujące minuty wracają: od razu albo innym razem.
clause-text-overtime =
    { $most ->
        [0] Sesja kończy się o czasie i nie jest przedłużana.
       *[other] Sesja kończy się o czasie. Jeśli chcą tego obie strony, trwa dłużej najwyżej o { $most ->
            [one] { $most } minutę
            [few] { $most } minuty
            [many] { $most } minut
           *[other] { $most } minuty
        }. { $free ->
            [yes] Ten czas nic nie kosztuje.
           *[no] Każdy rozpoczęty kwadrans kosztuje { $price }.
        }
    }
    Każda ze stron może powiedzieć, że pora kończyć; nikt nie zostaje dłużej z grzeczności.
clause-text-sides =
    { $coach } przygotowuje się do sesji, słucha z pełną uwagą, pyta, otwarcie mówi o tym, co zauważa, dotrzymuje obietnic i godzin kontaktu. Nie decyduje za nikogo, nie obiecuje wyników i nie zastępuje lekarza ani psychoterapeuty.
    { $client } wybiera cele i kroki, robi między sesjami to, co ustalone, albo mówi, co w tym przeszkodziło, i otwarcie daje znać, gdy coś nie pasuje.
    Obie strony mogą w każdej chwili zapytać o dowolny punkt i zaproponować inne słowa lub wartości.
clause-text-privacy =
    To, czym dzieli się { $client }, zostaje między stronami. Wyjątki są dwa: zagrożenie czyjegoś życia i wyraźny wymóg prawa. Słowa coacha też są przekazywane dalej tylko za zgodą.
    Bot przekazuje wiadomości, ale ich nie przechowuje: zostają w Telegramie. Ankieta, te warunki i podsumowania są przechowywane w postaci zaszyfrowanej, dopóki nie zostaną usunięte. Żeby zobaczyć, pobrać albo usunąć wszystko, co jest przechowywane, użyj /privacy
clause-text-complaints =
    Gdy coś jest nie tak, { $client } pisze o tym wprost, w dowolnej wiadomości. { $days ->
        [one] { $coach } odpowiada w ciągu jednego dnia roboczego: słucha, przeprasza, jeśli jest za co, i proponuje, jak to naprawić.
       *[other] { $coach } odpowiada w ciągu { $days } dni roboczych: słucha, przeprasza, jeśli jest za co, i proponuje, jak to naprawić.
    } Sprawa jest zamknięta dopiero wtedy, gdy potwierdzi to { $client }.
    Gdy coś przeszkadza coachowi, { $coach } mówi o tym równie otwarcie: podaje fakty, nie robi wyrzutów.
    Bot sam na takie wiadomości nie odpowiada.
clause-text-ending =
    Każda ze stron może zakończyć współpracę bez podawania powodów. { $notice ->
        [0] Nie trzeba o tym uprzedzać.
        [one] Mówi o tym co najmniej { $notice } dzień wcześniej.
       *[other] Mówi o tym co najmniej { $notice } dni wcześniej.
    } Przed zakończeniem strony domykają wszystko, co jeszcze otwarte: opłacone sesje, pieniądze, obietnice.
    { $pause ->
        [one] Przerwa trwa najwyżej { $pause } dzień.
       *[other] Przerwa trwa najwyżej { $pause } dni.
    }
    W każdej chwili { $client } może zatrzymać tu wiadomości (/stop), a { $coach } może zakończyć współpracę od razu, jeśli wymaga tego bezpieczeństwo.
    Po zakończeniu wiadomości nie są przekazywane; to, co jest przechowywane, można pobrać i usunąć: /privacy

## Wartości warunków, w kilku słowach

value-name-weekly = Godziny kontaktu
value-name-answer = Czas na odpowiedź
value-name-quiet = Godziny ciszy klienta
value-name-urgent-day = Pilne wiadomości dziennie
value-name-urgent-week = Pilne wiadomości tygodniowo
value-name-minutes = Długość sesji
value-name-place = Gdzie
value-name-sessions = Ile sesji
value-name-price = Cena
value-name-price-for = Za co się płaci
value-name-parts = Raty
value-name-free-hours = Bezpłatna zmiana
value-name-late-charge = Opłata
value-name-grace = Drobne spóźnienie
value-name-missed = Najdłuższe czekanie
value-name-overtime = Najwięcej ponad czas
value-name-overtime-price = Kwadrans ponad czas
value-name-complaint = Gdy coś jest nie tak
value-name-notice = Zakończenie
value-name-pause = Długość przerwy
value-quiet = cisza { $from }–{ $to }
value-working-days = { $count ->
    [one] odpowiedź w { $count } dzień roboczy
    [few] odpowiedź w { $count } dni robocze
    [many] odpowiedź w { $count } dni roboczych
   *[other] odpowiedź w { $count } dnia roboczego
}
value-notice = { $count ->
    [0] bez zapowiedzi
    [one] zapowiedź { $count } dzień przed
   *[other] zapowiedź { $count } dni przed
}
value-days = { $count ->
    [one] przerwa do { $count } dnia
   *[other] przerwa do { $count } dni
}
value-a-day = { $count ->
    [0] brak
   *[other] { $count } dziennie
}
value-a-week = { $count ->
    [0] brak
   *[other] { $count } tygodniowo
}
value-minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minuty
    [many] { $count } minut
   *[other] { $count } minuty
}
value-hours-before = { $count ->
    [0] aż do rozpoczęcia
    [one] { $count } godzinę przed
    [few] { $count } godziny przed
    [many] { $count } godzin przed
   *[other] { $count } godziny przed
}
value-percent = { $count ->
    [0] bezpłatnie także później
   *[other] { $count }% ceny za późną zmianę
}
value-sessions = { $count ->
    [one] { $count } sesja
    [few] { $count } sesje
    [many] { $count } sesji
   *[other] { $count } sesji
}
value-sessions-open = dowolna liczba sesji
value-place = { $place ->
    [online] online
    [phone] przez telefon
    [office] w gabinecie coacha
   *[agreed] miejsce do ustalenia
}
value-per = { $per ->
    [session] za jedną sesję
   *[all] za całą współpracę
}
value-parts = { $count ->
    [1] płatność jednorazowa
    [few] { $count } raty
   *[other] { $count } rat
}
value-price-apart = ustalana osobno
value-no-charge = bezpłatnie
change-value = • { $name }: wcześniej { $was }, teraz { $now }
change-own-added = • Dodane słowami coacha: „{ $words }”
change-own-removed = • Usunięte słowa coacha: „{ $words }”
change-own =
    • Słowa coacha, wcześniej: „{ $was }”
    • Słowa coacha, teraz: „{ $now }”

## Warunki na papierze

terms-paper-caption =
    Warunki współpracy, wersja { $version }. Żeby sprawdzić ten plik, odpowiedz na niego poleceniem /verify

    { $print }
terms-paper-footer = Warunki współpracy, wersja { $version } · { $print }
terms-paper-other = Te same warunki tak, jak czyta je druga strona
terms-paper-changed = Co się zmieniło od wersji { $version }
terms-paper-because = Dlaczego: { $words }
terms-paper-accepted = Kto i kiedy się zgodził
terms-paper-by-coach = Coach: zgoda { $at }
terms-paper-by-client = Klient: zgoda { $at }
terms-paper-not-by-coach = Coach: brak zgody
terms-paper-not-by-client = Klient: brak zgody
terms-paper-print = Cyfrowy odcisk tekstu
terms-paper-check = Odcisk powstaje z punktów dokładnie w tym brzmieniu, w jakim czytają je obie strony: gdy zmieni się choć jedno słowo, zmieni się i odcisk. Żeby sprawdzić ten plik, wyślij go botowi i odpowiedz na niego poleceniem /verify. Wystarczy też osiem pierwszych znaków odcisku: napisz je po /verify.

## Czy dokument jest autentyczny, a zapis cały

verify-ask = Wyślij tu plik z warunkami albo odcisk z jego ostatniej strony: wystarczy osiem pierwszych znaków. Możesz też później: odpowiedz na plik poleceniem /verify
verify-short = To za mało: potrzeba co najmniej ośmiu pierwszych znaków odcisku; spacje nie przeszkadzają.
verify-unknown = Nie ma takiego odcisku wśród warunków, których jesteś stroną.
verify-unmarked = W tym pliku nie ma odcisku warunków. Wyślij odcisk z ostatniej strony: wystarczy osiem pierwszych znaków.
verify-not-passed-on = Plik nie został nikomu przekazany. Jeśli był dla kogoś, wyślij go jeszcze raz.
verify-away = Tego pliku nie da się teraz odczytać: jest za duży albo Telegram go nie udostępnia. Wyślij odcisk z ostatniej strony: wystarczy osiem pierwszych znaków.
verify-found =
    Odcisk jest autentyczny: warunki współpracy, wersja { $version }. Druga strona: { $name }
    { $accepted }
    { $state }
verify-both = Zgodziły się obie strony. Coach: { $coachAt }. Klient: { $clientAt }.
verify-never = Ta wersja nie ma zgody obu stron.
verify-waits = Jest zaproponowana i czeka na odpowiedź klienta.
verify-in-force = Obowiązuje teraz.
verify-from = Będzie obowiązywać od { $day }.
verify-replaced = Teraz obowiązuje wersja { $version }.
verify-past = Teraz nie obowiązuje.
verify-file-same = Plik jest autentyczny: bajt w bajt taki, jaki tworzy bot.
verify-file-differs = Sam plik różni się jednak od tego, który tworzy bot: został zmieniony albo zapisany na nowo w innym programie. Autentyczny jest tutaj.
verify-chain-whole = Zapis Waszych ustaleń jest nienaruszony. Sprawdzone wpisy: { $count }
verify-chain-broken = { $name }: zapis jest naruszony. Wpis numer { $number } nie jest taki jak w chwili zapisania; późniejsze są nienaruszone.
verify-chain-short = { $name }: zapis jest naruszony. Brakuje wpisów: { $count }; ostatni z nich miał numer { $number }

## Ustalenia: wszystko, co zapisano, i co z tego wyszło

command-agreements = Ustalenia: kto, co i do kiedy
command-verify = Sprawdź warunki i zapisy
agreements =
    { $title }

    { $list }
agreements-page = Strona { $page } z { $pages }
agreements-empty =
    { $filter ->
        [open] Nie ma teraz otwartych ustaleń.
        [everyone] Nie ma teraz otwartych ustaleń z klientami. Żeby spisać, co zostało ustalone, użyj /summary.
        [mine] Po Twojej stronie nie ma teraz nic do zrobienia.
        [yours] Po drugiej stronie nie ma teraz nic do zrobienia.
        [done] Nic jeszcze nie jest zakończone.
       *[all] Na razie jest tu pusto. Warunki i podsumowania rozmów pojawią się same; żeby spisać ustalenia, użyj /summary.
    }
agreements-not-found = Dla „{ $asked }” nic nie ma. Spróbuj części słowa, dnia (25.11), miesiąca albo kilku dni: od 1 do 15 listopada.
agreements-ask = Co znaleźć? Napisz słowo albo datę, na przykład: 25.11, listopad, od 1 do 15 listopada.
agreements-again = Bot nie pamięta już tego wyszukiwania: szukane słowa nigdzie nie są przechowywane. Napisz jeszcze raz: /agreements i słowo albo datę.
agreed-title-open = Otwarte ustalenia: { $count }
agreed-title-mine = Do zrobienia po Twojej stronie: { $count }
agreed-title-yours = Do zrobienia po drugiej stronie: { $count }
agreed-title-done = Zakończone: { $count }
agreed-title-all = Wszystkie zapisy: { $count }
agreed-title-everyone = Otwarte ustalenia ze wszystkimi klientami: { $count }
agreed-title-asked = Znalezione dla „{ $asked }”: { $count }
agreed-group = { $name }: { $count }
agreed-item =
    { $n }. { $words }
    { $details }
agreed-terms =
    { $n }. Warunki współpracy, wersja { $version }
    { $details }
agreed-version = Warunki współpracy, wersja { $version }
agreed-you = Ty
agreed-bot = bot
agreed-who-me = Robisz to Ty
agreed-who-both = Robicie to razem
agreed-who-other = Robi to { $name }
agreed-who-me-until = Robisz to Ty, do { $day }
agreed-who-both-until = Robicie to razem, do { $day }
agreed-who-other-until = Robi to { $name }, do { $day }
agreed-until = Do { $day }
agreed-said = Zapisane: { $by }, { $at }
agreed-before = Wcześniejsze słowa: „{ $words }”
agreed-waiting-me = Czeka na Twoją odpowiedź
agreed-waiting-other = Czeka na odpowiedź: { $name }
agreed-confirmed = Potwierdzone: { $by }, { $at }
agreed-disputed = Inne zdanie: { $by }, { $at }
agreed-done = Zrobione: { $by }, { $at }
agreed-waived = Skreślone: { $by }, { $at }
agreed-waive-asked = Propozycja skreślenia: { $by }, { $at }
agreed-terms-sent = Wysłane: { $by }, { $at }
agreed-terms-agreed = Zgoda obu stron: { $at }
agreed-terms-holds = Zaczęły obowiązywać: { $at }
agreed-terms-replaced = Zastąpiła je następna wersja: { $at }
agreed-terms-dropped = Bez zgody; następna wersja wysłana: { $at }
agreed-terms-withdrawn = Wycofane: { $by }, { $at }
data-agreements = Ustalenia
data-sessions = Sesje
data-session = { $at }: { $state }
data-payments = Płatności
button-agreed-open = Otwarte
button-agreed-mine = Robię ja
button-agreed-yours = Robi druga strona
button-agreed-done = Zakończone
button-agreed-all = Wszystkie zapisy
button-agreed-find = Znajdź słowo albo datę
button-agreed-before = Poprzednie
button-agreed-after = Następne
button-agreed-terms = Warunki, wersja { $version }
button-agreed-everyone = Wszyscy klienci

## Warunki współpracy, jak pisze je coach

terms-clients =
    Warunki współpracy z każdą osobą. Naciśnij imię, żeby zobaczyć, co już jest, albo napisać nowe.

    { $list }
terms-clients-none = Na razie nie ma dla kogo pisać warunków: pojawią się tu osoby, które przyjęły Twoje zaproszenie. Własny szablon możesz przygotować już teraz.
terms-client-line = { $is ->
    [asks] { $count ->
        [one] { $client }: { $count } pytanie lub propozycja czeka na Twoją odpowiedź
        [few] { $client }: { $count } pytania lub propozycje czekają na Twoją odpowiedź
        [many] { $client }: { $count } pytań lub propozycji czeka na Twoją odpowiedź
       *[other] { $client }: { $count } pytania lub propozycji czeka na Twoją odpowiedź
    }
    [draft] { $client }: jest szkic, jeszcze niewysłany
    [waits] { $client }: wersja { $version } czeka na odpowiedź drugiej strony
    [later] { $client }: wersja { $version } przyjęta, zacznie obowiązywać później
    [holds] { $client }: obowiązuje wersja { $version }
   *[none] { $client }: obowiązują zwykłe warunki, własnych jeszcze nie ma
}
terms-draft =
    { $client }: szkic warunków. Dopóki go nie wyślesz, widzisz go tylko Ty.

    { $list }

    { GIVEN($why) ->
        [yes]
            Dlaczego: { $why }
            Będą obowiązywać: { $from }
       *[no] Będą obowiązywać: { $from }
    }
terms-template =
    Twój szablon: od niego zaczynają się warunki dla nowych osób. Każda zmiana zapisuje się od razu; to, co już wysłane, zostaje bez zmian.

    { $list }
terms-draft-line = { $n }. { $title }{ GIVEN($values) ->
    [yes] : { $values }
   *[no] {""}
}{ $state ->
    [changed] {" "}(zmienione)
    [own] {" "}(z Twoimi słowami)
    [changed-own] {" "}(zmienione, z Twoimi słowami)
   *[plain] {""}
}
terms-draft-from-both = gdy tylko przyjmą je obie strony
terms-draft-from-day = od { $day }
terms-draft-clause = { GIVEN($own) ->
    [yes] { GIVEN($text) ->
        [yes]
            { $n }. { $title }

            { $text }

            Twoimi słowami: { $own }
       *[no]
            { $n }. { $title }

            Twoimi słowami, zamiast słów bota: { $own }
    }
   *[no]
        { $n }. { $title }

        { $text }
}
terms-draft-field =
    { $name }: { $value }

    Wybierz inną wartość albo ją napisz. { $hint }
terms-draft-dropped = Szkic usunięty. Wszystko, co obowiązywało, obowiązuje dalej.
terms-draft-gone = Tego szkicu już nie ma: został wysłany albo usunięty. Ta wiadomość nigdzie nie trafiła i nie jest zapisana.
terms-hint = { $field ->
    [weekly] Przykład: pn-pt 10:00-18:00; sob 11-14
    [answerDays] Przykład: 2 dni robocze. Może być od { $least } do { $most }.
    [quiet] Przykład: 22:00-8:00. Może być od { $least } do { $most } godzin z rzędu.
    [urgentDay] Przykład: 2 dziennie. Może być od { $least } do { $most }; zero znaczy, że pilnych nie ma.
    [urgentWeek] Przykład: 3 w tygodniu. Może być od { $least } do { $most }; zero znaczy, że pilnych nie ma.
    [sessionMinutes] Przykład: 50 minut albo 1,5 godziny. Może być od { $least } do { $most } minut.
    [place] Przykład: online, przez telefon, w gabinecie albo do ustalenia.
    [sessions] Przykład: 8. Może być od { $least } do { $most }; „brak” znaczy bez ograniczenia.
    [price] Przykład: 150 zł albo 50 EUR. Waluta jest potrzebna; „brak” znaczy, że cenę ustalacie osobno.
    [priceFor] Przykład: za sesję albo za całość.
    [instalments] Przykład: 3 raty. Może być od { $least } do { $most }.
    [freeHours] Przykład: 24 godziny albo 2 dni. Może być od { $least } do { $most } godzin.
    [lateCharge] Przykład: 50%. Może być od { $least } do { $most }.
    [grace] Przykład: 10 minut. Może być od { $least } do { $most }.
    [missedAfter] Przykład: 20 minut. Może być od { $least } do { $most }.
    [overtimeMost] Przykład: 15 minut. Może być od { $least } do { $most }; „brak” znaczy, że sesji się nie przedłuża.
    [overtimePrice] Przykład: 30 zł, za każdy rozpoczęty kwadrans. „Brak” znaczy bezpłatnie.
    [complaintDays] Przykład: 2 dni robocze. Może być od { $least } do { $most }.
    [noticeDays] Przykład: 7 dni albo 2 tygodnie. Może być od { $least } do { $most } dni.
   *[pauseDays] Przykład: 30 dni albo 2 miesiące. Może być od { $least } do { $most } dni.
}
terms-value-refused = { $why ->
    [currency] Nie widać, w jakiej to walucie, więc nic się nie zmienia. { $hint }
    [unit] Tu potrzebna jest inna jednostka, więc nic się nie zmienia. { $hint }
    [whole] Tu pasuje tylko liczba całkowita, więc nic się nie zmienia. { $hint }
    [range] Taka wartość tu nie pasuje, więc nic się nie zmienia. { $hint }
    [none] Bez wartości się tu nie obejdzie, więc nic się nie zmienia. { $hint }
   *[unread] { GIVEN($part) ->
        [yes] Nie udało się odczytać „{ $part }”, więc nic się nie zmienia. { $hint }
       *[no] Nie udało się tego odczytać, więc nic się nie zmienia. { $hint }
    }
}
terms-words-ask = { $way ->
    [urgent] „{ $title }” Twoimi słowami. Dokończ zdanie „pilne jest…”: Twoje słowa zastąpią słowa bota. Do { $most } znaków.
    [instead] „{ $title }” Twoimi słowami. Zastąpią słowa bota, z dopiskiem, że są Twoje. Do { $most } znaków.
   *[below] „{ $title }” Twoimi słowami. Pojawią się pod tekstem bota, z dopiskiem, że są Twoje; wartości powyżej zostaną. Do { $most } znaków.
}{ GIVEN($own) ->
    [yes] {" "}Teraz: „{ $own }”
   *[no] {""}
}
terms-words-long = Znaków: { $count }, a mieści się do { $most }. Nic się nie zmienia; wyślij krótszą wersję.
terms-why-ask = Dlaczego warunki się zmieniają? Druga strona przeczyta to obok samych zmian. Do { $most } znaków.{ GIVEN($why) ->
    [yes] {" "}Teraz: „{ $why }”
   *[no] {""}
}
terms-from-ask = Od którego dnia mają obowiązywać warunki? Wybierz albo napisz dzień, na przykład: 1 grudnia. Teraz: { $from }
terms-from-refused = { $why ->
    [past] Ten dzień już minął, więc nic się nie zmienia. Przykład: od poniedziałku
    [far] Do tego dnia jest ponad rok, więc nic się nie zmienia. Przykład: 1 grudnia
   *[unread] Nie udało się zrozumieć, który to dzień, więc nic się nie zmienia. Przykład: 1 grudnia
}
terms-over-ask = { $taken ->
    [0] Zacząć szkic od nowa? To, co w nim jest, przepadnie. Od czego zacząć?
   *[other] Zacząć szkic od nowa? To, co w nim jest, przepadnie, a przyjęte propozycje drugiej strony ({ $taken }) znów będą czekać na Twoją odpowiedź. Od czego zacząć?
}
terms-drop-ask = { $taken ->
    [0] Usunąć szkic? To, co w nim jest, przepadnie.
   *[other] Usunąć szkic? To, co w nim jest, przepadnie, a przyjęte propozycje drugiej strony ({ $taken }) znów będą czekać na Twoją odpowiedź.
}
terms-template-drop = Usunąć własny szablon? Nowe warunki znów będą się zaczynać od słów bota; wysłane zostaną bez zmian.
terms-save-ask = Masz już szablon z innymi warunkami. Zastąpić go tym, co jest w tym szkicu?
terms-preview = Dokładnie tak przeczyta to { $client }. Wysyłając, przyjmujesz te warunki ze swojej strony.
terms-preview-template = Tak szablon przeczyta druga strona. Zamiast słowa „klient” będzie tam imię.
terms-preview-somebody = klient
terms-preview-trouble = { $why ->
    [no-hours] Jeszcze nie da się wysłać: w punkcie 1 nie ma ani jednej godziny kontaktu.
    [quiet] Jeszcze nie da się wysłać: w punkcie 1 godziny ciszy zajmują większą część doby.
    [urgent] Jeszcze nie da się wysłać: w punkcie 2 liczby pilnych wiadomości na dzień i na tydzień do siebie nie pasują.
    [lateness] Jeszcze nie da się wysłać: w punkcie 6 sesja liczy się jako opuszczona, zanim zacznie się spóźnienie, albo dopiero po jej końcu.
    [instalments] Jeszcze nie da się wysłać: w punkcie 4 są raty, a nie ma kwoty do podziału.
    [by-session] Jeszcze nie da się wysłać: w punkcie 4 cena jest za jedną sesję, a płatność w ratach.
    [overtime] Jeszcze nie da się wysłać: w punkcie 7 sesji się nie przedłuża, a podana jest cena za przedłużenie.
   *[past] Jeszcze nie da się wysłać: dzień, od którego obowiązują warunki, już minął.
}
button-terms-template = Mój szablon
button-all-terms = Warunki z każdą osobą
button-earlier-clients = Poprzednie osoby
button-more-clients = Kolejne osoby
button-draft-list = Wszystkie punkty
button-draft-value = { $value }
button-draft-field = { $name }: { $value }
button-draft-hours = Jak teraz w /hours
button-draft-own = { $own ->
    [yes] Zmień własne słowa
   *[no] Dodaj własne słowa
}
button-draft-unown = Usuń własne słowa
button-draft-why = Dlaczego
button-draft-unwhy = Usuń powód
button-draft-from = Od którego dnia
button-draft-from-both = Gdy przyjmą obie strony
button-draft-day = Od { $day }
button-draft-look = Tak to widzi druga strona
button-draft-whole = Cały tekst
button-draft-send = Wyślij
button-draft-save = Zapisz jako szablon
button-draft-save-sure = Tak, zastąp szablon
button-draft-over = Zacznij od nowa
button-draft-begin = { $with ->
    [now] Od obecnej wersji
    [mine] Od mojego szablonu
   *[bot] Od słów bota
}
button-draft-drop = Usuń szkic
button-draft-drop-sure = Tak, usuń
button-template-drop = Wróć do słów bota
toast-terms-draft = { $what ->
    [saved] Szablon zapisany.
    [same] Szablon już taki jest.
    [begun] Szkic zaczyna się od nowa.
    [reset] Szablon usunięty.
   *[dropped] Szkic usunięty.
}

## Podsumowania

summary-you = Ty
summary-both = obie strony
summary-marks-none = Kto i do kiedy: nie podano
summary-marks-who = Kto: { $who }
summary-marks-due = Termin: { $due }
summary-marks-both = Kto: { $who }. Termin: { $due }
summary-state-waits-you = Czeka na Twoją odpowiedź
summary-state-waits-other = Czeka na odpowiedź: { $who }
summary-state-unconfirmed-you = Bez potwierdzenia: nie ma jeszcze Twojej odpowiedzi
summary-state-unconfirmed-other = Bez potwierdzenia: nie ma odpowiedzi ({ $who })
summary-state-confirmed = Potwierdzone
summary-state-done = Zrobione
summary-state-waived = Skreślone za zgodą obu stron
summary-state-fixed-you = Twoja poprawka czeka na odpowiedź: { $who }
summary-state-fixed-other = Poprawka ({ $who }) czeka na Twoją odpowiedź
summary-state-undone-you = Twoim zdaniem jeszcze niezrobione; czeka na odpowiedź: { $who }
summary-state-undone-other = { $who } uważa, że to jeszcze niezrobione; czeka na Twoją odpowiedź
summary-state-waived-you = Proponujesz skreślić; czeka na odpowiedź: { $who }
summary-state-waived-other = { $who } proponuje skreślić; czeka na Twoją odpowiedź
notice-summary-sent = { $client }: podsumowanie do potwierdzenia. Wysłane { $at }.
notice-summary-answered = { $client }: jest odpowiedź na podsumowanie wysłane { $at }.
notice-summary-unconfirmed = { $client }: podsumowanie zostaje bez potwierdzenia (stan: { $at }). Pytanie padło raz, bot go nie powtórzy.
summary-head-sent = { $coach } prosi o potwierdzenie podsumowania. Wysłane { $at }.
summary-head-answered = { $coach } odpowiada na podsumowanie wysłane { $at }.
summary-head-asked = To podsumowanie czeka jeszcze na Twoją odpowiedź: czy wszystko się zgadza? Od: { $who }. Wysłane { $at }.
summary-head = Podsumowanie nr { $n }. Od: { $who }. Wysłane { $at }.
summary-page =
    { $head }

    { $list }

    { $foot }
summary-line =
    { $n }. { $text }
    — { $marks }. { $state }.
summary-line-before =
    { $n }. { $text }
    — { $marks }. { $state }.
    — Było: { $before }
summary-card =
    Punkt { $n }. { $text }

    { $marks }.
    { $state }.
    Ostatnia zmiana: { $at }, { $who }.
summary-card-before =
    Punkt { $n }. { $text }

    { $marks }.
    { $state }.
    Ostatnia zmiana: { $at }, { $who }.

    Było: { $before }
    { $was }.
summary-fix =
    Napisz w jednej wiadomości, jak powinno być, do { $most } znaków. Jeśli zmienia się tylko termin, wystarczy „do 30.11”; żeby usunąć termin, napisz „bez terminu”.

    Punkt { $n } teraz: { $text }
    { $marks }.
summary-foot-you =
    { $count ->
        [one] Na Twoją odpowiedź czeka { $count } punkt. Można potwierdzić wszystko naraz albo po kolei: numer otwiera punkt.
        [few] Na Twoją odpowiedź czekają { $count } punkty. Można potwierdzić wszystko naraz albo po kolei: numer otwiera punkt.
        [many] Na Twoją odpowiedź czeka { $count } punktów. Można potwierdzić wszystko naraz albo po kolei: numer otwiera punkt.
       *[other] Na Twoją odpowiedź czeka { $count } punktu. Można potwierdzić wszystko naraz albo po kolei: numer otwiera punkt.
    }
summary-foot-other =
    { $count ->
        [one] { $count } punkt czeka na odpowiedź: { $who }.
        [few] { $count } punkty czekają na odpowiedź: { $who }.
        [many] { $count } punktów czeka na odpowiedź: { $who }.
       *[other] { $count } punktu czeka na odpowiedź: { $who }.
    }
summary-foot-none = Nic tu nie czeka na odpowiedź.
summary-foot-pages = Punkty { $from }–{ $to } z { $count }.
summaries =
    Podsumowania: Ty i { $who }.

    { $list }
summaries-none = Ty i { $who }: podsumowań jeszcze nie ma. Tu zapisujecie ustalenia, a każdy punkt potwierdzają obie strony.
summaries-line = { $n }. Wysłane { $at }. Od: { $who }. Punktów: { $count }. { $state }.
summaries-open-you = Na Twoją odpowiedź czeka: { $count }
summaries-open-other = Czeka na odpowiedź ({ $who }): { $count }
summaries-unconfirmed = Bez potwierdzenia: { $count }
summaries-settled = Wszystko potwierdzone albo zamknięte
summary-ask =
    Napisz, co zostało ustalone: każdy punkt w nowej linii, najwyżej { $most }. Potem potwierdza je { $who }.

    Kto i do kiedy: możesz to dopisać od razu w tej samej linii:
    ja: wysłać plan do piątku
    ty: uzupełnić dziennik do 25.11
    my: zadzwonić jutro
summary-ask-more = Napisz kolejne punkty, każdy w nowej linii. Teraz jest ich { $count }, najwyżej może być { $most }.
summary-ask-words =
    Napisz punkt { $n } od nowa, do { $most } znaków.

    Teraz: { $text }
    { $marks }.
summary-ask-due =
    Do kiedy? Na przykład: 25.11, piątek, jutro.

    Punkt { $n }: { $text }
    { $marks }.
summary-draft =
    Szkic podsumowania, jeszcze niewysłany. Potem potwierdza je { $who }. Punktów: { $count }, najwyżej { $most }. Sprawdź, czy wszystko jest dobrze zrozumiane: numer otwiera punkt.

    { $list }
summary-draft-line =
    { $n }. { $text }
    — { $marks }.
summary-draft-card =
    Punkt { $n }. { $text }

    { $marks }.
summary-dropped = Szkic usunięty, nic nie zostało wysłane.
summary-drop-ask =
    { $count ->
        [one] Usunąć szkic? Jest w nim { $count } punkt.
        [few] Usunąć szkic? Są w nim { $count } punkty.
        [many] Usunąć szkic? Jest w nim { $count } punktów.
       *[other] Usunąć szkic? Jest w nim { $count } punktu.
    }
summary-nothing = Nie ma tu jeszcze żadnego punktu. Napisz je słowami, każdy w nowej linii.
summary-many = Punktów jest { $count }, mieści się { $most }. Skróć i napisz jeszcze raz.
summary-long = Punkt { $line } jest za długi: znaków { $count }, mieści się { $most }. Skróć i napisz jeszcze raz.
summary-due-unread = Nie udało się znaleźć takiego dnia. Napisz na przykład 25.11, piątek albo jutro. Poprzedni termin zostaje.
summary-whom = Z kim jest to podsumowanie? Wybierz osobę.
summary-reaches = Coach zobaczy podsumowanie { $opens }: teraz to czas poza godzinami kontaktu.
summary-reaches-open-ended = Coach zobaczy podsumowanie, gdy znów będą godziny kontaktu. Data powrotu nie jest jeszcze znana.
summary-offer = { $client }: wygląda na to, że w rozmowie { $at } coś zostało ustalone. Zapisać podsumowanie, żeby potwierdziły je obie strony?
summary-unconfirmed =
    { $count ->
        [one] Podsumowanie wysłane { $at }: { $count } punkt zostaje bez odpowiedzi. Pytanie padło raz, bot go nie powtórzy.
        [few] Podsumowanie wysłane { $at }: { $count } punkty zostają bez odpowiedzi. Pytanie padło raz, bot go nie powtórzy.
        [many] Podsumowanie wysłane { $at }: { $count } punktów zostaje bez odpowiedzi. Pytanie padło raz, bot go nie powtórzy.
       *[other] Podsumowanie wysłane { $at }: { $count } punktu zostaje bez odpowiedzi. Pytanie padło raz, bot go nie powtórzy.
    }
toast-summary-sent = Podsumowanie wysłane.
toast-summary-newer = Coś się już zmieniło: tak to wygląda teraz.
command-summary = Podsumowania: co zostało ustalone
button-summary-write = Zapisz podsumowanie
button-summary-go-on = Wróć do szkicu
button-summary-list = Wszystkie podsumowania
button-summary-see = Pokaż podsumowanie
button-summary-not-now = Nie teraz
button-summary-more = Dodaj punkty
button-summary-send = Wyślij
button-summary-drop = Usuń szkic
button-summary-drop-sure = Tak, usuń
button-summary-all = Wszystko się zgadza
button-summary-me = Ja
button-summary-both = Obie strony
button-summary-nobody = Nikt konkretny
button-summary-due = Podaj termin
button-summary-no-due = Bez terminu
button-summary-words = Zmień słowa
button-summary-remove = Usuń punkt
button-summary-lines = Do szkicu
button-summary-back = Wstecz
button-summary-yes = Zgadza się
button-summary-still-open = Tak, jeszcze niezrobione
button-summary-fix = Popraw
button-summary-amend = Napisz inaczej
button-summary-done = Zrobione
button-summary-undone = Jeszcze niezrobione
button-summary-undo = Jednak niezrobione
button-summary-waive = Zaproponuj skreślenie
button-summary-drop-item = Tak, skreślamy
button-summary-keep = Nie, zostaje
button-summary-unwaive = Nie skreślaj

## Warunki: propozycja, rozmowa, zgoda

terms = { $body }
terms-versions = { $body }
terms-text = { $body }
terms-version = { $body }
terms-clause = { $body }
terms-heard = { $body }
terms-of-client = { $client }: warunki współpracy
terms-usual = Nie ma jeszcze warunków przyjętych przez obie strony. Na razie obowiązują zwykłe:
terms-usual-until = Dopóki nie zacznie obowiązywać wersja { $version }, obowiązuje to, co zwykle:
terms-holds = Obowiązuje wersja { $version }. Weszła w życie { $at }.
terms-line = { $number }. { $title }: { $words }
terms-line-plain = { $number }. { $title }
terms-later = Wersja { $version } jest przyjęta i zacznie obowiązywać { $from }.
terms-on-table = Wersja { $version } czeka na Twoją odpowiedź. Przyszła { $at }.
terms-on-table-coach = Wersja { $version } czeka na odpowiedź klienta. Wysłana { $at }.
terms-awaits-coach = Warunki dla Ciebie przygotowuje { $coach }. Przyjdą tutaj: możesz je przyjąć, zapytać o dowolny punkt albo zaproponować coś innego.
terms-drafting = Następna wersja jest na razie szkicem, widzisz ją tylko Ty.
terms-talk-line = { $state ->
    [open] { $is ->
        [question] „{ $title }”: pytanie czeka na odpowiedź.
       *[other] „{ $title }”: Twoja propozycja czeka na odpowiedź.
    }
    [answered] „{ $title }”: odpowiedź na pytanie już jest.
    [taken] „{ $title }”: Twoja propozycja wejdzie do następnej wersji.
    [kept] „{ $title }”: punkt zostaje, jak jest.
   *[overtaken] „{ $title }”: punkt brzmi teraz inaczej. Jeśli to nadal ważne, napisz jeszcze raz.
}
terms-talk-line-coach = { $state ->
    [open] { $is ->
        [question] „{ $title }”: pytanie klienta czeka na odpowiedź.
       *[other] „{ $title }”: propozycja klienta czeka na odpowiedź.
    }
    [answered] „{ $title }”: odpowiedź przekazana.
    [taken] „{ $title }”: propozycja klienta jest w następnej wersji.
    [kept] „{ $title }”: punkt zostaje, jak jest.
   *[overtaken] „{ $title }”: punkt zmienił się w nowej wersji, zanim przyszła odpowiedź.
}
terms-history = Wszystkie wersje warunków, najnowsze na górze.
terms-history-sent = Wersja { $version }: propozycja coacha, { $at }.
terms-history-agreed = Wersja { $version }: zgoda klienta, a więc obu stron, { $at }.
terms-history-withdrawn = Wersja { $version }: wycofana przez coacha { $at }.
terms-history-in-force = Wersja { $version }: weszła w życie { $at }.
terms-gone = Tego tekstu nie da się już odczytać: klucza do niego już nie ma.

terms-offered = To propozycja, wersja { $version }. Możesz przyjąć ją w całości, zapytać o dowolny punkt albo zaproponować coś innego; przeczyta to { $coach }. Dopóki jej nie przyjmiesz, obowiązuje to, co do tej pory.
terms-new = Nowa wersja warunków: { $version }. Oto co się w niej zmienia.
terms-until = Dopóki jej nie przyjmiesz, obowiązuje wersja { $before }. O każdy punkt możesz zapytać albo zaproponować coś innego.
terms-instead = Zastępuje wersję { $before }, która czekała na odpowiedź. O każdy punkt możesz zapytać albo zaproponować coś innego.
terms-from-day = Ma obowiązywać od { $from }.
terms-late = Ten przycisk należał do wersji { $late }, a teraz proponowana jest wersja { $version }. Nic nie zostało przyjęte. Oto różnice.
terms-diff = Czym wersja { $version } różni się od wersji { $before }.
terms-diff-none = W wersjach { $before } i { $version } wszystkie punkty są takie same.
terms-because =
    Dlaczego, słowami coacha:
    { $words }
terms-remind = Warunki czekają na Twoją odpowiedź: wersja { $version } przyszła { $at }. Możesz ją przyjąć, zapytać o dowolny punkt albo zaproponować coś innego. Jeśli potrzebujesz czasu, po prostu odpowiedz później.
terms-withdrawn = { $coach } wycofuje zaproponowaną wersję { $version }. To, co już ustalone, obowiązuje jak dotąd.
terms-agreed = Ustalone: wersja { $version } jest przyjęta przez obie strony. Cyfrowy odcisk: { $print }.
terms-agreed-later = Ustalone: wersja { $version } jest przyjęta przez obie strony i zacznie obowiązywać { $from }. Do tego czasu wszystko jak dotąd. Cyfrowy odcisk: { $print }.
terms-hold = Od teraz obowiązuje przyjęta przez Ciebie wersja { $version } warunków. Zobacz: /terms
terms-urgent-own = to, co w Waszych warunkach nazywa się pilnym (/terms)

terms-pick = O który punkt chodzi?
terms-pick-field = „{ $title }”. Którą wartość zmienić?
terms-pick-value =
    { $name }. Teraz: { $now }.
    Wybierz, co zaproponować, albo napisz. { $hint }
terms-ask-now = Napisz pytanie w jednej wiadomości, do { $most } znaków. Przeczyta je tylko { $coach }; odpowiedź przyjdzie tutaj.
terms-words-now = Napisz, jak ten punkt mógłby brzmieć, do { $most } znaków. Przeczyta to tylko { $coach }; odpowiedź przyjdzie tutaj.
terms-differs =
    Tymczasem przyszła wersja { $version }: ten punkt brzmi teraz inaczej. Na razie nic nie zostało przekazane. Jeśli Twoje słowa są nadal aktualne, napisz je jeszcze raz.

    Jak było:
    { $was }

    Jak jest teraz:
    { $now }
terms-said-now = Przekazane, { $coach } już to ma. Odpowiedź przyjdzie tutaj.
terms-said = Zapisane. { $coach } przeczyta to { $opens }. Odpowiedź przyjdzie tutaj.
terms-said-open-ended = Zapisane. { $coach } przeczyta to, gdy znów będą godziny kontaktu. Odpowiedź przyjdzie tutaj.
terms-talk-long = Znaków: { $count }, a mieści się do { $most }. Wyślij krótszą wersję.
terms-talk-many = Na odpowiedź czekają już Twoje pytania i propozycje, jest ich { $most }. Gdy przyjdzie choć jedna odpowiedź, możesz dodać kolejne.
terms-value = { $name }: { $now }, teraz { $was }
terms-heard-answered =
    „{ $title }”. Twoje pytanie:
    { $said }

    Odpowiada { $coach }:
    { $answer }
terms-heard-taken =
    „{ $title }”. Twoja propozycja jest przyjęta:
    { $said }
terms-heard-kept =
    „{ $title }”. Twoja propozycja:
    { $said }

    { $coach } chce zostawić ten punkt, jak jest.
terms-heard-kept-because =
    „{ $title }”. Twoja propozycja:
    { $said }

    { $coach } chce zostawić ten punkt, jak jest:
    { $answer }
terms-stands-open = Na odpowiedź czekają jeszcze Twoje pytania i propozycje: { $count }.
terms-stands-next = Następna wersja przyjdzie tutaj: możesz ją przyjąć albo rozmawiać dalej.
terms-stands-yours = Wersja { $version } czeka na Twoją odpowiedź: przyjmij ją, zapytaj o coś innego albo zaproponuj własną zmianę.
terms-stands-done = Innych otwartych pytań o warunki nie ma.

terms-asks-question =
    { $client }: pytanie o warunki, „{ $title }”. Zadane { $at }.

    { $said }
terms-asks-value =
    { $client }: propozycja do warunków, „{ $title }”. Przyszła { $at }.

    { $said }
terms-asks-words =
    { $client }: inne słowa dla punktu „{ $title }”. Zaproponowane { $at }.

    { $said }
terms-answer-ask = Napisz odpowiedź w jednej wiadomości, do { $most } znaków. Przeczyta ją { $client }.
terms-keep-ask = Napisz, dlaczego punkt zostaje, jak jest, do { $most } znaków. Przeczyta to { $client }.
terms-answered-coach = { $client }: odpowiedź przekazana. Innych pytań o warunki nie ma.
terms-all-answered = { $client }: na wszystko jest już odpowiedź, a przyjęte propozycje są w szkicu. Obejrzyj następną wersję i wyślij ją.
terms-see-first = { $count ->
    [one] { $client }: wersja jeszcze nie jest wysłana. { $count } pytanie lub propozycja klienta czeka na odpowiedź, zobaczysz to niżej. Możesz i tak wysłać wersję, tym samym przyciskiem.
    [few] { $client }: wersja jeszcze nie jest wysłana. { $count } pytania lub propozycje klienta czekają na odpowiedź, zobaczysz je niżej. Możesz i tak wysłać wersję, tym samym przyciskiem.
    [many] { $client }: wersja jeszcze nie jest wysłana. { $count } pytań lub propozycji klienta czeka na odpowiedź, zobaczysz je niżej. Możesz i tak wysłać wersję, tym samym przyciskiem.
   *[other] { $client }: wersja jeszcze nie jest wysłana. { $count } pytania lub propozycji klienta czeka na odpowiedź. Możesz i tak wysłać wersję, tym samym przyciskiem.
}
terms-sent = { $client }: wersja { $version } wysłana. Odpowiedź przyjdzie tutaj w godzinach kontaktu.
terms-sent-quietly = { $client }: wersja { $version } wysłana. U klienta jest teraz noc, więc przyszła bez dźwięku. Odpowiedź przyjdzie tutaj w godzinach kontaktu.
terms-withdrawn-coach = Wersja { $version } jest wycofana. { $client } dowiaduje się o tym teraz. To, co ustalone wcześniej, obowiązuje jak dotąd.
terms-reminded-coach = { $client }: przypomnienie wysłane. Więcej przypomnień nie będzie.
notice-terms-talk = { $client }: pytanie lub propozycja do warunków, { $at }.
notice-terms-agreed = { $client }: wersja { $version } warunków przyjęta { $at }. Cyfrowy odcisk: { $print }.
notice-terms-begun = { $client }: wersja { $version } warunków przyjęta { $at }, współpraca się zaczyna. Cyfrowy odcisk: { $print }. Żeby napisać teraz, naciśnij niżej.
notice-terms-agreed-later = { $client }: wersja { $version } warunków przyjęta { $at }, zacznie obowiązywać { $from }. Cyfrowy odcisk: { $print }.
notice-terms-unanswered = { $client }: na wersję { $version } warunków, wysłaną { $at }, nie ma odpowiedzi. Przypomnienia były dwa, kolejnych nie będzie. O tym, co dalej, decydujesz Ty.
notice-terms-hold = { $client }: wersja { $version } warunków weszła w życie { $at }.

button-terms-agree = Przyjmuję
button-terms-mine = Stan warunków
button-terms-say = Zapytaj albo zaproponuj
button-terms-clauses = Wszystkie punkty
button-terms-whole = Cały tekst
button-terms-version = Wersja { $version }
button-terms-diff = Różnice: { $before } i { $version }
button-terms-history = Wszystkie wersje
button-terms-paper = Jako plik
button-terms-ask = Zapytaj
button-terms-other-value = Inna wartość
button-terms-other-words = Inne słowa
button-terms-card = Stan warunków
button-terms-preview = Obejrzyj i wyślij
button-terms-edit = Zmień warunki
button-terms-withdraw = Wycofaj wersję
button-terms-remind = Przypomnij jeszcze raz
button-terms-answer = Odpowiedz
button-terms-take = Przyjmij propozycję
button-terms-keep = Zostaw, jak jest
button-terms-keep-because = Zostaw i wyjaśnij
button-terms-talks = Pytania i propozycje: { $count }
toast-terms-agreed = Ta wersja jest już przyjęta.
toast-terms-newer = Proponowana jest już inna wersja. Nic nie zostało przyjęte.
toast-terms-same = Ta wersja niczego nie zmienia, nie ma czego wysyłać.
toast-terms-value-same = Tak już jest.

## Sesje

command-sessions = Sesje: terminy, propozycje, zmiany
button-sessions = Sesje
button-session-see = Otwórz sesję
button-session-list = Wszystkie sesje
button-session-new = Zaproponuj termin
button-session-yes = Pasuje
button-session-anyway = Mimo to pasuje
button-session-all = { $count ->
    [one] Ten termin pasuje
    [few] Wszystkie pasują: { $count }
    [many] Wszystkie pasują: { $count }
   *[other] Wszystkie pasują: { $count }
}
button-session-none-of = Żaden nie pasuje
button-session-other = Inny termin
button-session-no = Nie pasuje
button-session-withdraw = Wycofaj propozycję
button-session-move = Przełóż sesję
button-session-off = Odwołaj sesję
button-session-off-sure = Tak, odwołaj
button-session-keep = Zostaw bez zmian
button-session-put = Zaproponuj ten termin
button-session-put-anyway = Mimo to zaproponuj
button-session-weekly = { $count ->
    [one] Co tydzień, { $count } raz
    [few] Co tydzień, { $count } razy
    [many] Co tydzień, { $count } razy
   *[other] Co tydzień, { $count } razu
}
button-session-days = Inny dzień
toast-session-proposed = Termin zaproponowany.
toast-session-agreed = Ustalone.
toast-session-cancelled = Sesja odwołana.
toast-session-dropped = Ten termin jest już nieaktualny.
toast-session-newer = Coś się tu już zmieniło. Niżej widać, jak jest teraz.
toast-session-already = Ten termin już tu jest.
toast-session-taken = Ten termin jest już zajęty. Wybierz inny.
toast-session-past = Ten termin już minął. Wybierz inny.
toast-session-conflict = Ten termin z czymś koliduje. Zobacz i zdecyduj.
toast-session-late = Czas na bezpłatną zmianę już minął. Zobacz, ile to teraz kosztuje.
toast-session-many = Macie już przed sobą bardzo dużo sesji. Niech najpierw te się odbędą.
toast-session-not-now = Teraz nie da się umówić sesji: w tej chwili nie pracujecie razem.
sessions =
    Sesje: Ty i { $who }

    { $list }
sessions-none = Na razie nie ma zaplanowanych sesji. Termin możesz zaproponować Ty albo { $who }.
sessions-all =
    Sesje przed Tobą:

    { $list }
sessions-all-none = Na razie nie ma zaplanowanych sesji. Wybierz, z kim umówić termin.
sessions-whom = Wybierz imię, żeby zobaczyć sesje albo zaproponować termin.
sessions-line = • { $at }: { $state }
sessions-all-line = • { $client }, { $at }: { $state }
session-is-agreed = ustalona
session-is-yours = propozycja, odpowie { $who }
session-is-theirs = czeka na Twoją odpowiedź
session-is-moving-yours = propozycja zmiany: { $to }; odpowie { $who }
session-is-moving-theirs = propozycja zmiany: { $to }; czeka na Twoją odpowiedź
session-is-cancelled = odwołana
session-is-gone = nieaktualna
session-is-held = odbyła się
session-is-missed = nie odbyła się
session-head-theirs = { $who } proponuje termin sesji. Pasuje Ci?
session-head-theirs-move = { $who } proponuje przełożyć sesję. Obecny termin: { $from }. Czy ten nowy Ci pasuje?
session-head-yours = Proponujesz termin sesji. Odpowie { $who }.
session-head-yours-move = Proponujesz przełożyć sesję. Na razie zostaje: { $from }. Odpowie { $who }.
session-head-agreed = Sesja ustalona: Ty i { $who }.
session-head-kept = Sesja zostaje bez zmian: Ty i { $who }.
session-head-cancelled = Sesja odwołana: Ty i { $who }.
session-head-declined = Ten termin jest już nieaktualny. Sesja: Ty i { $who }.
session-head-gone = Proponowany termin już minął, sesja nie została ustalona: Ty i { $who }.
session-head-held = Sesja się odbyła: Ty i { $who }.
session-head-missed = Sesja się nie odbyła: Ty i { $who }.
session-head-new = Zaproponować ten termin sesji? Odpowie { $who }.
session-head-move = Zaproponować ten termin zamiast dotychczasowego? Na razie zostaje: { $from }. Odpowie { $who }.
session-head-series-theirs = { $who } proponuje sesje co tydzień. Pasują Ci te terminy?
session-head-series-yours = Proponujesz sesje co tydzień. Odpowie { $who }.
session-head-series = Sesje co tydzień: Ty i { $who }.
session-card =
    { $head }
    Termin: { $at }, { $length }
session-card-more =
    { $head }
    Termin: { $at }, { $length }

    { $lines }
session-series =
    { $head }

    { $list }
session-preview-series =
    Zaproponować te terminy (każda sesja: { $length })? Odpowie { $who }.

    { $list }
session-week = • { $at }
session-week-out = • { $at }: termin zajęty, ten tydzień będzie bez sesji
session-conflict = W tym czasie jest już inna sesja: { $who }, { $at }.
session-conflict-away = Ten dzień masz zaznaczony jako wolny.
session-conflict-away-client = Tego dnia { $coach } ma wolne.
session-conflict-taken = Ten termin jest zajęty. Wybierz inny.
session-conflict-closed = To jest poza godzinami kontaktu.
session-no-reminder = Przed tą sesją nie będzie przypomnienia: jest na nie za późno albo wypadałoby w nocy.
session-reaches = { $coach } zobaczy to { $opens }.
session-reaches-open-ended = { $coach } zobaczy to w najbliższych godzinach kontaktu.
session-asked-late = Według warunków czas na bezpłatną zmianę minął { $until }, prośba przyszła później.
session-clause = W warunkach: „{ $text }”
session-clause-usual = Zwykle jest tak: sesję można przełożyć albo odwołać bezpłatnie, jeśli do początku zostaje { $free } lub więcej.
session-cost-free = Teraz jest to bezpłatne. Czas na bezpłatną zmianę kończy się { $until }.
session-cost = Czas na bezpłatną zmianę minął. Według warunków kosztuje to { $amount }. { $coach } decyduje, czy to doliczyć, odpuścić, czy najpierw porozmawiać.
session-cost-percent = Czas na bezpłatną zmianę minął. Według warunków kosztuje to { $percent }% ceny sesji. { $coach } decyduje, czy to doliczyć, odpuścić, czy najpierw porozmawiać.
session-cost-none = Do sesji jest już blisko, ale według warunków nic to nie kosztuje.
session-cost-explained = Czas na bezpłatną zmianę minął. Dopiero zaczynacie współpracę, więc teraz nic to nie kosztuje.
session-waived = { $count ->
    [one] Wcześniej bez opłaty: { $count } raz.
    [few] Wcześniej bez opłaty: { $count } razy.
    [many] Wcześniej bez opłaty: { $count } razy.
   *[other] Wcześniej bez opłaty: { $count } razy.
}
session-move =
    Zmiana terminu sesji: Ty i { $who }
    Obecny termin: { $at }.

    { $lines }

    Wybierz dzień albo napisz termin, na przykład: jutro o 15:00.
session-move-plain =
    Inny termin sesji: Ty i { $who }
    Dotychczasowy termin: { $at }.

    Wybierz dzień albo napisz termin, na przykład: jutro o 15:00.
session-off =
    Odwołać tę sesję?
    Ty i { $who }, { $at }.

    { $lines }
session-off-plain =
    Odwołać tę sesję?
    Ty i { $who }, { $at }.
session-days = Na kiedy zaproponować sesję ({ $length })? Odpowie { $who }. Wybierz dzień albo napisz termin, na przykład: jutro o 15:00 albo co czwartek o 17:30.
session-days-none = W najbliższych tygodniach nie ma wolnych terminów w godzinach kontaktu. Napisz, kiedy Ci pasuje, na przykład: jutro o 15:00. Odpowie { $who }.
session-times = Wolne terminy, { $day }. Możesz też napisać własny.
session-times-zone = Wolne terminy, { $day }. Godziny na przyciskach: { $zone }, w nawiasie czas drugiej strony. Możesz też napisać własny termin.
session-times-none = Na ten dzień ({ $day }) nie ma już wolnych terminów. Wybierz inny dzień albo napisz termin.
session-which = To można zrozumieć na kilka sposobów. O który termin chodzi?
session-time-unread = Tego terminu nie udało się odczytać: „{ $part }”. Napisz dzień i godzinę, na przykład: jutro o 15:00, 25.11 18:00 albo w czwartek o 17:30.
session-time-past = Ten termin już minął: „{ $part }”. Napisz inny, na przykład: jutro o 15:00.
session-time-skipped = Tego dnia nie ma takiej godziny, bo zegary przechodzą do przodu: „{ $part }”. Najbliższa: { $instead }. Napisz inny termin.
sessions-meanwhile =
    W tym czasie są ustalone sesje. Zostają, dopóki ich nie przełożysz albo nie odwołasz:

    { $list }

## Przed sesją i po niej

around-question-1 = Co się zmieniło od ostatniej rozmowy i co się udało?
around-question-2 = Co sprawi, że ta sesja będzie dla Ciebie przydatna?
around-prepare =
    Sesja: { $at }. Jeśli chcesz się przygotować, oto dwa pytania; { $coach } przeczyta odpowiedzi przed sesją.

    1. { $first }
    2. { $second }
around-hour = Sesja: { $at }. Twój coach: { $coach }. Gdzie: { $place }.
around-begins-client = Pora na sesję: { $at }. Twój coach: { $coach }.
around-begins-client-late = Pora na sesję: { $at }. { $coach } zapowiada { $late } spóźnienia.
around-begins-coach = { $client }: pora na sesję, { $at }.
around-begins-coach-late = Pora na sesję: { $at }. { $client } zapowiada { $late } spóźnienia.
around-nears-end-client = Sesja kończy się { $end }: pora powoli domykać rozmowę. Twój coach: { $coach }.
around-nears-end-coach = { $client }: sesja kończy się { $end }, pora powoli domykać rozmowę.
around-ended-client = Planowany koniec sesji: { $end }. Twój coach: { $coach }. Było o czasie czy dłużej?
around-ended-coach = { $client }: planowany koniec sesji { $end }. Było o czasie czy dłużej?
around-late-client = { $coach } zapowiada { $late } spóźnienia. Sesja: { $at }.
around-late-coach = { $client } zapowiada { $late } spóźnienia. Sesja: { $at }.
around-missed-client = { $coach } zaznacza Twoją nieobecność na sesji: { $at }. Jeśli pamiętasz to inaczej, naciśnij „Było inaczej”: najpierw porozmawiacie, decyzja będzie potem.
around-missed-coach = { $client } zaznacza Twoją nieobecność na sesji: { $at }. Sesja odbędzie się w innym terminie, bez dopłaty: zaproponuj go, kiedy możesz.
around-absent-client = Zanotowane. { $client }: nieobecność na sesji { $at }.
around-absent-coach = Zanotowane: coacha nie było na sesji { $at }. Sesja odbędzie się w innym terminie, bez dopłaty; { $coach } się o tym dowie.
around-absent-both = Sesja się nie odbyła: { $at }. Każda strona zanotowała, że nie było drugiej. Ta sesja nic nie kosztuje.
around-came-own = Cofnięte: sesja { $at } nie liczy się jako opuszczona.
around-came-client = { $coach } to cofa: sesja { $at } nie liczy się jako opuszczona.
around-came-coach = { $client } to cofa: sesja { $at } nie liczy się jako opuszczona.
around-not-so-client = { $coach } dowie się, że pamiętasz to inaczej. Sesja: { $at }. Przed rozmową nie zapadnie żadna decyzja.
around-not-so-coach = { $client } pamięta to inaczej: sesja { $at } nie była opuszczona. Najpierw porozmawiajcie, decyzja potem.
around-on-time = koniec o czasie
around-over-by = { $late } ponad czas
around-over-client = Zanotowane. Sesja: { $at }, { $how }. Twój coach: { $coach }.
around-noted-coach = Zanotowane. { $client }: sesja { $at }, { $how }.
around-felt-coach = { $client }: jaka była dla Ciebie ta sesja, od 1 do 5? Widzisz to tylko Ty.
around-over-coach =
    Zanotowane. { $client }: sesja { $at }, { $how }.
    { $felt }
around-felt-ask = Jaka była dla Ciebie ta sesja, od 1 do 5? Widzisz to tylko Ty.
around-why-late-move = { $hours ->
    [0] Sesja przełożona mniej niż godzinę przed rozpoczęciem.
    [one] Sesja przełożona { $hours } godzinę przed rozpoczęciem.
    [few] Sesja przełożona { $hours } godziny przed rozpoczęciem.
    [many] Sesja przełożona { $hours } godzin przed rozpoczęciem.
   *[other] Sesja przełożona { $hours } godziny przed rozpoczęciem.
}
around-why-late-cancel = { $hours ->
    [0] Sesja odwołana mniej niż godzinę przed rozpoczęciem.
    [one] Sesja odwołana { $hours } godzinę przed rozpoczęciem.
    [few] Sesja odwołana { $hours } godziny przed rozpoczęciem.
    [many] Sesja odwołana { $hours } godzin przed rozpoczęciem.
   *[other] Sesja odwołana { $hours } godziny przed rozpoczęciem.
}
around-why-missed = Sesja opuszczona: { $at }.
around-why-overtime = Sesja { $at } trwała { $late } ponad czas.
around-cost = Według warunków kosztuje to { $amount }.
around-cost-none = Warunki nie podają za to ceny.
around-charge-coach = { $waived ->
    [0] { $client }. { $why } { $cost } Wcześniej bez opłaty: ani razu. Co wybierasz?
    [one] { $client }. { $why } { $cost } Wcześniej bez opłaty: { $waived } raz. Co wybierasz?
    [few] { $client }. { $why } { $cost } Wcześniej bez opłaty: { $waived } razy. Co wybierasz?
    [many] { $client }. { $why } { $cost } Wcześniej bez opłaty: { $waived } razy. Co wybierasz?
   *[other] { $client }. { $why } { $cost } Wcześniej bez opłaty: { $waived } razy. Co wybierasz?
}
around-charged-coach = { $client }. { $why } Doliczone do płatności: { $amount }.
around-waived-coach = { $client }. { $why } Tym razem bez opłaty; takich decyzji w sumie: { $waived }.
around-talk-coach = { $client }. { $why } { $cost } Najpierw o tym rozmawiacie; wynik można zanotować tutaj.
around-charge-client = { $why } { $cost } Decyduje { $coach }, odpowiedź przyjdzie tutaj.
around-charged-client = { $why } Według warunków kosztuje to { $amount }; kwota jest doliczona do płatności.
around-waived-client = { $why } Tym razem bez opłaty: tak decyduje { $coach }.
around-talk-client = { $why } Najpierw o tym rozmawiacie: napisz tutaj, { $coach } przeczyta. Przed rozmową nic nie trzeba płacić.
around-ask = Sesja: { $at }. Pytanie { $n } z { $most }. { $question } Napisz odpowiedź w jednej wiadomości.
around-ask-again =
    Sesja: { $at }. Pytanie { $n } z { $most }. { $question }

    Twoja obecna odpowiedź: { $answer }

    Napisz nową w jednej wiadomości.
around-answer =
    { $question }
    — { $answer }
around-answer-none =
    { $question }
    Na razie bez odpowiedzi.
around-prepared =
    { $answers }

    Sesja: { $at }. { $coach } przeczyta to przed sesją; do tego czasu możesz wszystko zmienić.
around-begun = Ta sesja już trwa albo ma inny termin, więc nic nowego nie zapisano.
around-prepare-kind = Tutaj odpowiedź może być tylko tekstem. Napisz ją w wiadomości albo naciśnij „Nie teraz” i wyślij to jak zwykle: { $coach } to dostanie.
around-prepare-long = Znaków w odpowiedzi: { $count }, mieści się: { $most }. Skróć i wyślij jeszcze raz.
around-brief =
    { $client }: sesja { $at }. Gdzie: { $place }.

    { $parts }
around-brief-summary =
    Z ostatniego podsumowania:
    { $list }
around-brief-no-summary = Nie ma jeszcze podsumowania.
around-brief-promises =
    Otwarte ustalenia:
    { $list }
around-brief-answers =
    { $client }, odpowiedzi na pytania przed sesją:
    { $list }
around-brief-unanswered = Na pytania przed sesją nie ma odpowiedzi.
around-brief-item = • { $text }
around-brief-item-marks = • { $text } ({ $marks })
around-brief-item-done = • { $text } (zrobione)
around-brief-more = I jeszcze: { $count }
toast-around-early = Ten przycisk działa od godziny przed sesją.
toast-around-wait = Według warunków sesja liczy się jako opuszczona od tej chwili: { $at }. Naciśnij wtedy jeszcze raz.
toast-around-late = Przekazane: { $late } spóźnienia.
toast-around-felt = Zanotowane: { $felt } na 5. Widzisz to tylko Ty.
toast-around-begun = Sesja już trwa albo ma inny termin.
button-around-here = Jestem
button-around-late = Spóźnię się { $late }
button-around-absent-coach = Nieobecność drugiej osoby
button-around-absent-client = Nieobecność coacha
button-around-came = Sesja jednak była
button-around-not-so = Było inaczej
button-around-on-time = O czasie
button-around-over = + { $late }
button-around-brief = Co wiedzieć przed sesją
button-around-prepare = Odpowiedz na pytania
button-around-question = Pytanie { $n }
button-around-not-now = Nie teraz
button-around-pay = Dolicz do płatności
button-around-waive = Tym razem bez opłaty
button-around-charge = Co z opłatą?
button-around-talk = Porozmawiajmy

## Płatności

command-payments = Płatności: plan, terminy i wpłaty

money-said = { $head }
money-page =
    { $head }

    { $list }
money-page-foot =
    { $head }

    { $list }

    { $foot }
money-cell = { $cell }
money-more = { $count ->
    [one] Jeszcze { $count } kwota jest w zestawieniu.
    [few] Jeszcze { $count } kwoty są w zestawieniu.
    [many] Jeszcze { $count } kwot jest w zestawieniu.
   *[other] Jeszcze { $count } kwoty jest w zestawieniu.
}
money-line = { $n }. { $on }: { $amount }, { $what } ({ $state })
money-card = { $amount } do { $on }: { $what }
money-card-state = Stan: { $state }
money-for-part = rata
money-for-session = sesja
money-for-late-move = późne przełożenie
money-for-late-cancel = późne odwołanie
money-for-missed = opuszczona sesja
money-for-overtime = sesja ponad czas
money-for-other = osobna kwota
money-for-dated = { $what }, { $on }
money-state-due = do zapłaty
money-state-talk = w trakcie rozmowy, bez przypomnień
money-state-reported = zgłoszone { $on } jako zapłacone, czeka na potwierdzenie
money-state-paid = zapłacone, potwierdzone { $on }
money-state-waived = nie trzeba płacić, ustalono { $on }
money-total = Otrzymane: { $paid }. Pozostało: { $open }.
money-foot-plan-you = Zaproponowany plan czeka na Twoją odpowiedź.
money-foot-plan-other = Plan jest wysłany i czeka na odpowiedź. Odpowie { $who }.
money-foot-draft = Jest plan, który nie został jeszcze wysłany; widzisz go tylko Ty.
money-reach-now = { $who } dowiaduje się o tym już teraz.
money-reach-at = { $who } dowie się o tym { $opens }.
money-reach-open-ended = { $who } dowie się o tym, gdy znów zaczną się godziny kontaktu.

payments-head = Płatności: { $who }
payments-none = Płatności: { $who }. Teraz nie ma nic do zapłaty.
payment-noted = Zgłoszone jako zapłacone: { $amount }.
receipt-ask = Jeśli masz potwierdzenie przelewu, wyślij je teraz: zdjęcie albo dowolny plik. Bez niego też jest w porządku.
receipt-kept = Potwierdzenie przelewu jest dołączone do kwoty { $amount }.
receipt-lost = Dołączonego potwierdzenia przelewu nie ma już w czacie.
due-ask = Jaką kwotę dodać? Płaci: { $who }. Napisz kwotę z walutą, a jeśli chcesz, także dzień, na przykład: 1.12 { $sum }. Bez dnia termin przypada za trzy dni.
due-unread = Nie udało się tego odczytać: potrzebna jest kwota z walutą, a jeśli chcesz, także dzień, który jest jeszcze przed nami. Na przykład: 1.12 { $sum }.
due-check = Dodać { $amount } z terminem do { $on }? { $who } dowie się o tym od razu.
payments-whom =
    Czyje płatności pokazać?

    { $list }
payments-whom-reported = { $count ->
    [one] { $client }: { $count } wpłata czeka na potwierdzenie
    [few] { $client }: { $count } wpłaty czekają na potwierdzenie
    [many] { $client }: { $count } wpłat czeka na potwierdzenie
   *[other] { $client }: { $count } wpłaty czeka na potwierdzenie
}
payments-whom-due = { $client }: najbliższy termin { $on }
payments-whom-nothing = { $client }: teraz nie ma nic do zapłaty

plan-head-draft = { $who }: plan płatności. Nie został jeszcze wysłany, widzisz go tylko Ty.
plan-head-mine = Plan płatności wysłany { $at } czeka na odpowiedź. Odpowie { $who }.
plan-head-theirs = { $who } proponuje plan płatności (wysłany { $at }). Zacznie obowiązywać po Twojej zgodzie.
plan-gone = { $who }: nie ma teraz propozycji planu płatności.
plan-line = { $n }. { $on }: { $amount }
plan-total = { $count ->
    [one] Razem { $sum }, { $count } rata.
    [few] Razem { $sum }, { $count } raty.
    [many] Razem { $sum }, { $count } rat.
   *[other] Razem { $sum }, { $count } raty.
}
plan-foot-terms = Cena według warunków współpracy: { $price }.
plan-foot-replaces = Po zgodzie zastąpi raty, które nie są jeszcze zapłacone.
plan-foot-past = Niektóre dni już minęły. Wpisz raty od nowa albo sam dzień pierwszej raty, a plan będzie można wysłać.
plan-foot-talk = Zanotowane: chcesz porozmawiać o planie. Możesz po prostu napisać tutaj, co byłoby wygodniejsze.
plan-ask-parts =
    Wpisz raty, każdą w nowej linii: dzień i kwota. Na przykład:
    1.12 { $sum }
    1.01 { $sum }
    Jeśli wpiszesz sam dzień, przypadnie na niego pierwsza rata, a reszta przesunie się razem z nią.
plan-ask-sum = Jaka jest cała kwota? Wpisz ją z walutą, na przykład: { $sum }.
plan-wrong-unread = Rata { $line }: nie udało się odczytać dnia i kwoty.
plan-wrong-currency = Rata { $line }: brakuje waluty.
plan-wrong-past = Rata { $line }: ten dzień już minął.
plan-wrong-mixed = Rata { $line }: waluta jest inna niż w pierwszej. Plan może mieć tylko jedną walutę.
plan-wrong-many = To więcej rat, niż mieści się w planie. Najwięcej może ich być: { $most }.
plan-wrong-sum = Nie udało się odczytać kwoty.

news-plan-sent = { $who } proponuje plan płatności. Zacznie obowiązywać po Twojej zgodzie; możesz też zaproponować inne raty.
news-plan-talk = { $who } chce porozmawiać o planie płatności. Plan nadal czeka na odpowiedź.
news-plan-agreed = { $who } przyjmuje plan płatności. Od teraz plan obowiązuje.
news-plan-withdrawn = { $who } wycofuje zaproponowany plan płatności. Wszystko zostaje po staremu.
news-plan-over = { $who }: propozycja planu płatności nie jest już aktualna. Zobacz, jak jest teraz.
news-due-new = { $who } dodaje kwotę do zapłaty.
news-due-paid = { $who } zgłasza wpłatę. Gdy pieniądze dotrą, potwierdź.
news-due-receipt = { $who } przesyła potwierdzenie przelewu: jest powyżej.
receipt-above = Potwierdzenie przelewu jest powyżej.
news-due-got = Wpłata dotarła, dziękuję. Coach: { $who }.
news-due-not = { $who } nie widzi jeszcze tej wpłaty. Może jest w drodze. Jeśli coś jest niejasne, naciśnij „Porozmawiajmy”.
news-due-unsaid = { $who } cofa zgłoszenie wpłaty.
news-due-waive = { $who }: tej kwoty nie trzeba płacić.
news-due-talk = { $who } chce porozmawiać o tej płatności. Na czas rozmowy nie ma przypomnień.
news-due-on = { $who }: rozmowa o tej płatności jest zakończona, termin się nie zmienia.
news-due-open = { $who }: ta kwota jest znowu do zapłaty.
news-due-now = { $who }: tak wygląda teraz ta płatność.

reminder-due-soon = Przypomnienie: { $amount } do { $on } ({ $what }). Coach: { $coach }. Jeśli już zapłacone, naciśnij „Zapłacone”.
reminder-due-today = Na dziś, { $on }, przypada płatność: { $amount } ({ $what }). Coach: { $coach }. Jeśli już zapłacone, naciśnij „Zapłacone”. Jeśli to nie najlepszy moment, naciśnij „Porozmawiajmy”.
reminder-due-1 = Przypomnienie: { $amount } z terminem do { $on } ({ $what }). Coach: { $coach }. Jeśli już zapłacone, naciśnij „Zapłacone”. Jeśli to nie najlepszy moment, naciśnij „Porozmawiajmy”.
reminder-due-3 = Przypomnienie: { $amount } z terminem do { $on } ({ $what }). Coach: { $coach }. Jeśli już zapłacone, naciśnij „Zapłacone”. Jeśli to nie najlepszy moment, naciśnij „Porozmawiajmy”: termin można zmienić wspólnie.
reminder-due-7 = Przypomnienie, kolejnych już nie będzie: { $amount } z terminem do { $on } ({ $what }). Coach: { $coach }. Jeśli już zapłacone, naciśnij „Zapłacone”. Jeśli nie, naciśnij „Porozmawiajmy”: termin i raty można zmienić wspólnie.

statement-head = Zestawienie: { $who }. Stan na: { $at }.
statement-line = { $on } · { $amount } · { $what } · { $state }
statement-pages = Kwoty { $from }–{ $to } z { $count }.
statement-earlier = Wcześniejsze kwoty są w historii ustaleń.
statement-title = Zestawienie płatności
statement-coach = Coach: { $who }
statement-client = Klient: { $who }
statement-at = Stan na: { $at }
statement-open = Do zapłaty
statement-settled = Rozliczone
statement-total = Razem
statement-on = Termin
statement-what = Za co
statement-state = Stan
statement-amount = Kwota
statement-footer = Zestawienie pokazuje to, co podały obie strony; bot sam nie przekazuje pieniędzy.
statement-caption = Zestawienie płatności: { $who }

button-payments = Płatności
button-pay-list = Lista płatności
button-pay-paid = Zapłacone
button-pay-paid-sum = Zapłacone: { $amount }
button-pay-got = Pieniądze dotarły
button-pay-not = Jeszcze nie dotarły
button-pay-unsay = Jednak niezapłacone
button-pay-waive = Nie trzeba płacić
button-pay-talk = Porozmawiajmy
button-pay-on = Zostaje bez zmian
button-pay-open = Przywróć do zapłaty
button-receipt-none = Bez potwierdzenia
button-statement = Zestawienie
button-statement-paper = Jako plik
button-due-add = Dodaj kwotę
button-due-add-sure = Dodaj
button-due-other = Inna kwota
button-due-session = Dodaj opłatę za sesję
button-plan-write = Ułóż plan
button-plan-change = Zmień plan
button-plan-go-on = Wróć do planu
button-plan-see = Zobacz plan
button-plan-yes = Zgadzam się
button-plan-other = Zaproponuj inne raty
button-plan-talk = Porozmawiajmy
button-plan-off = Wycofaj plan
button-plan-send = Wyślij
button-plan-parts = { $count ->
    [one] W całości
    [few] { $count } równe raty
    [many] { $count } równych rat
   *[other] { $count } równej raty
}
button-plan-monthly = Co miesiąc
button-plan-weekly = Co tydzień
button-plan-own = Wpisz raty albo dzień
button-plan-total = Inna kwota
button-plan-drop = Porzuć plan
toast-payment-newer = Coś się tu już zmieniło. Tak jest teraz.
toast-plan-newer = Ten plan nie jest już aktualny. Nic się nie zmieniło.
toast-plan-agreed = Plan jest uzgodniony.
toast-plan-sent = Plan jest wysłany.
toast-plan-not-now = Plan można ułożyć, gdy jesteście w kontakcie.
toast-due-added = Kwota dodana.
toast-due-there = Ta opłata jest już dodana.

## Ustalenia i odpowiedzi

promise-soon =
    { $owner ->
        [both] Ustalenie (Ty i { $other }), termin { $due }: „{ $text }”. Robicie to razem.
       *[own] Ustalenie (Ty i { $other }), termin { $due }: „{ $text }”. Robisz to Ty.
    }
promise-today =
    { $owner ->
        [both] Ustalenie (Ty i { $other }), termin dzisiaj, { $due }: „{ $text }”. Robicie to razem.
       *[own] Ustalenie (Ty i { $other }), termin dzisiaj, { $due }: „{ $text }”. Robisz to Ty.
    }
promise-late =
    { $owner ->
        [both] Ustalenie (Ty i { $other }), termin był { $due }: „{ $text }”. Robicie to razem. Zrobione, potrzeba więcej czasu albo do skreślenia: każda odpowiedź jest w porządku.
       *[own] Ustalenie (Ty i { $other }), termin był { $due }: „{ $text }”. Robisz to Ty. Zrobione, potrzeba więcej czasu albo do skreślenia: każda odpowiedź jest w porządku.
    }
promise-card =
    { $head }

    { $text }
    { $marks }.
    { $state }.
promise-news =
    { $head }

    { $text }
    { $marks }.
promise-head-card = Ustalenie: Ty i { $who }.
promise-head-done = { $who } zaznacza, że to zrobione.
promise-head-undone = { $who } uważa, że to jeszcze niezrobione.
promise-head-more = { $who } proponuje inny termin. Poprzedni: { $was }.
promise-head-more-undated = { $who } proponuje termin.
promise-head-let-go = { $who } proponuje skreślić to ustalenie. Dopóki się nie zgodzisz, nadal obowiązuje.
promise-head-dropped = Ustalenie skreślone za zgodą obu stron: Ty i { $who }.
promise-head-agreed = Teraz jest ustalone tak. Ostatnia odpowiedź: { $who }.
promise-day-ask =
    Do kiedy? Wybierz dzień albo napisz, na przykład 30.11 lub piątek. Nowy termin zacznie obowiązywać, gdy zgodzi się { $who }.

    { $text }
    { $marks }.
promise-day-unread = Nie udało się znaleźć takiego dnia, więc termin zostaje. Napisz na przykład: 25.11, piątek, jutro.
promise-day-past = Ten dzień już minął, więc termin zostaje. Napisz dzisiejszą datę albo późniejszą.
answers-due =
    Zbliża się termin odpowiedzi. Najpierw wiadomości, które czekają najdłużej:
    { $list }
answer-line = { $who }: termin odpowiedzi { $until }, wiadomość wysłana { $since }.
button-promise-more = Więcej czasu
button-promise-other-day = Inny termin
button-promise-let-go = Skreślmy to
button-promise-agree = Zgoda
button-promise-day = Do { $day }
button-promise-no-day = Bez terminu

## Dzień

command-today = Twój dzień: sesje, płatności, ustalenia
agenda =
    Dzisiaj, { $weekday }, { $date }:
    { $list }
day =
    { $date }, { $weekday }. { $hours }

    { $list }
day-hours = Godziny kontaktu: { $hours }.
day-off = Bez godzin kontaktu.
day-none = Nic nie jest zaplanowane.
day-session = { $from }–{ $to }: sesja, { $who }
day-session-both = { $from }–{ $to }: sesja, { $who } ({ $zone }: { $there })
day-due =
    { $state ->
        [reported] Płatność: { $who }, { $amount }. Zgłoszona jako zapłacona, czeka na Twoje potwierdzenie.
        [late] Płatność: { $who }, { $amount }. Termin był { $on }.
       *[due] Płatność: { $who }, { $amount }.
    }
day-promise =
    { $owner ->
        [coach] Ustalenie (Ty i { $who }): „{ $text }”. Robisz to Ty.
        [both] Ustalenie (Ty i { $who }): „{ $text }”. Robicie to razem.
       *[client] Ustalenie: „{ $text }”. Robi to { $who }.
    }
day-promise-late =
    { $owner ->
        [coach] Ustalenie (Ty i { $who }): „{ $text }”. Robisz to Ty. Termin był { $due }.
        [both] Ustalenie (Ty i { $who }): „{ $text }”. Robicie to razem. Termin był { $due }.
       *[client] Ustalenie: „{ $text }”. Robi to { $who }. Termin był { $due }.
    }
day-answer =
    { $state ->
        [late] { $who } czeka na odpowiedź: termin minął { $until }, wiadomość wysłana { $since }.
       *[due] { $who } czeka na odpowiedź: termin { $until }, wiadomość wysłana { $since }.
    }
day-more = I jeszcze: { $count }.
button-day = Cały dzień
button-day-week = Tydzień na obrazku
button-day-answer = Odpowiedz: { $name }

## Kalendarz i tydzień

calendar-title = Sesja: { $name }
calendar-title-off = Sesja odwołana: { $name }
calendar-about = Termin ustalony w bocie. Tam też można przełożyć albo odwołać sesję: /sessions
calendar-new = Do kalendarza: sesja { $at }. Otwórz plik, a pojawi się w kalendarzu.
calendar-moved = Nowy termin do kalendarza: sesja { $at }. Otwórz plik, a wpis w kalendarzu się przesunie.
calendar-off = Do kalendarza: sesja { $at } jest odwołana. Otwórz plik, a w kalendarzu też będzie odwołana.
calendar-of-client = { $client }. { $words }
calendar-many = { $count ->
    [one] Do kalendarza: { $count } sesja, { $at }. Otwórz plik, a pojawi się w kalendarzu.
    [few] Do kalendarza: { $count } sesje, pierwsza { $at }. Otwórz plik, a wszystkie pojawią się w kalendarzu.
    [many] Do kalendarza: { $count } sesji, pierwsza { $at }. Otwórz plik, a wszystkie pojawią się w kalendarzu.
   *[other] Do kalendarza: { $count } sesji, pierwsza { $at }. Otwórz plik, a wszystkie pojawią się w kalendarzu.
}
calendar-many-off = { $count ->
    [one] Do kalendarza: odwołana { $count } sesja, { $at }. Otwórz plik, a w kalendarzu też będzie odwołana.
    [few] Do kalendarza: odwołane { $count } sesje, pierwsza { $at }. Otwórz plik, a w kalendarzu też będą odwołane.
    [many] Do kalendarza: odwołanych { $count } sesji, pierwsza { $at }. Otwórz plik, a w kalendarzu też będą odwołane.
   *[other] Do kalendarza: odwołanych { $count } sesji, pierwsza { $at }. Otwórz plik, a w kalendarzu też będą odwołane.
}
week = { $count ->
    [0] Twój tydzień: { $days }. Na razie bez sesji.
    [one] Twój tydzień: { $days }. { $count } sesja.
    [few] Twój tydzień: { $days }. { $count } sesje.
    [many] Twój tydzień: { $days }. { $count } sesji.
   *[other] Twój tydzień: { $days }. { $count } sesji.
}
week-away = dzień wolny
week-agreed = sesja
week-proposed = propozycja, jeszcze bez zgody
week-hours = godziny kontaktu
