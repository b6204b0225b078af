on run
	display dialog "Hello"
end run
