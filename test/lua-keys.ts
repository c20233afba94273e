/** Redis commands whose first argument is not a key. */
const keyless = ['TIME'];

interface Call {
  readonly function: string;
  readonly args: readonly string[];
}

/**
 * The keys that a Lua script touches without their being in KEYS: built from text, or handed in by ARGV. A name is traced to
 * what it was set to, a parameter to what the function is called with.
 */
export const keysOutsideKeys = (script: string): string[] => {
  const code = script.replace(/--.*$/gm, '');
  const names = new Set(localNames(code));
  const isKey = (word: string): boolean => /^KEYS\[[^\]]+\]$/.test(word) || names.has(word);
  const touched = callsIn(code, /redis\.p?call/g)
    .filter(({ args }) => !keyless.includes(unquoted(args[0])))
    .map(({ args }) => args[1] ?? '(none)');
  const made = [...code.matchAll(/local function (\w+)\(([^)]*)\)/g)].map(([, name = '', params = '']) => ({
    name,
    params: params.split(',').map((one) => one.trim()),
  }));
  const handedIn = made.flatMap(({ name, params }) => handedKeys(code, name, params, touched));
  const params = new Set(made.flatMap((one) => one.params));
  return [...touched, ...handedIn].filter((word) => !isKey(word) && !params.has(word));
};

/** Locals that were set to an entry of KEYS. */
const localNames = (code: string): string[] =>
  [...code.matchAll(/local ([\w, ]+?) = ((?:KEYS\[[^\]]+\](?:, )?)+)$/gm)].flatMap(([, names = '']) =>
    names.split(',').map((one) => one.trim()),
  );

/** For each parameter of a function that is used as a key: what its callers hand in. */
const handedKeys = (code: string, name: string, params: readonly string[], touched: readonly string[]) =>
  callsIn(code, new RegExp(`(?<!function )\\b${name}`, 'g')).flatMap(({ args }) =>
    params.flatMap((param, i) => (touched.includes(param) ? [args[i] ?? '(none)'] : [])),
  );

const callsIn = (code: string, name: RegExp): Call[] =>
  [...code.matchAll(new RegExp(`${name.source}\\(`, 'g'))].map((match) => ({
    function: match[0],
    args: argsFrom(code, match.index + match[0].length),
  }));

/** The arguments of a call, from behind its opening bracket. */
const argsFrom = (code: string, start: number): string[] => {
  const args = [''];
  let depth = 0;
  for (let at = start; at < code.length; at++) {
    const letter = code.charAt(at);
    if (depth === 0 && letter === ')') break;
    if ('([{'.includes(letter)) depth++;
    if (')]}'.includes(letter)) depth--;
    if (depth === 0 && letter === ',') args.push('');
    else args.push(`${args.pop() ?? ''}${letter}`);
  }
  return args.map((one) => one.trim());
};

const unquoted = (word = ''): string => word.replace(/^'|'$/g, '');
