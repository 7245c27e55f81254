# What is printed at the end: the address, and one person of every role to sign in as.

report_ready() {
  local accounts=$dir/demo-accounts.json first=$dir/data/first-administrator.txt
  if [ -f "$first" ]; then
    printf '\n  最初の管理者を登録するリンク（一度だけ使えます） — the link that registers the first administrator, once\n  http://localhost:%s%s\n\n' "$port" "$(cat "$first")"
  fi
  if [ -f "$accounts" ]; then
    chmod 600 "$accounts"
    printf '\n  デモの利用者（すべて架空） — sign in as one of these invented people\n  %-18s %-18s %-18s %s\n' role login password name
    tr -d '\n' < "$accounts" | sed 's/},/}\n/g' | while IFS= read -r account || [ -n "$account" ]; do
      printf '  %-18s %-18s %-18s %s\n' "$(field role)" "$(field login)" "$(field password)" "$(field name)"
    done
    printf '\n  API のトークンも %s にあります — API tokens are there too\n' "$accounts"
  fi
  printf '  止めるには Ctrl-C か deploy/stop — stop with Ctrl-C or deploy/stop\n\n'
  printf 'READY http://localhost:%s\n' "$port"
}

field() { printf %s "$account" | sed -n "s/.*\"$1\"[[:space:]]*:[[:space:]]*\"\([^\"]*\)\".*/\1/p"; }

# Where tests and tools find the servers of this directory. Holds passwords: for the owner only.
write_properties() {
  (umask 077; cat > "$dir/server.properties" <<EOF
gijido.url=http://localhost:$port
gijido.dir=$dir
gijido.admin.port=$admin_port
gijido.admin.password=$(secret admin-password)
gijido.database.port=$mariadb_port
gijido.database.password=$(secret database-password)
EOF
  )
}
