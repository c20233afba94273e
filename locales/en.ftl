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

    Contact hours: { $hours }. During them your messages arrive at once. You can write at any other time too: the message waits here, and you know when it will be delivered.
    Urgent, at any hour (/urgent): { $meaning }. This bot is not an emergency service; in danger call 112.

    What happens now: you agree below, { $coach } sees it { $opens }, and the answer comes here.
    What is kept: your name, language, time zone and when messages were sent, but not what you write. See it, export it or erase it at any time: /privacy

    If that suits you, press “I agree”.
greeting-open =
    Hello. Your coach here is { $coach }. This chat is for keeping in touch between sessions.

    Contact hours: { $hours }. During them your messages arrive at once. You can write at any other time too: the message waits here, and you know when it will be delivered.
    Urgent, at any hour (/urgent): { $meaning }. This bot is not an emergency service; in danger call 112.

    What happens now: you agree below, { $coach } sees it in contact hours, and the answer comes here.
    What is kept: your name, language, time zone and when messages were sent, but not what you write. See it, export it or erase it at any time: /privacy

    If that suits you, press “I agree”.
already-together = You and { $coach } are already connected here; the link is no longer needed. How it all works: /help
own-invitation = This is your own invitation. Send it to a client: it works once, for the first person who opens it.
consent-first = This message has not been passed on: your consent comes first. What is kept: your name, language, time zone and when messages were sent, but not what you write; more in /privacy. Press “I agree”, then send it again.
consented = Thank you. { $coach } will see your request { $opens }, and the answer will come here. There is nothing else to do until then.
consented-open-ended = Thank you. { $coach } will see your request as soon as contact hours open, and the answer will come here. There is nothing else to do until then.
consented-now = Thank you. { $coach } has your request: contact hours are on now. The answer will come here, and there is nothing else to do.
not-yet = { $coach } has yet to confirm the start, so this message has not been passed on. The answer to your request may come here { $opens } or later. Then send the message again.
not-yet-open-ended = { $coach } has yet to confirm the start, so this message has not been passed on. The answer to your request will come here once contact hours open. Then send the message again.
not-yet-now = { $coach } has yet to confirm the start, so this message has not been passed on. Contact hours are on now, and the answer to your request will come here. Then send the message again.
accepted =
    { $coach } has accepted: you can write here now.
    Contact hours: { $hours }. Urgent, at any hour (/urgent): { $meaning }.
    Common questions: /questions. Everything else: /help
    This bot is not an emergency service; in danger call 112.
accepted-coach = { $client }: accepted, and the client has been told. To write now, choose the name in /clients.
declined = Thank you for your trust. { $coach } cannot begin working with you now. What is kept about you can be erased at any time: /privacy
declined-coach = { $client }: declined. The client has been told, kindly and without giving reasons.
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
    What applies until you agree terms of your own:
    • Contact hours: { $hours }. Outside them messages wait.
    • Urgent: { $meaning }.
    • Urgent messages: at most { $day } a day and { $week } a week.
    • A waiting message can be changed or taken back.
    This bot is not an emergency service; in danger call 112.
questions-now =
    When will I get an answer?
    Your messages reach { $coach } in contact hours, and the answer comes here. The hours: /terms

    What if it is urgent?
    /urgent and one line about what happened: { $coach } will know at any hour. This bot is not an emergency service; in danger call 112.

    Can I change a message or take it back?
    While it waits, yes: edit it as always, or use /takeback. After delivery you can still edit it.

    Who sees what I write?
    You and { $coach }. The bot passes it on without keeping it: /privacy

    What if I write at night?
    Write whenever it helps. The message waits for contact hours and disturbs nobody.

    No question is silly: ask anything else right here.

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
    [invited] { $client } has not been accepted yet, so this message has not been passed on. Accept first: /clients
    [paused] { $client } has paused, so this message has not been passed on. I'll tell you when they are back.
   *[other] Contact with { $client } has ended, so this message has not been passed on. To begin again: /invite
}
answer-prompt = Your next message goes to { $client }.
notice-wants-in = { $client } opened your invitation; consent to keeping data was given { $at }. Do you want to begin?
notice-stopped = { $client } paused { $at }. Waiting messages, if any, have been taken back.
notice-came-back = { $client } came back { $at }. Messages are passed on again.
notice-unreachable = { $client }: Telegram stopped delivering messages { $at }; most likely the bot is blocked. I'll tell you when that changes. For now, use another way to get in touch.
notice-reachable = { $client }: messages can be delivered again; this changed { $at }.
notice-erased = A client had everything kept about them erased { $at }. The copies in your Telegram chat are yours to delete.
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
        [active] active
        [paused] paused
       *[ended] ended
    }
   *[other] { $client }: { $stage ->
        [invited] invited
        [active] active
        [paused] paused
       *[ended] ended
    }, messages waiting: { $waiting }
}
client-card =
    { $client }
    { $stage ->
        [invited] Stage: invited
        [active] Stage: active
        [paused] Stage: paused
       *[ended] Stage: ended
    }
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
    /clients: who is where, and what is waiting
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
    What is kept: your name and language, your time zone, the times of messages and references to them, and what happened when (urgent, pause, consent).
    { $zone }
    What for: to deliver every message once, in order and in contact hours, and to show you your own times.
    Your messages are not kept by the bot. Telegram keeps them: in your chat, and delivered ones in your coach's.
    How long: until you erase it.

    You can see everything, take it away as a file or erase it, at any time. Erasing here leaves the chats in Telegram; you can delete those there.
privacy-coach =
    What is kept: your name and language, time zone, hours and days away; your clients' names, languages, time zones and stages; times of messages and references to them.
    What for: to keep the hours and deliver every message once and in order.
    Messages are not kept by the bot. Telegram keeps them in your chats.
    How long: until you erase it; clients can erase their own part.

    You can take everything away as a file or erase it, at any time. Erasing here leaves the chats in Telegram; you can delete those there.
privacy-none = You have no coach and no clients here. At most your language and time zone are kept; you can take them away as a file or erase them, at any time.
export-caption = Everything that is kept about you, in one file.
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
button-accept = Accept
button-decline = Decline
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
