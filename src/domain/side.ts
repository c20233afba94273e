export type Side = 'coach' | 'client';
