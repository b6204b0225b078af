; inherits: typescript,jsx

(identifier) @variable
