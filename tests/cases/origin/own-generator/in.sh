#!/bin/sh
# Generates the tables that are generated for each release.
echo x
