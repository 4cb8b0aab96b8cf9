import contextvars
from contextvars import Context, ContextVar, Token, copy_context
def attempt(act, *args, **kwds):
    try:
        print(repr(act(*args, **kwds)).split(' at 0x')[0])
    except BaseException as e:
        print(type(e).__name__, str(e).split(' at 0x')[0], [type(a).__name__ for a in e.args])
v, d = ContextVar('v'), ContextVar('d', default=5)
# case: names of the module
print(contextvars.__all__)
# case: reprs and names
attempt(repr, v); attempt(repr, d); print(v.name)
# case: get without a value, with defaults
attempt(v.get); attempt(d.get); attempt(v.get, 'x'); attempt(d.get, 'x'); attempt(v.get, 1, 2)
# case: set gives a token
token = v.set(1)
attempt(repr, token)
print(token.var is v, token.old_value, token.old_value is Token.MISSING, v.get())
# case: reset goes back, once
attempt(v.reset, token); attempt(v.get); attempt(repr, token); attempt(v.reset, token)
# case: nested values go back in order
a = v.set('a'); b = v.set('b')
print(b.old_value, v.get()); v.reset(b); print(v.get()); v.reset(a); print(v.get('none'))
# case: reset with what is no token of this variable
token = v.set(2)
attempt(d.reset, token); attempt(v.reset, 5)
# case: what cannot be made
attempt(ContextVar); attempt(ContextVar, 5); attempt(ContextVar, 'a', 3); attempt(Token); attempt(Context, 1)
# case: what cannot be a base
for c in ContextVar, Token, Context:
    attempt(type, 'Sub', (c,), {})
    print(c.__module__, c.__qualname__)
# case: generic aliases
attempt(lambda: ContextVar[int]); attempt(lambda: Token[str])
# case: a context is a mapping
ctx = copy_context()
print(len(ctx), v in ctx, d in ctx, ctx[v], ctx.get(v), ctx.get(d), ctx.get(d, 'default'))
print([k.name for k in ctx], [k.name for k in ctx.keys()], list(ctx.values()), [(k.name, x) for k, x in ctx.items()])
attempt(lambda: ctx[d]); attempt(lambda: ctx[5]); attempt(lambda: 5 in ctx); attempt(ctx.get, 5)
# case: contexts compare by what they hold
print(ctx == copy_context(), ctx == Context(), ctx == 5, ctx != copy_context(), bool(Context()))
# case: what runs in a context changes only that
def sets(a, b=0):
    v.set(a)
    return v.get(), b
print(ctx.run(sets, 10, b=3), v.get(), ctx[v])
attempt(ctx.run); attempt(ctx.run, 5); attempt(ctx.run, lambda: 1 / 0)
# case: a context is entered once at a time
attempt(ctx.run, ctx.run, sets, 1)
print(ctx.run(ctx.copy().run, v.get))
# case: tokens belong to the context they were made in
token = ctx.run(v.set, 99)
attempt(v.reset, token); print(ctx.run(v.reset, token), ctx[v])
# case: copies are independent
copy = ctx.copy(); print(copy == ctx); copy.run(v.set, 'copy'); print(ctx[v], copy[v])
# case: an empty context
e = Context()
attempt(e.run, v.get); attempt(e.run, d.get); print(list(e))
# case: generators run in the context of their caller
def gen():
    v.set('inside'); yield v.get(); yield v.get()
g = gen(); print(next(g), v.get()); v.set('outside'); print(next(g), ctx.run(v.get))
# case: a default of None is a default
print(ContextVar('n', default=None).get())
