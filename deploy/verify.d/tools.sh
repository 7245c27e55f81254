# What the server tests need of the machine beside Java and Maven.

need_browser_tools() {
  local missing=()
  prefer_headless_shell
  [ -n "$(compgen -G '/usr/bin/chromium-headless-shell' || compgen -G '/usr/bin/chromium' || compgen -G '/usr/bin/chromium-browser' || compgen -G '/usr/bin/google-chrome' || true)" ] || missing+=(chromium)
  command -v pdftotext >/dev/null || missing+=(poppler-utils)
  [ -x /usr/sbin/nginx ] || command -v nginx >/dev/null || missing+=(nginx-light)
  [ -n "$(compgen -G '/usr/share/fonts/opentype/ipaexfont-*' || true)" ] || missing+=(fonts-ipaexfont)
  [ ${#missing[@]} = 0 ] && return
  step "テストに要るものを入れます: ${missing[*]}" "installing what the tests need"
  apt_install "${missing[@]}" && return
  show_tail "$dir/logs/apt.log"
  fail "テストに要るものがありません。管理者に「apt-get install ${missing[*]}」を頼んでください。" \
       "The tests need packages that are missing. Ask an administrator to run: apt-get install ${missing[*]}"
}

# The same Chromium without the parts that draw a window takes a third less of the processor. Any Chromium will do.
prefer_headless_shell() {
  [ ! -x /usr/bin/chromium-headless-shell ] && may_install || return 0
  apt-cache show chromium-headless-shell 2> /dev/null | grep -q '^Package:' || return 0
  step "ブラウザーを入れます: chromium-headless-shell" "installing the browser of the tests"
  quietly apt timeout 180 apt-get install -y --no-install-recommends -o Acquire::Retries=0 -o Acquire::http::Timeout=10 chromium-headless-shell || true
}
