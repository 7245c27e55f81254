# What our search is compared with: Mroonga, the full text engine that Debian ships for the same MariaDB, on a server of its
# own. Nothing of it is installed: the package of the database's own version is unpacked beside the measurements.

peer_port=18999

start_search_peer() {
  find_mariadb
  mroonga_plugin "$dir/peer" ||
    fail "Mroonga を取得できません（Debian の mariadb-plugin-mroonga が要ります）。" "Mroonga cannot be fetched: it needs Debian's mariadb-plugin-mroonga." 3
  step "比較の相手（Mroonga）を起動しています" "starting what we compare with (Mroonga)"
  need_port $peer_port
  rm -rf "$dir/peer/data"
  quietly peer "$mariadb_install" --no-defaults --basedir="$mariadb_base" --datadir="$dir/peer/data" --user="$(id -un)" --skip-test-db
  printf '%s;\n' "CREATE DATABASE gijido" "CREATE USER 'gijido'@'127.0.0.1'" "GRANT ALL ON *.* TO 'gijido'@'127.0.0.1'" > "$dir/peer/accounts.sql"
  setsid "$mariadbd" --no-defaults --user="$(id -un)" --datadir="$dir/peer/data" --socket="$dir/peer/sock" \
    --port=$peer_port --bind-address=127.0.0.1 --skip-name-resolve --innodb-buffer-pool-size=512M --init-file="$dir/peer/accounts.sql" \
    --plugin-dir="$dir/peer/plugin" --plugin-load-add=ha_mroonga.so >> "$dir/logs/peer.log" 2>&1 < /dev/null &
  remember peer $!
  mariadb_port=$peer_port wait_for_mariadb peer
}

# A plugin loads only into the server that it was built for.
mroonga_plugin() {
  local version
  [ ! -f "$1/plugin/ha_mroonga.so" ] || return 0
  version=$("$mariadbd" --version | sed -n 's/.*Ver \([0-9.]*\)-MariaDB-\([^ ]*\).*/\1-\2/p')
  mkdir -p "$1/plugin"
  (cd "$1" && quietly peer-get apt-get download "mariadb-plugin-mroonga=1:$version" && dpkg -x mariadb-plugin-mroonga_*.deb unpacked) || return 1
  cp "$1"/unpacked/usr/lib/mysql/plugin/ha_mroonga.so "$1/plugin/"
}
