for name in 'data/priv/k', '/x/priv/k':
    try: open(name)
    except PermissionError: print('denied')
