/** A session as a calendar keeps it: `uid` is its name for good, a higher `sequence` takes the place of what is there. */
export interface CalendarEvent {
  readonly uid: string;
  readonly sequence: number;
  /** Epoch ms. */
  readonly at: number;
  readonly minutes: number;
  readonly cancelled: boolean;
  readonly title: string;
  readonly about: string;
}

/** Any calendar wants to know who sends: nobody who could be written to. */
const sender = { name: 'Mezha', email: 'nobody@mezha.invalid' };

/** The text of a file with these events, written at `now` (epoch ms). Times are UTC: every calendar shows them on its own clock. */
export const calendarOf = async (events: readonly CalendarEvent[], now: number): Promise<string> => {
  const { default: ical, ICalCalendarMethod, ICalEventStatus } = await import('ical-generator');
  const isOff = events.every(({ cancelled }) => cancelled);
  const calendar = ical({
    prodId: { company: 'Mezha', product: 'Mezha' },
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, sequence, at, minutes, cancelled, title, about } of events)
    calendar.createEvent({
      ...{ id: uid, sequence, summary: legible(title), description: legible(about), organizer: sender },
      ...{ start: new Date(at), end: new Date(at + minutes * 60_000), stamp: new Date(now) },
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return `${calendar.toString()}\r\n`.replace(/\r\n\r\n$/, '\r\n');
};

/** Without the control characters that a calendar file may not have. */
const legible = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
