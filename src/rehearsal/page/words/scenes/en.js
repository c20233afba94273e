/** What the guide says, and what people say and write in its scenes. */
export default {
  playScene: 'Play a scene',
  playBeginning: 'A beginning',
  playBeginningMore: 'From the invitation to the first message outside hours: questionnaire, brief, offer.',
  playNight: 'A night and a morning',
  playNightMore: 'One message at 23:40. Watch who hears it, and when.',

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
  beginTake:
    'The offer is accepted. One step is left: what applies between the two, in a few lines, to read before agreeing.',
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
};
