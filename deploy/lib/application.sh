# The application on the server: its settings, its deployment, and the wait until it is ready.

# Environment, not command line: a password in arguments would be readable by every user of the machine.
give_settings() {
  export GIJIDO_JDBC_URL="jdbc:mariadb://127.0.0.1:$mariadb_port/gijido?sslMode=disable"
  export GIJIDO_JDBC_USER=gijido
  GIJIDO_JDBC_PASSWORD=$(secret database-password)
  export GIJIDO_JDBC_PASSWORD
  export GIJIDO_MODE=${GIJIDO_MODE:-demo}
  export GIJIDO_DATA_DIR=$dir/data
  export GIJIDO_DEMO_ACCOUNTS=$dir/demo-accounts.json
  mkdir -p "$dir/data"
  chmod 700 "$dir/data"
}

is_deployed() { [ "$(cat "$dir/payara/deployed" 2>/dev/null)" = "$(sha256sum < "$ear")" ]; }

# A changed archive goes onto a clean domain: the server starts without the old one instead of with both.
forget_deployment() {
  rm -rf "$dir/payara/deployed" "$domain_folder"/{applications,generated}
  cp "$dir/payara/domain.xml.prepared" "$domain_folder/config/domain.xml"
  keep_ports_true
}

deploy_application() {
  step "アプリケーションを配備しています（初回は表とデモデータも作ります）" "deploying the application (the first time it makes the tables and the demo city)"
  asadmin deploy --name gijido --contextroot / "$ear" ||
    { show_tail "$dir/logs/asadmin-deploy.log"; show_causes; fail "アプリケーションを配備できませんでした。" "The application could not be deployed."; }
  sha256sum < "$ear" > "$dir/payara/deployed"
}

wait_until_ready() {
  becomes_ready && return
  show_causes
  fail "アプリケーションの準備ができません。" "The application does not become ready."
}

# Gives up when nothing goes on any more, or as soon as one of the servers is gone.
becomes_ready() {
  local second=0
  begin_watch
  while moves_on; do
    is_ready && return
    alive payara > /dev/null && alive mariadb > /dev/null || return 1
    second=$((second + 1))
    [ $((second % 15)) != 0 ] || step "準備ができるのを待っています" "waiting until it is ready"
    pause 1
  done
  return 1
}

is_ready() {
  local answer
  answer=$( (exec 3<> "/dev/tcp/127.0.0.1/$port" && printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3 && timeout 10 head -n 1 <&3) 2>/dev/null) &&
    [[ $answer == *' 200'* ]]
}

# The server's log is long; what matters is who complained. "Caused by" stands above the sentence that helps.
show_causes() {
  local log=$domain_folder/logs/server.log
  printf '  --- %s\n' "$log" >&2
  grep -hE -A 3 'Caused by:|WELD-[0-9]+' "$log" 2>/dev/null | grep -vE '^(--|\s+at |\s*\.\.\. )' | cut -c1-300 | awk '!seen[$0]++' | tail -n 20 | sed 's/^/  | /' >&2 || true
  advise
}

# What was there before this run is somebody's: nothing that would delete it is advised.
advise() {
  if [ "${database_made:-no}" = yes ]; then
    printf '  初めからやり直すには --fresh を付けます — to begin again from nothing add --fresh\n' >&2
  else
    printf '  データベースはそのまま残っています。前の版のプログラムに戻せば、前の状態で動きます。\n  The database is as it was: with the version of before it runs as before.\n' >&2
  fi
}
