/** Texts about sessions that say the client's name, and the coach's. */
export const sessionsNamingClient = ['sessions-all-line', 'calendar-of-client'] as const;
export const sessionsNamingCoach = [
  ...(['session-conflict-away-client', 'session-cost', 'session-cost-percent'] as const),
  ...(['session-reaches', 'session-reaches-open-ended'] as const),
] as const;
