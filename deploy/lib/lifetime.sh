# From the first step to the last: one run a directory, what dies is started again, what we started is stopped.

take_directory() {
  mkdir -p "$dir/logs" 2>/dev/null && [ -w "$dir" ] || fail "$dir に書き込めません。" "Cannot write to $dir."
  if alive run >/dev/null; then
    fail "$dir ではすでに動いています。deploy/stop --dir \"$dir\" で止められます。" "Already running in $dir. Stop it with: deploy/stop --dir \"$dir\""
  fi
  stop_servers
  remember run $$
}

# Leftovers of a run that was killed, or our own servers at the end. The application goes before its database.
stop_servers() {
  alive payara >/dev/null || remember_payara || true
  end payara 40
  end mariadb 30
}

on_exit() {
  local status=$?
  trap - EXIT
  trap '' INT TERM HUP
  end_tool
  alive payara >/dev/null || remember_payara || true
  if alive payara >/dev/null || alive mariadb >/dev/null; then
    step "止めています" "stopping"
    stop_servers
  fi
  rm -f "$dir/run.pid"
  exit $status
}

stop_on_signals() {
  trap on_exit EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
}

# A server that dies is started again, as systemd would do it; one that keeps dying, eight times in five minutes, is not.
stay() {
  local restarts=()
  while :; do
    pause 1
    alive mariadb >/dev/null && alive payara >/dev/null && continue
    restarts=($SECONDS "${restarts[@]:0:8}")
    [ ${#restarts[@]} -le 8 ] || [ $((SECONDS - restarts[8])) -gt 300 ] || fail "サーバーが何度も落ちます。ログ: $dir/logs" "A server keeps dying. Logs: $dir/logs"
    bring_back
  done
}

# The database first. An application that lost its database while it was starting never gets well: it is ended, and the
# next round starts it again. A slow machine must not be taken for one: it would be ended in the middle of every start.
bring_back() {
  if ! alive mariadb >/dev/null; then step "MariaDB が落ちたので再起動します" "MariaDB died: starting it again"; launch_mariadb; wait_for_mariadb; fi
  if ! alive payara >/dev/null; then step "Payara が落ちたので再起動します" "Payara died: starting it again"; boot_domain; fi
  if becomes_ready; then
    printf 'READY http://localhost:%s\n' "$port"
  elif alive mariadb >/dev/null; then
    end payara 20
  fi
}
