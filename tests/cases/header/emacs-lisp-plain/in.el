(setq a 1)
