# Which TCP ports are free, read from the kernel: no connection is made, no tool is needed.

listening() {
  awk -v port="$(printf ':%04X' "$1")" '$4 == "0A" && substr($2, length($2) - 4) == port { found = 1 } END { exit !found }' \
    /proc/net/tcp /proc/net/tcp6 2>/dev/null
}

# Those of a hundred ports that listen to other machines too.
open_to_others() {
  local address port
  awk '$4 == "0A" { print $2 }' /proc/net/tcp /proc/net/tcp6 2>/dev/null | while IFS=: read -r address port; do
    port=$((16#$port))
    [ $port -ge "$1" ] && [ $port -lt $(($1 + 100)) ] || continue
    case $address in 0100007F|0000000000000000FFFF00000100007F|00000000000000000000000001000000) ;; *) echo $port ;; esac
  done
}

need_port() {
  [ "$1" -ge 1024 ] || [ "$(id -u)" = 0 ] ||
    fail "1024 より小さいポート（$1）は root でなければ使えません。--port 8080 のように指定してください。" \
         "Ports below 1024 ($1) need root. Choose another, for example --port 8080."
  ! listening "$1" ||
    fail "ポート $1 は使用中です。使っているものを止めるか、--port で別の番号を指定してください。" \
         "Port $1 is in use. Stop what uses it, or choose another with --port."
}

# The inner ports, kept in the directory. Payara spreads its own over a hundred (its "port base"): 48 is the
# admin's, 49 the data grid's; the database takes the first. A new choice also means a new domain.
choose_ports() {
  if [ -f "$dir/ports" ]; then
    first_port=$(cat "$dir/ports")
    hundred_is_free "$first_port" || rm "$dir/ports"
  fi
  [ -f "$dir/ports" ] || free_hundred
  first_port=$(cat "$dir/ports")
  mariadb_port=$first_port admin_port=$((first_port + 48)) grid_port=$((first_port + 49))
}

# The search starts at a place made from the directory's name, so that two directories rarely meet.
free_hundred() {
  local start tried candidate
  start=$(($(printf %s "$dir" | cksum | cut -d' ' -f1) % 100))
  for tried in $(seq 0 99); do
    candidate=$((20000 + (start + tried) % 100 * 100))
    hundred_is_free $candidate && { echo $candidate > "$dir/ports"; return; }
  done
  fail "空いているポートが見つかりません（20000〜30000）。" "No free ports were found between 20000 and 30000."
}

hundred_is_free() {
  local offset
  [ $(($1 % 100)) = 0 ] || return 1
  for offset in 0 9 37 38 39 48 49 66 76 80 81 86; do ! listening $(($1 + offset)) || return 1; done
}
