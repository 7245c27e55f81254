# The server of the tests: fresh, in a directory and on a port of its own, so that a running demo is left alone.

start_test_server() {
  local log=$dir/run.log port=18080
  while listening $port; do port=$((port + 1)); done
  "$here/stop" --dir "$dir" > /dev/null
  : > "$log"
  "$here/run" --dir "$dir" --port $port --fresh="$(basename "$dir")" > "$log" 2>&1 < /dev/null &
  test_server=$!
  tail -n +1 -f --pid=$test_server "$log" & local follower=$!
  while kill -0 $test_server 2>/dev/null && ! grep -q '^READY' "$log"; do pause 1; done
  sleep 1
  kill $follower 2>/dev/null || true
  grep -q '^READY' "$log" || fail "テスト用のサーバーが起動しません。" "The server for the tests does not start."
}

stop_test_server() {
  [ -n "${test_server:-}" ] || return 0
  kill -TERM "$test_server" 2>/dev/null || true
  wait "$test_server" 2>/dev/null || true
  test_server=
}
