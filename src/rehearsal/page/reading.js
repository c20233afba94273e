/** Who has read how far: what arrives on a phone that is not in view counts as new. */
export function createReading(world, isInView) {
  const read = new Map();
  const lastOf = (id) => world.messages(id).at(-1)?.message_id ?? 0;

  function catchUp() {
    for (const { id } of world.people) {
      if (!read.has(id) || isInView(id) || read.get(id) > lastOf(id)) read.set(id, lastOf(id));
    }
  }

  function unread(id) {
    const from = read.get(id) ?? 0;
    return world.messages(id).filter((message) => message.from?.is_bot && message.message_id > from).length;
  }

  return { catchUp, unread, forget: () => read.clear() };
}
