print("x"*50)
