import argparse
p = argparse.ArgumentParser(prog='prog', description='What it does, at some length so that it needs to be wrapped over two lines.', epilog='The end.')
p.add_argument('source', help='where from')
p.add_argument('rest', nargs='*', help='more')
p.add_argument('-v', '--verbose', action='store_true', help='say more')
p.add_argument('-n', '--number', type=int, default=5, metavar='N', help='a number (default: %(default)s)')
p.add_argument('--mode', choices=['fast', 'slow'], default='fast')
p.add_argument('-q', action='count', default=0)
p.add_argument('--items', nargs='+')
p.add_argument('-D', action='append')
p.add_argument('--no', dest='yes', action='store_false')
p.add_argument('--flag', action=argparse.BooleanOptionalAction)
p.print_help()
for a in (['x'], ['x', 'y', 'z', '-v', '-n', '7'], ['-n3', 'x', '-qq', '--mode=slow', '-D', 'a', '-Db'], ['x', '--items', '1', '2', '--no'], ['--', '-x'], ['x', '--verb'], ['x', '--flag'], ['x', '--no-flag'], ['-n', '-4', 'x'], ['-vq', 'x']):
    print(a, p.parse_args(a))
import sys, io
for a in ([], ['x', '-n', 'abc'], ['x', '--mode', 'other'], ['x', '--nope'], ['x', '-n'], ['x', '--items'], ['x', '--ver=1']):
    old, sys.stderr = sys.stderr, io.StringIO()
    try: p.parse_args(a)
    except SystemExit as e: text = sys.stderr.getvalue()
    finally: sys.stderr = old
    print(text.splitlines()[-1])
s = argparse.ArgumentParser(prog='tool')
g = s.add_mutually_exclusive_group(); g.add_argument('--a', action='store_true'); g.add_argument('--b', action='store_true')
sub = s.add_subparsers(dest='cmd', required=True)
add = sub.add_parser('add', help='add things'); add.add_argument('x', type=int); add.set_defaults(func='adder')
rm = sub.add_parser('rm', aliases=['del']); rm.add_argument('-f', action='store_true')
print(s.parse_args(['add', '5']), s.parse_args(['--a', 'rm', '-f']), s.parse_known_args(['add', '1', '--zz'])); s.print_help(); add.print_usage()
