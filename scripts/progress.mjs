import { spawn } from 'node:child_process';

const isTerminal = process.stderr.isTTY === true;
const QUIET_MS = 800;

/** Output of other programs without the addresses in it: where packages come from is nobody's business in a log. */
function withoutAddresses(text) {
  return text.replace(/https?:\/\/[^\s/]+/g, '(address)');
}

function seconds(start) {
  return Math.round((performance.now() - start) / 1000);
}

const shown = new Map();

function drawTerminal() {
  const line = [...shown].map(([label, start]) => `${label} … ${seconds(start)} s`).join('   ');
  process.stderr.write(`\r\x1b[K${line}`);
}

/** Shows `label` and its seconds as soon as it takes longer than a moment; returns what ends it. */
export function showProgress(label) {
  const start = performance.now();
  const first = setTimeout(() => {
    shown.set(label, start);
    if (!isTerminal) process.stderr.write(`${label} …\n`);
  }, QUIET_MS);
  const next = isTerminal ? setInterval(drawTerminal, 1000) : undefined;
  return (outcome) => {
    clearTimeout(first);
    clearInterval(next);
    if (!shown.delete(label)) return;
    process.stderr.write(`${isTerminal ? '\r\x1b[K' : ''}${label}: ${outcome}, ${seconds(start)} s\n`);
  };
}

/** Runs a program quietly; resolves with its code and everything it printed. */
export function capture(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The beginning says what went wrong, the end what it led to. */
function essence(output) {
  const lines = withoutAddresses(output).trimEnd().split('\n');
  return lines.length <= 40 ? lines.join('\n') : [...lines.slice(0, 20), '…', ...lines.slice(-20)].join('\n');
}

/** Runs a program with a progress line; what it printed is shown only when it fails. */
export async function run(label, command, args, options) {
  const end = showProgress(label);
  const { code, output } = await capture(command, args, options);
  end(code === 0 ? 'done' : 'failed');
  if (code !== 0) process.stderr.write(`${essence(output)}\n`);
  return code === 0;
}

/** A problem the person at the keyboard can solve: its words are all they need. */
export class Instruction extends Error {}
