# What ran and what did not, read from the reports themselves.

# A test class that no report knows of was never run: a wrong name, a forgotten module, a silent skip.
every_test_ran() {
  local class missed=0
  while IFS= read -r class; do
    printf '✖ このテストは実行されませんでした — this test class never ran: %s\n' "$class"
    missed=1
  done < <(unreported 'Test' surefire-reports; unreported 'IT' failsafe-reports)
  return $missed
}

unreported() {
  local folder file class
  for folder in search-index ejb web ear src/it; do
    [ -d "$root/$folder/target/test-classes" ] || continue
    while IFS= read -r file; do
      class=${file#./}; class=${class%.class}; class=${class//\//.}
      [ "$root/$folder/target/$2/TEST-$class.xml" -nt "$dir/started" ] || echo "$class"
    done < <(cd "$root/$folder/target/test-classes" && find . -name "*$1.class" ! -name '*$*')
  done
}

summary() {
  printf '\n── まとめ — summary ──\n'
  printf '%s — unit and architecture (Surefire)\n' "$(counted surefire-reports)"
  printf '%s — server and browser (Failsafe)\n' "$(counted failsafe-reports)"
}

counted() {
  reports "$1" | xargs -r -0 grep -m1 -h '<testsuite ' |
    awk '{ for (i = 1; i <= NF; i++) if (match($i, /^(tests|failures|errors|skipped)="[0-9]+"/)) { split($i, part, "\""); sum[substr(part[1], 1, length(part[1]) - 1)] += part[2] } }
         END { printf "[INFO] Tests run: %d, Failures: %d, Errors: %d, Skipped: %d", sum["tests"], sum["failures"], sum["errors"], sum["skipped"] }'
}

# Only of folders that are there: a module without such tests is no failure, and under pipefail find would make it one.
reports() {
  local folder
  for folder in "$root"/{search-index,ejb,web,ear,src/it}/target/"$1"; do
    [ ! -d "$folder" ] || find "$folder" -name 'TEST-*.xml' -newer "$dir/started" -print0
  done
}
