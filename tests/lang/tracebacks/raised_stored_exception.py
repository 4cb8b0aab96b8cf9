def make():
    try:
        raise ValueError('stored')
    except ValueError as e:
        return e
err = make()
raise err
