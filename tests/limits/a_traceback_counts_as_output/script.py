print("before")
raise ValueError("x" * 1000)
