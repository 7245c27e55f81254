# Whether something still goes on. A slow machine is not a broken one: what is waited for is given up only when the servers
# have done next to nothing for a while.

patience=${GIJIDO_PATIENCE:-300}
longest=3600

begin_watch() { watch_began=$SECONDS; note_progress; }

# Both servers together must have used a twentieth of one core, or the server's log must have grown.
moves_on() {
  local ticks
  ticks=$(ticks_used)
  if [ $((ticks - noted_ticks)) -ge $((patience * 5)) ] || [ "$(log_size)" != "$noted_log" ]; then note_progress; fi
  [ $((SECONDS - noted_at)) -lt "$patience" ] && [ $((SECONDS - watch_began)) -lt $longest ]
}

note_progress() { noted_at=$SECONDS noted_ticks=$(ticks_used) noted_log=$(log_size); }

log_size() { stat -c %s "$domain_folder/logs/server.log" 2>/dev/null || echo 0; }

# Hundredths of a second of processor time.
ticks_used() {
  local name pid stat sum=0
  for name in payara mariadb; do
    pid=$(alive $name) && stat=$(cat "/proc/$pid/stat" 2>/dev/null) || continue
    set -- ${stat##*)}
    sum=$((sum + ${12} + ${13}))
  done
  echo $sum
}
