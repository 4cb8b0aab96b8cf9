print(open('data/priv/k').read())
try: open('/x/priv/k')
except PermissionError: print('denied')
