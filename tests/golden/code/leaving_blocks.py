def leave(items):
    for item in items():
        try:
            with item as held:
                if held:
                    break
                return held
        finally:
            print(item)
    else:
        return None
    return item
