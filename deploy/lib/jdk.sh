# Finds a JDK that Payara 7 runs on, wherever this machine keeps it; sets JAVA_HOME and PATH.

least_java=21

find_jdk() {
  local home best= best_version=0 version
  if is_suitable "${JAVA_HOME:-}"; then use_jdk "$JAVA_HOME"; return; fi
  while IFS= read -r home; do
    is_suitable "$home" || continue
    version=$(java_version "$home")
    [ "$version" -gt "$best_version" ] && { best=$home; best_version=$version; }
  done < <(jdk_places)
  [ -n "$best" ] && { use_jdk "$best"; return; }
  fail "JDK ${least_java} 以上が見つかりません。$(jdk_advice_ja)" \
       "No JDK ${least_java} or newer was found. $(jdk_advice_en)"
}

jdk_places() {
  local java
  java=$(command -v java) && dirname "$(dirname "$(readlink -f "$java")")"
  compgen -G '/usr/lib/jvm/*' || true
  compgen -G '/usr/java/*' || true
  compgen -G '/opt/*' || true
  compgen -G '/opt/java/*' || true
  compgen -G '/opt/jdk/*' || true
  compgen -G '/usr/local/*jdk*' || true
  compgen -G "${SDKMAN_DIR:-${HOME:-}/.sdkman}/candidates/java/*" || true
  compgen -G "${HOME:-}/.jdks/*" || true
}

# A JRE is not enough: the build compiles.
is_suitable() { [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -x "$1/bin/jar" ] && [ "$(java_version "$1")" -ge $least_java ]; }

java_version() {
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null | head -1)
  [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1)
  echo "${version:-0}"
}

use_jdk() { export JAVA_HOME=$1 PATH=$1/bin:$PATH; }

jdk_advice_ja() { printf 'Debian 13 / Ubuntu 24.04 なら「apt-get install openjdk-21-jdk-headless」、ほかは Eclipse Temurin 21 か 25 の JDK を /opt に展開するか、JAVA_HOME で場所を示してください。'; }
jdk_advice_en() { printf 'On Debian 13 or Ubuntu 24.04: apt-get install openjdk-21-jdk-headless. Elsewhere unpack an Eclipse Temurin JDK 21 or 25 under /opt, or point JAVA_HOME at one.'; }
