# What the server tests need of the machine beside Java and Maven.

need_browser_tools() {
  local missing=()
  [ -n "$(compgen -G '/usr/bin/chromium' || compgen -G '/usr/bin/chromium-browser' || compgen -G '/usr/bin/google-chrome' || true)" ] || missing+=(chromium)
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
