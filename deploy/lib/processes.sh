# Starting, watching and ending our own processes, and nobody else's.
# A pid file holds "pid start-time": a number that the system has given to another process since is never killed.

start_time_of() { local stat; stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1; set -- ${stat##*)}; echo "${20}"; }

# Whole from the first moment: others read it meanwhile.
remember() { printf '%s %s\n' "$2" "$(start_time_of "$2")" > "$dir/$1.pid.new" && mv "$dir/$1.pid.new" "$dir/$1.pid"; }

# Prints the pid behind <dir>/<name>.pid if that very process still lives.
alive() {
  local pid started
  [ -f "$dir/$1.pid" ] && read -r pid started < "$dir/$1.pid" || return 1
  [ -n "${started:-}" ] && [ "$(start_time_of "$pid" || true)" = "$started" ] || return 1
  [ "$(sed 's/.*) //;s/ .*//' "/proc/$pid/stat" 2>/dev/null)" != Z ] && echo "$pid"
}

# Ends one remembered process: politely, then (after $2 seconds) by force.
end() {
  local pid waited=0
  if pid=$(alive "$1"); then
    kill -TERM "$pid" 2>/dev/null || true
    while alive "$1" >/dev/null && [ $waited -lt $((${2:-30} * 5)) ]; do sleep 0.2; waited=$((waited + 1)); done
    alive "$1" >/dev/null && kill -KILL "$pid" 2>/dev/null || true
  fi
  rm -f "$dir/$1.pid"
}

# Runs a tool in a session of its own, so that Ctrl-C reaches us first and we decide the order of stopping.
tool_pid=
quietly() {
  local log=$dir/logs/$1.log status=0; shift
  setsid "$@" >> "$log" 2>&1 < /dev/null &
  tool_pid=$!
  wait "$tool_pid" || status=$?
  tool_pid=
  return $status
}

end_tool() {
  local waited=0
  [ -n "$tool_pid" ] && kill -TERM -- "-$tool_pid" 2>/dev/null || return 0
  while kill -0 -- "-$tool_pid" 2>/dev/null && [ $waited -lt 50 ]; do sleep 0.2; waited=$((waited + 1)); done
}

# A sleep that a signal can end at once.
pause() { sleep "$1" & wait $! || true; }
