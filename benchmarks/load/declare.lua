-- Declares incidents, each with an idempotency key of its own, as a careful tool would.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"

local number = 0
local run = tostring(os.time()) .. tostring(math.random(1, 1000000000))

function init(args)
  math.randomseed(os.time())
  run = run .. "-" .. tostring(math.random(1, 1000000000)) .. tostring({}):gsub("table: ", "")
end

function request()
  number = number + 1
  wrk.headers["Idempotency-Key"] = run .. "-" .. number
  return wrk.format(nil, nil, nil, '{"title":"Load ' .. number .. '","severity":"SEV3"}')
end
