#!/usr/bin/env kotlin
@file:Suppress("x")
println(1)
