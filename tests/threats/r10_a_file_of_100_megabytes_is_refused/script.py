try:
    import large
except ImportError as e:
    print(e)
