' prints
Print 1
