### What Mezha says in English. How it speaks: plain "you", short, first the answer, then the reason, then what can be done.
### Moments come as "tomorrow at 10:00", "on Saturday 5 December at 10:00": each sentence must read right with all of them.
### GIVEN($words) is "yes" when the coach has written something and "no" when not.

## Messages that wait

held-reply = { GIVEN($words) ->
    [yes] Your message is safe here. { $coach } is away now: “{ $words }”. Usual hours: { $hours }. I’ll deliver it { $opens }; until then you can change it or take it back.
   *[no] Your message is safe here. { $coach } is available { $hours }. I’ll deliver it { $opens }; until then you can change it or take it back.
}
held-reply-open-ended = { GIVEN($words) ->
    [yes] Your message is safe here. { $coach } is away now: “{ $words }”. There is no return date yet; I’ll name it here as soon as there is one. Until then you can change the message or take it back.
   *[no] Your message is safe here. { $coach } is away now and there is no return date yet; I’ll name it here as soon as there is one. Until then you can change the message or take it back.
}
held-full = { $count ->
    [one] { $count } message is already waiting here, and there is no room for more. This one has not been kept. Take some back with /takeback, or send it again in contact hours.
   *[other] { $count } messages are already waiting here, and there is no room for more. This one has not been kept. Take some back with /takeback, or send it again in contact hours.
}
held-again = Contact hours ended before everything could be delivered. I’ll deliver the rest { $opens }. Nothing is lost.
promise-moved = { $count ->
    [one] Contact hours with { $coach } have changed. I’ll deliver your message { $opens }; until then you can change it or take it back.
   *[other] Contact hours with { $coach } have changed. I’ll deliver your { $count } messages { $opens }; until then you can change them or take them back.
}
promise-open-ended = { $count ->
    [one] { $coach } is away, with no return date yet. Your message stays here, and I’ll name the day as soon as it is known. To take it back: /takeback
   *[other] { $coach } is away, with no return date yet. Your { $count } messages stay here, and I’ll name the day as soon as it is known. To take them back: /takeback
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
urgent-spent = The urgent messages you agreed on are used up for now. Write as usual: I’ll deliver it { $opens }. This bot is not an emergency service; in danger call 112.
urgent-spent-open-ended = The urgent messages you agreed on are used up for now. Write as usual: your message waits for contact hours, and I’ll name the day as soon as it is known. This bot is not an emergency service; in danger call 112.
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
coach-closed = It is outside contact hours. I’ll deliver this to { $client } { $opens }, or now if you prefer.
coach-closed-open-ended = Contact hours are closed, with no opening set. I’ll deliver this to { $client } when you open, or now if you prefer.
client-not-active = { $stage ->
    [invited] You and { $client } are not in contact yet, so this message has not been passed on. Where things stand: /clients
    [intake] { $client } is answering the questionnaire, so this message has not been passed on. You can also begin without it: /clients
    [offer] You and { $client } are not in contact yet, so this message has not been passed on. If it is a question, press below.
    [terms] { $client } has yet to agree to the terms, so this message has not been passed on. If there is something to talk about first, press below.
    [paused] { $client } has paused, so this message has not been passed on. I’ll tell you when they are back.
   *[other] Contact with { $client } has ended, so this message has not been passed on. To begin again: /invite
}
answer-prompt = Your next message goes to { $client }.
notice-wants-in = { $client } opened your invitation and agreed { $at } to data being kept. The questionnaire has begun; its brief will come here. If you know each other already, you can begin without it.
notice-stopped = { $client } paused { $at }. Waiting messages, if any, have been taken back.
notice-came-back = { $client } came back { $at }. Messages are passed on again.
notice-unreachable = { $client }: Telegram stopped delivering messages { $at }; most likely the bot is blocked. I’ll tell you when that changes. For now, use another way to get in touch.
notice-reachable = { $client }: messages can be delivered again; this changed { $at }.
notice-erased = A client erased everything kept about them { $at }. The copies in your Telegram chat are yours to delete.
notice-not-delivered = { $client }: a message could not be delivered; the last attempt was { $at }. It is still in its author’s chat and can be sent again.
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
hours-agreed-otherwise = { $count ->
    [one] With { $count } client the terms name other hours. Those hold until you both accept new ones; press the name to propose them.
   *[other] With { $count } clients the terms name other hours. Those hold until you both accept new ones; press a name to propose them.
}
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
    In contact hours your clients’ messages arrive at once. Outside them nothing reaches you: messages wait, and each client knows when they will arrive.

    To answer, reply to a message or press the button under it. What you write outside hours waits for opening unless you send it now.

    /hours: contact hours
    /open: open now or for a while
    /close: close early
    /away: days away
    /invite: a link for a new client
    /intake: the questionnaire for new clients
    /clients: who is where, and what is waiting
    /terms: the terms with each client
    /today: your day, and the week as a picture
    /sessions: arrange, move, cancel
    /payments: the payment plan, what is due and paid
    /summary: write down what was decided
    /agreements: everything agreed, by word and date
    /verify: check the terms file or the record
    /questions: common questions your clients see
    /timezone: your time zone
    /language: language
    /privacy: what is kept, export, erase
help-client =
    Write here as in any chat. In contact hours your messages arrive at once. At other times they wait here, and you know when they will be delivered.

    /urgent: urgent, as you agreed
    /takeback: take back what is waiting
    /terms: read your terms, ask, propose
    /sessions: arrange, move, cancel
    /payments: the payment plan, what is due and paid
    /summary: write down or confirm what was decided
    /agreements: everything agreed, by word and date
    /verify: check the terms file or the record
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
    Hello. I keep contact hours for you and your clients: during them you are there for your clients; outside them the evening is yours. Clients always know when you’ll be back.

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
    Your messages are not kept by the bot. Telegram keeps them: in your chat and, once delivered, in your coach’s. Spoken answers stay in Telegram too.
    How long: until you erase it, even after the work has ended. Erasing destroys the key, so that old copies cannot be read either.

    You can see everything, take it away, correct or erase it at any time. Erasing here leaves the chats in Telegram; you can delete those there.
privacy-coach =
    What is kept: your name, language, time zone, hours and days away; your questionnaire, your answers to common questions and your last offer; your clients’ languages, time zones and stages; the times of messages and references to them.
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
button-rule = Terms, clause { $number } (v. { $version })
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
offer-example-can = I’ll help you choose a direction at work and make a plan for the next three months.
offer-example-how = Video sessions: questions, scaling, the wheel of life, and small tasks in between.
offer-example-number = 8 sessions of 60 minutes, once a week.
offer-example-price = €90 a session, €720 in all, in two parts: before the first session and after the fourth, by bank transfer.
decline-kind-1 = Thank you for your trust. This is not my field, and there are people who work on exactly this and can help you better. Try the directories of professional coaching associations: they can be searched by topic.
decline-kind-2 = Thank you for your trust. I have no room for new clients now, and I don’t want us to begin in a hurry. If you can wait, ask me for a new invitation in a month or two. If you’d rather not wait, begin with another coach now.
decline-kind-3 = Thank you for telling me this. I think a psychotherapist or a doctor would help you more at the moment, and that is the better place to begin. Your goals can be taken up again when things feel lighter. This bot is not an emergency service; in danger call 112.
faq-q-when = When will I get an answer?
faq-b-when = When will I get an answer?
faq-a-when = Your messages reach { $coach } in contact hours, and the answer comes here. If you write at another time, I’ll tell you when the message will arrive. The hours: /terms
faq-q-urgent = What if it is urgent?
faq-b-urgent = What if it is urgent?
faq-a-urgent = Once you are working together, send /urgent and one line about what happened: { $coach } will know at any hour. What counts as urgent, and how often, is in /terms. This bot is not an emergency service; in danger call 112.
faq-q-change = Can I change a message or take it back?
faq-b-change = Change or take back
faq-a-change = Yes. While it waits, edit it as usual or take it back: /takeback. After delivery you can still edit it, and your coach’s copy changes too. You will see all your answers to the questionnaire together and can correct them before you send them.
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
faq-q-stuck = What if I don’t know what to write?
faq-b-stuck = I don’t know what to write
faq-a-stuck = Say it as it comes: one sentence, a few words or a voice message. You can begin like this: “I don’t know where to start, but what matters most now is…” No answer is wrong. Most questions of the questionnaire can be skipped, and all of it can be put off: /later

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
    In the bot’s words, in all four languages:
    { $words }
editor-words-rest = In the bot’s words: { $languages }.
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
editor-reset = Go back to the bot’s own questionnaire? Your questions and your wording will be gone; answers already given stay with those who gave them. To keep a copy, save it as a file first.
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
    { $words }: the question itself in { $languages }, at most 500 characters each. Without it, the bot’s own words are used.
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
button-bots-questions = The bot’s own questionnaire
button-bots-sure = Yes, the bot’s own
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
notice-offer-taken = { $client } accepted your offer { $at }. The next step is yours: propose the terms. You can begin with the usual ones and change whatever you like.
notice-offer-discussed = { $client } asked { $at } to talk the offer over. Messages are passed on both ways now, in contact hours.
notice-offer-left = { $client } decided against the offer { $at }. Contact has ended. As long as the offer stays open, the client can come back to it.
notice-second-thought = { $client } came back to the offer { $at }. It is open again and waits for the client’s answer.
notice-agreed = { $client } agreed to the terms { $at }. The work begins. To write now, press below.
working-since = The work began { $since }.
wait-coach = Your turn; the last step was { $since }.
wait-client = The client’s turn; the last step was { $since }.
wait-client-undated = The client’s turn.
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
offer-taken = Good. { $coach } will learn in contact hours that the offer suits you. The next step is the terms in writing. They will come here; you can accept them, ask about any clause or propose something else.
offer-taken-again = Good. { $coach } will learn in contact hours that the offer suits you. The terms are here already, below.
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
offer-first = This message has not been passed on: the offer from { $coach } is waiting for your answer. You can see it below. If something should be different, press “Let’s talk it over”: from then on messages are passed on.
terms-first = This message has not been passed on: one step is left, to agree to the terms between you and { $coach }. You can see them below. If something should be different, press “Let’s talk it over”: from then on messages are passed on.
terms-awaited = This message has not been passed on: { $coach } is preparing the terms, and they will come here. If there is something to say before that, press “Let’s talk it over”: from then on messages are passed on in contact hours.
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
next-terms-coach = Next: { $coach } sends you the terms. You can accept them, ask about any clause or propose something else.
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
button-propose-terms = Propose terms
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
button-offer-discuss = Let’s talk it over
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
        [yes] What you agreed has changed recently, so here is how it works now: { $coach } is away, “{ $words }”. There is no return date yet; your message stays safe here, and I’ll name the day as soon as it is known. Until then you can change the message or take it back.
       *[no] What you agreed has changed recently, so here is how it works now: { $coach } is away, and there is no return date yet. Your message stays safe here, and I’ll name the day as soon as it is known. Until then you can change the message or take it back.
    }
   *[start] { GIVEN($words) ->
        [yes] You are just starting, so here is how it works: { $coach } is away now, “{ $words }”. There is no return date yet; your message stays safe here, and I’ll name the day as soon as it is known. Until then you can change the message or take it back.
       *[no] You are just starting, so here is how it works: { $coach } is away, and there is no return date yet. Your message stays safe here, and I’ll name the day as soon as it is known. Until then you can change the message or take it back.
    }
}
urgent-ask-welcome = You agreed that urgent means { $meaning }. If this is it, say in one line what happened: { $coach } will know now, at any hour. Urgent messages: at most { $day } a day and { $week } a week, so that each is noticed; everything else can safely wait here. This bot is not an emergency service; in danger call 112.
urgent-spent-welcome = The urgent messages you agreed on are used up for now: at most { $day } a day and { $week } a week, so that each is noticed at once. Write as usual: I’ll deliver it { $opens }. This bot is not an emergency service; in danger call 112.
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
help-told = I’ll pass it on: { $coach } will see it { $opens }, and the answer comes here.
help-told-now = Passed on: { $coach } has it now. The answer comes here.
help-told-open-ended = I’ll pass it on as soon as contact hours open. { $coach } will answer here.
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
button-faq-write = I’ll write my question
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
button-common-restore = Restore the bot’s questions
button-common-bots = Use the bot’s words
button-common-remove = Remove
button-common-remove-sure = Yes, remove it
button-as-client = My coach: { $name }

## Terms of work, clause by clause

clauses-heading =
    Terms of work: { $coach } and { $client }
    Version { $version }, { $from }
clauses-from = in force from { $day }
clauses-from-both = in force from the moment both sides accept it
clauses-own = In the coach’s own words:
clause-title-hours = Contact hours and answers
clause-title-urgent = What is urgent
clause-title-sessions = Sessions
clause-title-price = Price and payment
clause-title-moving = Moving and cancelling
clause-title-lateness = Lateness and no-show
clause-title-overtime = Overtime
clause-title-sides = What each side does
clause-title-privacy = Privacy and data
clause-title-complaints = When something is wrong
clause-title-ending = Pause and ending
clause-text-hours =
    Contact hours: { $hours }. In these hours { $coach } reads messages and answers them. Messages written at other times wait for contact hours, and the bot says when they will be delivered. What { $coach } writes outside contact hours waits too, unless { $coach } chooses to send it at once.
    { $days ->
        [one] An answer comes within one working day.
       *[other] An answer comes within { $days } working days.
    } A working day is a day with contact hours.
    Quiet hours for { $client } (local time): { $from }–{ $to }. The bot sends no reminders then.
clause-text-urgent =
    { $own ->
        [yes] What counts as urgent is said below, in the coach’s own words.
       *[no] Urgent means { $meaning }.
    }
    { $week ->
        [0] There are no urgent messages in these terms: everything waits for contact hours.
       *[other] An urgent message begins with one line about what happened, and arrives at any hour. There can be at most { $day } a day and { $week } a week; any more wait for contact hours. Afterwards each side can mark whether it was urgent: to talk it over, not to blame.
    }
    This bot is not an emergency service; in danger call 112.
clause-text-sessions =
    { $minutes ->
        [one] A session lasts { $minutes } minute.
       *[other] A session lasts { $minutes } minutes.
    } { $place ->
        [online] It takes place online.
        [phone] It takes place by phone.
        [office] It takes place in person, at the coach’s office.
       *[agreed] Where it takes place is agreed each time.
    }
    { $count ->
        [0] The number of sessions is not limited: the work goes on for as long as both sides want it to.
        [one] One session is agreed. After it both sides decide whether to go on.
       *[other] { $count } sessions are agreed. After them both sides decide whether to go on.
    }
    Both sides keep this time free for the session and begin on time.
clause-text-price =
    { $per ->
        [none] The price is agreed separately, in writing, before the first paid session.
        [free] The sessions are free of charge.
        [session] One session costs { $price }. { $parts ->
            [1] Each session is paid for in one payment.
           *[other] It is paid in { $parts } instalments; their amounts and dates are agreed beforehand.
        }
       *[all] The whole work costs { $price }. { $parts ->
            [1] It is paid in one payment.
           *[other] It is paid in { $parts } instalments; their amounts and dates are agreed beforehand.
        }
    }
    Either side can bring up money at any time; it is a conversation like any other. A new price means a new version of these terms, and holds only once both sides have accepted it. No money passes through the bot.
clause-text-moving =
    { $hours ->
        [0] A session can be moved or cancelled free of charge until it begins.
        [one] A session can be moved or cancelled free of charge until { $hours } hour before it begins.
       *[other] A session can be moved or cancelled free of charge until { $hours } hours before it begins.
    } { $percent ->
        [0] After that it is free as well.
        [100] After that it costs as much as the session itself.
       *[other] After that it costs { $percent }% of the price of a session.
    }
    If { $coach } moves or cancels a session, the other side pays nothing and has first choice of a new time.
    Whoever cannot come says so as early as possible; one line is enough.
clause-text-lateness =
    { $grace ->
        [0] Sessions begin on time.
        [one] Up to { $grace } minute does not count as lateness: the other side simply waits.
       *[other] Up to { $grace } minutes does not count as lateness: the other side simply waits.
    } { $missed ->
        [one] If one side is not there after { $missed } minute and has sent no word, the session counts as missed.
       *[other] If one side is not there after { $missed } minutes and has sent no word, the session counts as missed.
    }
    If { $client } misses a session, it is paid for like one that was cancelled late. If { $coach } misses a session, it takes place at another time, at no extra cost.
    If { $client } is late, the session still ends on time. If { $coach } is late, the missing minutes are made up, straight away or another time.
clause-text-overtime =
    { $most ->
        [0] A session ends on time and does not run over.
       *[other] A session ends on time. If both sides want to, it can run over by up to { $most ->
            [one] { $most } minute
           *[other] { $most } minutes
        }. { $free ->
            [yes] That time costs nothing extra.
           *[no] Each quarter of an hour started costs { $price }.
        }
    }
    Either side can say that it is time to stop; nobody stays on out of politeness.
clause-text-sides =
    { $coach } prepares for sessions, listens with full attention, asks questions, says openly what stands out, and keeps promises and contact hours. Coaching does not mean deciding for somebody else, promising results, or taking the place of a doctor or a psychotherapist.
    It is for { $client } to choose the goals and the steps, to do between sessions what was agreed or to say what got in the way, and to speak up when something is not right.
    Both sides can ask about any clause and propose other words or values at any time.
clause-text-privacy =
    What { $client } shares stays between the two sides. There are two exceptions: danger to somebody’s life, and what the law expressly requires. The coach’s words, too, are passed on only with consent.
    The bot passes messages on and does not keep them: they stay in Telegram. The questionnaire, these terms and the summaries are kept encrypted until they are erased. To see, export and erase everything that is kept: /privacy
clause-text-complaints =
    If something is wrong, { $client } says so plainly, in any message. { $days ->
        [one] { $coach } answers within one working day: listens, apologises where there is reason to, and proposes how to put it right.
       *[other] { $coach } answers within { $days } working days: listens, apologises where there is reason to, and proposes how to put it right.
    } It is settled only when { $client } says that it is.
    If something is wrong for the coach, { $coach } says so just as openly: with facts, without reproach.
    The bot does not answer such messages by itself.
clause-text-ending =
    Either side can end the work without giving reasons. { $notice ->
        [0] No notice is needed.
        [one] The other side hears of it at least { $notice } day before.
       *[other] The other side hears of it at least { $notice } days before.
    } Before the end both sides settle what is still open: paid sessions, money, promises.
    { $pause ->
        [one] A pause lasts at most { $pause } day.
       *[other] A pause lasts at most { $pause } days.
    }
    At any moment { $client } can stop messages here (/stop), and { $coach } can end the work at once if safety requires it.
    After the end messages are no longer passed on; what is kept can be exported and erased: /privacy

## Values of the terms, in a few words

value-name-weekly = Contact hours
value-name-answer = Answer
value-name-quiet = Quiet hours
value-name-urgent-day = Urgent messages
value-name-urgent-week = Urgent messages
value-name-minutes = Session length
value-name-place = Where
value-name-sessions = How many
value-name-price = Price
value-name-price-for = How it is priced
value-name-parts = Instalments
value-name-free-hours = Moving
value-name-late-charge = Late change
value-name-grace = Grace period
value-name-missed = Missed after
value-name-overtime = Overtime at most
value-name-overtime-price = Each quarter hour
value-name-complaint = Answer
value-name-notice = Before ending
value-name-pause = Pause
value-quiet = quiet { $from }–{ $to }
value-working-days = { $count ->
    [one] within { $count } working day
   *[other] within { $count } working days
}
value-notice = { $count ->
    [0] no notice
    [one] { $count } day’s notice
   *[other] { $count } days’ notice
}
value-days = { $count ->
    [one] { $count } day’s pause at most
   *[other] { $count } days’ pause at most
}
value-a-day = { $count ->
    [0] none a day
   *[other] { $count } a day
}
value-a-week = { $count ->
    [0] none a week
   *[other] { $count } a week
}
value-minutes = { $count ->
    [0] none
    [one] { $count } minute
   *[other] { $count } minutes
}
value-hours-before = { $count ->
    [0] free until it begins
    [one] free until { $count } h before
   *[other] free until { $count } h before
}
value-percent = { $count ->
    [0] no charge
   *[other] { $count }% of the price
}
value-sessions = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
value-sessions-open = any number
value-place = { $place ->
    [online] online
    [phone] by phone
    [office] at the coach’s office
   *[agreed] agreed each time
}
value-per = { $per ->
    [session] per session
   *[all] in all
}
value-parts = { $count ->
    [1] one payment
   *[other] { $count } instalments
}
value-price-apart = agreed separately
value-no-charge = no charge
change-value = • { $name }: was { $was }, now { $now }
change-own-added = • The coach’s own words, added: “{ $words }”
change-own-removed = • The coach’s own words, taken out: “{ $words }”
change-own =
    • The coach’s own words, before: “{ $was }”
    • The coach’s own words, now: “{ $now }”

## Terms on paper

terms-paper-caption =
    Terms of work, version { $version }. To check this file, reply to it with /verify

    { $print }
terms-paper-footer = Terms of work, version { $version } · { $print }
terms-paper-other = The same terms, as the other side reads them
terms-paper-changed = What changed since version { $version }
terms-paper-because = Why: { $words }
terms-paper-accepted = Who accepted it, and when
terms-paper-by-coach = The coach accepted it { $at }
terms-paper-by-client = The client accepted it { $at }
terms-paper-not-by-coach = The coach has not accepted it
terms-paper-not-by-client = The client has not accepted it
terms-paper-print = Fingerprint of the text
terms-paper-check = The fingerprint is made from the clauses exactly as both sides read them: if one word changes, so does the fingerprint. To check this file, send it to the bot and reply to it with /verify. The first eight characters are enough, too: write them after /verify.

## Whether a paper is genuine, and the record whole

verify-ask = Send the file with the terms here, or the fingerprint from its last page: the first eight characters are enough. You can also reply to such a file with /verify at any time.
verify-short = That is too short to check: send at least the first eight characters of the fingerprint. Spaces do no harm.
verify-unknown = None of your terms has this fingerprint.
verify-unmarked = There is no fingerprint of terms in this file. Send the one from the last page of the terms instead: the first eight characters are enough.
verify-not-passed-on = The file has not been passed on to anybody. If it was meant for somebody, send it again.
verify-away = I cannot read the file: it is too large, or Telegram does not hand it over. Send the fingerprint from its last page instead: the first eight characters are enough.
verify-found =
    The fingerprint is genuine: terms of work with { $name }, version { $version }.
    { $accepted }
    { $state }
verify-both = Accepted by both sides: by the coach { $coachAt }, by the client { $clientAt }.
verify-never = It has not been accepted by both sides.
verify-waits = It has been proposed and is waiting for the client’s answer.
verify-in-force = It is in force now.
verify-from = It will be in force from { $day }.
verify-replaced = Version { $version } is in force now.
verify-past = It is not in force now.
verify-file-same = The file is genuine: byte for byte the one the bot makes.
verify-file-differs = The file itself is not the one the bot makes: it has been changed, or saved again by another program. The genuine one is here.
verify-chain-whole = The record of what you agreed is intact. Entries checked: { $count }
verify-chain-broken = { $name }: the record is not intact. Entry { $number } is not as it was written; all later entries are.
verify-chain-short = { $name }: the record is not intact. Entries missing: { $count }; the last missing one is number { $number }

## Agreements: everything that was written down, and what became of it

command-agreements = Agreements: who, what and by when
command-verify = Check the terms and the record
agreements =
    { $title }

    { $list }
agreements-page = Page { $page } of { $pages }
agreements-empty =
    { $filter ->
        [open] There are no open agreements now.
        [everyone] There are no open agreements with clients now. To write down what was decided, use /summary.
        [mine] There is nothing for you to do now.
        [yours] There is nothing for the other side to do now.
        [done] Nothing has been finished yet.
       *[all] Nothing is on record yet. Terms and summaries appear here by themselves; to write down what was decided, use /summary.
    }
agreements-not-found = Nothing was found for “{ $asked }”. Try part of a word, a day (25.11), a month, or a stretch of days: from 1 to 15 November.
agreements-ask = What are you looking for? Write a word or a date, for example: 25.11, November, from 1 to 15 November.
agreements-again = This search is no longer here: what people search for is not stored. Write it again: /agreements and a word or a date.
agreed-title-open = Open agreements: { $count }
agreed-title-mine = For you to do: { $count }
agreed-title-yours = For the other side to do: { $count }
agreed-title-done = Finished: { $count }
agreed-title-all = Everything on record: { $count }
agreed-title-everyone = Open agreements with all clients: { $count }
agreed-title-asked = Found for “{ $asked }”: { $count }
agreed-group = { $name }: { $count }
agreed-item =
    { $n }. { $words }
    { $details }
agreed-terms =
    { $n }. Terms, version { $version }
    { $details }
agreed-version = Terms, version { $version }
agreed-you = you
agreed-bot = the bot
agreed-who-me = For you to do
agreed-who-both = For both of you to do
agreed-who-other = For { $name } to do
agreed-who-me-until = For you to do by { $day }
agreed-who-both-until = For both of you to do by { $day }
agreed-who-other-until = For { $name } to do by { $day }
agreed-until = By { $day }
agreed-said = Written down by { $by }, { $at }
agreed-before = Before: “{ $words }”
agreed-waiting-me = Waiting for your answer
agreed-waiting-other = Waiting for { $name } to answer
agreed-confirmed = Confirmed by { $by }, { $at }
agreed-disputed = Seen differently by { $by }, { $at }
agreed-done = Marked as done by { $by }, { $at }
agreed-waived = Dropped: agreed by { $by }, { $at }
agreed-waive-asked = Dropping suggested by { $by }, { $at }
agreed-terms-sent = Sent by { $by }, { $at }
agreed-terms-agreed = Accepted by both sides: { $at }
agreed-terms-holds = In force since: { $at }
agreed-terms-replaced = Replaced by the next version: { $at }
agreed-terms-dropped = Not accepted, the next version was sent: { $at }
agreed-terms-withdrawn = Taken back by { $by }, { $at }
data-agreements = Agreements
data-sessions = Sessions
data-session = { $at }: { $state }
data-payments = Payments
button-agreed-open = Open
button-agreed-mine = For me to do
button-agreed-yours = For the other side to do
button-agreed-done = Finished
button-agreed-all = Everything
button-agreed-find = Find a word or a date
button-agreed-before = Previous
button-agreed-after = Next
button-agreed-terms = Terms, version { $version }
button-agreed-everyone = All clients

## Terms of work, as their coach writes them

terms-clients =
    Terms of work, client by client. Press a name to see the terms or to write new ones.

    { $list }
terms-clients-none = There is nobody to write terms for yet: clients who accept your invitation appear here. You can already prepare a template of your own.
terms-client-line = { $is ->
    [asks] { $count ->
        [one] { $client }: { $count } question or proposal is waiting for your answer
       *[other] { $client }: { $count } questions or proposals are waiting for your answer
    }
    [draft] { $client }: a draft, not sent yet
    [waits] { $client }: version { $version } is waiting for the client’s answer
    [later] { $client }: version { $version } is accepted and takes effect later
    [holds] { $client }: version { $version } is in force
   *[none] { $client }: the usual terms, none of their own yet
}
terms-draft =
    { $client }: a draft of the terms. Only you see it until you send it.

    { $list }

    { GIVEN($why) ->
        [yes]
            Why: { $why }
            Takes effect: { $from }
       *[no] Takes effect: { $from }
    }
terms-template =
    Your template: new terms start from it. Every change is saved at once; what has been sent stays as it was.

    { $list }
terms-draft-line = { $n }. { $title }{ GIVEN($values) ->
    [yes] : { $values }
   *[no] {""}
}{ $state ->
    [changed] {" "}(changed)
    [own] {" "}(with your own words)
    [changed-own] {" "}(changed, with your own words)
   *[plain] {""}
}
terms-draft-from-both = as soon as both have accepted
terms-draft-from-day = { $day }
terms-draft-clause = { GIVEN($own) ->
    [yes] { GIVEN($text) ->
        [yes]
            { $n }. { $title }

            { $text }

            In your own words: { $own }
       *[no]
            { $n }. { $title }

            In your own words, in place of the bot’s: { $own }
    }
   *[no]
        { $n }. { $title }

        { $text }
}
terms-draft-field =
    { $name }: { $value }

    Choose another, or type it. { $hint }
terms-draft-dropped = The draft is gone. What was in force stays in force.
terms-draft-gone = This draft is no longer here: it was sent or thrown away. What you typed just now went to nobody and is not kept.
terms-hint = { $field ->
    [weekly] For example: Mo-Fr 10:00-18:00; Sa 11-14
    [answerDays] For example: 2 working days. From { $least } to { $most }.
    [quiet] For example: 22:00-8:00. From { $least } to { $most } hours in a row.
    [urgentDay] For example: 2 a day. From { $least } to { $most }; zero means no urgent messages.
    [urgentWeek] For example: 3 a week. From { $least } to { $most }; zero means no urgent messages.
    [sessionMinutes] For example: 50 minutes or 1.5 hours. From { $least } to { $most } minutes.
    [place] For example: online, by phone, in the office or as agreed.
    [sessions] For example: 8. From { $least } to { $most }; “none” means any number.
    [price] For example: 50 EUR or 150 PLN. Name the currency too; “none” means the price is agreed separately.
    [priceFor] For example: per session, or for all.
    [instalments] For example: 3 instalments. From { $least } to { $most }.
    [freeHours] For example: 24 hours or 2 days. From { $least } to { $most } hours.
    [lateCharge] For example: 50%. From { $least } to { $most }.
    [grace] For example: 10 minutes. From { $least } to { $most }.
    [missedAfter] For example: 20 minutes. From { $least } to { $most }.
    [overtimeMost] For example: 15 minutes. From { $least } to { $most }; “none” means sessions do not run over.
    [overtimePrice] For example: 20 EUR, for each quarter of an hour started. “None” means no charge.
    [complaintDays] For example: 2 working days. From { $least } to { $most }.
    [noticeDays] For example: 7 days or 2 weeks. From { $least } to { $most } days.
   *[pauseDays] For example: 30 days or 2 months. From { $least } to { $most } days.
}
terms-value-refused = { $why ->
    [currency] I could not tell the currency, so the value stays as it was. { $hint }
    [unit] This needs another unit, so the value stays as it was. { $hint }
    [whole] Only a whole number fits here, so the value stays as it was. { $hint }
    [range] That is outside the limits, so the value stays as it was. { $hint }
    [none] This one cannot be left out, so the value stays as it was. { $hint }
   *[unread] { GIVEN($part) ->
        [yes] I could not read “{ $part }”, so the value stays as it was. { $hint }
       *[no] I could not read that, so the value stays as it was. { $hint }
    }
}
terms-words-ask = { $way ->
    [urgent] “{ $title }”, in your own words. Continue the sentence “Urgent means…”: your words take the place of the bot’s. Up to { $most } characters.
    [instead] “{ $title }”, in your own words. They take the place of the bot’s, marked as yours. Up to { $most } characters.
   *[below] “{ $title }”, in your own words. They stand below the bot’s text, marked as yours; the values in it stay. Up to { $most } characters.
}{ GIVEN($own) ->
    [yes] {" "}Now: “{ $own }”
   *[no] {""}
}
terms-words-long = That is { $count } characters; there is room for { $most }. Nothing has changed; send a shorter version.
terms-why-ask = Why this version? Your client reads your reason along with it. Up to { $most } characters.{ GIVEN($why) ->
    [yes] {" "}Now: “{ $why }”
   *[no] {""}
}
terms-from-ask = When should the terms take effect? Choose, or type a day, such as: 1 December. Now: { $from }
terms-from-refused = { $why ->
    [past] That day is already over, so the date stays as it was. For example: from Monday
    [far] That day is more than a year away, so the date stays as it was. For example: 1 December
   *[unread] I could not tell which day that is, so the date stays as it was. For example: 1 December
}
terms-over-ask = { $taken ->
    [0] Start the draft over? What is written in it will be gone. What should it start from?
   *[other] Start the draft over? What is written in it will be gone, and the client’s proposals you accepted into it ({ $taken }) wait for your answer again. What should it start from?
}
terms-drop-ask = { $taken ->
    [0] Throw the draft away? What is written in it will be gone.
   *[other] Throw the draft away? What is written in it will be gone, and the client’s proposals you accepted into it ({ $taken }) wait for your answer again.
}
terms-template-drop = Remove your template? New terms will start from the bot’s words again; what has been sent stays as it was.
terms-save-ask = You already have a template, and it says something else. Replace it with this draft?
terms-preview = This is exactly how { $client } will read it. By sending it, you accept these terms on your side.
terms-preview-template = This is how a client reads the template. In place of “the client” there will be a name.
terms-preview-somebody = the client
terms-preview-trouble = { $why ->
    [no-hours] It cannot be sent yet: clause 1 has no contact hours at all.
    [quiet] It cannot be sent yet: in clause 1 quiet hours take up most of the day.
    [urgent] It cannot be sent yet: in clause 2 the urgent messages a day and a week do not fit together.
    [lateness] It cannot be sent yet: in clause 6 a session counts as missed before the grace period is over, or only after the session has ended.
    [instalments] It cannot be sent yet: clause 4 has instalments but no price that can be divided into them.
    [by-session] It cannot be sent yet: in clause 4 a price per session and instalments do not fit together.
    [overtime] It cannot be sent yet: clause 7 has a price for overtime but no overtime.
   *[past] It cannot be sent yet: the day on which the terms take effect is over.
}
button-terms-template = My template
button-all-terms = Terms: all clients
button-earlier-clients = Earlier clients
button-more-clients = More clients
button-draft-list = All clauses
button-draft-value = { $value }
button-draft-field = { $name }: { $value }
button-draft-hours = As in /hours now
button-draft-own = { $own ->
    [yes] Change my own words
   *[no] Add my own words
}
button-draft-unown = Remove my own words
button-draft-why = Why
button-draft-unwhy = Remove the reason
button-draft-from = When it takes effect
button-draft-from-both = Once both have accepted
button-draft-day = From { $day }
button-draft-look = As the client reads it
button-draft-whole = The whole text
button-draft-send = Send to the client
button-draft-save = Save as template
button-draft-save-sure = Yes, replace the template
button-draft-over = Start over
button-draft-begin = { $with ->
    [now] From the current version
    [mine] From my template
   *[bot] From the bot’s words
}
button-draft-drop = Throw the draft away
button-draft-drop-sure = Yes, throw it away
button-template-drop = Back to the bot’s words
toast-terms-draft = { $what ->
    [saved] The template is saved.
    [same] The template says this already.
    [begun] The draft has been started over.
    [reset] The template is gone.
   *[dropped] The draft is gone.
}

## Summaries

summary-you = you
summary-both = both of you
summary-marks-none = No one named, no date
summary-marks-who = Who: { $who }
summary-marks-due = By: { $due }
summary-marks-both = Who: { $who }. By: { $due }
summary-state-waits-you = Waiting for your answer
summary-state-waits-other = Waiting for { $who } to confirm
summary-state-unconfirmed-you = Unconfirmed: no answer from you yet
summary-state-unconfirmed-other = Unconfirmed: no answer from { $who } yet
summary-state-confirmed = Confirmed
summary-state-done = Done
summary-state-waived = Dropped, as both agreed
summary-state-fixed-you = Your correction, waiting for { $who } to answer
summary-state-fixed-other = Corrected by { $who }, waiting for your answer
summary-state-undone-you = Not done yet, you say; waiting for { $who } to answer
summary-state-undone-other = Not done yet, { $who } says; waiting for your answer
summary-state-waived-you = You suggest dropping it; waiting for { $who } to answer
summary-state-waived-other = { $who } suggests dropping it; waiting for your answer
notice-summary-sent = A summary from { $client } to confirm. It was sent { $at }.
notice-summary-answered = { $client } has answered the summary that was sent { $at }.
notice-summary-unconfirmed = A summary with { $client } is still unconfirmed (checked { $at }). The bot asked about it once and will not ask again.
summary-head-sent = A summary from { $coach } to confirm. It was sent { $at }.
summary-head-answered = { $coach } has answered the summary that was sent { $at }.
summary-head-asked = This summary still waits for your answer: is it all as agreed? Written by { $who }, sent { $at }.
summary-head = Summary { $n }. Written by { $who }, sent { $at }.
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
    — Before: { $before }
summary-card =
    Item { $n }. { $text }

    { $marks }.
    { $state }.
    Last change: { $at }, by { $who }.
summary-card-before =
    Item { $n }. { $text }

    { $marks }.
    { $state }.
    Last change: { $at }, by { $who }.

    Before: { $before }
    { $was }.
summary-fix =
    Write how it should be, in one message of up to { $most } characters. If only the day is different, “by 30.11” is enough; to remove the day, write “no date”.

    Item { $n } now: { $text }
    { $marks }.
summary-foot-you =
    { $count ->
        [one] { $count } item waits for your answer. Press its number to open it; you can correct it there, too.
       *[other] { $count } items wait for your answer. You can confirm everything at once, or open items one by one: press a number.
    }
summary-foot-other =
    { $count ->
        [one] { $count } item is waiting for { $who } to answer.
       *[other] { $count } items are waiting for { $who } to answer.
    }
summary-foot-none = Nothing here is waiting for an answer.
summary-foot-pages = Items { $from }–{ $to } of { $count }.
summaries =
    Summaries: you and { $who }.

    { $list }
summaries-none = You and { $who }: there are no summaries yet. In a summary one of you writes down what you agreed on, and the other confirms each item.
summaries-line = { $n }. Sent { $at }, written by { $who }. Items: { $count }. { $state }.
summaries-open-you = Waiting for your answer: { $count }
summaries-open-other = Waiting for { $who } to answer: { $count }
summaries-unconfirmed = Unconfirmed: { $count }
summaries-settled = Everything is confirmed or closed
summary-ask =
    Write what you agreed on: each item on a new line, at most { $most } items. { $who } will be asked to confirm them.

    Say who and by when right in the line, if you like:
    me: send the plan by Friday
    you: keep the diary by 25 Nov
    we: call tomorrow
summary-ask-more = Write more items, each on a new line. So far: { $count }, at most: { $most }.
summary-ask-words =
    Write item { $n } in other words, up to { $most } characters.

    Now: { $text }
    { $marks }.
summary-ask-due =
    By when? For example: 25.11, Friday, tomorrow.

    Item { $n }: { $text }
    { $marks }.
summary-draft =
    A summary, not sent yet. Once it is sent, { $who } will be asked to confirm it. Items: { $count }, at most { $most }. See whether everything was understood correctly: press a number to open its item.

    { $list }
summary-draft-line =
    { $n }. { $text }
    — { $marks }.
summary-draft-card =
    Item { $n }. { $text }

    { $marks }.
summary-dropped = The draft is gone; nothing was sent.
summary-drop-ask =
    { $count ->
        [one] Throw the draft away? It has { $count } item.
       *[other] Throw the draft away? It has { $count } items.
    }
summary-nothing = I could not find an item in that. Write it in words, each item on a new line.
summary-many = That makes { $count } items, and there is room for { $most }. Shorten it and send it again.
summary-long = Item { $line } is long: { $count } characters, with room for { $most }. Shorten it and send it again.
summary-due-unread = I could not tell which day that is, so nothing has changed. For example: 25.11, Friday, tomorrow.
summary-whom = Which client is this summary for?
summary-reaches = Your coach will see the summary { $opens }: it is outside contact hours now.
summary-reaches-open-ended = Your coach will see the summary when contact hours open. There is no date for that yet.
summary-offer = It looks as if you agreed on something with { $client } { $at }. Write a summary of it for both of you to confirm?
summary-unconfirmed =
    { $count ->
        [one] The summary was sent { $at }, and { $count } item still has no answer from your coach. The bot asked about it once and will not ask again.
       *[other] The summary was sent { $at }, and { $count } items still have no answer from your coach. The bot asked about them once and will not ask again.
    }
toast-summary-sent = The summary is sent.
toast-summary-newer = This has changed: here is how it stands.
command-summary = Summaries: what was agreed
button-summary-write = Write a summary
button-summary-go-on = Continue the draft
button-summary-list = All summaries
button-summary-see = Show the summary
button-summary-not-now = Not now
button-summary-more = Add items
button-summary-send = Send
button-summary-drop = Throw the draft away
button-summary-drop-sure = Yes, throw it away
button-summary-all = All of it is right
button-summary-me = Me
button-summary-both = Both
button-summary-nobody = Nobody
button-summary-due = Set a day
button-summary-no-due = No day
button-summary-words = Change the words
button-summary-remove = Remove the item
button-summary-lines = Back to the draft
button-summary-back = Back
button-summary-yes = That is right
button-summary-still-open = Yes, not done yet
button-summary-fix = Correct it
button-summary-amend = Put it differently
button-summary-done = Done
button-summary-undone = Not done yet
button-summary-undo = Not done after all
button-summary-waive = Suggest dropping it
button-summary-drop-item = Yes, drop it
button-summary-keep = No, keep it
button-summary-unwaive = Keep it after all

## Terms: proposing, talking, agreeing

terms = { $body }
terms-versions = { $body }
terms-text = { $body }
terms-version = { $body }
terms-clause = { $body }
terms-heard = { $body }
terms-of-client = { $client }: terms of work
terms-usual = There are no terms yet that both sides have accepted. Until then the usual ones apply:
terms-usual-until = Until version { $version } takes effect, the usual terms apply:
terms-holds = Version { $version } is in force. It took effect { $at }.
terms-line = { $number }. { $title }: { $words }
terms-line-plain = { $number }. { $title }
terms-later = Version { $version } is accepted and takes effect { $from }.
terms-on-table = Version { $version } is waiting for your answer. It came { $at }.
terms-on-table-coach = Version { $version } is waiting for the client’s answer. It was sent { $at }.
terms-awaits-coach = { $coach } is preparing the terms for you. They will come here: you can accept them, ask about any clause or propose something else.
terms-drafting = The next version is still a draft; only you can see it.
terms-talk-line = { $state ->
    [open] { $is ->
        [question] “{ $title }”: your question is waiting for an answer.
       *[other] “{ $title }”: your proposal is waiting for an answer.
    }
    [answered] “{ $title }”: your question has been answered.
    [taken] “{ $title }”: your proposal will be in the next version.
    [kept] “{ $title }”: the clause stays as it is.
   *[overtaken] “{ $title }”: the clause reads differently now. If something is still open, say it again.
}
terms-talk-line-coach = { $state ->
    [open] { $is ->
        [question] “{ $title }”: the client’s question is waiting for your answer.
       *[other] “{ $title }”: the client’s proposal is waiting for your answer.
    }
    [answered] “{ $title }”: your answer has been passed on.
    [taken] “{ $title }”: the client’s proposal is in the next version.
    [kept] “{ $title }”: the clause stays as it is.
   *[overtaken] “{ $title }”: a new version changed the clause before there was an answer.
}
terms-history = All versions of the terms, the newest first.
terms-history-sent = Version { $version }. Proposed by the coach { $at }.
terms-history-agreed = Version { $version }. Accepted by the client, and so by both, { $at }.
terms-history-withdrawn = Version { $version }. Taken back by the coach { $at }.
terms-history-in-force = Version { $version }. Took effect { $at }.
terms-gone = This text can no longer be read: the key to it is gone.

terms-offered = This is a proposal, version { $version }. You can accept it as a whole, ask about any clause or propose something else; { $coach } will read it. Until you accept it, things stay as they are.
terms-new = A new version of the terms: version { $version }. Here is what changes.
terms-until = Until you accept it, version { $before } stays in force. You can ask about any clause or propose something else.
terms-instead = It replaces version { $before }, which was waiting for your answer. You can ask about any clause or propose something else.
terms-from-day = In force from { $from }.
terms-late = That button belonged to version { $late }; version { $version } is proposed now. Nothing was accepted. Here is what differs.
terms-diff = What version { $version } changes compared with version { $before }.
terms-diff-none = All clauses are the same in versions { $before } and { $version }.
terms-because =
    Why, in the coach’s own words:
    { $words }
terms-remind = The terms are waiting for your answer: version { $version } came { $at }. You can accept it, ask about any clause or propose something else. If you need time, just answer later.
terms-withdrawn = { $coach } has taken back the proposed version { $version }. Nothing else changes.
terms-agreed = Agreed: both sides have accepted version { $version }. Fingerprint: { $print }.
terms-agreed-later = Agreed: both sides have accepted version { $version }. It takes effect { $from }; until then things stay as they are. Fingerprint: { $print }.
terms-hold = Version { $version } of the terms, which you accepted, is in force from now on. See it: /terms
terms-urgent-own = what your terms call urgent (/terms)

terms-pick = Which clause is it about?
terms-pick-field = “{ $title }”. Which value would you like to change?
terms-pick-value =
    { $name }. Now: { $now }.
    Choose what to propose, or write it. { $hint }
terms-ask-now = Write your question in one message, up to { $most } characters. Only { $coach } will read it; the answer will come here.
terms-words-now = Write how this clause could read instead, up to { $most } characters. Only { $coach } will read it; the answer will come here.
terms-differs =
    In the meantime version { $version } has come, and this clause says something else now. Nothing has been passed on yet. If you still want to say it, write it again.

    As it was:
    { $was }

    As it is now:
    { $now }
terms-said-now = Passed on to { $coach }. The answer will come here.
terms-said = Your words are safe here. { $coach } will read them { $opens }. The answer will come here.
terms-said-open-ended = Your words are safe here. { $coach } will read them when contact hours open again. The answer will come here.
terms-talk-long = That is { $count } characters; there is room for { $most }. Send a shorter version.
terms-talk-many = You already have { $most } questions and proposals waiting for an answer. Once one is answered, you can add another.
terms-value = { $name }: { $now }, at present { $was }
terms-heard-answered =
    “{ $title }”. You asked:
    { $said }

    { $coach } answers:
    { $answer }
terms-heard-taken =
    “{ $title }”. Your proposal is accepted:
    { $said }
terms-heard-kept =
    “{ $title }”. You proposed:
    { $said }

    { $coach } would like to keep this clause as it is.
terms-heard-kept-because =
    “{ $title }”. You proposed:
    { $said }

    { $coach } would like to keep this clause as it is:
    { $answer }
terms-stands-open = Your questions and proposals still waiting for an answer: { $count }.
terms-stands-next = The next version will come here: you can accept it, or go on talking.
terms-stands-yours = Version { $version } is waiting for your answer: accept it, ask about something else or make another proposal.
terms-stands-done = Nothing else about the terms is open.

terms-asks-question =
    { $client } asked about the clause “{ $title }” { $at }:

    { $said }
terms-asks-value =
    { $client } proposed another value for the clause “{ $title }” { $at }:

    { $said }
terms-asks-words =
    { $client } proposed other words for the clause “{ $title }” { $at }:

    { $said }
terms-answer-ask = Write your answer in one message, up to { $most } characters. { $client } will read it.
terms-keep-ask = Write why the clause stays as it is, up to { $most } characters. { $client } will read it.
terms-answered-coach = { $client } has your answer. Nothing else about the terms is open.
terms-all-answered = You have answered everything { $client } said, and the proposals you accepted are in the draft. Look the next version through and send it.
terms-see-first = { $count ->
    [one] The version has not been sent yet: { $count } question or proposal from { $client } has no answer, see below. You can still send it, with the same button.
   *[other] The version has not been sent yet: { $count } questions or proposals from { $client } have no answer, see below. You can still send it, with the same button.
}
terms-sent = { $client } has version { $version } now. The answer will come here, in contact hours.
terms-sent-quietly = { $client } has version { $version } now. It is night there, so it arrived without a sound. The answer will come here, in contact hours.
terms-withdrawn-coach = Version { $version } for { $client } has been taken back. Nothing else changes.
terms-reminded-coach = { $client } has been reminded. There will be no further reminders.
notice-terms-talk = { $client } said something about the terms { $at }.
notice-terms-agreed = { $client } accepted version { $version } of the terms { $at }. Fingerprint: { $print }.
notice-terms-begun = { $client } accepted version { $version } of the terms { $at }. The work begins. Fingerprint: { $print }. To write now, press below.
notice-terms-agreed-later = { $client } accepted version { $version } of the terms { $at }. It takes effect { $from }. Fingerprint: { $print }.
notice-terms-unanswered = { $client } has not answered version { $version } of the terms, sent { $at }. There were two reminders, and there will be no more. What comes next is up to you.
notice-terms-hold = Version { $version } of the terms with { $client } is in force. It took effect { $at }.

button-terms-agree = I accept
button-terms-mine = Where the terms stand
button-terms-say = Ask or propose
button-terms-clauses = All clauses
button-terms-whole = The whole text
button-terms-version = Version { $version }
button-terms-diff = Changes: { $before } to { $version }
button-terms-history = All versions
button-terms-paper = As a file
button-terms-ask = Ask
button-terms-other-value = Another value
button-terms-other-words = Other words
button-terms-card = Where the terms stand
button-terms-preview = Look through and send
button-terms-edit = Change the terms
button-terms-withdraw = Take the version back
button-terms-remind = Remind once more
button-terms-answer = Answer
button-terms-take = Accept it
button-terms-keep = Keep as it is
button-terms-keep-because = Keep it, and say why
button-terms-talks = What the client said: { $count }
toast-terms-agreed = This version is already accepted.
toast-terms-newer = Another version has been proposed since. Nothing was accepted.
toast-terms-same = This version changes nothing, so there is nothing to send.
toast-terms-value-same = That is how it is already.

## Sessions

command-sessions = Sessions: see them, propose, move or cancel
button-sessions = Sessions
button-session-see = Open the session
button-session-list = All sessions
button-session-new = Propose a time
button-session-yes = That suits me
button-session-anyway = It suits me anyway
button-session-all = { $count ->
    [one] This one suits me
   *[other] All { $count } suit me
}
button-session-none-of = None of them suits me
button-session-other = Another time
button-session-no = It does not suit me
button-session-withdraw = Take the proposal back
button-session-move = Move the session
button-session-off = Cancel the session
button-session-off-sure = Yes, cancel it
button-session-keep = Leave it as it is
button-session-put = Propose this time
button-session-put-anyway = Propose it anyway
button-session-weekly = { $count ->
    [one] Every week, { $count } time
   *[other] Every week, { $count } times
}
button-session-days = Another day
toast-session-proposed = The time is proposed.
toast-session-agreed = Agreed.
toast-session-cancelled = The session is cancelled.
toast-session-dropped = That time is off the table.
toast-session-newer = Things have changed here. Below is how they stand now.
toast-session-already = That time is already proposed or agreed.
toast-session-taken = That time is taken. Choose another one.
toast-session-past = That time has passed. Choose another one.
toast-session-conflict = There is something to consider about that time. Have a look and decide.
toast-session-late = It is no longer free. See what it costs now.
toast-session-many = There are a great many sessions ahead already. Let some of them take place first.
toast-session-not-now = A session cannot be arranged now: you are not working together at the moment.
sessions =
    Sessions with { $who }

    { $list }
sessions-none = No sessions with { $who } are planned. Either of you can propose a time.
sessions-all =
    Upcoming sessions:

    { $list }
sessions-all-none = No sessions are planned. Choose who you want to arrange one with.
sessions-whom = Choose a name to see sessions or propose a time.
sessions-line = • { $at }: { $state }
sessions-all-line = • { $client }, { $at }: { $state }
session-is-agreed = agreed
session-is-yours = proposed, waiting for { $who } to answer
session-is-theirs = waiting for your answer
session-is-moving-yours = new time proposed: { $to }; waiting for { $who } to answer
session-is-moving-theirs = new time waiting for your answer: { $to }
session-is-cancelled = cancelled
session-is-gone = not agreed
session-is-held = took place
session-is-missed = did not take place
session-head-theirs = { $who } proposes a time for a session. Does it suit you?
session-head-theirs-move = { $who } proposes to move the session. So far it is { $from }. Does the new time suit you?
session-head-yours = You have proposed a time for a session. Waiting for { $who } to answer.
session-head-yours-move = You have proposed to move the session. Until { $who } agrees, the session is still { $from }.
session-head-agreed = The session with { $who } is agreed.
session-head-kept = The session with { $who } stays as agreed.
session-head-cancelled = The session with { $who } is cancelled.
session-head-declined = This time for a session with { $who } is off the table.
session-head-gone = The time proposed for a session with { $who } has passed; it was not agreed.
session-head-held = The session with { $who } took place.
session-head-missed = The session with { $who } did not take place.
session-head-new = Propose this time for a session? { $who } will be asked.
session-head-move = Propose this time instead? So far the session is { $from }. { $who } will be asked.
session-head-series-theirs = { $who } proposes a session every week. Do these times suit you?
session-head-series-yours = You have proposed a session every week. Waiting for { $who } to answer.
session-head-series = Weekly sessions with { $who }.
session-card =
    { $head }
    When: { $at }, { $length }.
session-card-more =
    { $head }
    When: { $at }, { $length }.

    { $lines }
session-series =
    { $head }

    { $list }
session-preview-series =
    Propose these times, { $length } each? { $who } will be asked.

    { $list }
session-week = • { $at }
session-week-out = • { $at }: taken, so no session that week
session-conflict = You already have something then: { $who }, { $at }.
session-conflict-away = You marked this day as a day away.
session-conflict-away-client = { $coach } is away on this day.
session-conflict-taken = This time is taken. Choose another one.
session-conflict-closed = This is outside contact hours.
session-no-reminder = There will be no reminder before this session: it is too soon, or the reminder would fall at night.
session-reaches = { $coach } will see it { $opens }.
session-reaches-open-ended = { $coach } will see it in the next contact hours.
session-asked-late = The request came after the time for moving free of charge. By the terms, that time ended { $until }.
session-clause = The terms say: “{ $text }”
session-clause-usual = The usual rule: a session can be moved or cancelled free of charge up to { $free } before it begins.
session-cost-free = It is still free of charge. That ends { $until }.
session-cost = It is no longer free. By the terms it costs { $amount }. { $coach } decides whether to charge it, waive it or talk it over.
session-cost-percent = It is no longer free. By the terms it costs { $percent }% of the price of a session. { $coach } decides whether to charge it, waive it or talk it over.
session-cost-none = It is at short notice, but by the terms it costs nothing.
session-cost-explained = It is at short notice. You are just starting to work together, so it costs nothing now.
session-waived = { $count ->
    [one] So far a cost has been waived once.
   *[other] So far costs have been waived { $count } times.
}
session-move =
    Moving the session with { $who }
    So far it is { $at }.

    { $lines }

    Choose a day or type a time, for example: tomorrow at 15:00.
session-move-plain =
    Another time for the session with { $who }
    So far it is { $at }.

    Choose a day or type a time, for example: tomorrow at 15:00.
session-off =
    Cancel the session with { $who }?
    When: { $at }.

    { $lines }
session-off-plain =
    Cancel the session with { $who }?
    When: { $at }.
session-days = When would you like to meet { $who } for { $length }? Choose a day or type a time, for example: tomorrow at 15:00, or every Thursday at 17:30.
session-days-none = There is no free time in contact hours in the coming weeks. Type a time that suits you, for example: tomorrow at 15:00. { $who } will be asked.
session-times = Free times on { $day }. You can also type your own.
session-times-zone = Free times on { $day }. The buttons show { $zone } time, with the other side’s time in brackets. You can also type your own.
session-times-none = There are no free times left on { $day }. Choose another day or type a time.
session-which = That can be read in several ways. Which time do you mean?
session-time-unread = I could not read “{ $part }” as a time. Type a day and a time, for example: tomorrow at 15:00, 25 Nov 18:00, or Thursday 17:30.
session-time-past = “{ $part }” has already passed. Type another time, for example: tomorrow at 15:00.
session-time-skipped = The clocks go forward that day, so there is no “{ $part }”. The nearest time is { $instead }. Type another time.
sessions-meanwhile =
    These sessions are agreed for that time. They stay unless you move or cancel them:

    { $list }

## Around a session

around-question-1 = What has changed since last time, and what has worked?
around-question-2 = What would make this session useful for you?
around-prepare =
    Session with { $coach }: { $at }. Two questions to help you prepare, if you like; { $coach } will see your answers before it begins.

    1. { $first }
    2. { $second }
around-hour = Session with { $coach }: { $at }. Where: { $place }.
around-begins-client = Time for your session with { $coach }: { $at }.
around-begins-client-late = Time for your session with { $coach }: { $at }. { $coach } will be about { $late } late.
around-begins-coach = Time for your session with { $client }: { $at }.
around-begins-coach-late = Time for your session with { $client }: { $at }. { $client } will be about { $late } late.
around-nears-end-client = Your session with { $coach } ends { $end }: a good moment to round off.
around-nears-end-coach = Your session with { $client } ends { $end }: a good moment to round off.
around-ended-client = Your session with { $coach } was planned to end { $end }. Did it end on time, or run over?
around-ended-coach = Your session with { $client } was planned to end { $end }. Did it end on time, or run over?
around-late-client = { $coach } will be about { $late } late. Session: { $at }.
around-late-coach = { $client } will be about { $late } late. Session: { $at }.
around-missed-client = { $coach } has noted that you did not make it to the session { $at }. If you see it differently, say so here: then the two of you talk before anything is decided.
around-missed-coach = { $client } has noted that you did not make it to the session { $at }. It will take place at another time, at no extra cost: propose one when you can.
around-absent-client = Noted: { $client } did not make it to the session { $at }.
around-absent-coach = Noted: { $coach } did not make it to the session { $at }. It will take place at another time, at no extra cost; { $coach } will be told.
around-absent-both = The session { $at } did not take place: each of you noted that the other was not there. Nothing is charged for it.
around-came-own = Taken back: the session { $at } no longer counts as missed.
around-came-client = { $coach } has taken it back: the session { $at } no longer counts as missed.
around-came-coach = { $client } has taken it back: the session { $at } no longer counts as missed.
around-not-so-client = { $coach } will be told that you see the session { $at } differently. Nothing is decided before you have talked.
around-not-so-coach = { $client } sees the session { $at } differently: it was not missed. Talk it over before you decide anything.
around-on-time = ended on time
around-over-by = ran { $late } over
around-over-client = Noted. Session with { $coach } { $at }: { $how }.
around-noted-coach = Noted. Session with { $client } { $at }: { $how }.
around-felt-coach = How did the session with { $client } feel to you, from 1 to 5? Only you see it.
around-over-coach =
    Noted. Session with { $client } { $at }: { $how }.
    { $felt }
around-felt-ask = How did it feel to you, from 1 to 5? Only you will see it.
around-why-late-move = { $hours ->
    [0] A session was moved less than an hour before it was due to begin.
    [one] A session was moved { $hours } hour before it was due to begin.
   *[other] A session was moved { $hours } hours before it was due to begin.
}
around-why-late-cancel = { $hours ->
    [0] A session was cancelled less than an hour before it was due to begin.
    [one] A session was cancelled { $hours } hour before it was due to begin.
   *[other] A session was cancelled { $hours } hours before it was due to begin.
}
around-why-missed = The session { $at } was missed.
around-why-overtime = The session { $at } ran { $late } over.
around-cost = By the terms this costs { $amount }.
around-cost-none = The terms name no price for this.
around-charge-coach = { $waived ->
    [0] Client: { $client }. { $why } { $cost } Nothing has been waived so far. What would you like to do?
    [one] Client: { $client }. { $why } { $cost } Waived once so far. What would you like to do?
   *[other] Client: { $client }. { $why } { $cost } Waived { $waived } times so far. What would you like to do?
}
around-charged-coach = Client: { $client }. { $why } Added to the payments: { $amount }.
around-waived-coach = Client: { $client }. { $why } You let it go this time. Waived so far: { $waived }.
around-talk-coach = Client: { $client }. { $why } { $cost } You will talk about it first. Once it is settled, note it here.
around-charge-client = { $why } { $cost } It is for { $coach } to decide; the answer will come here.
around-charged-client = { $why } By the terms this costs { $amount }; it has been added to your payments.
around-waived-client = { $why } { $coach } asks nothing for it this time.
around-talk-client = { $why } You will talk about it first: write to { $coach } here. Nothing is charged before that.
around-ask = Session { $at }, question { $n } of { $most }: { $question } Write your answer in one message.
around-ask-again =
    Session { $at }, question { $n } of { $most }: { $question }

    Your answer so far: { $answer }

    To replace it, write a new one in one message.
around-answer =
    { $question }
    — { $answer }
around-answer-none =
    { $question }
    No answer yet.
around-prepared =
    { $answers }

    { $coach } will see this before the session { $at }. Until then you can change it.
around-begun = This session has begun or has been moved, so nothing new was saved.
around-prepare-kind = An answer here can only be text. Write it as a message, or press “Not now” and send this to { $coach } as usual.
around-prepare-long = That is { $count } characters, and there is room for { $most }. Shorten it and send it again.
around-brief =
    Session with { $client }: { $at }. Where: { $place }.

    { $parts }
around-brief-summary =
    From the last summary:
    { $list }
around-brief-no-summary = There is no summary yet.
around-brief-promises =
    Open agreements:
    { $list }
around-brief-answers =
    { $client } on the preparation questions:
    { $list }
around-brief-unanswered = No answers to the preparation questions yet.
around-brief-item = • { $text }
around-brief-item-marks = • { $text } ({ $marks })
around-brief-item-done = • { $text } (done)
around-brief-more = And { $count } more.
toast-around-early = This works from an hour before the session.
toast-around-wait = By the terms it is too early to count the session as missed. If it comes to that, press again { $at }.
toast-around-late = Passed on: about { $late } late.
toast-around-felt = Noted: { $felt } out of 5. Only you see it.
toast-around-begun = The session has already begun or has been moved.
button-around-here = I’m here
button-around-late = { $late } late
button-around-absent-coach = The client did not come
button-around-absent-client = The coach did not come
button-around-came = They were there after all
button-around-not-so = I see it differently
button-around-on-time = On time
button-around-over = + { $late }
button-around-brief = What to know beforehand
button-around-prepare = Answer the questions
button-around-question = Question { $n }
button-around-not-now = Not now
button-around-pay = Charge it
button-around-waive = Let it go this time
button-around-charge = What it costs
button-around-talk = Talk about it

## Money

command-payments = Payments: the plan, what is due and paid

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
    [one] { $count } more payment is in the statement.
   *[other] { $count } more payments are in the statement.
}
money-line = { $n }. { $on }: { $amount }, { $what } ({ $state })
money-card = { $amount } by { $on }: { $what }
money-card-state = Now: { $state }
money-for-part = instalment
money-for-session = session
money-for-late-move = late move
money-for-late-cancel = late cancellation
money-for-missed = missed session
money-for-overtime = overtime
money-for-other = separate amount
money-for-dated = { $what }, { $on }
money-state-due = to be paid
money-state-talk = being discussed, no reminders
money-state-reported = reported as paid on { $on }, waiting to be confirmed
money-state-paid = received on { $on }
money-state-waived = no need to pay, decided on { $on }
money-total = Received: { $paid }. Still to be paid: { $open }.
money-foot-plan-you = The proposed plan is waiting for your answer.
money-foot-plan-other = The plan has been sent; waiting for { $who } to answer.
money-foot-draft = There is a plan that has not been sent yet; only you can see it.
money-reach-now = { $who } will be told right away.
money-reach-at = { $who } will be told { $opens }.
money-reach-open-ended = { $who } will be told when contact hours begin again.

payments-head = Payments: { $who }
payments-none = Payments: { $who }. There is nothing to pay now.
payment-noted = Noted as paid: { $amount }.
receipt-ask = If you have a receipt, send it now: a photo or any file. Without one is fine too.
receipt-kept = The receipt is kept with the payment of { $amount }.
receipt-lost = The receipt is no longer in the chat.
due-ask = What amount should be added for { $who }? Type it with its currency and, if you like, the day, for example: 1 Dec: { $sum }. Without a day it is due in three days.
due-unread = I could not read that. It takes an amount with its currency and, if you like, a day still to come, for example: 1 Dec: { $sum }.
due-check = Add { $amount }, to be paid by { $on }? { $who } will be told at once.
payments-whom =
    Whose payments?

    { $list }
payments-whom-reported = { $count ->
    [one] { $client }: { $count } payment waiting to be confirmed
   *[other] { $client }: { $count } payments waiting to be confirmed
}
payments-whom-due = { $client }: next payment on { $on }
payments-whom-nothing = { $client }: nothing to pay now

plan-head-draft = { $who }: a payment plan. It has not been sent; only you can see it.
plan-head-mine = Your payment plan, sent { $at }, is waiting for { $who } to answer.
plan-head-theirs = { $who } proposes a payment plan, sent { $at }. It takes effect once you agree.
plan-gone = { $who }: there is no payment plan on the table now.
plan-line = { $n }. { $on }: { $amount }
plan-total = { $count ->
    [one] In all { $sum }, in { $count } instalment.
   *[other] In all { $sum }, in { $count } instalments.
}
plan-foot-terms = The price in the terms: { $price }.
plan-foot-replaces = Once agreed, it replaces the instalments that are not paid yet.
plan-foot-past = Some of the days have passed. Type the instalments again, or a day for the first one, and the plan can be sent.
plan-foot-talk = Noted: you would like to talk about it. You can simply write here what would suit you better.
plan-ask-parts =
    Type the instalments, one per line: the day and the amount. For example:
    1 Dec: { $sum }
    1 Jan: { $sum }
    A day alone moves the first instalment there, and the others with it.
plan-ask-sum = What is the total? Type it with its currency, for example: { $sum }.
plan-wrong-unread = Instalment { $line }: I could not read a day and an amount.
plan-wrong-currency = Instalment { $line }: the currency is missing.
plan-wrong-past = Instalment { $line }: that day has passed.
plan-wrong-mixed = Instalment { $line }: its currency differs from the first one. A plan has one currency.
plan-wrong-many = That is more instalments than fit into a plan. There can be at most { $most }.
plan-wrong-sum = I could not read that amount.

news-plan-sent = { $who } proposes a payment plan. It takes effect once you agree; you can also propose other instalments.
news-plan-talk = { $who } would like to talk about the payment plan. It stays on the table.
news-plan-agreed = { $who } agrees to the payment plan. It holds from now on.
news-plan-withdrawn = { $who } has taken back the proposed payment plan. Everything stays as it was.
news-plan-over = { $who }: the proposed payment plan is no longer on the table. See how things stand now.
news-due-new = { $who } has added an amount to be paid.
news-due-paid = { $who } reports a payment. Confirm it once the money has arrived.
news-due-receipt = { $who } has sent a receipt, see above.
receipt-above = The receipt is above.
news-due-got = The payment has arrived, thank you. Coach: { $who }.
news-due-not = { $who } does not see this payment yet. It may still be on its way. If anything is unclear, press “Let’s talk”.
news-due-unsaid = { $who } says this has not been paid after all.
news-due-waive = { $who }: you do not need to pay this.
news-due-talk = { $who } would like to talk about this payment. Meanwhile there are no reminders.
news-due-on = { $who }: after the talk, this payment stays as it was.
news-due-open = { $who }: this payment is open again.
news-due-now = { $who }: this is where the payment stands now.

reminder-due-soon = A reminder: { $amount } by { $on } ({ $what }). Coach: { $coach }. If it is already paid, press “Paid”.
reminder-due-today = A reminder: { $amount }, planned for today, { $on } ({ $what }). Coach: { $coach }. If it is paid, press “Paid”. If now is a bad time, press “Let’s talk”.
reminder-due-1 = A reminder: { $amount }, planned for { $on } ({ $what }). Coach: { $coach }. If it is paid, press “Paid”. If now is a bad time, press “Let’s talk”.
reminder-due-3 = A reminder: { $amount }, planned for { $on } ({ $what }). Coach: { $coach }. If it is paid, press “Paid”. If now is a bad time, press “Let’s talk”: you can change the day together.
reminder-due-7 = A last reminder: { $amount }, planned for { $on } ({ $what }). Coach: { $coach }. If it is paid, press “Paid”. If now is a bad time, press “Let’s talk”: you can change the day or split the amount together.

statement-head = Statement: { $who }. Drawn up { $at }.
statement-line = { $on } · { $amount } · { $what } · { $state }
statement-pages = Payments { $from }–{ $to } of { $count }.
statement-earlier = Earlier payments are in the record of what you agreed.
statement-title = Statement of payments
statement-coach = Coach: { $who }
statement-client = Client: { $who }
statement-at = Drawn up { $at }
statement-open = To be paid
statement-settled = Settled
statement-total = Total
statement-on = By
statement-what = For
statement-state = Status
statement-amount = Amount
statement-footer = This is what both sides have said; the bot itself moves no money.
statement-caption = Statement of payments: { $who }

button-payments = Payments
button-pay-list = All payments
button-pay-paid = Paid
button-pay-paid-sum = Paid: { $amount }
button-pay-got = Received
button-pay-not = Not received yet
button-pay-unsay = Not paid after all
button-pay-waive = No need to pay
button-pay-talk = Let’s talk
button-pay-on = Keep it as it was
button-pay-open = Open it again
button-receipt-none = No receipt
button-statement = Statement
button-statement-paper = As a file
button-due-add = Add an amount
button-due-add-sure = Add it
button-due-other = Another amount
button-due-session = Add the price of the session
button-plan-write = Write a plan
button-plan-change = Change the plan
button-plan-go-on = Go on with the plan
button-plan-see = See the plan
button-plan-yes = I agree
button-plan-other = Propose other instalments
button-plan-talk = Let’s talk
button-plan-off = Take the plan back
button-plan-send = Send
button-plan-parts = { $count ->
    [one] In one payment
   *[other] { $count } equal instalments
}
button-plan-monthly = Every month
button-plan-weekly = Every week
button-plan-own = Type the instalments or a day
button-plan-total = Another total
button-plan-drop = Drop it
toast-payment-newer = Something has changed here. This is how it stands now.
toast-plan-newer = That plan is no longer on the table. Nothing has changed.
toast-plan-agreed = The plan is agreed.
toast-plan-sent = The plan is sent.
toast-plan-not-now = A plan can be made while the two of you are working together.
toast-due-added = The amount has been added.
toast-due-there = It has been added already.

## Promises

promise-soon =
    { $owner ->
        [both] Due { $due }: “{ $text }”. You and { $other } do this together.
       *[own] Due { $due }: “{ $text }”. You agreed this with { $other }.
    }
promise-today =
    { $owner ->
        [both] Due today, { $due }: “{ $text }”. You and { $other } do this together.
       *[own] Due today, { $due }: “{ $text }”. You agreed this with { $other }.
    }
promise-late =
    { $owner ->
        [both] Planned for { $due }: “{ $text }”. You and { $other } do this together. Done, more time, or no longer needed: any answer is fine.
       *[own] Planned for { $due }: “{ $text }”. You agreed this with { $other }. Done, more time, or no longer needed: any answer is fine.
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
promise-head-card = Agreement with { $who }
promise-head-done = { $who }: this is done.
promise-head-undone = { $who } says this is not done yet.
promise-head-more = { $who } suggests another day. It was due on { $was }.
promise-head-more-undated = { $who } suggests a day for this.
promise-head-let-go = { $who } suggests letting this go. Until you agree, it stays.
promise-head-dropped = You and { $who } have agreed to let this go.
promise-head-agreed = This is what holds now. Last answer: { $who }.
promise-day-ask =
    By when? Pick a day or type one, for example 30 Nov or Friday. It counts once { $who } agrees.

    { $text }
    { $marks }.
promise-day-unread = I could not tell which day that is, so the day has not changed. For example: 25 Nov, Friday, tomorrow.
promise-day-past = That day has passed, so nothing has changed. Type today or a later day.
answers-due =
    Answers due soon, longest waiting first:
    { $list }
answer-line = { $who }: answer due { $until }, message sent { $since }.
button-promise-more = More time
button-promise-other-day = Another day
button-promise-let-go = Let it go
button-promise-agree = Agreed
button-promise-day = By { $day }
button-promise-no-day = No day

## The day

command-today = Your day: sessions, payments, agreements
agenda =
    Today, { $weekday }, { $date }:
    { $list }
day =
    { $weekday }, { $date }. { $hours }

    { $list }
day-hours = Contact hours: { $hours }.
day-off = No contact hours.
day-none = Nothing is planned.
day-session = { $from }–{ $to }: session with { $who }
day-session-both = { $from }–{ $to }: session with { $who } ({ $zone }: { $there })
day-due =
    { $state ->
        [reported] Payment: { $who }, { $amount }. Reported as paid, waiting for you to confirm.
        [late] Payment: { $who }, { $amount }. It was due on { $on }.
       *[due] Payment: { $who }, { $amount }.
    }
day-promise =
    { $owner ->
        [coach] You agreed with { $who } to do this: “{ $text }”
        [both] You and { $who }, together: “{ $text }”
       *[client] { $who } agreed to do this: “{ $text }”
    }
day-promise-late =
    { $owner ->
        [coach] You agreed with { $who } to do this: “{ $text }”. It was due on { $due }.
        [both] You and { $who }, together: “{ $text }”. It was due on { $due }.
       *[client] { $who } agreed to do this: “{ $text }”. It was due on { $due }.
    }
day-answer =
    { $state ->
        [late] { $who } is waiting for an answer: it was due { $until }, message sent { $since }.
       *[due] { $who } is waiting for an answer: due { $until }, message sent { $since }.
    }
day-more = And { $count } more.
button-day = The whole day
button-day-week = The week as a picture
button-day-answer = Answer { $name }

## The calendar and the week

calendar-title = Session: { $name }
calendar-title-off = Cancelled: session, { $name }
calendar-about = Agreed in the bot. It can be moved or cancelled there too: /sessions
calendar-new = For your calendar: the session { $at }. Open the file to add it.
calendar-moved = The new time for your calendar: the session { $at }. Open the file, and the entry there moves.
calendar-off = For your calendar: the session { $at } is cancelled. Open the file to cancel it there too.
calendar-of-client = { $words } Client: { $client }.
calendar-many = { $count ->
    [one] For your calendar: { $count } session, { $at }. Open the file to add it.
   *[other] For your calendar: { $count } sessions, the first { $at }. Open the file to add them all.
}
calendar-many-off = { $count ->
    [one] For your calendar: { $count } session is cancelled, { $at }. Open the file to cancel it there too.
   *[other] For your calendar: { $count } sessions are cancelled, the first { $at }. Open the file to cancel them there too.
}
week = { $count ->
    [0] Your week, { $days }. No sessions yet.
    [one] Your week, { $days }. { $count } session.
   *[other] Your week, { $days }. { $count } sessions.
}
week-away = away
week-agreed = session
week-proposed = proposed, not agreed yet
week-hours = contact hours
