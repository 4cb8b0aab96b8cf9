while 1:
z = 1
