# by reason: `await` at the top level of a script is Wicket's extension.
async def f(x):
    return x + 1
print(await f(1))
x = await f(await f(5))
print(x)
