#!/usr/bin/env bash
# Starts CivilDesk on http://127.0.0.1:5080.   --demo  the demonstration district   --urls URL  --data DIR  --keys DIR  --cert FILE  --behind-proxy
set -u
exec "$(dirname "$0")/civildesk" serve "$@"
