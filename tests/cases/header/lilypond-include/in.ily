melody = { c4 }
