# The servers of the tests: fresh, in directories and on ports of their own, so that a running demo is left alone.

test_servers=()
next_port=18080

# One that every directory named gets; they come up side by side.
start_test_servers() {
  local place
  for place in "$@"; do start_test_server "$place"; done
  for place in "$@"; do wait_for_test_server "$place"; done
}

start_test_server() {
  local place=$1
  while listening $next_port; do next_port=$((next_port + 1)); done
  mkdir -p "$place"
  "$here/stop" --dir "$place" > /dev/null 2>&1 || true
  : > "$place/run.log"
  "$here/run" --dir "$place" --port $next_port --fresh="$(basename "$place")" >> "$place/run.log" 2>&1 < /dev/null &
  test_servers+=($!)
  next_port=$((next_port + 1))
  # The next one chooses its ports when these are taken.
  until grep -q Payara "$place/run.log" || ! kill -0 "${test_servers[-1]}" 2>/dev/null; do pause 0.2; done
}

wait_for_test_server() {
  local log=$1/run.log follower
  tail -n +1 -f "$log" & follower=$!
  while alive_in "$1" && ! grep -q '^READY' "$log"; do pause 1; done
  sleep 1
  kill $follower 2>/dev/null || true
  grep -q '^READY' "$log" || fail "テスト用のサーバーが起動しません。" "The server for the tests does not start."
}

alive_in() { dir=$1 alive run > /dev/null; }

stop_test_servers() {
  local server
  for server in "${test_servers[@]}"; do kill -TERM "$server" 2>/dev/null || true; done
  for server in "${test_servers[@]}"; do wait "$server" 2>/dev/null || true; done
  test_servers=()
}
