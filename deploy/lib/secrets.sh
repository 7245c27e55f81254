# Passwords of this directory's own servers: made here, by chance, readable by the owner only.

secret() {
  local file=$dir/secrets/$1
  if [ ! -s "$file" ]; then
    mkdir -p "$dir/secrets"
    chmod 700 "$dir/secrets"
    (umask 077; head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n' > "$file")
  fi
  cat "$file"
}
