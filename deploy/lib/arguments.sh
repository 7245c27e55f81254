# --dir, --port, --fresh for every command of this folder; sets dir, port, fresh and what follows from them.

read_arguments() {
  dir=$root/target/run port=8080 fresh=no fresh_name=
  while [ $# -gt 0 ]; do
    case $1 in
      --dir) need_value "$@"; dir=$2; shift 2 ;;
      --dir=*) dir=${1#*=}; shift ;;
      --port) need_value "$@"; port=$2; shift 2 ;;
      --port=*) port=${1#*=}; shift ;;
      --fresh) fresh=yes; shift ;;
      --fresh=*) fresh=yes fresh_name=${1#*=}; shift ;;
      -h|--help) sed -n '2,/^$/s/^# \{0,1\}//p' "$0"; exit 0 ;;
      *) fail "知らない指定です: $1" "Unknown argument: $1 (see $0 --help)" 2 ;;
    esac
  done
  [[ $port =~ ^[0-9]{1,5}$ ]] && [ "$port" -ge 1 ] && [ "$port" -le 65535 ] ||
    fail "--port は 1〜65535 の数字です: $port" "--port must be a number from 1 to 65535: $port" 2
  case $dir in /*) ;; *) dir=$PWD/$dir ;; esac
  dir=${dir%/}
  # Neither Payara's nor MariaDB's own scripts stand a space or a Japanese letter in a path.
  [[ $dir =~ ^[A-Za-z0-9._/+@-]+$ ]] ||
    fail "--dir のパスには英数字と . _ - だけが使えます（空白や日本語は不可）: $dir" \
         "The path of --dir may hold only letters, digits and . _ - (no spaces): $dir" 2
  domain_folder=$dir/payara/domains/$domain
}

need_value() {
  [ $# -ge 2 ] || fail "$1 には値が要ります" "$1 needs a value" 2
}
