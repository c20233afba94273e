/** One call of the people interface; a refusal becomes an Error with the server's words. */
export async function call(method, path, body) {
  const response = await fetch(path, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? `${response.status}`);
  return answer;
}

const kinds = ['message', 'edit', 'delete', 'reaction', 'typing', 'answer', 'person', 'clock', 'commands', 'reset'];

/** Listens until the page closes; `onReconnect` runs when the stream was lost and is back, as events may be missing. */
export function listen(onEvent, onReconnect) {
  const stream = new EventSource('/events');
  let opened = false;
  stream.addEventListener('open', () => {
    if (opened) onReconnect();
    opened = true;
  });
  for (const kind of kinds) stream.addEventListener(kind, (event) => onEvent(kind, readData(event.data)));
  addEventListener('pagehide', () => stream.close());
}

function readData(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
