#!/bin/ash
echo a
