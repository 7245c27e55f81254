# Throwing away what a directory holds. Votes and their keys lie there: where a database is, its name must be said.

begin_afresh() {
  [ $fresh = yes ] || return 0
  [ ! -d "$dir/mariadb/data" ] || confirm_fresh
  rm -rf "$dir"/{mariadb,payara,data,secrets,demo-accounts.json,ports} "$dir"/logs/*
}

confirm_fresh() {
  local name
  name=$(basename "$dir")
  if [ -z "$fresh_name" ] && [ -t 0 ]; then
    printf '\n  %s のデータベース、投票、鍵をすべて消します。元には戻せません。\n  This deletes the database, the votes and the keys in there, for good.\n' "$dir"
    read -r -p "  続けるには「$name」と入力してください — type $name to go on: " fresh_name || true
  fi
  [ "$fresh_name" = "$name" ] ||
    fail "$dir にはデータベースがあります。本当に消すときは --fresh=$name と指定してください。何も消していません。" \
         "There is a database in $dir. To delete it say --fresh=$name. Nothing was deleted."
}
