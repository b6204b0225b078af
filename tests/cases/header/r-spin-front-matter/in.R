#' ---
#' title: x
#' output: html_document
#' ---

x <- 1
