# Things from outside: Debian's packages (when we may install them) and Maven Central.

# Where unpacked downloads are kept between runs and between directories.
cache_folder() {
  local cache=${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/gijido
  mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] || cache=$dir/cache
  mkdir -p "$cache"
  echo "$cache"
}

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

apt_install() {
  may_install || return 1
  export DEBIAN_FRONTEND=noninteractive
  quietly apt apt-get install -y --no-install-recommends "$@" && return
  quietly apt apt-get update && quietly apt apt-get install -y --no-install-recommends "$@"
}

version_of() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" "$root/pom.xml" | head -1; }

need_maven() {
  command -v mvn >/dev/null && return
  step "Maven を入れます" "installing Maven"
  apt_install maven && return
  fail "Maven（mvn）がありません。管理者に「apt-get install maven」を頼んでください。" \
       "Maven (mvn) is missing. Ask an administrator to run: apt-get install maven"
}

# One artifact from Maven Central into a folder. Not every mirror serves checksums: what arrived is checked by unpacking it.
download() {
  local artifact=$1 folder=$2
  need_maven
  quietly download mvn -B -q "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy" \
    "-Dartifact=$artifact" "-DoutputDirectory=$folder" -Dmdep.useBaseVersion=true -Dmdep.overWriteReleases=true
}

# Downloads a zip and unpacks it into <cache>/<name>, once. A broken file is thrown away and fetched once more.
unpacked() {
  local name=$1 artifact=$2 cache attempt fresh_copy file
  cache=$(cache_folder)
  unpacked_to=$cache/$name
  [ -f "$unpacked_to/.whole" ] && return
  need_space "$cache" 1000
  for attempt in 1 2; do
    step "$name を取得しています" "fetching $name"
    fresh_copy=$(mktemp -d "$cache/.unpacking-XXXXXX")
    if download "$artifact" "$fresh_copy" && file=$(find "$fresh_copy" -maxdepth 1 -type f | head -1) && [ -n "$file" ] &&
       (mkdir "$fresh_copy/content" && cd "$fresh_copy/content" && "$JAVA_HOME/bin/jar" xf "$file") 2>> "$dir/logs/download.log"; then
      touch "$fresh_copy/content/.whole"
      rm -rf "$unpacked_to"
      mv "$fresh_copy/content" "$unpacked_to"
      rm -rf "$fresh_copy"
      return
    fi
    rm -rf "$fresh_copy"
    forget_download "$artifact"
  done
  show_tail "$dir/logs/download.log"
  fail "$artifact を取得できません（2回試しました）。ネットワークと空き容量を確かめて、もう一度実行してください。" \
       "$artifact could not be fetched (tried twice). Check the network and the disk, then run this again."
}

# A damaged file in Maven's own store would be handed out again and again. Java takes the user's folder from the system's
# list of users, whatever HOME says.
forget_download() {
  local group artifact version rest home
  IFS=: read -r group artifact version rest <<< "$1"
  for home in "${HOME:-/nonexistent}" "$(getent passwd "$(id -u)" | cut -d: -f6)"; do
    rm -rf "${home:-/nonexistent}/.m2/repository/${group//.//}/$artifact/$version"
  done
}

# Maven names the first file that it missed, which says nothing to whoever has no network.
has_no_network() {
  tail -n 60 "$1" 2>/dev/null | grep -qE 'UnknownHostException|Unknown host|Name or service not known|Temporary failure in name resolution|Network is unreachable|Connection refused|Connect(ion)? timed out'
}

fail_without_network() {
  fail "ビルドの部品を取りに行けません。Maven と npm の登録所につながるネットワーク（またはその代理）が要ります。つながらない場所では、ほかでビルドした gijido.ear を GIJIDO_EAR で指定してください。記録: $1" \
       "The parts of the build cannot be fetched: it needs a network (or mirrors) for Maven and npm. Without one, build gijido.ear elsewhere and name it with GIJIDO_EAR. Log: $1"
}
