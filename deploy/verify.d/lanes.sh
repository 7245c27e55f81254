# How many servers are tested side by side: while one starts, waits or thinks, the other has the machine.

lanes=()

# A server with its database and the browser that looks at it take 2 GB.
choose_lanes() {
  local number free_mb
  free_mb=$(awk '/^MemAvailable/ { print int($2 / 1024) }' /proc/meminfo)
  number=${GIJIDO_LANES:-$(( $(nproc) >= 2 && free_mb >= 6000 ? 2 : 1 ))}
  while [ ${#lanes[@]} -lt "$number" ]; do lanes+=("$dir/lane$((${#lanes[@]} + 1))"); done
}

joined() { local IFS=,; echo "$*"; }
