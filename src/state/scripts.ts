/** Lua that several scripts share. A lane's lease says who delivers it, until when, under which fencing number. */
const shared = `
local function clock() local t = redis.call('TIME') return t[1] * 1000 + math.floor(t[2] / 1000) end

-- Gives the lane to a worker unless someone else has it or Telegram asked to wait. Returns the fencing number, or 0.
local function take(lease, busy, lane, worker, ms)
  local now = clock()
  local held = redis.call('HMGET', lease, 'until', 'wait')
  if (held[1] and tonumber(held[1]) > now) or (held[2] and tonumber(held[2]) > now) then return 0 end
  local fence = redis.call('HINCRBY', lease, 'fence', 1)
  redis.call('HSET', lease, 'worker', worker, 'until', now + ms, 'sending', 1)
  redis.call('ZADD', busy, now + ms, lane)
  return fence
end

-- The answer to the commit that took the lane was lost: its fencing number, if its entry is still the head. Or 0.
local function ours(list, lease, worker, first)
  if redis.call('HGET', lease, 'worker') ~= worker or redis.call('LINDEX', list, 0) ~= ARGV[first] then return 0 end
  return tonumber(redis.call('HGET', lease, 'fence'))
end

-- Adds entries to a lane, and takes it when it was idle. Returns the fencing number, or 0 when someone will come for it.
local function push(list, lease, busy, lane, worker, ms, first, last)
  local before = redis.call('LLEN', list)
  for i = first, last do redis.call('RPUSH', list, ARGV[i]) end
  if before == 0 then
    local fence = take(lease, busy, lane, worker, ms)
    if fence > 0 then return fence end
  end
  if not redis.call('ZSCORE', busy, lane) then redis.call('ZADD', busy, clock(), lane) end
  return 0
end
`;

/**
 * The only writer. Refuses a cause seen before and a record that changed since it was read.
 * KEYS: seen, looks, busy, R records, J journals, D keys to delete, then per lane its list and lease.
 * ARGV: R, J, D, looks, lanes, cause's memory in s, worker, lease in ms, '1' if asked again; per record its expected revision and new value
 * ('' only checks, '-' deletes); per journal its entry; per look its subject and moment ('' none); per lane its name, the
 * list length it must have to be replaced ('' appends), the number of entries and these.
 * Returns 'seen', 'conflict', or the fencing number per lane. Asked again after a lost answer it only says which lanes it took.
 */
export const commitScript = `${shared}
local R, J, D, L, N = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local a = 10
if redis.call('EXISTS', KEYS[1]) == 1 then
  if ARGV[9] == '' then return 'seen' end
  local fences, k, b = {}, 3 + R + J + D, a + 2 * R + J + 2 * L
  for i = 1, N do
    fences[i] = ARGV[b + 1] == '' and ours(KEYS[k + 2 * i - 1], KEYS[k + 2 * i], ARGV[7], b + 3) or 0
    b = b + 3 + tonumber(ARGV[b + 2])
  end
  return fences
end
for i = 1, R do
  local is = redis.call('GET', KEYS[3 + i])
  local revision = is and string.match(is, '^%d+') or '0'
  if revision ~= ARGV[a + 2 * (i - 1)] then return 'conflict' end
end
local k, b = 3 + R + J + D, a + 2 * R + J + 2 * L
for i = 1, N do
  if ARGV[b + 1] ~= '' and tonumber(ARGV[b + 1]) ~= redis.call('LLEN', KEYS[k + 2 * i - 1]) then return 'conflict' end
  b = b + 3 + tonumber(ARGV[b + 2])
end
for i = 1, R do
  local expected, value = ARGV[a + 2 * (i - 1)], ARGV[a + 2 * i - 1]
  if value == '-' then redis.call('DEL', KEYS[3 + i])
  elseif value ~= '' then redis.call('SET', KEYS[3 + i], (tonumber(expected) + 1) .. value) end
end
a = a + 2 * R
for i = 1, J do redis.call('XADD', KEYS[3 + R + i], '*', 'f', ARGV[a + i - 1]) end
for i = 1, D do redis.call('DEL', KEYS[3 + R + J + i]) end
a = a + J
for i = 1, L do
  local subject, at = ARGV[a + 2 * (i - 1)], ARGV[a + 2 * i - 1]
  if at == '' then redis.call('ZREM', KEYS[2], subject) else redis.call('ZADD', KEYS[2], at, subject) end
end
a = a + 2 * L
local fences = {}
for i = 1, N do
  local lane, count = ARGV[a], tonumber(ARGV[a + 2])
  local list, lease = KEYS[k + 2 * i - 1], KEYS[k + 2 * i]
  if ARGV[a + 1] ~= '' then
    redis.call('DEL', list)
    for e = a + 3, a + 2 + count do redis.call('RPUSH', list, ARGV[e]) end
    fences[i] = 0
  else
    fences[i] = push(list, lease, KEYS[3], lane, ARGV[7], tonumber(ARGV[8]), a + 3, a + 2 + count)
  end
  a = a + 3 + count
end
redis.call('SET', KEYS[1], 1, 'EX', ARGV[6])
return fences`;

/**
 * The head of a lane is done, or has to wait.
 * KEYS: list, lease, busy, links, then per follow-up lane its list and lease.
 * ARGV: lane, fence, worker, lease in ms, 'done' or 'wait', wait in ms, new head ('' keeps it), how the head begins, links
 * (fields and values counted together), these, follow-up lanes, and per lane its name, number of entries and these.
 * Asked again after a lost answer it finds another head and only says which. Returns 'fenced', or the next head ('' none)
 * and a fencing number per follow-up lane.
 */
export const settleScript = `${shared}
local list, lease, busy = KEYS[1], KEYS[2], KEYS[3]
if redis.call('HGET', lease, 'fence') ~= ARGV[2] then return 'fenced' end
local ms, links, now = tonumber(ARGV[4]), tonumber(ARGV[9]), clock()
local head = redis.call('LINDEX', list, 0)
local fresh = ARGV[8] == '' or (head and string.sub(head, 1, #ARGV[8]) == ARGV[8])
if fresh and ARGV[5] == 'wait' then
  if ARGV[7] ~= '' then redis.call('LSET', list, 0, ARGV[7]) end
  redis.call('HSET', lease, 'wait', now + tonumber(ARGV[6]))
  redis.call('HDEL', lease, 'worker', 'until', 'sending', 'called')
  redis.call('ZADD', busy, now + tonumber(ARGV[6]), ARGV[1])
  return { '' }
end
if fresh then
  for i = 10, 9 + links, 2 do redis.call('HSET', KEYS[4], ARGV[i], ARGV[i + 1]) end
  redis.call('LPOP', list)
  head = redis.call('LINDEX', list, 0)
end
local answer = { head or '' }
if fresh then redis.call('HDEL', lease, 'called') end
if head then
  redis.call('HSET', lease, 'until', now + ms)
  redis.call('ZADD', busy, now + ms, ARGV[1])
else
  redis.call('HDEL', lease, 'worker', 'until', 'sending', 'wait')
  redis.call('ZREM', busy, ARGV[1])
end
local a = 10 + links
for i = 1, tonumber(ARGV[a]) do
  local lane, count = ARGV[a + 1], tonumber(ARGV[a + 2])
  local other, its = KEYS[3 + 2 * i], KEYS[4 + 2 * i]
  answer[1 + i] = fresh and push(other, its, busy, lane, ARGV[3], ms, a + 3, a + 2 + count) or ours(other, its, ARGV[3], a + 3)
  a = a + 2 + count
end
return answer`;

/**
 * Takes a lane that nobody delivers. KEYS: list, lease, busy. ARGV: lane, worker, lease in ms, '1' if asked again: then a
 * lane that is ours by now is the one whose answer was lost.
 * Returns the fencing number, the head, 1 if its sending was begun and never settled, and 1 if Telegram was being called; or nothing.
 */
export const takeScript = `${shared}
local head = redis.call('LINDEX', KEYS[1], 0)
if not head then redis.call('ZREM', KEYS[3], ARGV[1]) return {} end
if ARGV[4] == '1' and redis.call('HGET', KEYS[2], 'worker') == ARGV[2] then
  local is = redis.call('HMGET', KEYS[2], 'fence', 'sending', 'called')
  return { tonumber(is[1]), head, is[2] == '2' and 1 or 0, is[3] and 1 or 0 }
end
local begun = redis.call('HGET', KEYS[2], 'sending')
local fence = take(KEYS[2], KEYS[3], ARGV[1], ARGV[2], tonumber(ARGV[3]))
if fence == 0 then return {} end
if begun then redis.call('HSET', KEYS[2], 'sending', 2) end
return { fence, head, begun and 1 or 0, redis.call('HGET', KEYS[2], 'called') and 1 or 0 }`;

/** Whoever delivers is still at it. KEYS: lease, busy. ARGV: lane, fence, lease in ms, '1' if Telegram is called now. Returns 0 if it is somebody else's by now. */
export const renewScript = `${shared}
if redis.call('HGET', KEYS[1], 'fence') ~= ARGV[2] or not redis.call('HGET', KEYS[1], 'until') then return 0 end
local till = clock() + tonumber(ARGV[3])
redis.call('HSET', KEYS[1], 'until', till)
if ARGV[4] == '1' then redis.call('HSET', KEYS[1], 'called', 1) end
redis.call('ZADD', KEYS[2], till, ARGV[1])
return 1`;

/** Lanes whose lease or wait is over. KEYS: busy. */
export const idleLanesScript = `${shared}
return redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', clock(), 'LIMIT', 0, 200)`;

/** A lane need not wait any longer. KEYS: lease, busy. ARGV: lane. */
export const wakeScript = `${shared}
redis.call('HDEL', KEYS[1], 'wait')
if redis.call('ZSCORE', KEYS[2], ARGV[1]) then redis.call('ZADD', KEYS[2], 'LT', clock(), ARGV[1]) end`;

/**
 * Looks that are due, each given to one worker: it comes again after a while unless its commit moves it. KEYS: looks.
 * ARGV: now, when it comes again, at most. Returns subjects and moments, and the moment of the look that comes next ('' none).
 */
export const dueLooksScript = `
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'WITHSCORES', 'LIMIT', 0, ARGV[3])
for i = 1, #due, 2 do redis.call('ZADD', KEYS[1], ARGV[2], due[i]) end
return { due, redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2] or '' }`;
