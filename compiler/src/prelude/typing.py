# What typing does for the machine.


def typing_union(a, b):
    import typing
    return typing.Union[a, b]


def typing_forward(text):
    import typing
    return typing.ForwardRef(text)


def typing_no_default():
    import typing
    return typing.NoDefault


def typing_unpacked(parameter):
    import typing
    return iter((typing.Unpack[parameter],))


def typing_subscript(cls, key):
    import typing
    return typing._subscripted(cls, key)


def typing_init_subclass(generic, cls, args, kwargs):
    super(generic, cls).__init_subclass__(*args, **kwargs)
    own = cls.__dict__
    listed = own.get('__type_params__')
    # A list in brackets is the last base. What typing would say of it is known where the others name the same variables.
    if not listed or any(_names_others(base, listed) for base in own.get('__orig_bases__', ())[:-1]):
        import typing
        typing._init_subclass(cls)


def _names_others(base, listed):
    """Whether a base may list variables itself, or name others than those listed."""
    if type(base) is _Alias:
        return any(parameter not in listed for parameter in base.__parameters__)
    return not isinstance(base, type)


_Alias = type(list[int])
