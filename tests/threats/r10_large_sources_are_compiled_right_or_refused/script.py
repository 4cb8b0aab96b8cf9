def outcome(name, source, check):
    try:
        scope = {}
        exec(source, scope)
        print(name, 'runs' if check(scope) else 'IS WRONG')
    except (SyntaxError, MemoryError, RecursionError) as e:
        print(name, type(e).__name__)

many = 70_000  # more than an operand of 16 bits can say
outcome('locals', 'def f():\n' + ''.join(f' a{i} = {i}\n' for i in range(many)) + f' return a0, a{many - 1}\nx = f()', lambda scope: scope['x'] == (0, many - 1))
outcome('globals', ''.join(f'a{i} = {i}\n' for i in range(many)), lambda scope: scope[f'a{many - 1}'] == many - 1 and scope['a65536'] == 65536)
outcome('constants', 'x = [' + ', '.join(f'{i}.5' for i in range(many)) + ']', lambda scope: sum(scope['x']) == sum(i + 0.5 for i in range(many)))
outcome('strings', 'x = [' + ', '.join(f'"s{i}"' for i in range(many)) + ']', lambda scope: len(set(scope['x'])) == many)
outcome('a long way to jump', 'n = 0\nfor i in range(3):\n if i == 1:\n' + '  n += 1\n' * many + ' else:\n  n += 1\n', lambda scope: scope['n'] == many + 2)
outcome('a long way back', 'n = i = 0\nwhile i < 2:\n i += 1\n' + ' n += 1\n' * many, lambda scope: scope['n'] == 2 * many)
outcome('arguments', 'def f(*a, **k): return len(a), len(k)\nx = f(' + '1, ' * many + ', '.join(f'k{i}=1' for i in range(1000)) + ')', lambda scope: scope['x'] == (many, 1000))
outcome('parameters', 'def f(' + ', '.join(f'a{i}={i}' for i in range(many)) + '): return a0, a69999\nx = f()', lambda scope: scope['x'] == (0, many - 1))
outcome('functions', ''.join(f'def f{i}(): return {i}\n' for i in range(20_000)), lambda scope: scope['f19999']() == 19_999)
outcome('closures', 'def f():\n' + ''.join(f' a{i} = {i}\n' for i in range(20_000)) + ' def g(): return ' + ' + '.join(f'a{i}' for i in range(20_000)) + '\n return g()\nx = f()', lambda scope: scope['x'] == sum(range(20_000)))
outcome('attributes', 'class A: pass\na = A()\n' + ''.join(f'a.x{i} = {i}\n' for i in range(many)), lambda scope: scope['a'].x69999 == 69_999 and len(vars(scope['a'])) == many)
outcome('unpacking', ', '.join(f'a{i}' for i in range(1000)) + ' = range(1000)', lambda scope: scope['a999'] == 999)
outcome('handlers', 'x = 0\n' + 'try: 1 / 0\nexcept ZeroDivisionError: x += 1\n' * 10_000, lambda scope: scope['x'] == 10_000)
outcome('one line', 'x = 1; ' * 100_000, lambda scope: scope['x'] == 1)
outcome('a name', 'a' * 10_000_000 + ' = 1', lambda scope: 'a' * 10_000_000 in scope)
outcome('digits', 'x = ' + '1' * 5000, lambda scope: True)
