# Room on the disk, asked before anything is written.

need_space() {
  local place=$1 need_mb=$2 free_mb
  while [ ! -d "$place" ]; do place=$(dirname "$place"); done
  free_mb=$(($(df -Pk "$place" | awk 'NR == 2 { print $4 }') / 1024))
  [ "$free_mb" -ge "$need_mb" ] ||
    fail "$place の空き容量が足りません（${need_mb} MB 必要、残り ${free_mb} MB）。不要なファイルを消すか --dir で別の場所を指定してください。" \
         "Not enough room in $place (needs ${need_mb} MB, ${free_mb} MB left). Remove something or choose another place with --dir."
}
