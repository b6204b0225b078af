# %% [markdown]
# ---
# title: x
# ---

# %%
print(1)
