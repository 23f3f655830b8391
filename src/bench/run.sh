#!/usr/bin/env bash
# How long the plugin takes: alone, with ten times as many slides, and beside other tools. See README.md.
#
#   run.sh [--quick] [FOLDER [RUNS]]
#
# --quick  3 runs instead of 7
# FOLDER   the decks to multiply; those of the example course by default
# RUNS     how often each command is run
set -euo pipefail

runs=7
if [[ ${1:-} == --quick ]]; then
  runs=3
  shift
fi
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
folder=$(cd "${1:-$root/src/it/example-course/course}" && pwd)
runs=${2:-$runs}
maven=${MAVEN:-mvn}
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' "$root/pom.xml")
plugin=io.github.coursemaven:course-maven-plugin:$version

if [[ ! $runs =~ ^[1-9][0-9]*$ ]]; then
  echo "RUNS must be a number, not '$runs'" >&2
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

for number in 1 200; do
  python3 "$here/decks.py" "$folder" "$work/$number" "$number" "${decks[@]}"
  cp "$here/pom.xml" "$work/$number"
done
for number in 1 200 2000; do
  python3 "$here/generated.py" "$work/generated-$number" "$number"
  cp "$here/pom.xml" "$work/generated-$number"
  cp "$here/asciidoctor.xml" "$work/generated-$number/asciidoc/pom.xml"
done
for slides in 200 2000; do
  python3 "$here/generated.py" "$work/long-$slides" 1 "$slides"
  cp "$here/pom.xml" "$work/long-$slides"
done
mkdir "$work/tools"
cp "$here/package.json" "$work/tools"
install() {
  (cd "$1" && npm "$2" --ignore-scripts --no-audit --no-fund --loglevel=error) >&2
}
install "$work/tools" install
CHROME=${CHROME:-$(command -v chromium || command -v google-chrome || true)}
export CHROME
if [[ -n $CHROME ]]; then
  cp -R "$root/src/it/fidelity" "$work/pictures"
  install "$work/pictures" ci
fi

echo "$plugin, decks of $(basename "$folder") (${#decks[@]}), $runs runs of each"
"$maven" -version | sed -n 's/\x1b\[[0-9;]*m//g; 1p; /^Java version/p; /^OS name/p'
echo "Node.js $(node --version), reveal-md and Marp of src/bench/package.json"
echo "$(nproc) cores, load $(cut -d ' ' -f 1 /proc/loadavg 2>/dev/null || echo unknown)"
echo
python3 -B "$here/benchmark.py" "$work" "$plugin" "$runs"

loads() {
  printf '### %s\n\n' "$1"
  MVN=$maven node "$work/pictures/loading.mjs" "$version" --loads $(( 3 * runs )) "${@:2}"
  echo
}
if [[ -n $CHROME ]]; then
  loads 'How soon slides are seen'
  loads 'How soon slides are seen, opened from the disk' --file --only plain,code,formula
else
  echo 'No Chromium: PDFs and pages were not measured. CHROME names a browser.'
fi
echo "All of it took $(( SECONDS / 60 )) min $(( SECONDS % 60 )) s"
