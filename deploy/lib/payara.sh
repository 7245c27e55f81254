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
  [ -f "$dir/payara/prepared" ] && [ "$(cat "$dir/payara/prepared")" = "$(domain_fingerprint)" ] || prepare_domain
  keep_ports_true
  write_listeners
  if ! is_deployed; then forget_deployment; fi
  step "サーバー（Payara）を起動しています" "starting the server (Payara)"
  boot_domain
  is_deployed || deploy_application
}

# What a prepared domain was made from; when that changes, it is made again (it holds nothing but settings).
domain_fingerprint() { cat "$here"/payara/*.asadmin "$here"/payara/src/org/gijido/payara/*.java "$here/lib/lock-down.sh" "$root/pom.xml" | cksum; printf '%s %s %s\n' "$payara" "$first_port" "$heap"; }

prepare_domain() {
  step "サーバーの設定を作っています" "preparing the server's domain"
  rm -rf "$dir/payara"
  mkdir -p "$dir/payara"
  write_admin_password
  asadmin create-domain --savelogin=false --portbase "$first_port" --domaindir "$dir/payara/domains" "$domain" && install_libraries && lock_down ||
    { show_tail "$dir/logs/asadmin-create-domain.log"; show_tail "$dir/logs/asadmin-multimode.log"
      fail "サーバーの設定を作れませんでした。" "The server's domain could not be prepared."; }
  cp "$domain_folder/config/domain.xml" "$dir/payara/domain.xml.prepared"
  domain_fingerprint > "$dir/payara/prepared"
}

write_admin_password() { (umask 077; printf 'AS_ADMIN_PASSWORD=%s\n' "$(secret admin-password)" > "$dir/secrets/asadmin"); }

# What the server itself must see: the driver, and the generator of session ids, compiled against this very server.
install_libraries() {
  local classes=$dir/payara/classes
  mkdir -p "$domain_folder/lib" "$classes" && cp "$driver" "$domain_folder/lib/" &&
    quietly compile "$JAVA_HOME/bin/javac" --release "$least_java" -cp "$payara/glassfish/modules/common-util.jar" -d "$classes" "$here/payara/src/org/gijido/payara/SessionIds.java" &&
    "$JAVA_HOME/bin/jar" --create --file "$domain_folder/lib/gijido-payara.jar" -C "$classes" .
}

# The http port may change from start to start; the others were chosen with the domain.
keep_ports_true() {
  sed -i -E "s/(<network-listener [^>]*)port=\"[0-9]+\"([^>]*name=\"http-listener-1\")/\1port=\"$port\"\2/;t;
             s/(<network-listener [^>]*name=\"http-listener-1\"[^>]*)port=\"[0-9]+\"/\1port=\"$port\"/" "$domain_folder/config/domain.xml"
}

boot_domain() {
  rm -f "$domain_folder/config/pid"
  # A log begins with its start: what show_causes shows is then of this one.
  [ ! -f "$domain_folder/logs/server.log" ] || mv "$domain_folder/logs/server.log" "$domain_folder/logs/server-before.log"
  asadmin start-domain --domaindir "$dir/payara/domains" --prebootcommandfile "$dir/payara/listeners.asadmin" --timeout 180 "$domain" || true
  remember_payara || { show_tail "$domain_folder/logs/server.log" 30; show_tail "$dir/logs/asadmin-start-domain.log"
    fail "サーバー（Payara）が起動しません。" "The server (Payara) does not start."; }
}

remember_payara() {
  local pid
  pid=$(cat "$domain_folder/config/pid" 2>/dev/null) && [ -n "$pid" ] && [ -d "/proc/$pid" ] && remember payara "$pid"
}
