#!/usr/bin/env bash
# How long course:slides takes, beyond what Maven itself takes. See README.md.
#
#   run.sh [FOLDER] [RUNS]
#
# FOLDER  the decks to multiply; those of the example course by default
# RUNS    how often each command is timed; 5 by default, which is also the least
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
folder=$(cd "${1:-$root/src/it/example-course/course}" && pwd)
runs=${2:-5}
maven=${MAVEN:-mvn}
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' "$root/pom.xml")
plugin=io.github.coursemaven:course-maven-plugin:$version

if [[ ! $runs =~ ^[0-9]+$ ]] || (( runs < 5 )); then
  echo "RUNS must be 5 or more, not '$runs'" >&2
  exit 2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Which files are decks, the plugin itself says
cp -R "$folder" "$work/given"
chmod -R u+w "$work/given"
rm -f "$work/given/pom.xml"
(cd "$work/given" && "$maven" -B -ntp -X -Dcourse.failOn=never "$plugin:check") > "$work/log" || {
  tail -n 40 "$work/log" >&2
  echo "$plugin:check failed; is the plugin installed (mvn install)?" >&2
  exit 1
}
mapfile -t decks < <(sed -n 's/^\[DEBUG\] \(.*\): deck: .*/\1/p' "$work/log")
if (( ${#decks[@]} == 0 )); then
  echo "there are no decks in $folder" >&2
  exit 1
fi

cases=()
for case in 1=2 5=2.5 200=8; do
  number=${case%=*}
  python3 "$here/decks.py" "$folder" "$work/$number" "$number" "${decks[@]}"
  cp "$here/pom.xml" "$work/$number"
  cases+=("$number=$work/$number=${case#*=}")
done

"$maven" -version
echo "$(nproc) cores, load $(cut -d ' ' -f 1 /proc/loadavg 2>/dev/null || echo unknown)"
echo "$plugin, ${#decks[@]} decks given, $runs runs of each; median (min–max)"
echo
python3 "$here/measure.py" "$runs" "$plugin:slides" "${cases[@]}"
