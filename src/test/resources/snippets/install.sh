#!/bin/sh
# start snippet greet
greet() {
    echo "hello $1" # region
}
# end snippet greet

# tag::loop[]
for i in 1 2 3; do
    [ "$i" -gt 8 ] && echo '>8'
    greet "#region $i"
done
# end::loop[]
