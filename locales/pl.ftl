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

    Godziny kontaktu: { $hours }. Wtedy wiadomości docierają od razu. Pisać możesz też o każdej innej porze: wiadomość poczeka tutaj, a Ty będziesz wiedzieć, kiedy dotrze.
    Pilne, o każdej porze (/urgent): { $meaning }. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.

    Co dalej: poniżej wyrażasz zgodę, { $coach } zobaczy to { $opens }, a odpowiedź przyjdzie tutaj.
    Co jest przechowywane: imię, język, strefa czasowa i czas wysłania wiadomości, ale nie to, co piszesz. Wszystko możesz w każdej chwili zobaczyć, pobrać albo usunąć: /privacy

    Jeśli Ci to odpowiada, naciśnij „Zgadzam się”.
greeting-open =
    Witaj. Twój coach: { $coach }. Ten czat służy do kontaktu między sesjami.

    Godziny kontaktu: { $hours }. Wtedy wiadomości docierają od razu. Pisać możesz też o każdej innej porze: wiadomość poczeka tutaj, a Ty będziesz wiedzieć, kiedy dotrze.
    Pilne, o każdej porze (/urgent): { $meaning }. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.

    Co dalej: poniżej wyrażasz zgodę, { $coach } zobaczy to w godzinach kontaktu, a odpowiedź przyjdzie tutaj.
    Co jest przechowywane: imię, język, strefa czasowa i czas wysłania wiadomości, ale nie to, co piszesz. Wszystko możesz w każdej chwili zobaczyć, pobrać albo usunąć: /privacy

    Jeśli Ci to odpowiada, naciśnij „Zgadzam się”.
already-together = Ten link nie jest już potrzebny: kontakt jest nawiązany. Twój coach: { $coach }. Jak to działa: /help
own-invitation = To Twoje własne zaproszenie. Wyślij je klientowi: link zadziała raz, dla pierwszej osoby, która go otworzy.
consent-first = Ta wiadomość nie została przekazana: najpierw potrzebna jest Twoja zgoda. Przechowywane są imię, język, strefa czasowa i czas wysłania wiadomości, ale nie to, co piszesz; więcej: /privacy. Naciśnij „Zgadzam się” i wyślij wiadomość ponownie.
consented = Dziękuję. { $coach } zobaczy Twoje zgłoszenie { $opens }, a odpowiedź przyjdzie tutaj. Do tego czasu nic nie trzeba robić.
consented-open-ended = Dziękuję. { $coach } zobaczy Twoje zgłoszenie, gdy tylko zaczną się godziny kontaktu, a odpowiedź przyjdzie tutaj. Do tego czasu nic nie trzeba robić.
consented-now = Dziękuję. { $coach } ma już Twoje zgłoszenie, a godziny kontaktu właśnie trwają. Odpowiedź przyjdzie tutaj; nic więcej nie trzeba robić.
not-yet = Początek współpracy nie jest jeszcze potwierdzony, więc ta wiadomość nie została przekazana. Twój coach: { $coach }. Odpowiedź na Twoje zgłoszenie może przyjść tutaj { $opens } lub później. Wtedy wyślij wiadomość ponownie.
not-yet-open-ended = Początek współpracy nie jest jeszcze potwierdzony, więc ta wiadomość nie została przekazana. Twój coach: { $coach }. Odpowiedź na Twoje zgłoszenie przyjdzie tutaj, gdy zaczną się godziny kontaktu. Wtedy wyślij wiadomość ponownie.
not-yet-now = Początek współpracy nie jest jeszcze potwierdzony, więc ta wiadomość nie została przekazana. Twój coach: { $coach }. Godziny kontaktu właśnie trwają, odpowiedź na Twoje zgłoszenie przyjdzie tutaj. Wtedy wyślij wiadomość ponownie.
accepted =
    { $coach } potwierdza początek współpracy: możesz tu pisać.
    Godziny kontaktu: { $hours }. Pilne, o każdej porze (/urgent): { $meaning }.
    Częste pytania: /questions. Wszystko inne: /help
    Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.
accepted-coach = { $client }: początek współpracy potwierdzony, powiadomienie wysłane. Żeby napisać od razu, wybierz imię w /clients.
declined = Dziękuję za zaufanie. { $coach } nie może teraz rozpocząć z Tobą współpracy. Wszystko, co jest o Tobie przechowywane, możesz w każdej chwili usunąć: /privacy
declined-coach = { $client }: odmowa przekazana, życzliwie i bez podawania powodów.
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
questions-now =
    Kiedy dostanę odpowiedź?
    { $coach } dostaje wiadomości w godzinach kontaktu, a odpowiedź przychodzi tutaj. Godziny: /terms

    A jeśli to pilne?
    Napisz /urgent i jedno zdanie o tym, co się stało: dotrze o każdej porze. Bot nie jest służbą ratunkową, w niebezpieczeństwie dzwoń pod 112.

    Czy mogę zmienić albo cofnąć wiadomość?
    Dopóki czeka, tak: edytuj ją jak zwykle albo użyj /takeback. Po dostarczeniu nadal możesz ją edytować.

    Kto widzi, co piszę?
    Ty i Twój coach. Bot przekazuje wiadomości i ich nie przechowuje: /privacy

    A jeśli napiszę w nocy?
    Pisz, kiedy Ci to pomaga. Wiadomość poczeka na godziny kontaktu i nikogo nie obudzi.

    Nie ma głupich pytań: każde inne zadaj po prostu tutaj.

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
    [invited] { $client }: początek współpracy czeka na potwierdzenie, więc wiadomość nie została przekazana. Żeby potwierdzić: /clients
    [paused] { $client }: trwa przerwa, więc wiadomość nie została przekazana. O powrocie dam znać.
   *[ended] { $client }: kontakt zakończony, więc wiadomość nie została przekazana. Żeby zacząć na nowo: /invite
}
answer-prompt = Następną wiadomość dostanie { $client }.
notice-wants-in = { $client }: zaproszenie otwarte, zgoda na przechowywanie danych wyrażona { $at }. Zaczynacie?
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
        [active] współpraca trwa
        [paused] przerwa
       *[ended] współpraca zakończona
    }
   *[other] { $client }: { $stage ->
        [invited] zaproszenie
        [active] współpraca trwa
        [paused] przerwa
       *[ended] współpraca zakończona
    }, czekające wiadomości: { $waiting }
}
client-card =
    { $client }
    { $stage ->
        [invited] Etap: zaproszenie
        [active] Etap: współpraca trwa
        [paused] Etap: przerwa
       *[ended] Etap: współpraca zakończona
    }
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
    /clients: kto na jakim etapie i co czeka
    /timezone: strefa czasowa
    /language: język
    /privacy: co jest przechowywane, pobieranie, usuwanie
help-client =
    Pisz tu jak w zwykłym czacie. W godzinach kontaktu wiadomości docierają od razu. O innej porze czekają tutaj, a Ty wiesz, kiedy dotrą.

    /urgent: pilne, jak ustalono
    /takeback: cofnij to, co czeka
    /terms: godziny i ustalenia
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
    Co jest przechowywane: imię i język, strefa czasowa, czas wysłania wiadomości i odnośniki do nich oraz to, co i kiedy się wydarzyło (pilne, przerwa, zgoda).
    { $zone }
    Po co: żeby każdą wiadomość dostarczyć raz, po kolei i w godzinach kontaktu, oraz pokazywać godziny według Twojego zegara.
    Samych wiadomości bot nie przechowuje. Przechowuje je Telegram: w Twoim czacie, a dostarczone także w czacie coacha.
    Jak długo: dopóki tych danych nie usuniesz.

    Wszystko możesz w każdej chwili zobaczyć, pobrać jako plik albo usunąć. Czaty w Telegramie zostaną; możesz je usunąć tam.
privacy-coach =
    Co jest przechowywane: imię i język, strefa czasowa, godziny kontaktu i dni wolne; imiona, języki, strefy czasowe i etapy współpracy klientów; czas wysłania wiadomości i odnośniki do nich.
    Po co: żeby pilnować godzin kontaktu i każdą wiadomość dostarczyć raz i po kolei.
    Samych wiadomości bot nie przechowuje. Przechowuje je Telegram w Waszych czatach.
    Jak długo: dopóki tych danych nie usuniesz; klienci mogą usunąć swoją część.

    Wszystko możesz w każdej chwili pobrać jako plik albo usunąć. Czaty w Telegramie zostaną; możesz je usunąć tam.
privacy-none = Nie masz tu ani coacha, ani klientów. Przechowywane są co najwyżej język i strefa czasowa; możesz je w każdej chwili pobrać jako plik albo usunąć.
export-caption = Wszystko, co jest o Tobie przechowywane, w jednym pliku.
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
button-accept = Przyjmij
button-decline = Odmów
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
