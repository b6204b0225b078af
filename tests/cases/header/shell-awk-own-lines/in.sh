#!/bin/bash
# usage
awk 'NR==2' "${BASH_SOURCE[0]}"
