/** Letters that people leave out or type plainly: Polish and Kazakh ones on a foreign keyboard, ё and й. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ł: 'l', қ: 'к', ғ: 'г', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', ә: 'а', һ: 'х', і: 'и' },
};

const marked = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** Small letters without marks, so that what is typed in a hurry is still found. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(marked, (letter) => plainLetters[letter] ?? letter);
