# Databricks notebook source
# MAGIC %md
# MAGIC # Title

# COMMAND ----------

print(2)
