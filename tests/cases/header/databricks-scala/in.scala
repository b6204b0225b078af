// Databricks notebook source
val a = 1
