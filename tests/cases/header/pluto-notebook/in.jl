### A Pluto.jl notebook ###
# v0.19.0

using Markdown
