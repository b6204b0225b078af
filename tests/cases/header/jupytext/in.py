# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
# ---

# %%
print(1)
