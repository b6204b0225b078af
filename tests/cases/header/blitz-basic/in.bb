Graphics 640,480
Print 1
