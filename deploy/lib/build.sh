# The application archive, built only when a source is newer than it.

# GIJIDO_EAR names an archive built elsewhere: then nothing is built here.
ear=${GIJIDO_EAR:-$root/ear/target/gijido.ear}

build_if_needed() {
  if [ -n "${GIJIDO_EAR:-}" ]; then
    [ -f "$ear" ] || fail "$ear がありません。" "$ear does not exist."
    return
  fi
  if [ -f "$ear" ] && [ -z "$(newer_source)" ]; then return; fi
  need_maven
  need_npm
  need_space "$root" 1000
  step "ビルドしています（初回は数分かかります）" "building (some minutes the first time)"
  quietly build mvn -B -ntp -f "$root/pom.xml" -pl ear -am -DskipTests package ||
    { has_no_network "$dir/logs/build.log" && fail_without_network "$dir/logs/build.log"
      show_tail "$dir/logs/build.log" 30; fail "ビルドに失敗しました。" "The build failed."; }
}

# Folders count too: a deleted file changes only the time of its folder.
newer_source() {
  find "$root/pom.xml" "$root"/{search-index,ejb,web,ear}/pom.xml "$root"/{search-index,ejb,web,ear}/src \
    -name node_modules -prune -o -newer "$ear" ! -path '*/resources/js/vendor*' ! -path '*/resources/js' ! -path '*/main/frontend' -print -quit 2>/dev/null
}

# The browser bundles are made from npm packages by the build.
need_npm() {
  [ -f "$root/web/src/main/frontend/package.json" ] || return 0
  command -v npm >/dev/null && return
  step "npm を入れます" "installing npm"
  apt_install nodejs npm && return
  fail "npm（Node.js）がありません。管理者に「apt-get install nodejs npm」を頼んでください。" \
       "npm (Node.js) is missing. Ask an administrator to run: apt-get install nodejs npm"
}
