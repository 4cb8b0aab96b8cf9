x = None
y = 5 if x is None and x > 3 else 6
