# The server tests that a change can break: those of the features that it touches, and of every feature that uses one of them.

# Patterns for Maven; all tests where something is touched that belongs to no feature, none where no program is.
tests_since() {
  local touched
  touched=$(changed_since "$1" | while IFS= read -r file; do feature_of "$file"; done | sort -u)
  [ -n "$touched" ] || return 0
  case $touched in *'*'*) echo '*IT'; return ;; esac
  { with_users $touched | sed 's#.*#org/gijido/&/**/*IT#'; echo org/gijido/it/MainPathIT; echo org/gijido/it/PagesIT; } | paste -sd,
}

# Committed, only in the working tree, or not known to git yet.
changed_since() { git -C "$root" diff --name-only "$1" -- && git -C "$root" ls-files --others --exclude-standard; }

feature_of() {
  local name
  case $1 in
    docs/*|*.md|LICENSE|search-index/src/test/*|ejb/src/test/*|web/src/test/*) return ;;
    ejb/src/main/resources/db/*) name='*' ;;
    *org/gijido/*) name=${1#*org/gijido/} ;;
    web/src/main/webapp/resources/js/*) name=${1#web/src/main/webapp/resources/js/} ;;
    web/src/main/webapp/resources/css/*) name=${1#web/src/main/webapp/resources/css/} ;;
    web/src/main/webapp/*) name=${1#web/src/main/webapp/} ;;
    *) name='*' ;;
  esac
  name=${name%%/*}
  # What all stand on, or nobody's own, belongs to all.
  case $name in shared|platform|it|client) name='*' ;; esac
  [ -d "$root/ejb/src/main/java/org/gijido/$name" ] || [ -d "$root/src/it/src/test/java/org/gijido/$name" ] || name='*'
  printf '%s\n' "$name"
}

# Those named and all that use them, directly or not, as their packages declare it.
with_users() {
  local found=" $* " before= feature used
  while [ "$found" != "$before" ]; do
    before=$found
    for feature in "$root"/ejb/src/main/java/org/gijido/*/package-info.java; do
      feature=$(basename "$(dirname "$feature")")
      case $found in *" $feature "*) continue ;; esac
      for used in $(uses "$feature"); do
        case $found in *" $used "*) found="$found$feature "; break ;; esac
      done
    done
  done
  printf '%s\n' $found
}

uses() { tr '\n' ' ' < "$root/ejb/src/main/java/org/gijido/$1/package-info.java" | sed -n 's/.*@Feature(uses = {\([^}]*\)}).*/\1/p' | tr -d '",'; }
