print("mine"); read_text = lambda path: "forged"
