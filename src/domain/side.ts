export type Side = 'coach' | 'client';

export const otherSide = (side: Side): Side => (side === 'coach' ? 'client' : 'coach');
