# ---
# jupyter:
#   jupytext:
# ---

println(1)
