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
    if not own.get('__type_params__'):
        import typing
        typing._init_subclass(cls)
