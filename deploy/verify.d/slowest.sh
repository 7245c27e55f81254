# Where the minutes go, from the reports: what becomes slow is seen in the run in which it does.

slowest() {
  printf '\n── 遅いテスト — the slowest fifteen, in seconds ──\n'
  reports failsafe-reports | xargs -r -0 grep -hE '<test(suite|case) ' | times_of_tests | sort -rn | awk 'NR <= 15'
}

# What a class does before its first test and after its last one is counted too.
times_of_tests() {
  awk '
    function value(name,  found) { found = match($0, " " name "=\"[^\"]*\""); return found ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : "" }
    function seconds(  text) { text = value("time"); gsub(",", "", text); return text + 0 }
    function rest() { if (class != "" && left > 1) printf "%7.1f  %s around its tests\n", left, class }
    /<testsuite / { rest(); class = value("name"); sub(/.*\./, "", class); left = seconds() }
    /<testcase / { left -= seconds(); printf "%7.1f  %s %s\n", seconds(), class, value("name") }
    END { rest() }'
}
