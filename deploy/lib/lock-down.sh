# Leaves of Payara only what the application needs: one http listener for the world, the rest for this machine.

# Before the boot: what must never listen, not even during the first start.
write_listeners() { grep -v '^#' "$here/payara/listeners.asadmin" > "$dir/payara/listeners.asadmin"; }

# The rest can be said only to a running server: start, say it, stop. No application is there yet.
lock_down() {
  write_listeners
  grep -hv '^#' "$here"/payara/{listeners,first-boot}.asadmin > "$dir/payara/first-boot.asadmin"
  sed -e '/^#/d;/^$/d' -e "s/@GRID_PORT@/$grid_port/;s/@HEAP@/$heap/" "$here/payara/server.asadmin" > "$dir/payara/server.asadmin"
  sed -i -f "$here/payara/first-boot.sed" "$domain_folder/config/domain.xml"
  boot_domain "$dir/payara/first-boot.asadmin"
  [ -z "$(open_to_others "$first_port")" ] ||
    fail "初回起動のサーバーが外に開いています: $(open_to_others "$first_port" | xargs)" "The server listens to others at its first start: $(open_to_others "$first_port" | xargs)"
  asadmin multimode --file "$dir/payara/server.asadmin" &&
    # multimode answers 0 even when a command in it failed
    ! grep -q '^Command .* failed' "$dir/logs/asadmin-multimode.log" &&
    end payara
}
