# What the person at the keyboard is told: one line a step, Japanese first, English beside it.

step() { printf '[%4ds] %s — %s\n' "$SECONDS" "$1" "$2"; }

# Says what is wrong and what to do, once, and ends the command. The EXIT trap of the command cleans up.
fail() {
  printf '\n✖ %s\n  %s\n' "$1" "$2" >&2
  exit "${3:-1}"
}

# The end of a log, indented, so that a failure carries its cause with it.
show_tail() { [ -f "$1" ] && { printf '  --- %s\n' "$1"; tail -n "${2:-15}" "$1" | cut -c1-300 | sed 's/^/  | /'; } >&2 || true; }
