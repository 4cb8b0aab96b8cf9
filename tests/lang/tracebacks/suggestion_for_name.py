def function_name():
    pass
print(functoin_name)
