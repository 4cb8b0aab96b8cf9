def nest(depth, before, body, after):
    """Blocks of which each stands in the last part of the one around it."""
    lines = []
    for i in range(depth):
        lines += [' ' * i + line for line in before]
    lines.append(' ' * depth + body)
    for i in reversed(range(depth)):
        lines += [' ' * i + line for line in after]
    return '\n'.join(lines) + '\n'

def run(name, source):
    scope = {'log': []}
    try:
        exec(compile(source, name, 'exec'), scope)
        print(name, len(scope['log']))
    except SyntaxError as e:
        print(name, e.msg)

step = 'log.append(1)'
run('finally in finally', nest(18, ['try: ' + step, 'finally:'], step, []))
run('try in try', nest(18, ['try:'], step, ['finally: ' + step]))
run('returns through finally', 'def f():\n for i in range(3):\n' + ''.join('  ' + line + '\n' for line in nest(15, ['try:'], 'return', ['finally:', ' if i: break', ' ' + step]).splitlines()) + 'f()')
run('except in except', nest(9, ['try: 1 / 0', 'except ZeroDivisionError:'], step, []))
run('with in with', 'import contextlib\n' + nest(18, ['with contextlib.nullcontext():'], step, []))
run('one with of many', 'import contextlib\nwith ' + ', '.join(['contextlib.nullcontext()'] * 18) + ': ' + step)
run('loops with else', nest(18, ['for _ in (1,):'], step, ['else: ' + step]))
run('comprehensions in comprehensions', 'x = ' + '[' * 18 + '1' + ' for _ in (1,)]' * 18 + '\n' + step)
run('many handlers', 'try: 1 / 0\n' + 'except (KeyError, IndexError): pass\n' * 5000 + 'except ZeroDivisionError: ' + step)
run('too deep', nest(21, ['try: ' + step, 'finally:'], step, []))
