#!/bin/sh
# Make a video of every picture in a folder with each motion, for at most a sum in CNY, and print the files.
#
#   batch.sh FOLDER MAX_COST MOTION...
#
# It can be interrupted and run again: under the same request ID nothing is created or paid twice. The request
# ID is REQUEST_ID, or the folder's name and today's date. DANCECARD is the command, if it isn't on the PATH.
set -eu

if [ $# -lt 3 ]; then
    echo "usage: batch.sh FOLDER MAX_COST MOTION..." >&2
    exit 2
fi
dancecard=${DANCECARD:-dancecard}
folder=$1 max_cost=$2
shift 2

request=${REQUEST_ID:-$(basename "$folder") $(date +%F)}
tasks=$(mktemp)
trap 'rm -f "$tasks"' EXIT

for motion; do # the motions, each with its flag
    set -- "$@" --motion "$motion"
    shift
done

status=0
"$dancecard" submit "$folder/" "$@" --max-cost "$max_cost" --request-id "$request" --wait --json >"$tasks" || status=$?

# Each line is one object; a task is printed once for each of its states.
jq -r 'select(.type == "task" and .state == "saved") | .file' "$tasks"
exit "$status"
