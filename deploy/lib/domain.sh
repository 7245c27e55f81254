# A locked-down domain without an application. The first one of a machine takes half a minute to make; it is kept in the
# cache (readable by its owner only: it holds the admin's password) and copied for every other directory.

prepare_domain() {
  local kept
  kept=$(cache_folder)/domain-$(domain_fingerprint)
  rm -rf "$dir/payara"
  mkdir -p "$dir/payara" "$dir/secrets"
  chmod 700 "$dir/secrets"
  if [ -f "$kept/first_port" ]; then copy_domain "$kept"; else make_domain; keep_domain "$kept"; fi
  cp "$domain_folder/config/domain.xml" "$dir/payara/domain.xml.prepared"
  echo "$(domain_fingerprint) $first_port" > "$dir/payara/prepared"
}

# All that a domain is made from; when that changes, it is made again (it holds nothing but settings).
domain_fingerprint() {
  { cat "$here"/payara/*.asadmin "$here"/payara/*.sed "$here"/payara/src/org/gijido/payara/*.java "$here"/lib/{domain,lock-down}.sh
    echo "$payara" "$driver" "$heap"; } | cksum | tr -d ' '
}

make_domain() {
  step "サーバーの設定を作っています" "preparing the server's domain"
  rm -f "$dir/secrets/admin-password"
  (umask 077; printf 'AS_ADMIN_PASSWORD=%s\n' "$(secret admin-password)" > "$dir/secrets/asadmin")
  asadmin create-domain --savelogin=false --portbase "$first_port" --domaindir "$dir/payara/domains" "$domain" && install_libraries && lock_down ||
    { show_tail "$dir/logs/asadmin-create-domain.log"; show_tail "$dir/logs/asadmin-multimode.log"
      fail "サーバーの設定を作れませんでした。" "The server's domain could not be prepared."; }
}

# What the server itself must see: the driver, and our few classes of payara/src, compiled against this very server.
install_libraries() {
  local classes=$dir/payara/classes
  mkdir -p "$domain_folder/lib" "$classes" && cp "$driver" "$domain_folder/lib/" &&
    quietly compile "$JAVA_HOME/bin/javac" --release "$least_java" -cp "$payara/glassfish/modules/*" -d "$classes" "$here"/payara/src/org/gijido/payara/*.java &&
    "$JAVA_HOME/bin/jar" --create --file "$domain_folder/lib/gijido-payara.jar" -C "$classes" .
}

# Moved into place in one step: another directory may be looking at this moment.
keep_domain() {
  local half
  half=$(mktemp -d "$(dirname "$1")/.domain-XXXXXX")
  cp -r "$dir/payara/domains" "$dir/secrets/asadmin" "$dir/secrets/admin-password" "$half/"
  rm -rf "$half/domains/$domain"/{logs,osgi-cache,generated,applications}/*
  echo "$first_port" > "$half/first_port"
  mv -T "$half" "$1" 2>/dev/null || rm -rf "$half"
}

# The ports of a domain share their first three digits (a hundred is taken); those are exchanged for ours.
copy_domain() {
  local its_port
  its_port=$(cat "$1/first_port")
  cp -r "$1/domains" "$dir/payara/"
  cp "$1/asadmin" "$1/admin-password" "$dir/secrets/"
  sed -i -E "s/\\b${its_port%00}([0-9]{2})\\b/${first_port%00}\\1/g" "$domain_folder/config/domain.xml"
}
