#!/bin/bash
# Once a day at BACKUP_HOUR a dump of the whole database into /backup; those older than BACKUP_DAYS go.
# A dump appears under its name only when it is whole. Runs once and ends when called with "once".
set -u

back_up() {
  local name
  name="/backup/tdkt-$(date +%Y-%m-%d-%H%M%S).dump"
  if pg_dump --format=custom --file="$name.part" && pg_restore --list "$name.part" >/dev/null; then
    mv "$name.part" "$name"
    echo "kept $name, $(stat -c %s "$name") bytes"
    find /backup -name 'tdkt-*.dump' -mtime "+${BACKUP_DAYS:-30}" -delete
  else
    rm -f "$name.part"
    echo "FAILED: no backup was made" >&2
    return 1
  fi
}

if [ "${1:-}" = once ]; then
  back_up
  exit
fi

trap 'exit 0' TERM INT
while true; do
  next=$(date -d "today ${BACKUP_HOUR:-1}:00" +%s)
  [ "$next" -gt "$(date +%s)" ] || next=$(date -d "tomorrow ${BACKUP_HOUR:-1}:00" +%s)
  sleep $((next - $(date +%s))) &
  wait $!
  until back_up; do
    sleep 600 &
    wait $!
  done
done
