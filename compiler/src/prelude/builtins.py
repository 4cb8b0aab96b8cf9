# Hidden Python code behind builtin functions.
