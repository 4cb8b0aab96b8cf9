import tool
print("ok")
