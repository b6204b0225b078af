'From Pharo1.0'!
