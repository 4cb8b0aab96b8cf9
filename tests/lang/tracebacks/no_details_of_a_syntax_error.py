# case: a SyntaxError without details
raise SyntaxError()
