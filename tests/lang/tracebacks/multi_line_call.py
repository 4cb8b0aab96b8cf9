def g(**kw):
    return kw
g(
    a=1,
    b=[
        1,
        undefined_name,
    ],
)
