#' One
#' @export
one <- function() 1
