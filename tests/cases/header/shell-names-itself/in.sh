#!/bin/sh
cd "$(dirname "$0")"
head -n 1 list
