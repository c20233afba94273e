/** How many slips of the finger (a letter lost, added, changed, two swapped) lie between two words; Infinity above `most`. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return slipsFrom(a.slice(same), b.slice(same), most);
}

function slipsFrom(a: string, b: string, most: number): number {
  if (a === '' || b === '') return a.length + b.length;
  if (most === 0) return Infinity;
  const ways = [
    slipsBetween(a.slice(1), b.slice(1), most - 1),
    slipsBetween(a.slice(1), b, most - 1),
    slipsBetween(a, b.slice(1), most - 1),
  ];
  if (a[0] === b[1] && a[1] === b[0]) ways.push(slipsBetween(a.slice(2), b.slice(2), most - 1));
  return 1 + Math.min(...ways);
}
