def kind(value):
    match value:
        case 0 | 1 as n:
            return n
        case [first, *_, last] if first:
            return last
        case {'k': v, **rest}:
            return v, rest
        case Point(x=0, y=y):
            return y
        case _:
            return None
