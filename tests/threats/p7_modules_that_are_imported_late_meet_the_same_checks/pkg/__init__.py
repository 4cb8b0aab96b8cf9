import late
def load(): return __import__("fs").read_text("secret.txt")
