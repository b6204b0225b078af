@echo off
echo a
