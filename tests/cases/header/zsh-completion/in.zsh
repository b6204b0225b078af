#compdef tool
_arguments
