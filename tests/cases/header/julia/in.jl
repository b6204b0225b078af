"""
What it is.
"""
module X
end
