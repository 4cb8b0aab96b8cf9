# Hidden Python code behind the methods of containers.
