/** What the guide says, and what people say and write in its scenes. */
export default {
  playScene: 'Play a scene',
  playBeginning: 'A beginning',
  playBeginningMore: 'From the invitation to the first message outside hours: questionnaire, brief, offer.',
  playTerms: 'Terms of working together',
  playTermsMore: 'Proposed, asked about, changed, accepted: they hold from the very next message.',
  playNight: 'A night and a morning',
  playNightMore: 'One message at 23:40. Watch who hears it, and when.',
  playSummary: 'A summary',
  playSummaryMore: 'Three lines: who, what, by when. Confirmed, corrected, found again.',
  playMonth: 'A month together',
  playMonthMore: 'Sessions, payments, promises: a reminder of each in good time, and none at night.',

  guide: 'A guided scene',
  guideChoose: 'Which scene?',
  guideStep: '{step} of {steps}',
  guideBegin: 'Begin',
  guideNext: 'Next',
  guideSkip: 'Play freely',
  guideSlow: 'This takes longer than usual. You can go on by hand, on the phones themselves, or with “Next”.',
  guideTitle: 'Two phones, and a boundary between them',
  guideWelcome:
    'One belongs to {coach}, a coach ({coachCity}). The other to {client}, a client ({clientCity}). A scene does everything on them for real, step by step.',

  sceneLink: 'A working morning. {coach} opens the coach link: now this bot has a coach.',
  sceneHours: '{coach} gives a time zone and contact hours. One line is enough.',
  sceneInvite: '{coach} asks for an invitation: a link for one new client.',
  sceneReady:
    'A working morning. {coach} opens the coach link, sets contact hours (10:00–18:00) and makes an invitation.',

  sceneConsent: '{client} opens the link, reads how the work is organised, and agrees.',
  sceneAccept:
    'They know each other already, so {coach} begins at once, without the questionnaire. From now on the agreement protects both.',
  sceneNight: '23:40, {clientCity}. This is the hour when it hurts, and {client} writes.',
  sceneQuiet:
    '{client} knows exactly when the answer can come. {coach} has heard nothing: no sound, no counter, a free evening.',
  sceneMorning: 'Contact hours begin in {coachCity}. One short digest, then the message itself, as it was written.',
  sceneReply: '{coach} replies with full attention, and {client} already has the answer.',
  sceneFreely: 'Both phones are yours now. Write at night, take a message back, call something urgent, move the clock.',
  nightMessage:
    'I talked to my sister today and it went wrong. I keep going over it and cannot sleep. Can we look at it together?',
  coachReply:
    'Hello! I am reading this with a clear head. Let us begin our session with it. Until then, write down the three sentences that stayed with you.',

  beginGreeting:
    '{client} opens the link. One message says who, how, when and what comes next, so nobody has to guess.',
  beginLanguage:
    'A phone in one language often belongs to somebody who thinks in another. One press changes the greeting, one more changes it back.',
  beginConsent:
    '{client} reads what is kept and why, and agrees. The questionnaire begins, and {coach} hears that somebody is on the way.',
  beginCity:
    '{client} names a city, and from now on reads every time by its clock. {coach} goes on reading the time in {coachCity}.',
  beginEvening:
    '22:10, {clientCity}. {client} answers in the evening, one question at a time. {coach} sees none of it yet.',
  beginVoice:
    'Speaking is often easier than writing, so the third answer is spoken. The fourth question is left out, and that is fine.',
  beginScale:
    'A scale takes one press. {client} goes back and chooses another number: nothing is final before it is sent.',
  beginLater:
    'Enough for one evening: /later. The answers are kept, and it goes on from the same place, on any device.',
  beginReminder:
    'A whole day has gone by. The friendly reminder has waited for 9:00, {clientCity}: nobody is reminded at night.',
  beginGoOn: 'One press leads back to the open question. Nothing is asked twice.',
  beginRest: 'A few words, then answers to tick. None of this has to be asked in the first session any more.',
  beginReview:
    'The last answers, then everything to look over. Any of it can still be changed: {coach} has seen nothing yet.',
  beginSend:
    '{client} sends it. Contact hours have not begun, so the reply says exactly when {coach} will have the answers.',
  beginBrief:
    'Contact hours begin in {coachCity}, and the brief is there: first what is worth noticing, then the answers. Facts, and no judgement.',
  beginPaper: 'The same as a PDF to print or keep; a press opens it. The spoken answer comes as it was spoken.',
  beginOffer: '{coach} answers with an offer in four short parts. The next offer can begin with these words.',
  beginPreview:
    'Before anything is sent, {coach} sees the offer exactly as {client} will. Each part can still be changed.',
  beginChoice: 'The offer is there. {client} can take it, discuss it or leave it: a no is an answer, too.',
  beginTake: 'The offer is taken. The next step is the terms in writing, and {coach} proposes them.',
  beginTerms:
    '{coach} sends the usual terms without changing anything. {client} reads the whole text and can ask about any clause.',
  beginAgree: '{client} agrees, and the work begins. Both are told at once.',
  beginNight:
    '23:40, {clientCity}: the first message outside hours. In the first two weeks this is explained, and not counted.',
  beginQuestion:
    'A common question has its answer at this hour, too: /questions. {coach} keeps the list, and the evening stays free.',
  beginFreely:
    'Both phones are yours now. Change the questionnaire with /intake, the common questions with /questions, or let days go by on the clock.',

  answerBrings:
    'Nine years in the same job. I do it well, and it no longer means anything to me. I keep putting off a change.',
  answerChange: 'In three months I would like to know where I am heading, and to have taken the first two steps.',
  answerCoach: 'More questions than advice. And tell me when I am going round in circles.',
  answerSelf: 'Two hours a week, on Sundays. I will keep a notebook.',
  answerKnow: 'I would rather not talk about my family for now.',
  answerStart: '1 March',

  offerCan: 'Together we find out what work would suit you now, and you take the first two steps towards it.',
  offerHow: 'Video sessions: questions, a scale, small tasks in between. You decide, and I keep hold of the thread.',
  offerNumber: '8 sessions of 60 minutes, on Tuesday evenings.',
  offerPrice: '€80 a session, in two parts: before the first session and after the fourth.',
  firstMessage:
    'I told my manager today that I am thinking of leaving. I am glad and frightened at once. Is that normal?',

  termsOpen:
    '{coach} starts from the usual terms: /terms. Eleven clauses in plain words, with values that the bot acts on.',
  termsValue:
    'One value changes: a session can be moved or cancelled free of charge until 48 hours before, not 24. The words of the clause change with it.',
  termsPreview: 'Before sending, {coach} reads everything exactly as {client} will read it.',
  termsSend:
    'Sent. By sending it, {coach} accepts this very text. {client} can accept it, ask about a clause, or propose something else.',
  termsAsk: 'A question about one clause: {client} picks it and asks in plain words.',
  termsOther: 'For another clause there is a proposal: contact hours an hour earlier. A few presses are enough.',
  termsAnswer: '{coach} sees which clause is meant and what it says, and answers.',
  termsTake: 'The other hours suit as well. One press, and they are in the next version.',
  termsSecond: 'Version 2 shows only what changes: how it was, and how it will be.',
  termsAccept: '{client} accepts. Now both have accepted one and the same text, and it has a fingerprint.',
  termsPaper:
    'The same as a PDF: the whole text, who accepted it and when, and the fingerprint, by which it can be checked: /verify.',
  termsEarly: 'The next morning, 9:15, {coachCity}. Yesterday this hour was closed; now the message arrives at once.',
  termsFreely:
    'Both phones are yours now. Propose a new version (/terms), ask about a clause, have a look at /agreements.',
  termsQuestion: 'What if I fall ill on the morning of a session?',
  termsReply: 'Illness does not count: write as soon as you can, and we move the session for free.',
  termsMorning: 'Hello! In an hour I am talking to my boss. What would be a good way to begin?',

  summaryTalk: 'An ordinary conversation in contact hours. At the end somebody says “agreed”.',
  summaryOffer: 'More than twenty quiet minutes have gone by. The bot asks once whether to write a summary.',
  summaryWrite:
    'Three lines, as people write them anyway: who, what, by when. The bot shows what it understood; any of it can still be corrected.',
  summarySend: 'Sent. {client} sees the same lines. Until there is an answer, none of it is an agreement.',
  summaryYes: 'Two lines are right: one press each.',
  summaryCorrect: 'The third is not quite right, so {client} writes how it should be. The earlier words stay visible.',
  summaryAgree: '{coach} sees what has changed and confirms it. Now this is an agreement, too.',
  summaryFind:
    'A month from now it can still be found: /agreements. Who does what, by when, confirmed by whom and when.',
  summaryAnother: 'One more line, this time written right after the command: /summary. {coach} sends it, too.',
  summarySilence:
    'A day without an answer. Silence is not consent: the bot asks once, and after that the line simply stays unconfirmed.',
  summaryFreely:
    'Both phones are yours now. Mark something as done, correct a line, write a summary from the client’s phone: /summary.',
  talkBegins: 'I have been putting off the talk with my boss for a week. Let’s decide what comes next.',
  talkGoesOn: 'How about this: I send you questions for it by Thursday, and you set a day by Friday.',
  talkEnds: 'Good, agreed. And at the weekend I’ll write down three ways forward.',
  summaryLines:
    'me: send questions for the talk, by Thursday\nyou: set a day for the talk with your boss, by Friday\nyou: write down three ways forward, by Sunday',
  summaryCorrection: 'write down two ways forward, by Monday',
  summaryLater: 'you: send the notes on the week, by Friday',

  monthTerms:
    'First the terms: /terms. This time they name a price for a session; how one can be moved is in there anyway.',
  monthAccept: '{client} reads them and accepts. What happens to a session from now on follows these words.',
  monthPropose:
    '{coach} types a time the way people say it. {client} reads it on the clock of {clientCity}, with {coachCity} beside it.',
  monthAgree:
    'One press, and it is agreed. Both get a calendar file; if the session moves, a new file moves the entry, too.',
  monthPlan: 'What is to be paid gets a plan: two equal instalments. {coach} proposes it.',
  monthPlanAgreed: '{client} agrees, and the plan holds. Until then it was only a proposal.',
  monthPrepare: 'The day before, two questions to prepare. {client} answers; {coach} sees it before the session.',
  monthHour:
    'An hour to go. {client} is reminded, and {coach} has the answers to hand; before the next session the last summary will be there, too.',
  monthLate: 'The session begins, and {client} is running late. One press, and {coach} knows.',
  monthNudge: 'Five minutes before the end both get a quiet word, so nobody has to watch the clock.',
  monthEnd: 'It ended on time. {coach} notes how it felt, from one to five; nobody else sees that.',
  monthLine:
    'What comes of it fits on one line: who, what, by when. {client} confirms, and from now on the bot keeps the day in mind.',
  monthBoth: 'Friday, 10:00, {clientCity}. A promise is due today and a payment in three days: one message for both.',
  monthDone: 'One press: done. {coach} learns of it when contact hours begin, not before.',
  monthPay: 'Monday, the day of the payment. {client} presses “Paid” and adds the receipt.',
  monthPaid: 'Contact hours begin in {coachCity}. {coach} sees the receipt and confirms. Nobody had to ask for money.',
  monthNext: 'More than two weeks in. This time {client} picks one of the free times, and it suits both.',
  monthClause:
    'Less than a day before the session {client} would like another time. First comes the clause both accepted, and what it costs now.',
  monthMove: '{client} chooses another day all the same, knowing the price.',
  monthWaive:
    'The new time suits, and new calendar files follow. Whether the move costs anything is up to {coach}, who lets it go.',
  monthMorning: 'The morning of the session, {coachCity}: what today holds, in one message.',
  monthWeek: 'The same at any time: /today. One more press, and the week is a picture.',
  monthStatement: 'What is paid and what is to come, for both alike: /payments. As a list, and as a PDF.',
  monthFreely:
    'Both phones are yours now. Cancel a session, press “Let’s talk” under a payment, or let weeks go by on the clock.',
  monthPrice: '€80',
  monthTotal: '€160',
  monthTime: 'on Wednesday at 12:00',
  monthPrepared: 'I talked to my boss. It was easier than I had feared.',
  monthHoped: 'To choose one of the three ways.',
  monthLineSaid: 'you: write to two people who do that kind of work, by Friday',
  receiptSent: 'Payment sent',
  receiptFor: 'Sessions, first instalment',
};
