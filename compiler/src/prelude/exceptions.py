# Hidden Python code behind exceptions.
