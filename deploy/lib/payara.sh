# A Payara of our own: one domain in this directory, on ports of its own.

domain=gijido

find_payara() {
  local version
  version=$(version_of payara.version)
  unpacked "payara-$version" "fish.payara.distributions:payara:$version:zip"
  payara=$unpacked_to/payara7
  chmod +x "$payara"/bin/* "$payara"/glassfish/bin/* 2>/dev/null || true
  find_driver
}

# Next to the server and not in the archive: a driver inside a failed deployment would break every later one.
find_driver() {
  local version cache
  version=$(version_of mariadb-client.version)
  cache=$(cache_folder)
  driver=$cache/mariadb-java-client-$version.jar
  driver_is_whole && return
  forget_download "org.mariadb.jdbc:mariadb-java-client:$version"
  download "org.mariadb.jdbc:mariadb-java-client:$version:jar" "$cache" && driver_is_whole && return
  show_tail "$dir/logs/download.log"
  fail "MariaDB の JDBC ドライバーを取得できません。" "The MariaDB driver could not be fetched."
}

driver_is_whole() { [ -s "$driver" ] && "$JAVA_HOME/bin/jar" tf "$driver" > /dev/null 2>&1; }

# A log a command, of its last time: asadmin-start-domain.log, asadmin-deploy.log, …
asadmin() {
  rm -f "$dir/logs/asadmin-$1.log"
  quietly "asadmin-$1" "$payara/glassfish/bin/asadmin" --interactive=false --host 127.0.0.1 --port "$admin_port" \
    --user admin --passwordfile "$dir/secrets/asadmin" "$@"
}

start_payara() {
  [ "$(cat "$dir/payara/prepared" 2>/dev/null)" = "$(domain_fingerprint) $first_port" ] || prepare_domain
  keep_ports_true
  write_listeners
  if ! is_deployed; then forget_deployment; fi
  step "サーバー（Payara）を起動しています" "starting the server (Payara)"
  boot_domain
  is_deployed || deploy_application
}

# The http port may change from start to start; the others were chosen with the domain.
keep_ports_true() {
  sed -i -E "s/(<network-listener [^>]*)port=\"[0-9]+\"([^>]*name=\"http-listener-1\")/\1port=\"$port\"\2/;t;
             s/(<network-listener [^>]*name=\"http-listener-1\"[^>]*)port=\"[0-9]+\"/\1port=\"$port\"/" "$domain_folder/config/domain.xml"
}

# The process is remembered as soon as it is there, and not only when the starter says that it has started: whatever happens
# in between, it is found again and stopped.
boot_domain() {
  local log=$dir/logs/asadmin-start-domain.log
  put_log_aside
  # What the server writes is for its own account only, as under systemd.
  (umask 077; exec setsid "$payara/glassfish/bin/asadmin" --interactive=false --user admin --passwordfile "$dir/secrets/asadmin" start-domain \
    --domaindir "$dir/payara/domains" --prebootcommandfile "${1:-$dir/payara/listeners.asadmin}" --timeout $longest "$domain") > "$log" 2>&1 < /dev/null &
  tool_pid=$!
  watch_boot && { alive payara > /dev/null || remember_payara; } && return
  show_tail "$domain_folder/logs/server.log" 30
  show_tail "$log"
  fail "サーバー（Payara）が起動しません。" "The server (Payara) does not start."
}

watch_boot() {
  begin_watch
  while kill -0 "$tool_pid" 2>/dev/null; do
    alive payara > /dev/null || remember_payara || true
    moves_on || return 1
    pause 0.3
  done
  tool_pid=
}

# A log begins with its start: what show_causes shows is then of this one. The last ten are kept.
put_log_aside() {
  local log=$domain_folder/logs/server.log
  [ ! -f "$log" ] || mv "$log" "$domain_folder/logs/server-until-$(date +%Y%m%dT%H%M%S).log"
  find "$domain_folder/logs" -maxdepth 1 -name 'server-until-*.log' | sort -r | tail -n +11 | xargs -r -d '\n' rm -f
}

# By its own command line, which names the domain: the server writes its number down only late in its start.
remember_payara() {
  local file pid
  for file in $(grep -lsazxF -- "-Dcom.sun.aas.instanceRoot=$domain_folder" /proc/[0-9]*/cmdline); do
    pid=${file#/proc/}; pid=${pid%/cmdline}
    [[ $(readlink "/proc/$pid/exe") == */java ]] && remember payara "$pid" && return
  done
  return 1
}
