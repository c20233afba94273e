### What Mezha says in English. How it speaks: plain "you", short, first the answer, then the reason, then what can be done.
### Moments come as "tomorrow at 10:00", "on Saturday 5 December at 10:00": each sentence must read right with all of them.
### GIVEN($words) is "yes" when the coach has written something and "no" when not.

## Messages that wait

held-reply = { GIVEN($words) ->
    [yes] Your message is safe here. { $coach } is away now: “{ $words }”. Usual hours: { $hours }. I'll deliver it { $opens }; until then you can change it or take it back.
   *[no] Your message is safe here. { $coach } is available { $hours }. I'll deliver it { $opens }; until then you can change it or take it back.
}
held-reply-open-ended = { GIVEN($words) ->
    [yes] Your message is safe here. { $coach } is away now: “{ $words }”. There is no return date yet; I'll name it here as soon as there is one. Until then you can change the message or take it back.
   *[no] Your message is safe here. { $coach } is away now and there is no return date yet; I'll name it here as soon as there is one. Until then you can change the message or take it back.
}
held-full = { $count ->
    [one] { $count } message is already waiting here, and there is no room for more. This one has not been kept. Take some back with /takeback, or send it again in contact hours.
   *[other] { $count } messages are already waiting here, and there is no room for more. This one has not been kept. Take some back with /takeback, or send it again in contact hours.
}
held-again = Contact hours ended before everything could be delivered. I'll deliver the rest { $opens }. Nothing is lost.
promise-moved = { $count ->
    [one] Contact hours with { $coach } have changed. I'll deliver your message { $opens }; until then you can change it or take it back.
   *[other] Contact hours with { $coach } have changed. I'll deliver your { $count } messages { $opens }; until then you can change them or take them back.
}
promise-open-ended = { $count ->
    [one] { $coach } is away, with no return date yet. Your message stays here, and I'll name the day as soon as it is known. To take it back: /takeback
   *[other] { $coach } is away, with no return date yet. Your { $count } messages stay here, and I'll name the day as soon as it is known. To take them back: /takeback
}
delayed = The bot was out of reach for a while. Your message, sent { $written }, has only just come in; nothing is lost.
taken-back = { $left ->
    [0] { $count ->
        [one] Message taken back: { $coach } will not see it. Nothing else is waiting.
       *[other] { $count } messages taken back: { $coach } will not see them. Nothing else is waiting.
    }
   *[other] { $count ->
        [one] Message taken back: { $coach } will not see it. Still waiting: { $left }.
       *[other] { $count } messages taken back: { $coach } will not see them. Still waiting: { $left }.
    }
}
take-which = { $count ->
    [one] { $count } message is waiting. Take it back?
   *[other] { $count } messages are waiting. Which ones would you like back?
}
nothing-waits = Nothing is waiting.
cannot-copy = { $kind ->
    [paid_media] Telegram does not let paid media be passed on. Send the photo or video itself, without a price.
    [giveaway] Telegram does not let giveaways be passed on. Write it as a message instead.
    [giveaway_winners] Telegram does not let giveaways be passed on. Write it as a message instead.
    [invoice] Telegram does not let invoices be passed on. Write the amount and what it is for as a message.
    [poll] Telegram does not let quizzes be passed on. Send an ordinary poll, or write the question as a message.
    [story] Telegram does not let stories be passed on. Send the photo or video itself.
    [checklist] Telegram does not let checklists be passed on. Write the items as a message, one per line.
    [game] Telegram does not let games be passed on. Write it as a message instead.
   *[other] Telegram does not let this kind of message be passed on. Send it as text, a photo, a voice message or a file.
}
copy-withdrawn = This message was deleted before delivery, so it has not been passed on. If it is still needed, send it again.
copy-refused = Telegram did not let this message be passed on. Send it another way: as text, a photo, a voice message or a file.
copy-partly = { $count ->
    [one] { $count } item of this album could not be passed on; the rest has arrived. Send that item again on its own.
   *[other] { $count } items of this album could not be passed on; the rest has arrived. Send those items again one by one.
}
not-delivered = This message could not be delivered. It is still here in the chat: send it once more, and if it fails again, try plain text.
client-edited = { $client } has changed a message. The new wording:
album-from = { $count ->
    [one] { $client }: an album, { $count } item
   *[other] { $client }: an album, { $count } items
}
coach-edited = { $coach } has changed a message. The new wording:

## Urgent

urgent-meaning = anything that puts a session in the next 24 hours in doubt, or changes what you agreed and cannot wait for contact hours
urgent-open = { $coach } is available now, so there is no need for “urgent”: just write, and it arrives at once. This bot is not an emergency service; in danger call 112.
urgent-arrived = { $coach } is available now, so your message went through at once. This bot is not an emergency service; in danger call 112.
urgent-not-yet = “Urgent” works only while you and { $coach } are working together, so nothing has been sent. This bot is not an emergency service; in danger call 112.
urgent-ask = You agreed that urgent means { $meaning }. If this is it, say in one line what happened: { $coach } will know now. This bot is not an emergency service; in danger call 112.
urgent-confirm = You agreed that urgent means { $meaning }. If this is it, confirm below: { $coach } will get your message now. This bot is not an emergency service; in danger call 112.
urgent-spent = The urgent messages you agreed on are used up for now. Write as usual: I'll deliver it { $opens }. This bot is not an emergency service; in danger call 112.
urgent-spent-open-ended = The urgent messages you agreed on are used up for now. Write as usual: your message waits for contact hours, and I'll name the day as soon as it is known. This bot is not an emergency service; in danger call 112.
urgent-sent = { $coach } was notified { $at }. The answer will come here. Later you can mark below whether it was urgent, so that you can talk it over together. This bot is not an emergency service; in danger call 112.
urgent-notice = { $count ->
    [0] Urgent, from { $client }: the reason is in the next message. This bot is not an emergency service; in danger call 112.
    [one] Urgent, from { $client }: the reason is in the next message. { $count } more message is waiting for contact hours. This bot is not an emergency service; in danger call 112.
   *[other] Urgent, from { $client }: the reason is in the next message. { $count } more messages are waiting for contact hours. This bot is not an emergency service; in danger call 112.
}

## The way in and out

greeting =
    Hello. Your coach here is { $coach }. This chat is for keeping in touch between sessions.

    Contact hours: { $hours }. Once you work together, your messages arrive at once in these hours. You can write at any other time too: the message waits here, and you know when it will be delivered.
    Urgent, at any hour (/urgent): { $meaning }. This bot is not an emergency service; in danger call 112.

    What happens now: you agree below; you answer a short questionnaire here, at your own pace; { $coach } reads it in contact hours (they next open { $opens }) and answers with an offer; you decide.
    What is kept, so that { $coach } can prepare and messages arrive: your name, language, time zone, when messages were sent, and your answers, encrypted, until you erase them. Messages are passed on, not kept. See, export, correct or erase everything: /privacy

    If that suits you, press “I agree”.
greeting-open =
    Hello. Your coach here is { $coach }. This chat is for keeping in touch between sessions.

    Contact hours: { $hours }. Once you work together, your messages arrive at once in these hours. You can write at any other time too: the message waits here, and you know when it will be delivered.
    Urgent, at any hour (/urgent): { $meaning }. This bot is not an emergency service; in danger call 112.

    What happens now: you agree below; you answer a short questionnaire here, at your own pace; { $coach } reads it in contact hours and answers with an offer; you decide.
    What is kept, so that { $coach } can prepare and messages arrive: your name, language, time zone, when messages were sent, and your answers, encrypted, until you erase them. Messages are passed on, not kept. See, export, correct or erase everything: /privacy

    If that suits you, press “I agree”.
already-together = You and { $coach } are already connected here; the link is no longer needed. How it all works: /help
own-invitation = This is your own invitation. Send it to a client: it works once, for the first person who opens it.
consent-first = This message has not been passed on: your consent comes first. What is kept until you erase it, encrypted where it is personal: your name, language, time zone, when messages were sent, your answers to the questionnaire; more in /privacy. Press “I agree” to begin.
consented = Thank you. { $coach } will see your request { $opens }, and the answer will come here. There is nothing else to do until then.
consented-open-ended = Thank you. { $coach } will see your request as soon as contact hours open, and the answer will come here. There is nothing else to do until then.
consented-now = Thank you. { $coach } has your request: contact hours are on now. The answer will come here, and there is nothing else to do.
not-yet = { $coach } is preparing an answer for you, an offer or a question, so this message has not been passed on. The answer comes { $opens } or later; then you can reply.
not-yet-open-ended = { $coach } is preparing an answer for you, an offer or a question, so this message has not been passed on. The answer comes after contact hours open; then you can reply.
not-yet-now = { $coach } is preparing an answer for you, an offer or a question, so this message has not been passed on. Contact hours are on now, and the answer will come here; then you can reply.
accepted =
    { $coach } has accepted: you can write here now.
    Contact hours: { $hours }. Urgent, at any hour (/urgent): { $meaning }.
    Common questions: /questions. Everything else: /help
    This bot is not an emergency service; in danger call 112.
accepted-coach = { $client }: accepted, and the client has been told. To write now, choose the name in /clients.
declined = Thank you for your trust. { $coach } cannot begin working with you now. What is kept about you can be erased at any time: /privacy
declined-coach = { $client }: declined. The client has been told, kindly.
ended-coach = { $client }: contact through this bot has ended, and the client has been told. To begin again: /invite
paused = Your work with { $coach } is paused, so this message has not been passed on. To go on, press “Come back” and send it again.
ended = Contact with { $coach } through this bot has ended; messages are no longer passed on. Thank you for your trust. A new beginning needs a new invitation. Your data: /privacy
stop-ask = { $count ->
    [0] A pause can be ended at any time. Erasing ends contact with { $coach } here and cannot be undone. What would you like?
    [one] A pause can be ended at any time. Erasing ends contact with { $coach } here and cannot be undone. Either way, { $count } waiting message will be taken back. What would you like?
   *[other] A pause can be ended at any time. Erasing ends contact with { $coach } here and cannot be undone. Either way, { $count } waiting messages will be taken back. What would you like?
}
stopped = { $count ->
    [0] Paused. { $coach } will learn of it in contact hours. You can come back at any time.
    [one] Paused, and { $count } waiting message has been taken back. { $coach } will learn of the pause in contact hours. You can come back at any time.
   *[other] Paused, and { $count } waiting messages have been taken back. { $coach } will learn of the pause in contact hours. You can come back at any time.
}
resumed = Welcome back. Everything is as it was before the pause; { $coach } will learn of it in contact hours.
terms-now =
    The terms for now, until you agree your own:
    • Contact hours: { $hours }. Outside them messages wait.
    • Urgent: { $meaning }.
    • Urgent messages: at most { $day } a day and { $week } a week.
    • A waiting message can be changed or taken back.
    This bot is not an emergency service; in danger call 112.

## For the coach

digest = { $count ->
    [one] { $count } message is waiting for you: { $tally }.
   *[other] { $count } messages are waiting for you: { $tally }.
}
digest-urgent = { $count ->
    [one] { $count } message is waiting for you: { $tally }. Urgent in the meantime: { $urgent }.
   *[other] { $count } messages are waiting for you: { $tally }. Urgent in the meantime: { $urgent }.
}
digest-client = { $count ->
    [one] { $client }: { $count } message, written { $since }.
   *[other] { $client }: { $count } messages, the first written { $since }.
}
coach-closed = It is outside contact hours. I'll deliver this to { $client } { $opens }, or now if you prefer.
coach-closed-open-ended = Contact hours are closed, with no opening set. I'll deliver this to { $client } when you open, or now if you prefer.
client-not-active = { $stage ->
    [invited] You and { $client } are not in contact yet, so this message has not been passed on. Where things stand: /clients
    [intake] { $client } is answering the questionnaire, so this message has not been passed on. You can also begin without it: /clients
    [offer] You and { $client } are not in contact yet, so this message has not been passed on. If it is a question, press below.
    [terms] { $client } has yet to agree to the terms, so this message has not been passed on. If there is something to talk about first, press below.
    [paused] { $client } has paused, so this message has not been passed on. I'll tell you when they are back.
   *[other] Contact with { $client } has ended, so this message has not been passed on. To begin again: /invite
}
answer-prompt = Your next message goes to { $client }.
notice-wants-in = { $client } opened your invitation and agreed { $at } to data being kept. The questionnaire has begun; its brief will come here. If you know each other already, you can begin without it.
notice-stopped = { $client } paused { $at }. Waiting messages, if any, have been taken back.
notice-came-back = { $client } came back { $at }. Messages are passed on again.
notice-unreachable = { $client }: Telegram stopped delivering messages { $at }; most likely the bot is blocked. I'll tell you when that changes. For now, use another way to get in touch.
notice-reachable = { $client }: messages can be delivered again; this changed { $at }.
notice-erased = A client erased everything kept about them { $at }. The copies in your Telegram chat are yours to delete.
notice-not-delivered = { $client }: a message could not be delivered; the last attempt was { $at }. It is still in its author's chat and can be sent again.
hours-show =
    Contact hours: { $hours }
    Time zone: { $zone }

    { $state }

    To change them, choose below or send this line with other times:
    /hours { $spec }
state-open = Contact hours are open now and end { $until }.
state-open-always = Contact hours are open now, around the clock.
state-closed = It is outside contact hours now; they open { $opens }.
state-closed-open-ended = It is outside contact hours now, and no opening is set.
hours-set = Done. Contact hours: { $hours }. Clients whose messages are waiting will learn the new time.
hours-unread = I could not read “{ $part }”, so the hours stay as they were. An example: mon-fri 10:00-18:00; sat 11:00-14:00
open-ask = { $state } How long should contact stay open? Choose, or write a time: /open 20:00
close-ask = { $state } How long should contact stay closed? Choose, or write a time: /close 20:00
open-now = Contact is open now; this opening ends { $until }. After that your usual hours apply.
open-later = Extra hours are set: they begin { $from } and end { $until }.
close-now = Contact is closed now; this break ends { $until }. After that your usual hours apply.
close-later = A break is set: it begins { $from } and ends { $until }.
close-open-ended = Contact is closed until you open it again: /open. Clients whose messages are waiting know that there is no date yet.
undone = Undone: the hours are as they were before.
when-unread = I could not read “{ $part }” as a time. An example: 20:00
away-ask =
    Days away
    { $list }

    To add some, choose below or write dates and, if you like, a few words for clients: /away 24.12-27.12 with my family
away-line = { GIVEN($words) ->
    [yes] { $days }: “{ $words }”
   *[no] { $days }
}
away-none = None are planned.
away-set = { GIVEN($words) ->
    [yes]
        Days away: { $days }
        Clients who write during that time will learn when you are back, with your words: “{ $words }”.
   *[no]
        Days away: { $days }
        Clients who write during that time will learn when you are back.
}
away-off = All days away are cancelled; your usual hours apply.
away-unread = I could not read “{ $part }” as dates, so nothing has changed. An example: /away 24.12-27.12 with my family
invitation =
    Invitation from { $coach }: a chat for keeping in touch between sessions.
    { $link }
    The link works once and is good for three days.
invitation-coach =
    Invitation for a coach: your own practice in this bot.
    { $link }
    The link works once and is good for three days.
invitation-picture = Send the invitation above to your client, or show this code. The next client needs a new /invite.
clients-none = No clients yet. A link for the first one: /invite
clients =
    Your clients
    { $list }
client-line = { $waiting ->
    [0] { $client }: { $stage ->
        [invited] invited
        [intake] questionnaire
        [offer] offer
        [terms] terms
        [active] active
        [paused] paused
        [ending] ending
       *[ended] ended
    }
   *[other] { $client }: { $stage ->
        [invited] invited
        [intake] questionnaire
        [offer] offer
        [terms] terms
        [active] active
        [paused] paused
        [ending] ending
       *[ended] ended
    }, messages waiting: { $waiting }
}
client-card =
    { $client }
    { $stage ->
        [invited] Stage: invited
        [intake] Stage: questionnaire
        [offer] Stage: offer
        [terms] Stage: terms
        [active] Stage: active
        [paused] Stage: paused
        [ending] Stage: ending
       *[ended] Stage: ended
    }
    { $steps }
    { $since }
    { $last }
    Messages waiting for contact hours: { $waiting }
    { $zone }
since-waiting = The first unanswered message was written { $since }.
since-answered = In contact hours, nothing is left unanswered.
last-contact = The last message was written { $last }.
last-none = No messages to show.
zone-known = Time zone: { $zone }
zone-not-known = Time zone: not given
forum-linked = This group is connected: every client has a topic here, and what you write in it goes to that client.
forum-needs-topics = To connect this group, turn on topics in its settings and make the bot an administrator who may manage topics.
forum-unlinked = The group is disconnected. Messages come to this chat again.

## For anybody

stranger = Hello. This bot keeps a coach and their clients in touch, by personal invitation. If you have a link, open it; if not, ask your coach for one.
link-unknown = This link does not work: it may have been used already, or its three days are up. Ask for a new one; that takes your coach a moment.
help-coach =
    In contact hours your clients' messages arrive at once. Outside them nothing reaches you: messages wait, and each client knows when they will arrive.

    To answer, reply to a message or press the button under it. What you write outside hours waits for opening unless you send it now.

    /hours: contact hours
    /open: open now or for a while
    /close: close early
    /away: days away
    /invite: a link for a new client
    /intake: the questionnaire for new clients
    /clients: who is where, and what is waiting
    /questions: common questions your clients see
    /timezone: your time zone
    /language: language
    /privacy: what is kept, export, erase
help-client =
    Write here as in any chat. In contact hours your messages arrive at once. At other times they wait here, and you know when they will be delivered.

    /urgent: urgent, as you agreed
    /takeback: take back what is waiting
    /terms: hours and what you agreed
    /questions: common questions
    /timezone: your time zone
    /language: language
    /privacy: what is kept, export, erase
    /switch: another coach
    /stop: pause or leave

    This bot is not an emergency service; in danger call 112.
coach-only = This command is for coaches. Commands for you: /help
client-only = This command is for clients. Commands for you: /help
language-ask = Which language do you prefer?
language-set = From now on, in English.
zone-ask = Where are you? Write a city, share your location, or choose below. Then all times here will be your own.
zone-set = Time zone: { $zone }. By that clock, this message was sent { $now }. If that is not your time: /timezone
zone-unknown = I could not find that place. Write the nearest large city, or share your location.
zone-which = Which of these cities is on your time?
welcome-coach =
    Hello. I keep contact hours for you and your clients: during them you are there for your clients; outside them the evening is yours. Clients always know when you'll be back.

    Four short questions, two minutes. The first: which language do you prefer?
name-ask = What name should clients see? Write it, or keep the one from Telegram.
name-set = Clients will see: { $name }
name-unread = That cannot be shown as a name. Write it in letters, on one line, up to 64 characters.
hours-ask = When may clients reach you between sessions? Choose, or write, for example: mon-fri 10:00-18:00; sat 11:00-14:00
onboarding-done =
    Ready.
    Contact hours: { $hours }
    Time zone: { $zone }
    Outside these hours nothing reaches you, and clients know when it will. All commands: /help
    The next step is a link for your first client: /invite
already-coach = You already have a practice here. What you can do: /help
to-whom = { $count ->
    [one] Who is this message for?
   *[other] Who are these { $count } messages for?
}
to-nobody = { $count ->
    [one] The message stays here and goes to nobody.
   *[other] The messages stay here and go to nobody.
}
switch-ask = Where should your messages go from now on?
switched = From now on your messages go to { $name }.
switched-own = From now on you write here as a coach.
privacy-client =
    What is kept: your name, language and time zone; the times of messages and references to them; what happened when (consent, urgent messages, pauses). Encrypted: your answers to the questionnaire, the offer, and your recent questions with their answers.
    Answers to the questionnaire so far: { $answers }
    { $zone }
    What for: so that your coach can prepare for your first session, and every message is delivered once, in order and in contact hours.
    Your messages are not kept by the bot. Telegram keeps them: in your chat and, once delivered, in your coach's. Spoken answers stay in Telegram too.
    How long: until you erase it, even after the work has ended. Erasing destroys the key, so that old copies cannot be read either.

    You can see everything, take it away, correct or erase it at any time. Erasing here leaves the chats in Telegram; you can delete those there.
privacy-coach =
    What is kept: your name, language, time zone, hours and days away; your questionnaire, your answers to common questions and your last offer; your clients' languages, time zones and stages; the times of messages and references to them.
    Encrypted, with a separate key for each client: names, answers to the questionnaire, offers, questions and your answers to them.
    What for: to prepare your sessions, keep the hours and deliver every message once and in order.
    Messages are not kept by the bot. Telegram keeps them in your chats.
    How long: until you erase it; clients can erase their own part. Erasing destroys the keys, so that old copies cannot be read either.

    You can take everything away or erase it, at any time. Erasing here leaves the chats in Telegram; you can delete those there.
privacy-none = You have no coach and no clients here. At most your language and time zone are kept; you can take them away as a file or erase them, at any time.
export-caption = The same as data, for other programs.
erase-ask = What is kept about you will be erased: contact ends, and waiting messages will be taken back. This cannot be undone. The chats in Telegram stay until you delete them there.
erase-ask-coach = Your practice will be erased: settings, clients and everything kept about them; contact through this bot ends. This cannot be undone. The chats in Telegram stay until you delete them there.
erased = Erased. What remains is only what I need to answer you, such as your language: /privacy. The chats in Telegram stay until you delete them there.
coach-left = { $name } no longer uses this bot, so contact here has ended, and everything kept about it has been erased. The chat in Telegram stays until you delete it there.
sorry = Something went wrong on our side. Nothing is lost; try again in a minute.
outdated = This button is out of date. There is a newer one below, or a command in /help.
not-yours = This belongs to a conversation you are not part of now.
possible-repeat = You may have had this message already. Telegram did not confirm the first delivery, so it was sent again to be safe.
unknown-command = There is no such command. All commands: /help

## Small answers on top of a button

toast-taken-back = Taken back.
toast-sent-now = Sent.
toast-at-opening = It will go when contact hours open.
toast-waits = Good. It waits for contact hours.
toast-noted = Noted.
toast-left = Good. It stays here until contact hours.

## Buttons, at most 30 characters

button-words = { $label }
button-name = { $name }
button-leave = Let it wait
button-urgent = Urgent, as we agreed
button-take-back = Take it back
button-take-last = Only the last one
button-take-all = All of them ({ $count })
button-questions = Common questions
button-terms = What we agreed
button-not-urgent = Not urgent, let it wait
button-urgent-sure = Yes, it is urgent
button-was-urgent = It was urgent
button-could-wait = It could have waited
button-show-waiting = Show what is waiting ({ $count })
button-answer = Answer
button-answer-name = ↩ { $name }
button-answer-repeat = ↩ { $name } (repeat?)
button-repeat = Possibly a repeat
button-at-opening = When hours open
button-send-now = Send now
button-consent = I agree
button-accept = Begin at once
button-decline = Decline kindly
button-come-back = Come back
button-stay = Stay
button-pause = Pause
button-erase = Erase my data
button-erase-sure = Yes, erase everything
button-export = Export my data
button-undo = Undo
button-nobody = Nobody
button-hours-preset = { $hours }
button-hours-telegram = From my Telegram profile
button-for = For { $length }
button-until-opening = Until the next usual hours
button-until-i-say = Until I open
button-today = Today
button-tomorrow = Tomorrow
button-week = A week
button-away-off = Cancel all days away
button-invite = Invite a client
button-invite-coach = Invite a coach
button-clients = Clients
button-hours = Contact hours
button-keep-name = Keep { $name }
button-share-location = Share my location
button-my-city = Set my city
button-as-coach = Write as a coach
button-end = End our work together
button-send-to = To { $name }

## The menu and the profile

command-start = Begin
command-help = How this works
command-language = Language
command-timezone = Your time zone
command-privacy = What is kept: see, export, erase
command-hours = Your contact hours
command-open = Open contact now or for a while
command-close = Close contact early
command-away = Days away
command-invite = A link for a new client
command-clients = Your clients and what is waiting
command-urgent = Urgent, as you agreed
command-takeback = Take back what is waiting
command-terms = Contact hours and what you agreed
command-questions = Common questions
command-stop = Pause or leave
command-switch = Choose where your messages go
bot-name = Mezha
bot-about = Keeps the contact hours a coach and their clients agreed on. By invitation.
bot-description =
    Mezha is the strip between two fields: it belongs to neither neighbour, and because it is there they stay good neighbours.

    It passes messages between a coach and their clients. In contact hours they arrive at once. Outside them they wait, and everyone knows when they will.

    To begin, open the personal link from your coach.

## How moments, lengths and lists are put together

moment-today = today at { $time }
moment-tomorrow = tomorrow at { $time }
moment-yesterday = yesterday at { $time }
moment-date = on { $weekday } { $date } at { $time }
moment-zone = { $when } ({ $zone })
moment-both = { $when } ({ $zone }: { $time })
hours-zone = { $hours } ({ $zone })
hours-off = by arrangement
days-one = { $from }
days-range = { $from } – { $to }
days-open-ended = from { $from }, with no end date yet
length-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
length-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
tally-item = { $client } ({ $count })

## The questionnaire, as a client meets it

intake-question =
    Question { $number } of { $total }

    { $words }

    { $below }
intake-given = Your answer: { $answer }
intake-hint-text = Write it, or record a voice message.
intake-hint-voice = Record a voice message, or write it.
intake-hint-choice = Choose below, or answer in your own words.
intake-hint-choices = Tick whatever fits, then “Done”. Your own words are fine too.
intake-hint-scale = Choose a number from { $from } to { $to }, or write it.
intake-hint-ends = { $from }: { $low }. { $to }: { $high }. Choose a number, or write it.
intake-hint-date = Write a date such as “1 March”, or say it in your own words.
intake-hint-yesno = Choose below, or answer in your own words.
intake-nothing = not answered yet
intake-yes = yes
intake-no = no
intake-skipped = left out
intake-voice = 🎙 { $length }
intake-spoken = voice message, { $length }
intake-kind = Only text and voice messages can be answers here. Please write or record yours; this message has not been passed on.
intake-write-again = The questionnaire is still open, so this has not been passed on. Continue below; if this was an answer, send it again under its question.
intake-long = This answer is as long as it can be. To write it afresh, open the question again with “Back” or /intake.
intake-scale-unread = I could not find a number from this scale in your message. Choose one under the question, or write it in figures.
intake-date-unread = There is no such date. Write it like “1 March 2027” or “01.03.2027”, or say it in your own words.
intake-required = This one is needed to prepare your first session. A few words are enough. To come back another time: /later
intake-first = This is the first question.
intake-pick-first = Tick at least one, or answer in your own words.
intake-overlooked = All questions are answered, so I have not added this anywhere. To change an answer, press its question below and answer it anew; then send everything.
intake-which = { $count ->
    [one] Is this an answer to the question below?
   *[other] Which question does this answer?
}
intake-which-none = All questions are answered, so I have not added this to any. Press below to look everything over.
intake-later = Put aside. Everything you have answered is kept. Continue whenever it suits you: press below, or simply write here.
intake-review =
    All done. Please look it over, then send it. Until then { $coach } does not see it, and anything can be changed, also by editing your message.

    { $list }
intake-review-sent =
    Your answers, as { $coach } can read them. Press a question to answer it anew; { $coach } will be told that it has changed.

    { $list }
intake-sent = Thank you, your answers are on their way. { $coach } gets them { $opens } and then writes to you here: an offer, or a question. There is nothing to do until then. To change an answer, edit your message or use /intake
intake-sent-now = Thank you, { $coach } has your answers. The reply comes here: an offer, or a question. There is nothing to do until then. To change an answer, edit your message or use /intake
intake-sent-open-ended = Thank you, your answers are kept. { $coach } is away with no return date yet; the reply comes here afterwards. There is nothing to do until then. To change an answer, edit your message or use /intake
intake-reminder = Your questionnaire for { $coach } is waiting where you left it. There is no hurry: a few words per question are enough.
intake-reminder-last = Your questionnaire for { $coach } is still here, with everything you answered. This is the last reminder. If something makes it hard, say so with one tap. Most questions can be skipped.
intake-help = That is fine. Most questions can be skipped, one sentence is enough, and speaking is often easier than writing. { $coach } will be told, in contact hours, that you would like help. Common questions: /questions
intake-none = There is no questionnaire for you here now. Where things stand: /start
intake-closed = Your work with { $coach } has begun, so the questionnaire is closed and this answer has not been passed on. What you write here now goes to { $coach }.
button-go-on = Continue
button-brief = Show the brief
button-back = Back
button-skip = Skip
button-later = Later
button-done = Done
button-picked = ✓ { $words }
button-choice = { $words }
button-yes = Yes
button-no = No
button-send-answers = Send to my coach
button-change = { $number }. { $words }
button-for-question = Question { $number } of { $total }
button-no-answer = It was not an answer
button-need-help = I would like help
command-later = Put the questionnaire aside
command-intake-client = Continue or change the questionnaire

## The brief

notice-brief = { $client } sent the questionnaire { $at }. The client brief follows, also as a PDF.
notice-answer-changed = { $client } changed an answer in the questionnaire { $at }. The brief in /clients shows the present wording.
notice-stuck = { $client } stopped midway through the questionnaire and has not come back after two reminders; noted { $at }. The answers so far are kept. To talk first, begin without it.
brief-title = Client brief
brief =
    { $client } · client brief

    { $list }
brief-sent = Questionnaire sent { $at }
brief-worth = Worth noticing
brief-skipped = { $count ->
    [one] Skipped { $count } question: { $list }.
   *[other] Skipped { $count } questions: { $list }.
}
brief-voices = { $count ->
    [one] { $count } answer by voice.
   *[other] { $count } answers by voice.
}
brief-pause = { $days ->
    [one] Longest pause between two answers: { $days } day.
   *[other] Longest pause between two answers: { $days } days.
}
brief-rude = In the answers, word for word: “{ $quote }”
brief-nothing = Every question answered, without long pauses.
brief-caption = { $client }: the brief to print. It holds personal answers.
brief-voice = { $client }, by voice: { $about }
brief-footer = Confidential. Written for { $coach } alone.

## Questions, choices and common questions of the bot’s own

intake-intro =
    To make the first session count, { $coach } would like to know a little more about you. { $total ->
        [one] There is { $total } question; it usually takes about { $length }.
       *[other] There are { $total } questions; they usually take about { $length }.
    }

    No answer is wrong. A few words are enough, written or spoken. You can skip most questions, and stop at any moment: /later. You go on from the same place, even days later.

    Only { $coach } reads your answers. They are kept encrypted until you erase them: /privacy

    Coaching is a conversation about goals and the way to them. It is not therapy or medical help: for those, turn to a psychotherapist or a doctor. This bot is not an emergency service; in danger call 112.
intake-q-brings =
    What brings you here now?
    Begin anywhere; a few words are enough. You can say it by voice, too.
intake-q-change =
    What should be different by the end of your work together?
    A rough idea is fine for now; you and your coach will make it clearer together.
intake-q-signs =
    How will you know that you are there? What will other people notice?
    For example: what would go differently on an ordinary day.
intake-q-tried =
    What have you tried already, and what helped, even a little?
    It is useful to know what did not help, too.
intake-q-ready =
    How ready are you to work on this now, from 1 to 10?
    This is not a test: a conversation can begin at any number.
intake-low-ready = just looking around
intake-high-ready = ready to begin today
intake-q-coach =
    What do you expect of your coach? What helps you in a conversation, and what gets in the way?
    For example: more questions or a frank opinion, a clear plan, something to do afterwards.
intake-q-self =
    What will you do yourself between sessions, and how much time a week do you have for it?
    A coach walks beside you; the goal is yours to reach. Small steps count.
intake-q-know =
    What should your coach know so that working together is safe and comfortable? For example: your health, your circumstances, topics better left alone.
    Only if you want to: you can skip this question.
intake-q-contact =
    How would you like to keep in touch between sessions?
    Choose everything that suits you.
intake-o-contact-text = Text messages
intake-o-contact-voice = Voice messages
intake-o-contact-sessions = Only at sessions
intake-o-contact-reminders = Reminders are welcome
intake-q-time =
    When does it suit you to meet? Choose everything that suits you.
    Go by your local time.
intake-o-time-morning = Mornings
intake-o-time-day = Daytime
intake-o-time-evening = Evenings
intake-o-time-weekend = Weekends
intake-q-start =
    By when would you like to see a first result? Or is there a date this depends on?
    If there is no such date, skip this question.
intake-q-other =
    Have you worked with a coach, a psychologist or another specialist, or are you working with one now?
    Knowing this, your coach will not repeat what was done or get in the way of other help.
intake-o-other-no = No, this is the first time
intake-o-other-before = Yes, before
intake-o-other-now = Yes, now
intake-short-brings = What brings you here
intake-short-change = What should be different
intake-short-signs = Signs of success
intake-short-tried = Tried so far
intake-short-ready = Readiness
intake-short-coach = Expected of the coach
intake-short-self = Own part
intake-short-know = Good to know
intake-short-contact = Contact between sessions
intake-short-time = Convenient times
intake-short-start = First result by
intake-short-other = Other specialists
offer-example-can = I'll help you choose a direction at work and make a plan for the next three months.
offer-example-how = Video sessions: questions, scaling, the wheel of life, and small tasks in between.
offer-example-number = 8 sessions of 60 minutes, once a week.
offer-example-price = €90 a session, €720 in all, in two parts: before the first session and after the fourth, by bank transfer.
decline-kind-1 = Thank you for your trust. This is not my field, and there are people who work on exactly this and can help you better. Try the directories of professional coaching associations: they can be searched by topic.
decline-kind-2 = Thank you for your trust. I have no room for new clients now, and I don't want us to begin in a hurry. If you can wait, ask me for a new invitation in a month or two. If you'd rather not wait, begin with another coach now.
decline-kind-3 = Thank you for telling me this. I think a psychotherapist or a doctor would help you more at the moment, and that is the better place to begin. Your goals can be taken up again when things feel lighter. This bot is not an emergency service; in danger call 112.
faq-q-when = When will I get an answer?
faq-b-when = When will I get an answer?
faq-a-when = Your messages reach { $coach } in contact hours, and the answer comes here. If you write at another time, I'll tell you when the message will arrive. The hours: /terms
faq-q-urgent = What if it is urgent?
faq-b-urgent = What if it is urgent?
faq-a-urgent = Once you are working together, send /urgent and one line about what happened: { $coach } will know at any hour. What counts as urgent, and how often, is in /terms. This bot is not an emergency service; in danger call 112.
faq-q-change = Can I change a message or take it back?
faq-b-change = Change or take back
faq-a-change = Yes. While it waits, edit it as usual or take it back: /takeback. After delivery you can still edit it, and your coach's copy changes too. You will see all your answers to the questionnaire together and can correct them before you send them.
faq-q-who = Who sees what I write?
faq-b-who = Who sees what I write?
faq-a-who = You and { $coach }. The bot passes messages on without keeping them. Your answers to the questionnaire are kept encrypted until you erase them. You can see everything, take it away or erase it at any time: /privacy
faq-q-night = Can I write at night?
faq-b-night = Can I write at night?
faq-a-night = Yes, write whenever it helps. The message waits for contact hours and wakes nobody; until then you can change it or take it back. Answers to common questions are here at any hour.
faq-q-first = What happens at the first session?
faq-b-first = The first session
faq-a-first = Usually it is a calm conversation: you get to know each other, go back to your answers and decide together where you are heading, how you will know you are there, and who does what. There is nothing to prepare. Ask anything, and say at once if something does not suit you.
faq-q-therapy = Is coaching therapy?
faq-b-therapy = Is coaching therapy?
faq-a-therapy = No. Coaching is a conversation about what you want and what you will do about it; the decisions are yours. It does not treat anything, and it does not replace therapy, a doctor or medicine. If things are very hard or you are unwell, see a psychotherapist or a doctor. This bot is not an emergency service; in danger call 112.
faq-q-miss = What if I cannot come?
faq-b-miss = What if I cannot come?
faq-a-miss = Write here as early as you can; one line is enough. You agree together how sessions are moved and cancelled; what is agreed so far is in /terms. If the session is less than a day away and contact hours are closed, it may be urgent: /urgent. This bot is not an emergency service; in danger call 112.
faq-q-stop = Can I stop?
faq-b-stop = Can I stop?
faq-a-stop = Yes, at any moment and without giving reasons: /stop. You can pause and come back, or end it; to erase your data: /privacy. The questionnaire can simply be put off: /later. Your answers are kept.
faq-q-stuck = What if I don't know what to write?
faq-b-stuck = I don't know what to write
faq-a-stuck = Say it as it comes: one sentence, a few words or a voice message. You can begin like this: “I don't know where to start, but what matters most now is…” No answer is wrong. Most questions of the questionnaire can be skipped, and all of it can be put off: /later

## Everything that is kept, to take away

export-caption-paper = Everything that is kept about you, to read or to print.
export-voice = Your answer: { $question }
export-voice-gone = This spoken answer has been deleted in Telegram and cannot be sent again: { $question }
button-correct = Correct my answers
button-correct-for = Answers: { $name }
data-title = What is kept about you
data-date = Date: { $date }
data-footer = Mezha, at your request
data-why = What, why and how long
data-you = You
data-language = Language: { $language }
data-coach = Coach: { $name }
data-name = Name: { $name }
data-stage = { $stage ->
    [invited] Stage: invitation
    [intake] Stage: questionnaire
    [offer] Stage: offer
    [terms] Stage: terms
    [active] Stage: active
    [paused] Stage: paused
    [ending] Stage: ending
   *[ended] Stage: ended
}
data-consent = Consent given: { $date }
data-began = Work began: { $date }
data-waiting = Messages waiting for contact hours: { $count }
data-answers = Your answers
data-answers-about = The questionnaire in your own words. It is kept encrypted.
data-unsure = Written, and not yet put under a question
data-offer = The offer
data-asked = Your questions
data-more = The times of messages, the references to them and what happened when are in the data file that came with this one.
data-practice = Your practice
data-hours = Contact hours: { $hours }
data-clients = Clients: { $count }
data-questionnaire = Your questionnaire
data-common = Common questions and your answers
data-last-offer = Your last offer

## The questionnaire, as its coach makes it

editor-list = { $count ->
    [one]
        Your questionnaire: { $count } question. To change it, choose it below. Answers already given stay.

        { $list }
   *[other]
        Your questionnaire: { $count } questions. To change one, choose it below. Answers already given stay.

        { $list }
}
editor-line = { $required ->
    [yes] { $n }. { $short } · { $kind }, required
   *[no] { $n }. { $short } · { $kind }
}
editor-kind = { $kind ->
    [text] text
    [voice] voice message
    [choice] one choice
    [choices] several choices
    [scale] scale
    [date] date
   *[yesno] yes or no
}
editor-card = { $required ->
    [yes]
        Question { $n } of { $count }. Kind of answer: { $kind }. It cannot be skipped.

        { $about }
   *[no]
        Question { $n } of { $count }. Kind of answer: { $kind }. It can be skipped.

        { $about }
}
editor-words-line = { $language }: { $words }
editor-words-bot =
    In the bot's words, in all four languages:
    { $words }
editor-words-rest = In the bot's words: { $languages }.
editor-words-others = No words yet in these languages: { $languages }. Clients who read them see: { $shown }.
editor-choices-head = To choose from:
editor-choice-line = • { $words }
editor-scale-line = The scale: from { $from } to { $to }
editor-choices = “{ $short }”: { $count } of { $most } choices. To reword or remove one, choose it below.
editor-choice =
    A choice in “{ $short }”

    { $about }
editor-kinds = A new question. How should it be answered?
editor-new-words =
    Write the question here, in this language: { $language }. Kind of answer: { $kind }; at most { $most } characters.
    For example: What would you like to be different in three months?
editor-new-choices =
    Now the choices: one a line, from { $fewest } to { $most } lines. Each becomes a button, so at most { $letters } characters. For example:
    In the morning
    In the evening
editor-more-choices = New choices for “{ $short }”: one a line, at most { $letters } characters each. Room for { $left } more.
editor-reword =
    Clients read now:
    { $now }

    Write the new words here, in this language: { $language }. At most { $most } characters.
editor-scale = The scale goes from { $from } to { $to }. Choose another, or write both ends between { $lowest } and { $highest }, for example: 1-7
editor-remove = Remove “{ $short }”? It will no longer be asked; answers already given stay with those who gave them.
editor-reset = Go back to the bot's own questionnaire? Your questions and your wording will be gone; answers already given stay with those who gave them. To keep a copy, save it as a file first.
editor-refused = { $why ->
    [empty] I found no words in this message. Write them as text, for example: What brings you here now?
    [long] This question has { $count } characters; at most { $most } fit. Nothing has changed: shorten it and send it again.
    [choice-long] “{ $part }” does not fit on a button: at most { $most } characters. Nothing has changed: shorten it and send everything again. For example: In the morning
    [choice-few]
        At least two choices are needed, one a line. Send them all in one message, for example:
        In the morning
        In the evening
    [choice-many] There would be { $count } choices; at most { $most } fit. Nothing has changed: send fewer lines.
    [choice-twice] “{ $part }” would be there twice. Nothing has changed: leave it out or word it differently, and send everything again.
   *[scale] “{ $part }” is not a scale I can use. Write two numbers from 0 to 10, at least two apart, for example: 1-5
}
toast-editor = { $why ->
    [full] The questionnaire is full. Remove a question first; then a new one fits.
    [last] This is the only question, and one has to stay. Add another first.
    [few] At least two choices are needed. Add another first.
   *[choices] There is no room for more choices. Remove one first.
}
editor-trial = Here is the questionnaire as a client meets it. Answer as you like: none of it is kept. Language of the questions: { $language }; another one is a tap away.
editor-trial-over = That was the trial, and none of it is kept. At the end a client looks all answers over, changes what they like, and sends them.
questionnaire-caption = Your questionnaire. Change it in any text editor, then send it back: /intake, “Load from a file”.
questionnaire-head =
    The questionnaire: one item for each question, in the order in which they are asked.
    { $id }: the name by which answers find their question. Leave it as it is; a new question needs none.
    { $kind }: how the question is answered; one of { $kinds }.
    { $required }: { $yes } if it cannot be skipped, otherwise { $no }.
    { $words }: the question itself in { $languages }, at most 500 characters each. Without it, the bot's own words are used.
    { $choices }: what there is to choose from, 2 to 12 items, at most 30 characters each.
    { $scale }: both ends, { $from } and { $to }, between 0 and 10 and at least two apart.
    When it is ready, send the file to the bot: /intake, “Load from a file”.
editor-import = Send the file here ({ $names }, at most 256 kB). You see what would change before anything does.
editor-file-trouble = { $why ->
    [not-a-file] I am waiting for a file with the questionnaire ({ $names }). Send it as a file, or go back to the questions below.
    [name] A file with such a name is not a questionnaire I can read. Its name should end in one of these: { $names }
    [size] This file is larger than 256 kB. A questionnaire is far smaller: check whether it is the right file.
    [letters] The letters in this file cannot be read. Save it with the encoding { $encoding } and send it again.
   *[away] I could not get the file from Telegram just now. Nothing has changed; send it again in a minute.
}
editor-file-problems = { $more ->
    [0]
        Nothing has changed yet: first put this right in the file, then send it again.

        { $list }
   *[other]
        Nothing has changed yet: first put this right in the file, then send it again. Places to mend: { $count }; here are the first.

        { $list }
}
file-problem = { $why ->
    [unreadable] Line { $line }, “{ $field }”: this cannot be read. Check indentation, brackets and commas; words with a colon in them go in quotation marks.
    [alias] Line { $line }, { $field }: references to other places are not followed. Write it out.
    [twice] Line { $line }, { $field }: appears a second time.
    [missing] Line { $line }, { $field }: missing.
    [map] Line { $line }, { $field }: expected fields with names.
    [list] Line { $line }, { $field }: expected a list, each item beginning with “-”.
    [text] Line { $line }, { $field }: expected a single value.
    [one-of] Line { $line }, { $field }: expected one of { $given }.
    [unknown] Line { $line }, { $field }: there is no such field here.
    [empty] Line { $line }, { $field }: there are no words.
    [long] Line { $line }, { $field }: longer than { $given } characters.
    [few] Line { $line }, { $field }: too few; at least { $given }.
    [many] Line { $line }, { $field }: too many; at most { $given }.
    [id] Line { $line }, { $field }: expected small Latin letters and digits, for example { $given }.
    [id-twice] Line { $line }, { $field }: “{ $given }” is already used in this file.
    [wordless] Line { $line }, { $field }: words are needed in at least one language; the bot has none for this.
    [choices-elsewhere] Line { $line }, { $field }: only for the kinds { $given }.
    [choice-twice] Line { $line }, { $field }: the same words appear twice.
    [scale-elsewhere] Line { $line }, { $field }: only for the kind { $given }.
   *[scale] Line { $line }, { $field }: expected from 0 to 10, at least two apart.
}
editor-file-good = { $count ->
    [one]
        The file can be read: { $count } question. This is what would change; answers already given stay.

        { $list }
   *[other]
        The file can be read: { $count } questions. This is what would change; answers already given stay.

        { $list }
}
editor-file-same = The file holds the questionnaire just as it is here. There is nothing to change.
file-change = { $change ->
    [added] New: { $short }
    [removed] Gone: { $short }
    [changed] Changed: { $short }
   *[moved] The order is different.
}
button-question = { $n }. { $short }
button-kind = { $kind }
button-all-questions = All questions
button-to-question = Back to the question
button-to-choices = Choices
button-add-question = Add a question
button-try = Try it as a client
button-export-questions = Save as a file
button-import-questions = Load from a file
button-bots-questions = The bot's own questionnaire
button-bots-sure = Yes, the bot's own
button-required = Make it required
button-optional = Make it optional
button-scale = Scale
button-up = ↑ Up
button-down = ↓ Down
button-remove-question = Remove the question
button-remove-sure = Yes, remove
button-unword = Remove these words
button-add-choices = Add choices
button-remove-choice = Remove this choice
button-as = As { $form }
button-take-over = Use this file
command-intake = The questionnaire: see, edit, try

## The offer, for its coach

offer-ask-can =
    Offer to { $client }, part { $number } of { $total }. What can you help with?
    Up to { $most } characters.

    { $hint }
offer-ask-how =
    Offer to { $client }, part { $number } of { $total }. How will you work: sessions, methods, what happens in between?
    Up to { $most } characters.

    { $hint }
offer-ask-number =
    Offer to { $client }, part { $number } of { $total }. How many sessions, how long, how often?
    Up to { $most } characters.

    { $hint }
offer-ask-price =
    Offer to { $client }, part { $number } of { $total }. What does it cost, and when is it paid?
    Up to { $most } characters.

    { $hint }
offer-hint-example = For example: { $example }
offer-hint-last = Last time: { $words }
offer-hint-now = Now it says: { $words }
offer-preview =
    This is what { $client } will see. Nothing has been sent yet; press a part to change it.

    { $offer }
offer-too-long = That is { $count } characters; there is room for { $most }. Send a shorter version.
offer-sent = { $client } has your offer now. The answer comes here, in contact hours.
offer-sent-quietly = { $client } has your offer now. It is night there, so it came without a sound. The answer comes here, in contact hours.
offer-closed = { $client }: the offer is closed. To begin again: /invite
nobody-in-contact = Nobody is in contact with you yet, so this message has not been passed on. Who is where, and how to ask first: /clients
ask-first = Your next message goes to { $client } as a question before the offer. The answers come here, in contact hours.
refusal-ask =
    How would you like to say no to { $client }? Nothing has been sent yet. Choose below, or write it in your own words.

    1. { $one }

    2. { $two }

    3. { $three }
refusal-preview =
    This is what { $client } will read. Nothing has been sent yet.

    { $words }
refusal-own = This message will go to { $client } as it stands; a thank-you and a word on what is kept follow it. Nothing has been sent yet: you can still edit it, or write another.
notice-offer-taken = { $client } accepted your offer { $at }. What is left is the client's agreement to the terms.
notice-offer-discussed = { $client } asked { $at } to talk the offer over. Messages are passed on both ways now, in contact hours.
notice-offer-left = { $client } decided against the offer { $at }. Contact has ended. As long as the offer stays open, the client can come back to it.
notice-second-thought = { $client } came back to the offer { $at }. It is open again and waits for the client's answer.
notice-agreed = { $client } agreed to the terms { $at }. The work begins. To write now, press below.
working-since = The work began { $since }.
wait-coach = Your turn; the last step was { $since }.
wait-client = The client's turn; the last step was { $since }.
wait-client-undated = The client's turn.
wait-nobody = Nothing from contact hours is waiting for you.
client-line-wait = { $waiting ->
    [0] { $client }: { $stage ->
        [invited] invited
        [intake] questionnaire
        [offer] offer
        [terms] terms
        [active] active
        [paused] paused
        [ending] ending
       *[ended] ended
    }. { $wait }
   *[other] { $client }: { $stage ->
        [invited] invited
        [intake] questionnaire
        [offer] offer
        [terms] terms
        [active] active
        [paused] paused
        [ending] ending
       *[ended] ended
    }. { $wait } Messages waiting: { $waiting }.
}

## The offer, as a client reads it

offer =
    { $version ->
        [1] { $coach } offers to work with you like this:
       *[other] { $coach } has changed the offer. Where something is different, you also see what it said before.
    }

    What
    { $can }

    How
    { $how }

    How many sessions
    { $number }

    Price
    { $price }

    Take your time: nothing begins without your yes.
offer-was =
    { $words }
    (before: “{ $before }”)
offer-taken = Good. { $coach } will learn in contact hours that the offer suits you. One step is left: the terms below. If they suit you, press “Agree and begin”.
offer-left = Thank you for an honest answer. { $coach } will learn of it in contact hours, and contact here has ended. If you change your mind, press below: the offer stays open for now. What is kept about you can be erased at any time: /privacy
second-thought = Good to have you back. The offer is open again: here it is.
discuss = Write in your own words what should be different. { $coach } gets it { $opens }; until then you can change it or take it back. The offer stays open.
discuss-now = Write in your own words what should be different. { $coach } gets it at once: contact hours are on now. The offer stays open.
discuss-open-ended = Write in your own words what should be different. { $coach } is away, with no return date yet; your message waits here. The offer stays open.
begun =
    Agreed: the work begins, and you can write here now.
    Contact hours: { $hours }. Urgent, at any hour (/urgent): { $meaning }.
    Common questions: /questions. Everything else: /help
    This bot is not an emergency service; in danger call 112.
question-first = Before making an offer, { $coach } has a question. Just write your answer here.
offer-first = This message has not been passed on: the offer from { $coach } is waiting for your answer. You can see it below. If something should be different, press “Let's talk it over”: from then on messages are passed on.
terms-first = This message has not been passed on: one step is left, to agree to the terms between you and { $coach }. You can see them below. If something should be different, press “Let's talk it over”: from then on messages are passed on.
declined-kind =
    { $coach } has answered:

    { $words }

    What is kept about you can be erased at any time: /privacy
declined-own = { $coach } has written to you:

## The steps of a beginning

steps =
    Your coach: { $coach }. Where things stand:
    { $list }

    { $next }
step-done = ✓ { $step }
step-now = → { $step }
step-next = · { $step }
step-consent = Consent
step-questionnaire = Questionnaire
step-questionnaire-of = Questionnaire: { $count } of { $total }
step-offer = Offer
step-terms = Terms
step-weeks = First weeks together
next-consent = Next: your consent. When you have read the greeting, press “I agree”.
next-questionnaire = Next: the questionnaire, from where you stopped, whenever it suits you.
next-answer = Next: { $coach } comes back to you with an offer or a question. Contact hours open { $opens }.
next-answer-now = Next: { $coach } comes back to you with an offer or a question. Contact hours are on now; there is nothing for you to do.
next-answer-open-ended = Next: { $coach } comes back to you with an offer or a question. There is no return date yet, and nothing for you to do now.
next-offer = Next: your answer to the offer. You can accept it, talk it over, or say no.
next-terms = Next: your agreement to the terms. Then the work begins.
next-work = You are working together. Write here whenever you need to; common questions are below.
next-paused = Your work together is paused. To go on, press “Come back”.
toast-offer-same = Nothing has changed since the last version.
toast-offer-newer = There is a newer version of the offer: it is below.
button-offer-make = Make an offer
button-offer-change = Change the offer
button-offer-send = Send to the client
button-offer-last = As last time
button-offer-keep = Leave it as it is
button-offer-close = Close the offer
button-part-can = What I can do
button-part-how = How
button-part-number = How many sessions
button-part-price = Price
button-ask = Ask a question
button-ask-first = Ask first
button-ask-this = Send it as a question
button-refusal-1 = 1. Not my field
button-refusal-2 = 2. No room now
button-refusal-3 = 3. Other help first
button-refusal-send = Send
button-offer-take = It suits me
button-offer-discuss = Let's talk it over
button-offer-leave = Not for me
button-second-thought = I have changed my mind
button-agree = Agree and begin
button-see-offer = See the offer
button-see-terms = See the terms
button-steps = Where things stand
button-steps-with = Where things stand: { $name }

## The first weeks, and common questions

held-reply-welcome = { $because ->
    [change] { GIVEN($words) ->
        [yes] What you agreed has changed recently, so here is how it works now: { $coach } is away, “{ $words }”. Time off is what makes full attention possible in contact hours. Your message is safe here and arrives { $opens }; until then you can change it or take it back.
       *[no] What you agreed has changed recently, so here is how it works now: this is personal time for { $coach }. It is what makes full attention possible in contact hours. Your message is safe here and arrives { $opens }; until then you can change it or take it back.
    }
   *[start] { GIVEN($words) ->
        [yes] You are just starting, so here is how it works: { $coach } is away now, “{ $words }”. Time off is what makes full attention possible in contact hours. Your message is safe here and arrives { $opens }; until then you can change it or take it back.
       *[no] You are just starting, so here is how it works: this is personal time for { $coach }. It is what makes full attention possible in contact hours. Your message is safe here and arrives { $opens }; until then you can change it or take it back.
    }
}
held-reply-welcome-open-ended = { $because ->
    [change] { GIVEN($words) ->
        [yes] What you agreed has changed recently, so here is how it works now: { $coach } is away, “{ $words }”. There is no return date yet; your message stays safe here, and I'll name the day as soon as it is known. Until then you can change the message or take it back.
       *[no] What you agreed has changed recently, so here is how it works now: { $coach } is away, and there is no return date yet. Your message stays safe here, and I'll name the day as soon as it is known. Until then you can change the message or take it back.
    }
   *[start] { GIVEN($words) ->
        [yes] You are just starting, so here is how it works: { $coach } is away now, “{ $words }”. There is no return date yet; your message stays safe here, and I'll name the day as soon as it is known. Until then you can change the message or take it back.
       *[no] You are just starting, so here is how it works: { $coach } is away, and there is no return date yet. Your message stays safe here, and I'll name the day as soon as it is known. Until then you can change the message or take it back.
    }
}
urgent-ask-welcome = You agreed that urgent means { $meaning }. If this is it, say in one line what happened: { $coach } will know now, at any hour. Urgent messages: at most { $day } a day and { $week } a week, so that each is noticed; everything else can safely wait here. This bot is not an emergency service; in danger call 112.
urgent-spent-welcome = The urgent messages you agreed on are used up for now: at most { $day } a day and { $week } a week, so that each is noticed at once. Write as usual: I'll deliver it { $opens }. This bot is not an emergency service; in danger call 112.
welcome-over = { $because ->
    [change]
        You and { $coach } have had a week with the new terms, so I explain less again. From here on:
        • Contact hours: { $hours }. At other times your messages wait here.
        • Questions, at any hour: /questions. What you agreed: /terms
        • Urgent, as agreed: /urgent. This bot is not an emergency service; in danger call 112.
   *[start]
        You and { $coach } have your first two weeks behind you. You know when messages arrive, what urgent means and where to ask, so I explain less now. From here on:
        • Contact hours: { $hours }. At other times your messages wait here.
        • Questions, at any hour: /questions. What you agreed: /terms
        • Urgent, as agreed: /urgent. This bot is not an emergency service; in danger call 112.
}
notice-welcome-over = { $client }: the welcome period ended { $at }, and the client has been told. From now on your usual boundaries hold; what was written outside hours until then is not counted.
questions = Other people ask these too. Press a question and the answer appears here, at any hour. No question is silly.
questions-answer =
    { $question }

    { $answer }
asked-say = Write your question in one message, in your own words. { $coach } will see it in contact hours, and the answer comes here.
asked-as-text = I can note a question only in writing. Write it in one message; a few words are enough.
asked-long = That is longer than { $most } characters. Write it shorter, in one message; the details can wait for a session.
asked-full = Your questions waiting for an answer: { $count }. Let { $coach } answer those first; then there is room for more.
asked-not-now = A question can be passed to { $coach } while you are working together or preparing to. Ready answers are here at any hour: /questions
asked-perhaps = Noted. Perhaps one of these answers it already? If you choose nothing, { $coach } will see your question in contact hours.
asked-helped = Good. Your question is not kept. The other answers, at any hour: /questions
asked-kept = Your question is noted. { $coach } will see it { $opens }, and the answer comes here.
asked-kept-now = Your question is with { $coach }: contact hours are on now. The answer comes here.
asked-kept-open-ended = Your question is noted. { $coach } will see it as soon as contact hours open, and the answer comes here.
asked-taken-back = Taken back: { $coach } will not see this question. To ask another: /questions
asked-answered = { $coach } has answered your question; the answer is in the next message. To ask more: /questions
asked-closed = { $coach } has marked this question as already talked over, so no answer will come here. If something is still open, ask again: /questions
help-offer = Shall I ask { $coach } to explain it to you?
help-told = I'll pass it on: { $coach } will see it { $opens }, and the answer comes here.
help-told-now = Passed on: { $coach } has it now. The answer comes here.
help-told-open-ended = I'll pass it on as soon as contact hours open. { $coach } will answer here.
help-later = All right. The answers are here at any hour: /questions
help-answered = { $coach } explains it in the next message. To ask more: /questions
notice-asked =
    { $client } asked { $at }:
    “{ $text }”
notice-needs-help = { $client } asked for help with the questionnaire, { $at }. The answers so far are kept. To talk first, begin without it.
needs-help-read = { $client } would like you to explain this (times opened in the last day: { $count }): “{ $question }”
needs-help-unanswered = { $client } would like you to explain something. Answers marked in the last day as not helping: { $count }. The latest: “{ $question }”
asked-answer = Write your answer; the next message goes at once to { $client }.
asked-answered-coach = Your answer has gone to { $client }.
asked-gone = { $client }: this question is no longer open, so what you wrote has not been sent.
asked-closed-coach = { $client }: the question is closed, and the client knows that no answer will come here.
draft =
    This is what other clients would read, and nothing else:

    { $question }

    { $answer }
draft-question-long =
    The question is longer than { $most } characters. Reword it, and it can be added:

    { $question }

    { $answer }
draft-answer-long =
    The answer is longer than { $most } characters. Reword it, and it can be added:

    { $question }

    { $answer }
draft-named =
    A name appears here: { $client }. Reword this without it, and it can be added:

    { $question }

    { $answer }
draft-write-question = Write the question as others should read it, up to { $most } characters.
draft-write-answer = Write the answer as others should read it, up to { $most } characters.
draft-added = Added: other clients can read it from now on. Nothing there says who asked.
draft-left = Not added to the list; the answer has reached the client.
common-list = Common questions, in the order your clients see them: { $count }, at most { $most }. Choose one to reword, move or remove it.
common-card =
    { $n } of { $count }. { $language }

    { $question }

    { $answer }
common-card-unanswered =
    { $n } of { $count }. { $language }

    { $question }

    There is no answer yet; clients will see the question once there is one.
common-remove = Remove this from the list? “{ $question }”
common-write-question = Write the question, up to { $most } characters. Language: { $language }
common-write-answer = Write the answer, up to { $most } characters. Language: { $language }
common-long = Characters: { $count }; from 1 to { $most } fit. Write it once more.
toast-common-full = The list is full: remove a question first.
button-faq-none = My question is not here
button-faq-more = More questions
button-faq-unanswered = This does not answer it
button-faq-ask = No, ask my coach
button-faq-answered = Yes, this answers it
button-faq-help = Yes, ask
button-faq-write = I'll write my question
button-faq-no-help = No, thank you
button-asked-keep = Answer and add to the list
button-asked-add = Add to common questions
button-asked-close = Already talked over
button-draft-add = Add it
button-draft-leave = Leave it out
button-reword-question = Reword the question
button-reword-answer = Reword the answer
button-common-all = All questions
button-common-add = Add a question
button-common-see = See it in the list
button-common-restore = Restore the bot's questions
button-common-bots = Use the bot's words
button-common-remove = Remove
button-common-remove-sure = Yes, remove it
button-as-client = My coach: { $name }
