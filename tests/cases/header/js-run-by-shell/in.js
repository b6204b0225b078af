#!/bin/sh
":" //# comment; exec /usr/bin/env node --no-warnings "$0" "$@"
console.log(1)
